package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.evidence.Indicator;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** The marks of whole zones, worked out by hand. */
class ZoneChartTest {

    private static final Indicator SHORT = indicator(
            "percent", actual("2021", Measure.LEVEL, "80"), target("2026", Measure.LEVEL, "90", Bound.AT_LEAST));

    /** The scale goes from 60 to 100, the natural end of a percentage: 7.55 points each. */
    @Test
    void onACardAllStandOnOneLine() {
        Chart chart = Drawn.card(SHORT);

        assertThat(Written.marks(chart))
                .contains(
                        "line 14.0 45.0 316.0 45.0 AXIS",
                        "zone 240.5 33.0 75.5 24.0 GOAL",
                        "line 240.5 33.0 240.5 57.0 GOAL",
                        "line 165.0 45.0 240.5 45.0 NEEDED",
                        "dot 165.0 45.0 FILLED_CIRCLE CURRENT 2021: 80% <- 80",
                        "dot 240.5 45.0 UPRIGHT_EDGE GOAL Target 2026: ≥90% <- 90",
                        "label 123.0 72.1 12.0 CURRENT 2021 80 <- 80",
                        "label 240.0 72.1 12.0 GOAL target 2026 ≥90 <- 90",
                        "label 124.8 26.1 12.0 COMPUTED 10 percentage points short");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2021: 80%; Target 2026: ≥90%. Computed by this program: 10 percentage points short.");
    }

    /** A floor for every year is a zone too, with its years; what must be held exactly has no zone. */
    @Test
    void aLevelToBeHeldNamesItsYears() {
        Indicator floor = indicator(
                "percent",
                actual("2021", Measure.LEVEL, "80"),
                target("2022..2026", Measure.HELD, "90", Bound.AT_LEAST));
        Indicator exact = indicator(
                "percent", actual("2021", Measure.LEVEL, "80"), target("2022..2026", Measure.HELD, "90", Bound.EXACT));

        assertThat(Written.marks(Drawn.card(floor)))
                .anyMatch(mark -> mark.endsWith("UPRIGHT_EDGE GOAL Target 2022–2026, every year: ≥90% <- 90"))
                .anyMatch(mark -> mark.contains("target each of 2022–2026 ≥90"));
        assertThat(IndicatorChart.kind(Drawn.profile(floor))).isEqualTo(IndicatorChart.Kind.ZONE);
        assertThat(IndicatorChart.kind(Drawn.profile(exact))).isEqualTo(IndicatorChart.Kind.FIGURES);
    }

    /** By hand: from 60 to 100 there are 302 points, so 80 is in the middle. */
    @Test
    void aCardSaysWhereItsScaleIs() {
        assertThat(Written.marks(Drawn.card(SHORT)))
                .contains(
                        "label 8.5 95.0 11.0 TICK 60",
                        "label 307.8 95.0 11.0 TICK 100",
                        "line 14.0 57.0 14.0 60.0 AXIS",
                        "line 316.0 57.0 316.0 60.0 AXIS");
    }

