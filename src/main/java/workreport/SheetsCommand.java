package workreport;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import workreport.export.Destination;
import workreport.export.UnwritableException;
import workreport.language.Language;
import workreport.language.Words;
import workreport.load.ReportFile;
import workreport.model.Contents;
import workreport.model.Report;
import workreport.sheet.Labels;
import workreport.sheet.Paper;
import workreport.sheet.Sheet;
import workreport.sheet.SheetOptions;
import workreport.sheet.SheetPdf;
import workreport.sheet.Sheets;
import workreport.sheet.Typefaces;

/** {@code sheets}: summary sheets as PDF into a folder, without a window. Each file is a line; on a terminal also the progress. */
@Command(name = "sheets", resourceBundle = "")
final class SheetsCommand implements Callable<Integer> {

    private final Words words;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out = Path.of("");

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

    SheetsCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        Contents contents = new Contents(ReportFile.bundled());
        Labels chosen = labels != null ? labels : words.language() == Language.ZH ? Labels.ZH : Labels.EN;
        SheetOptions options =
                new SheetOptions(paper, landscape, mono, SheetOptions.STANDARD.textSize(), chosen, fullText);
        Typefaces typefaces = new Typefaces();
        Sheets sheets = new Sheets(contents, options, typefaces);
        List<Supplier<Sheet>> wanted = new ArrayList<>();
        try {
            gather(wanted, contents, sheets);
        } catch (UnknownIdException unknown) {
            CheckCommand.complain(unknown.getMessage());
            return Main.USAGE;
        }
        if (wanted.isEmpty()) {
            CheckCommand.complain(words.say("sheets.none"));
            return Main.USAGE;
        }
        return write(wanted, new SheetPdf(typefaces));
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

    private int write(List<Supplier<Sheet>> wanted, SheetPdf pdf) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        try {
            Files.createDirectories(out);
            for (int i = 0; i < wanted.size(); i++) {
                if (terminal) {
                    System.err.print("\r" + words.say("sheets.progress", i + 1, wanted.size()) + "\r");
                }
                Sheet sheet = wanted.get(i).get();
                Path file = file(sheet);
                new Destination(file).write(pdf.bytes(sheet));
                System.out.println(file);
            }
            return Main.FINE;
        } catch (UnwritableException unwritable) {
            CheckCommand.complain(unwritable.say(words));
        } catch (FileSystemException failed) {
            String reason = failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
            CheckCommand.complain(words.say("sheets.no-folder", out, reason));
        } catch (IOException failed) {
            CheckCommand.complain(words.say("sheets.no-folder", out, failed.toString()));
        }
        return Main.FAILED;
    }

    /** In a locale that has no Chinese, names cannot be Chinese either. */
    private Path file(Sheet sheet) {
        try {
            return out.resolve(sheet.name() + ".pdf");
        } catch (InvalidPathException withoutChinese) {
            return out.resolve(sheet.plainName() + ".pdf");
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
