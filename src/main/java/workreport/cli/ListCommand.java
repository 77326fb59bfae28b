package workreport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.app.file.FaultText;
import workreport.check.Code;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.language.FailureText;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.platform.print.Lookup;
import workreport.platform.print.Printer;
import workreport.platform.print.Printers;

/** {@code list}: ids that other commands take, each with its name; or printers, each with what it can do. Separated by a tab. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    private final Words words;
    private final ReportOption source;
    private final Printers printers;

    @Parameters(paramLabel = "WHAT", descriptionKey = "what")
    private What what = What.SECTIONS;

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable Language language;

    ListCommand(Words words, ReportOption source, Printers printers) {
        this.words = words;
        this.source = source;
        this.printers = printers;
    }

    private enum What {
        SECTIONS,
        THEMES,
        INDICATORS,
        PRINTERS
    }

    @Override
    public Integer call() throws CommandFailure {
        if (what == What.PRINTERS) {
            printers().stream().map(this::line).forEach(System.out::println);
            return ExitCode.FINE;
        }
        Report report = source.read(words);
        Words inside = language == null ? words : Words.of(language);
        Notation notation = new Notation(inside, report.units());
        lines(report, notation).forEach(System.out::println);
        return ExitCode.FINE;
    }

    private List<Printer> printers() throws CommandFailure {
        return switch (printers.find().join()) {
            case Lookup.Found found -> found.printers();
            case Lookup.Nothing nothing -> throw CommandFailure.failed(FailureText.of(nothing, words));
        };
    }

    /** Its name, and what it can do. */
    private String line(Printer printer) {
        List<String> abilities = new ArrayList<>();
        if (printer.usual()) {
            abilities.add(words.say("print.usual"));
        }
        abilities.add(words.say(printer.takesPdf() ? "print.takes-pdf" : "print.takes-pages"));
        if (printer.printsBothSides()) {
            abilities.add(words.say("print.both-sides"));
        }
        printer.papers().stream()
                .sorted()
                .map(paper -> words.say("print.paper." + Code.of(paper)))
                .forEach(abilities::add);
        return FaultText.visible(printer.name()) + "\t" + String.join(words.say("print.and"), abilities);
    }

    private Stream<String> lines(Report report, Notation notation) {
        return switch (what) {
            case SECTIONS -> report.allSections().map(section -> section(section, notation));
            case THEMES ->
                report.themes().stream()
                        .map(theme -> theme.id() + "\t" + notation.language().of(theme.name()));
            case INDICATORS ->
                report.indicators().stream()
                        .map(indicator ->
                                indicator.id() + "\t" + notation.language().of(indicator.name()));
            case PRINTERS -> throw new IllegalStateException("printers are not in the report");
        };
    }

    private static String section(Section section, Notation notation) {
        return section.id() + "\t" + "  ".repeat(section.level() - 1) + notation.brief(section);
    }
}