    @Test
    void onAPageTheZoneReachesOverTheRowsOfAllLevels() {
        Chart chart = Drawn.page(SHORT);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "label 0.0 16.0 12.0 TICK %",
                        "line 94.0 206.4 94.0 211.4 AXIS",
                        "label 88.5 225.4 11.0 TICK 60",
                        "line 183.5 206.4 183.5 211.4 AXIS",
                        "label 178.0 225.4 11.0 TICK 70",
                        "line 273.0 206.4 273.0 211.4 AXIS",
                        "label 267.5 225.4 11.0 TICK 80",
                        "line 362.5 206.4 362.5 211.4 AXIS",
                        "label 357.0 225.4 11.0 TICK 90",
                        "line 452.0 206.4 452.0 211.4 AXIS",
                        "label 443.8 225.4 11.0 TICK 100",
                        "line 94.0 206.4 452.0 206.4 AXIS",
                        "label 0.0 84.4 12.0 CURRENT 2021 <- 80",
                        "label 0.0 168.4 12.0 GOAL 2026 target <- 90",
                        "zone 362.5 38.4 89.5 168.0 GOAL",
                        "line 362.5 38.4 362.5 206.4 GOAL",
                        "line 273.0 80.4 362.5 80.4 NEEDED",
                        "dot 273.0 80.4 FILLED_CIRCLE CURRENT 2021: 80% <- 80",
                        "dot 362.5 164.4 UPRIGHT_EDGE GOAL Target 2026: ≥90% <- 90",
                        "label 259.0 68.2 14.0 CURRENT 80 <- 80",
                        "label 368.8 152.2 14.0 GOAL ≥90 <- 90",
                        "label 200.8 99.5 12.0 COMPUTED 10 percentage points short");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2021: 80%; Target 2026: ≥90%. Computed by this program: 10 percentage points short.");
    }

    /** Too little room for the natural end: the scale goes as far beyond the levels as they lie apart. */
    @Test
    void aRowShowsTheDistance() {
        Chart chart = Drawn.row(SHORT);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "line 8.0 13.0 88.0 13.0 AXIS",
                        "zone 61.3 7.0 26.7 12.0 GOAL",
                        "line 61.3 7.0 61.3 19.0 GOAL",
                        "line 34.7 13.0 61.3 13.0 NEEDED",
                        "dot 34.7 13.0 FILLED_CIRCLE CURRENT 2021: 80% <- 80",
                        "dot 61.3 13.0 UPRIGHT_EDGE GOAL Target 2026: ≥90% <- 90");
        assertThat(chart.description()).isEqualTo("Cover — 2021: 80%; Target 2026: ≥90%.");
    }

    @Test
    void aCeilingAloneIsAZoneBelowItsEdge() {
        Chart chart = Drawn.card(indicator("yuan", target("2022", Measure.LEVEL, "5.5", Bound.AT_MOST)));

        assertThat(Written.marks(chart))
                .contains(
                        "line 14.0 45.0 316.0 45.0 AXIS",
                        "zone 14.0 33.0 151.0 24.0 NEXT",
                        "line 165.0 33.0 165.0 57.0 NEXT",
                        "dot 165.0 45.0 UPRIGHT_EDGE NEXT Target 2022: ≤5.5 yuan <- 5.5",
                        "label 69.0 72.1 12.0 NEXT target 2022 ≤5.5 <- 5.5");
        assertThat(chart.description()).isEqualTo("Cover — Target 2022: ≤5.5 yuan.");
    }

    @Test
    void aLevelInsideIsSaidToBeInside() {
        Chart chart = Drawn.card(indicator(
                "percent",
                actual("2017", Measure.LEVEL, "80"),
                actual("2021", Measure.LEVEL, "92"),
                target("2026", Measure.LEVEL, "90", Bound.AT_LEAST)));

        assertThat(Written.marks(chart))
                .contains(
                        "line 14.0 45.0 316.0 45.0 AXIS",
                        "zone 240.5 33.0 75.5 24.0 GOAL",
                        "line 240.5 33.0 240.5 57.0 GOAL",
                        "dot 165.0 45.0 HOLLOW_CIRCLE BASELINE 2017: 80% <- 80",
                        "dot 255.6 45.0 FILLED_CIRCLE CURRENT 2021: 92% <- 92",
                        "dot 240.5 45.0 UPRIGHT_EDGE GOAL Target 2026: ≥90% <- 90",
                        "label 123.0 72.1 12.0 BASELINE 2017 80 <- 80",
                        "label 213.6 72.1 12.0 CURRENT 2021 92 <- 92",
                        "label 240.0 26.1 12.0 GOAL target 2026 ≥90 <- 90");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2017: 80%; 2021: 92%; Target 2026: ≥90%. Computed by this program: within the limit.");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 89, 1 percentage point short",
        "AT_LEAST, 89.5, 0.5 percentage points short",
        "AT_LEAST, 90, within the limit",
        "OVER, 88, 2 percentage points short",
        "OVER, 91, within the limit",
        "AT_MOST, 92.5, 2.5 percentage points above",
        "AT_MOST, 90, within the limit"
    })
    void theDistanceIsSaidInWords(Bound bound, String current, String said) {
        assertThat(Drawn.page(indicator(
                                "percent",
                                actual("2021", Measure.LEVEL, current),
                                target("2026", Measure.LEVEL, "90", bound)))
                        .description())
                .endsWith("Computed by this program: " + said + ".");
    }
}
