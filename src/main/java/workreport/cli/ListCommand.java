package workreport.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.Main;
import workreport.app.FaultText;
import workreport.check.Code;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.platform.print.Lookup;
import workreport.platform.print.Printer;
import workreport.platform.print.Printers;

/** {@code list}: the ids that other commands want, each with its name, and the printers with what they can; parted by a tab. */
@Command(name = "list", resourceBundle = "")
final class ListCommand implements Callable<Integer> {

    private final Words words;
    private final Printers printers;

    @Parameters(paramLabel = "WHAT")
    private What what = What.SECTIONS;

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable Language language;

    @Mixin
    private ReportOption source = new ReportOption();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    ListCommand(Words words, Printers printers) {
        this.words = words;
        this.printers = printers;
    }

    private enum What {
        SECTIONS,
        THEMES,
        INDICATORS,
        PRINTERS
    }

    @Override
    public Integer call() {
        if (what == What.PRINTERS) {
            return printers();
        }
        Report report = source.read(words);
        if (report == null) {
            return Main.FAILED;
        }
        Words inside = language == null ? words : Words.of(language);
        Notation notation = new Notation(inside, report.units());
        lines(report, notation).forEach(System.out::println);
        return Main.FINE;
    }

    private int printers() {
        switch (printers.find().join()) {
            case Lookup.Found found -> {
                found.printers().stream().map(this::printer).forEach(System.out::println);
                return Main.FINE;
            }
            case Lookup none -> {
                CheckCommand.complain(none.say(words));
                return Main.FAILED;
            }
        }
    }

    /** Its name, and what it can. */
    private String printer(Printer printer) {
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
