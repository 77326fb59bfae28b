package workreport;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import workreport.language.Language;
import workreport.language.Words;
import workreport.load.ReportFile;
import workreport.model.Contents;
import workreport.model.Report;
import workreport.print.Printers;
import workreport.sheet.Labels;
import workreport.sheet.Paper;
import workreport.sheet.Sheet;
import workreport.sheet.SheetOptions;
import workreport.sheet.SheetPdf;
import workreport.sheet.Sheets;
import workreport.sheet.Typefaces;

/** {@code sheets}: summary sheets as PDF into a folder or to a printer, without a window. Each is a line; on a terminal also the
 * progress. */
@Command(name = "sheets", resourceBundle = "")
final class SheetsCommand implements Callable<Integer> {

    private final Words words;

    @Mixin
    private final SheetOutlet outlet;

    @Option(names = "--section", paramLabel = "ID", arity = "1..*")
    private List<String> sections = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "ID", arity = "1..*")
    private List<String> themes = new ArrayList<>();

    @Option(names = "--indicator", paramLabel = "ID", arity = "1..*")
    private List<String> indicators = new ArrayList<>();

    @Option(names = "--overview")
    private boolean overview;

    @Option(names = "--report")
    private boolean whole;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--paper", paramLabel = "a4|letter")
    private Paper paper = Paper.A4;

    @Option(names = "--lang", paramLabel = "zh|en|both")
    private @Nullable Labels labels;

    @Option(names = "--font-size", paramLabel = "PT")
    private @Nullable String textSize;

    @Option(names = "--landscape")
    private boolean landscape;

    @Option(names = "--mono")
    private boolean mono;

    @Option(names = "--full-text")
    private boolean fullText;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    SheetsCommand(Words words, Printers printers) {
        this.words = words;
        outlet = new SheetOutlet(words, printers);
    }

    @Override
    public Integer call() {
        Contents contents = new Contents(ReportFile.bundled());
        Labels chosen = labels != null ? labels : words.language() == Language.ZH ? Labels.ZH : Labels.EN;
        OptionalDouble size = textSize();
        if (size.isEmpty()) {
            CheckCommand.complain(
                    words.say("sheets.font-size", textSize, (int) SheetOptions.SMALLEST, (int) SheetOptions.LARGEST));
            return Main.USAGE;
        }
        SheetOptions options = new SheetOptions(paper, landscape, mono, size.getAsDouble(), chosen, fullText);
        Typefaces typefaces = new Typefaces();
        Sheets sheets = new Sheets(contents, options, typefaces);
        List<Supplier<Sheet>> wanted = new ArrayList<>();
        try {
            gather(wanted, contents, sheets);
            boolean unusual = paper != Paper.A4 || landscape || textSize != null;
            if (whole && unusual) {
                CheckCommand.complain(words.say("sheets.official"));
            }
            if (wanted.isEmpty()) {
                CheckCommand.complain(words.say("sheets.none"));
                return Main.USAGE;
            }
            deliver(wanted, new SheetPdf(typefaces));
            return Main.FINE;
        } catch (UnknownIdException unknown) {
            CheckCommand.complain(unknown.getMessage());
            return Main.USAGE;
        } catch (SheetOutlet.ClosedException closed) {
            CheckCommand.complain(closed.getMessage());
            return closed.code();
        }
    }

    /** The size of text in points; nothing if it is no size that sheets can have. */
    private OptionalDouble textSize() {
        if (textSize == null) {
            return OptionalDouble.of(SheetOptions.STANDARD.textSize());
        }
        try {
            double size = Double.parseDouble(textSize);
            return size >= SheetOptions.SMALLEST && size <= SheetOptions.LARGEST
                    ? OptionalDouble.of(size)
                    : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    private void gather(List<Supplier<Sheet>> wanted, Contents contents, Sheets sheets) throws UnknownIdException {
        Report report = contents.report();
        if (all) {
            report.allSections().forEach(section -> wanted.add(() -> sheets.section(section)));
            report.themes().forEach(theme -> wanted.add(() -> sheets.theme(theme)));
            report.indicators().forEach(indicator -> wanted.add(() -> sheets.indicator(indicator)));
        } else {
            add(wanted, sections, "sheets.unknown-section", contents::section, sheets::section);
            add(wanted, themes, "sheets.unknown-theme", contents::theme, sheets::theme);
            add(wanted, indicators, "sheets.unknown-indicator", contents::indicator, sheets::indicator);
        }
        if (overview || all) {
            wanted.add(sheets::overview);
        }
        if (whole || all) {
            wanted.add(sheets::report);
        }
    }

    private <T> void add(
            List<Supplier<Sheet>> wanted,
            List<String> ids,
            String unknown,
            Function<String, Optional<T>> find,
            Function<T, Sheet> make)
            throws UnknownIdException {
        for (String id : ids) {
            T found = find.apply(id).orElseThrow(() -> new UnknownIdException(words.say(unknown, id)));
            wanted.add(() -> make.apply(found));
        }
    }

    private void deliver(List<Supplier<Sheet>> wanted, SheetPdf pdf) throws SheetOutlet.ClosedException {
        boolean terminal = System.console() != null && System.console().isTerminal();
        outlet.open();
        for (int i = 0; i < wanted.size(); i++) {
            if (terminal) {
                System.err.print("\r" + words.say("sheets.progress", i + 1, wanted.size()) + "\r");
            }
            Sheet sheet = wanted.get(i).get();
            SheetPdf.Made made = pdf.make(sheet);
            outlet.take(sheet, made.bytes(), paper);
            made.shortfalls()
                    .say(words)
                    .forEach(said -> CheckCommand.complain(words.say("sheets.short", sheet.name(), said)));
        }
    }

    /** Thrown where an id names nothing; its message is for people. */
    private static final class UnknownIdException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        UnknownIdException(String message) {
            super(message);
        }
    }
}
