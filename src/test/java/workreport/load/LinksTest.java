package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.check.Code;
import workreport.document.Bilingual;
import workreport.evidence.Comparability;
import workreport.evidence.Indicator;
import workreport.evidence.Link;
import workreport.evidence.Observation;
import workreport.evidence.Report;

/** Indicators that look alike are linked, with a verdict and the reason in both languages. */
class LinksTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final Report report = ReportFile.bundled();

    @ParameterizedTest
    @CsvSource({
        "forest-cover, grass-forest-cover, misleading",
        "industrial-gross-output, industrial-value-added, misleading",
        "industrial-value-added, park-output, misleading",
        "gdp, industrial-gross-output, misleading",
        "park-investment, fixed-asset-investment, misleading",
        "urban-construction-investment, fixed-asset-investment, caution",
        "funds-attracted, fixed-asset-investment, misleading",
        "livestock-turnoff, sheep-stock-and-turnoff, misleading",
        "livestock-turnoff, cattle-stock-and-turnoff, misleading",
        "livestock-turnoff, pig-stock-and-turnoff, misleading",
        "medical-insurance-enrolment, insurance-coverage, misleading",
        "processing-rate, processing-volume, misleading",
        "potato-area, dryland-potato-area, caution",
        "oat-area, dryland-oat-area, caution",
        "organic-dryland-area, dryland-potato-area, misleading",
        "grain-area, potato-area, caution",
        "hidden-debt-resolved, stock-debt-resolved, misleading",
        "wind-project-capacity, clean-energy-capacity, misleading",
        "wafer-capacity, clean-energy-capacity, misleading",
        "major-projects-attracted, projects-100m, caution",
        "projects-100m, projects-50m, caution",
        "new-jobs, labour-transferred, misleading",
        "power-lines, rural-grid, caution",
        "internet-administrative-villages, internet-natural-villages, caution",
        "livelihood-spending, livelihood-spending-share, ok"
    })
    void pairHasAVerdict(String one, String other, String verdict) {
        List<String> verdicts = report.links().stream()
                .filter(link -> link.indicators().containsAll(List.of(one, other)))
                .map(Link::verdict)
                .map(Code::of)
                .toList();

        assertThat(verdicts).containsExactly(verdict);
    }

    @Test
    void everyPairIsJudgedOnce() {
        List<String> pairs = report.links().stream()
                .flatMap(link -> link.indicators().stream()
                        .flatMap(one -> link.indicators().stream()
                                .filter(other -> one.compareTo(other) < 0)
                                .map(other -> one + " " + other)))
                .toList();

        assertThat(pairs).doesNotHaveDuplicates();
    }

    @Test
    void everyReasonIsInBothLanguages() {
        assertThat(report.links()).extracting(Link::note).allSatisfy(LinksTest::isBilingual);
        assertThat(report.indicators())
                .filteredOn(indicator -> indicator.comparability() != Comparability.OK)
                .hasSize(15)
                .extracting(Indicator::note)
                .allSatisfy(LinksTest::isBilingual);
        assertThat(report.indicators().stream()
                        .flatMap(indicator -> indicator.observations().stream())
                        .map(Observation::basisNote)
                        .filter(Objects::nonNull))
                .hasSize(98)
                .allSatisfy(LinksTest::isBilingual);
        assertThat(report.indicators()).extracting(Indicator::name).allSatisfy(LinksTest::isBilingual);
    }

    /** The English may quote a Chinese term, but is not Chinese. */
    private static void isBilingual(Bilingual note) {
        assertThat(CHINESE.matcher(note.zh()).find()).as(note.zh()).isTrue();
        assertThat(CHINESE.matcher(note.en()).results().count())
                .as(note.en())
                .isLessThan(note.en().length() / 4);
        assertThat(note.en()).matches("(?s).*[a-z]{2}.*");
    }
}
