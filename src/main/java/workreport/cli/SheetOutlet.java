package workreport.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workreport.app.file.FaultText;
import workreport.language.FailureText;
import workreport.language.Words;
import workreport.platform.Paper;
import workreport.platform.UnwritableException;
import workreport.platform.print.Duplex;
import workreport.platform.print.Lookup;
import workreport.platform.print.PageSelection;
import workreport.platform.print.PageSelection.UnclearException;
import workreport.platform.print.PrintFailedException;
import workreport.platform.print.PrintJob;
import workreport.platform.print.Printer;
import workreport.platform.print.Printers;
import workreport.sheet.Sheet;
import workreport.typeset.Pdf;

/** Where sheets go: into a folder or to standard output, to a printer, or both. */
final class SheetOutlet {

    private final Words words;
    private final ReportOption source;
    private final Printers printers;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--print", paramLabel = "PRINTER")
    private @Nullable String printer;

    @Option(names = "--duplex", paramLabel = "long-edge|short-edge|off")
    private @Nullable Sides sides;

    @Option(names = "--copies", paramLabel = "N")
    private @Nullable Integer copies;

    @Option(names = "--pages", paramLabel = "RANGE")
    private @Nullable String pages;

    SheetOutlet(Words words, ReportOption source, Printers printers) {
        this.words = words;
        this.source = source;
        this.printers = printers;
    }

    private enum Sides {
        LONG_EDGE(Duplex.LONG_EDGE),
        SHORT_EDGE(Duplex.SHORT_EDGE),
        OFF(Duplex.ONE_SIDED);

        private final Duplex duplex;

        Sides(Duplex duplex) {
            this.duplex = duplex;
        }
    }

    /** A sheet that is made. */
    record Made(Sheet sheet, Pdf pdf) {}

    /**
     * Makes sure that sheets can be delivered before the first is made.
     *
     * @param sheets how many are to come
     */
    void open(int sheets) throws CommandFailure, UnwritableException {
        if (out == null && printer == null) {
            throw CommandFailure.usage(words.say("sheets.nowhere"));
        }
        if (toOutput() && sheets > 1) {
            throw CommandFailure.usage(words.say("sheets.one-only", sheets));
        }
        if (printer == null) {
            refuse("--duplex", sides);
            refuse("--copies", copies);
            refuse("--pages", pages);
        } else {
            selection(Integer.MAX_VALUE, Optional.empty());
            find(printer);
        }
        if (out != null && !toOutput()) {
            target(out).createFolder();
        }
    }

    private Target target(Path path) {
        return new Target(words, source, path);
    }

    private boolean toOutput() {
        return out != null && Input.isStandard(out);
    }

    private void refuse(String option, @Nullable Object value) throws CommandFailure {
        if (value != null) {
            throw CommandFailure.usage(words.say("sheets.not-printing", option));
        }
    }

    private void find(String name) throws CommandFailure {
        switch (printers.find().join()) {
            case Lookup.Found found -> {
                Printer there = found.printers().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> CommandFailure.usage(unknown(name, found)));
                refuseWhatItCannot(there);
            }
            case Lookup.Nothing nothing -> throw CommandFailure.failed(FailureText.of(nothing, words));
        }
    }

    private String unknown(String name, Lookup.Found found) {
        List<String> names = found.printers().stream().map(Printer::name).toList();
        return words.say("unknown.printers", name, NearestWords.say(words, NearestWords.to(name, names)));
    }

    private void refuseWhatItCannot(Printer there) throws CommandFailure {
        int most = there.mostCopies();
        if (copies != null && (copies < 1 || copies > most)) {
            throw CommandFailure.usage(words.say("sheets.copies", copies, there.name(), most));
        }
        if (sides != null && !there.sides().contains(sides.duplex)) {
            throw CommandFailure.usage(words.say("sheets.duplex", there.name()));
        }
    }

    /** Whether pages were named, which each sheet has to have. */
    boolean printsSomePages() {
        return pages != null;
    }

    /** Makes sure that a sheet has the pages that are to be printed. */
    void check(Made made) throws CommandFailure {
        selection(made.pdf().pages(), Optional.of(made.sheet()));
    }

    private PageSelection selection(int count, Optional<Sheet> sheet) throws CommandFailure {
        try {
            return pages == null ? PageSelection.ALL : PageSelection.parse(pages, count);
        } catch (UnclearException unclear) {
            String name = sheet.map(each -> each.name() + ": ").orElse("");
            throw CommandFailure.usage("--pages " + pages + ": " + name + FailureText.of(unclear, words));
        }
    }

    /** Takes a sheet there, and prints a line for each place that it came to. */
    void take(Made made, Paper paper) throws CommandFailure, UnwritableException {
        Sheet sheet = made.sheet();
        try {
            if (out != null) {
                Path file = toOutput() ? out : sheet.fileIn(out);
                target(file).write(made.pdf().bytes());
                if (!toOutput()) {
                    Output.print(file);
                }
            }
            if (printer != null) {
                printers.send(job(made, paper, printer));
                // If the sheet goes to standard output, nothing else does.
                PrintStream log = toOutput() ? System.err : System.out;
                log.println(FaultText.visible(words.say("sheets.printed", sheet.name(), printer)));
            }
        } catch (PrintFailedException failed) {
            throw CommandFailure.failed(words.say("sheets.not-printed", sheet.name(), FailureText.of(failed, words)));
        }
    }

    private PrintJob job(Made made, Paper paper, String name) throws CommandFailure {
        // Official documents have a paper of their own.
        Paper its = made.sheet().format().official() ? Paper.A4 : paper;
        return new PrintJob(
                made.pdf().bytes(),
                made.sheet().title(),
                its,
                name,
                copies == null ? 1 : copies,
                selection(made.pdf().pages(), Optional.of(made.sheet())),
                sides == null ? Duplex.AS_SET : sides.duplex);
    }
}
