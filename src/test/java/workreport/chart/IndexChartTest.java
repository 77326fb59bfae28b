package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.model.Sample.actual;
import static workreport.model.Sample.growth;
import static workreport.model.Sample.indicator;

import org.junit.jupiter.api.Test;
import workreport.model.Bound;
import workreport.model.Indicator;
import workreport.model.Measure;

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

        assertThat(Written.marks(chart))
                .containsExactly(
                        "line 18.0 82.0 312.0 82.0 AXIS",
                        "label 19.0 97.0 11.0 TICK 2021",
                        "label 73.0 97.0 11.0 TICK 2022",
                        "label 289.0 97.0 11.0 TICK 2026",
                        "line 30.0 66.0 84.0 62.1 PROJECTED",
                        "line 84.0 62.1 300.0 26.0 PROJECTED",
                        "dot 30.0 66.0 DOTTED_RING COMPUTED index 100 in 2021 (computed) <- 10",
                        "dot 84.0 62.1 DOTTED_RING COMPUTED index 106 in 2022 (computed) <- 6",
                        "dot 300.0 26.0 DOTTED_RING COMPUTED index 161.1 in 2026 (computed) <- 10",
                        "label 0.0 11.0 11.0 TICK 2021 = 100 (computed)",
                        "label 21.0 56.1 12.0 COMPUTED 100 <- 10",
                        "label 75.0 52.1 12.0 COMPUTED 106 <- 6",
                        "label 285.0 16.1 12.0 COMPUTED 161.1 <- 10",
                        "label 108.0 38.1 12.0 GOAL target +10%/yr <- 10",
                        "line 57.0 60.0 57.0 46.5 LEADER",
                        "label 12.0 42.1 12.0 NEXT target +6% <- 6");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 270 yuan in all; Target 2022–2026: growth of 10% a year; Target 2022: growth of 6%. Computed by this program: Leaves 11.0% (10.3%–11.8% by rounding) a year for 2023–2026; index 100 in 2021; index 106 in 2022; index 161.1 in 2026.");
    }

    @Test
    void aPageAlsoSaysWhatIsLeftAndWhatElseTheReportHas() {
        Chart chart = Drawn.page(GROWING);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "label 0.0 217.0 12.0 COMPUTED Leaves 11.0% (10.3%–11.8% by rounding) a year for 2023–2026 (computed)",
                        "label 0.0 235.0 12.0 CURRENT 2018–2021: 270 yuan in all <- 270",
                        "label 0.0 167.9 11.0 TICK 100",
                        "line 24.5 164.0 466.0 164.0 GRID",
                        "label 0.0 107.9 11.0 TICK 150",
                        "line 24.5 104.0 466.0 104.0 GRID",
                        "label 0.0 47.9 11.0 TICK 200",
                        "line 24.5 44.0 466.0 44.0 GRID",
                        "line 46.5 174.0 448.0 174.0 AXIS",
                        "label 47.5 189.0 11.0 TICK 2021",
                        "label 123.0 189.0 11.0 TICK 2022",
                        "label 425.0 189.0 11.0 TICK 2026",
                        "line 58.5 164.0 134.0 156.8 PROJECTED",
                        "line 134.0 156.8 436.0 90.7 PROJECTED",
                        "dot 58.5 164.0 DOTTED_RING COMPUTED index 100 in 2021 (computed) <- 10",
                        "dot 134.0 156.8 DOTTED_RING COMPUTED index 106 in 2022 (computed) <- 6",
                        "dot 436.0 90.7 DOTTED_RING COMPUTED index 161.1 in 2026 (computed) <- 10",
                        "label 0.0 16.0 12.0 TICK 2021 = 100 (computed)",
                        "label 49.5 154.1 12.0 COMPUTED 100 <- 10",
                        "label 125.0 146.9 12.0 COMPUTED 106 <- 6",
                        "label 421.0 80.8 12.0 COMPUTED 161.1 <- 10",
                        "label 201.0 117.8 12.0 GOAL target +10%/yr <- 10",
                        "line 96.3 156.4 96.3 142.9 LEADER",
                        "label 51.3 138.5 12.0 NEXT target +6% <- 6");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 270 yuan in all; Target 2022–2026: growth of 10% a year; Target 2022: growth of 6%. Computed by this program: Leaves 11.0% (10.3%–11.8% by rounding) a year for 2023–2026; index 100 in 2021; index 106 in 2022; index 161.1 in 2026.");
    }

    /** About 7 percent a year is no reason for decimals: 140.255 is about 140. */
    @Test
    void whatIsAboutStaysAbout() {
        assertThat(Drawn.card(indicator("yuan", growth("2022..2026", "7", Bound.ABOUT)))
                        .description())
                .endsWith("index 100 in 2021; index ≈140 in 2026.");
    }
}
