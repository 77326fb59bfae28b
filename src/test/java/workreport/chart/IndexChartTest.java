package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.growth;
import static workreport.evidence.Sample.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workreport.evidence.Indicator;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** The marks of whole index paths, worked out by hand. */
class IndexChartTest {

    private static final Indicator GROWING = indicator(
            "yuan",
            actual("2018..2021", Measure.TOTAL, "270"),
            growth("2022..2026", "10", Bound.EXACT),
            growth("2022", "6", Bound.EXACT));

    /** By hand: 1.1^5 = 1.61051, which after 1.06 leaves 1.51935, the fourth power of 1.1102. */
    @Test
    void growthWithoutALevelIsAnIndex() {
        Chart chart = Drawn.card(GROWING);
        List<Mark.Dot> dots = chart.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Dot dot ? Stream.of(dot) : Stream.empty())
                .toList();
        List<Mark.Label> labels = chart.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label) : Stream.empty())
                .toList();

        assertThat(dots)
                .extracting(Mark.Dot::description)
                .containsExactly(
                        "index 100 in 2021 (computed)", "index 106 in 2022 (computed)", "index 161 in 2026 (computed)");
        assertThat(dots).allMatch(dot -> dot.shape() == Mark.Shape.DOTTED_RING);
        assertThat((dots.get(0).y() - dots.get(1).y()) / 6)
                .isCloseTo((dots.get(0).y() - dots.get(2).y()) / 61.051, within(1e-9));
        assertThat(labels)
                .extracting(label -> label.role() + " " + label.text())
                .contains(
                        "TICK 100",
                        "TICK 200",
                        "TICK 2021",
                        "TICK 2022",
                        "TICK 2026",
                        "TICK 2021 = 100 (computed)",
                        "COMPUTED 100",
                        "COMPUTED 106",
                        "COMPUTED 161",
                        "GOAL target +10%/yr",
                        "NEXT target +6%");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 270 yuan in all; Target 2022–2026: growth of 10% a year; Target 2022: growth of 6%. Computed by this program: Leaves 11.0% (10.3%–11.8% by rounding) a year for 2023–2026; index 100 in 2021; index 106 in 2022; index 161 in 2026. Compare with caution: The sum of several years is not the level that the growth starts from. The end of the term.");
    }

    @Test
    void aPageAlsoSaysWhatIsLeftAndWhatElseTheReportHas() {
        Chart chart = Drawn.page(GROWING);

        assertThat(chart.marks().stream()
                        .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label) : Stream.empty()))
                .extracting(label -> label.role() + " " + label.text())
                .contains(
                        "COMPUTED Leaves 11.0% (10.3%–11.8% by rounding) a year for 2023–2026 (computed)",
                        "CURRENT 2018–2021: 270 yuan in all",
                        "TICK 100",
                        "TICK 150",
                        "TICK 200",
                        "TICK 2021 = 100 (computed)",
                        "COMPUTED 106",
                        "COMPUTED 161",
                        "GOAL target +10%/yr",
                        "NEXT target +6%");
        assertThat(chart.marks())
                .filteredOn(mark -> mark instanceof Mark.Line && mark.role() == MarkRole.GRID)
                .hasSize(3);
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 270 yuan in all; Target 2022–2026: growth of 10% a year; Target 2022: growth of 6%. Computed by this program: Leaves 11.0% (10.3%–11.8% by rounding) a year for 2023–2026; index 100 in 2021; index 106 in 2022; index 161 in 2026. Compare with caution: The sum of several years is not the level that the growth starts from. The end of the term.");
    }

    /** About 7 percent a year is no reason for decimals: 140.255 is about 140. */
    @Test
    void whatIsAboutStaysAbout() {
        assertThat(Drawn.card(indicator("yuan", growth("2022..2026", "7", Bound.ABOUT)))
                        .description())
                .endsWith("index 100 in 2021; index ≈140 in 2026.");
    }
}
