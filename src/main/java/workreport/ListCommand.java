package workreport;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;
import workreport.model.Report;
import workreport.model.Section;

/** {@code list}: the ids that other commands want, each with its name, parted by a tab. */
@Command(name = "list", resourceBundle = "")
final class ListCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "WHAT")
    private What what = What.SECTIONS;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    ListCommand(Words words) {
        this.words = words;
    }

    private enum What {
        SECTIONS,
        THEMES,
        INDICATORS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        Report report = ReportFile.bundled();
        Notation notation = new Notation(words, report.units());
        lines(report, notation).forEach(System.out::println);
        return Main.FINE;
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
        };
    }

    private static String section(Section section, Notation notation) {
        return section.id() + "\t" + "  ".repeat(section.level() - 1) + notation.brief(section);
    }
}
