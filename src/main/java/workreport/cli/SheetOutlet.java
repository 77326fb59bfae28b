package workreport.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import workreport.Main;
import workreport.app.FaultText;
import workreport.language.Words;
import workreport.platform.Destination;
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
import workreport.sheet.LayoutWarnings;
import workreport.sheet.Sheet;

/** Where sheets go: into a folder or to standard output, to a printer, or both. */
final class SheetOutlet {

    private final Words words;
    private final Printers printers;
    private Predicate<Path> isRead = _ -> false;

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

    SheetOutlet(Words words, Printers printers) {
        this.words = words;
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

    /**
     * A sheet that is made.
     *
     * @param pages how many it has
     * @param shortfalls where it is not as it was wanted
     */
    record Made(Sheet sheet, byte[] pdf, int pages, LayoutWarnings shortfalls) {}

    /** Thrown where sheets cannot go; its message is for people. */
    static final class ClosedException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final int code;

        ClosedException(int code, String message) {
            super(message);
            this.code = code;
        }

        /** The exit code. */
        int code() {
            return code;
        }
    }

    /**
     * Sees to it that there is somewhere to go, before a single sheet is made.
     *
     * @param sheets how many are to come
     * @param isRead whether a file is read meanwhile, so that it must not be written
     */
    void open(int sheets, Predicate<Path> isRead) throws ClosedException {
        this.isRead = isRead;
        if (out == null && printer == null) {
            throw new ClosedException(Main.USAGE, words.say("sheets.nowhere"));
        }
        if (toOutput() && sheets > 1) {
            throw new ClosedException(Main.USAGE, words.say("sheets.one-only", sheets));
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
            make(out);
        }
    }

    private boolean toOutput() {
        return out != null && Input.isStandard(out);
    }

    private void refuse(String option, @Nullable Object value) throws ClosedException {
        if (value != null) {
            throw new ClosedException(Main.USAGE, words.say("sheets.not-printing", option));
        }
    }

    private void find(String name) throws ClosedException {
        switch (printers.find().join()) {
            case Lookup.Found found -> {
                Printer there = found.printers().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new ClosedException(Main.USAGE, unknown(name, found)));
                refuseWhatItCannot(there);
            }
            case Lookup none -> throw new ClosedException(Main.FAILED, none.say(words));
        }
    }

    private String unknown(String name, Lookup.Found found) {
        List<String> names = found.printers().stream().map(Printer::name).toList();
        return words.say("unknown.printers", name, NearestWords.say(words, NearestWords.to(name, names)));
    }

    private void refuseWhatItCannot(Printer there) throws ClosedException {
        int most = there.mostCopies();
        if (copies != null && (copies < 1 || copies > most)) {
            throw new ClosedException(Main.USAGE, words.say("sheets.copies", copies, there.name(), most));
        }
        if (sides != null && !there.sides().contains(sides.duplex)) {
            throw new ClosedException(Main.USAGE, words.say("sheets.duplex", there.name()));
        }
    }

    private void make(Path folder) throws ClosedException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            String reason = UnwritableException.ofFolder(folder, failed).why(words);
            throw new ClosedException(Main.FAILED, words.say("sheets.no-folder", folder, reason));
        }
    }

    /** Whether pages were named, which each sheet has to have. */
    boolean printsSomePages() {
        return pages != null;
    }

    /** Sees to it that a sheet has the pages that are to be printed. */
    void check(Made made) throws ClosedException {
        selection(made.pages(), Optional.of(made.sheet()));
    }

    private PageSelection selection(int count, Optional<Sheet> sheet) throws ClosedException {
        try {
            return pages == null ? PageSelection.ALL : PageSelection.parse(pages, count);
        } catch (UnclearException unclear) {
            String name = sheet.map(each -> each.name() + ": ").orElse("");
            throw new ClosedException(Main.USAGE, "--pages " + pages + ": " + name + unclear.say(words));
        }
    }

    /** Takes a sheet there, and prints a line for each place that it came to. */
    void take(Made made, Paper paper) throws ClosedException {
        Sheet sheet = made.sheet();
        try {
            if (toOutput()) {
                System.out.write(made.pdf(), 0, made.pdf().length);
                System.out.flush();
            } else if (out != null) {
                write(sheet.fileIn(out), made.pdf());
            }
            if (printer != null) {
                printers.send(job(made, paper, printer));
                // With the sheet itself nothing else goes to standard output.
                PrintStream log = toOutput() ? System.err : System.out;
                log.println(FaultText.visible(words.say("sheets.printed", sheet.name(), printer)));
            }
        } catch (UnwritableException unwritable) {
            throw new ClosedException(Main.FAILED, unwritable.say(words));
        } catch (PrintFailedException failed) {
            throw new ClosedException(Main.FAILED, words.say("sheets.not-printed", sheet.name(), failed.say(words)));
        }
    }

    private void write(Path file, byte[] pdf) throws UnwritableException, ClosedException {
        if (isRead.test(file)) {
            throw new ClosedException(Main.USAGE, words.say("output.over-report", file));
        }
        new Destination(file).write(pdf);
        System.out.println(FaultText.visible(file.toString()));
    }

    private PrintJob job(Made made, Paper paper, String name) throws ClosedException {
        // Official documents have a paper of their own.
        Paper its = made.sheet().format().official() ? Paper.A4 : paper;
        return new PrintJob(
                made.pdf(),
                made.sheet().title(),
                its,
                name,
                copies == null ? 1 : copies,
                selection(made.pages(), Optional.of(made.sheet())),
                sides == null ? Duplex.AS_SET : sides.duplex);
    }
}
