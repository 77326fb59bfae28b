package workreport.ui;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import workreport.analysis.ReportProfile;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Numeral;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;

/**
 * The whole text of the bundled report with four of its indicators, so that what the tests say about them stays true
 * whatever others the report has.
 */
public final class Sample {

    private static final List<String> INDICATORS =
            List.of("forest-cover", "grass-forest-cover", "urban-income", "rural-income");

    private static final Report REPORT = with(ReportFile.bundled().indicators().stream()
            .filter(indicator -> INDICATORS.contains(indicator.id()))
            .sorted(Comparator.comparing(indicator -> INDICATORS.indexOf(indicator.id())))
            .toList());

    private Sample() {}

    public static Report report() {
        return REPORT;
    }

    public static ReportProfile profile() {
        return new ReportProfile(REPORT);
    }

    public static Contents contents() {
        return new Contents(REPORT);
    }

    public static Notation notation(Language language) {
        return new Notation(Words.of(language), REPORT.units());
    }

    public static Indicator indicator(String id) {
        return REPORT.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** An indicator's reading of a period, in the notation of the model file. */
    public static Observation observation(String indicator, String period) {
        return indicator(indicator).observations().stream()
                .filter(observation -> observation.period().toString().equals(period))
                .findFirst()
                .orElseThrow();
    }

    /** The bundled report with other indicators; the numbers that are then no observations are numerals. */
    public static Report with(List<Indicator> indicators) {
        Report all = ReportFile.bundled();
        Set<Anchor> read = new HashSet<>(anchors(indicators).toList());
        Stream<Numeral> left = anchors(all.indicators())
                .filter(anchor -> !read.contains(anchor))
                .distinct()
                .map(anchor -> new Numeral(anchor, Numeral.Kind.OTHER));
        Stream<Numeral> numerals =
                all.numerals().stream().filter(numeral -> read.stream().noneMatch(numeral.anchor()::overlaps));
        return new Report(
                all.id(),
                all.title(),
                all.place(),
                all.body(),
                all.speaker(),
                all.delivered(),
                all.published(),
                all.textFile(),
                all.milestones(),
                all.themes(),
                all.opening(),
                all.sections(),
                all.closing(),
                indicators,
                List.of(),
                Stream.concat(numerals, left).toList(),
                all.terms(),
                all.units());
    }

    private static Stream<Anchor> anchors(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.observations().stream())
                .flatMap(observation -> observation.anchor().stream());
    }
}
