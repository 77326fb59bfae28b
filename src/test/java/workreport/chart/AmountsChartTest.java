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

/** The marks of whole charts of amounts, worked out by hand. */
class AmountsChartTest {

    private static final Indicator ROADS = indicator(
            "yuan",
            actual("2018..2021", Measure.TOTAL, "100"),
            target("2022..2026", Measure.TOTAL, "250", Bound.AT_LEAST));

    /** By hand: 100 in four years are 25 a year, 250 in five are 50: half as high, and 12 points wide for each year. */
    @Test
    void onACardBarsAreAsHighAsTheAmountAYear() {
        Chart chart = Drawn.card(ROADS);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "line 0.0 82.0 330.0 82.0 AXIS",
                        "label 0.0 12.0 12.0 CAUTION ⚠",
                        "label 18.0 11.0 11.0 TICK amounts per year are computed",
                        "bar 87.5 75.0 48.0 7.0 CURRENT 2018–2021: 100 yuan in all <- 100",
                        "label 86.8 97.0 11.0 TICK 2018–2021",
                        "zone 180.3 54.0 60.0 14.0 GOAL",
                        "bar 180.3 68.0 60.0 14.0 GOAL Target 2022–2026: ≥250 yuan in all <- 250",
                        "label 185.5 97.0 11.0 TICK 2022–2026",
                        "label 96.5 67.1 12.0 COMPUTED 25/yr",
                        "label 102.5 50.1 12.0 CURRENT 100 <- 100",
                        "label 192.3 46.1 12.0 COMPUTED ≥50/yr",
                        "label 177.3 29.1 12.0 GOAL target ≥250 <- 250");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 100 yuan in all; Target 2022–2026: ≥250 yuan in all. Computed by this program: 2018–2021: 25 yuan/yr; 2022–2026: ≥50 yuan/yr. Compare with caution: These figures cover spans of different length: compare them per year at most. The end of the term.");
    }

    @Test
    void onAPageNumbersHaveTheirUnit() {
        Chart chart = Drawn.page(ROADS);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "label 0.0 235.0 12.0 TICK Height: amount per year; width: number of years",
                        "line 0.0 190.0 480.0 190.0 AXIS",
                        "label 348.0 16.0 12.0 CAUTION ⚠ Compare with caution",
                        "bar 82.9 132.0 102.2 58.0 CURRENT 2018–2021: 100 yuan in all <- 100",
                        "label 109.3 205.0 11.0 TICK 2018–2021",
                        "zone 279.1 60.0 127.8 14.0 GOAL",
                        "bar 279.1 74.0 127.8 116.0 GOAL Target 2022–2026: ≥250 yuan in all <- 250",
                        "label 318.3 205.0 11.0 TICK 2022–2026",
                        "label 59.0 124.1 12.0 COMPUTED 25 yuan a year (computed)",
                        "label 106.0 106.8 14.0 CURRENT 100 yuan <- 100",
                        "label 265.0 52.1 12.0 COMPUTED ≥50 yuan a year (computed)",
                        "label 287.0 34.8 14.0 GOAL target ≥250 yuan <- 250");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 100 yuan in all; Target 2022–2026: ≥250 yuan in all. Computed by this program: 2018–2021: 25 yuan/yr; 2022–2026: ≥50 yuan/yr. Compare with caution: These figures cover spans of different length: compare them per year at most. The end of the term.");
    }

    @Test
    void aRowIsBarsAlone() {
        Chart chart = Drawn.row(ROADS);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "line 0.0 23.0 96.0 23.0 AXIS",
                        "bar 21.2 13.5 16.9 9.5 CURRENT 2018–2021: 100 yuan in all <- 100",
                        "bar 53.7 4.0 21.1 19.0 GOAL Target 2022–2026: ≥250 yuan in all <- 250");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 100 yuan in all; Target 2022–2026: ≥250 yuan in all. Computed by this program: 2018–2021: 25 yuan/yr; 2022–2026: ≥50 yuan/yr. Compare with caution: These figures cover spans of different length: compare them per year at most. The end of the term.");
    }

    /** A sum of 5,673 people over four years is known to the person: so is its mean to no more than a tenth. */
    @ParameterizedTest
    @CsvSource({
        "5673, EXACT, '2022–2025: 1,418.3 yuan/yr'",
        "16.7, EXACT, '2022–2025: 4.18 yuan/yr'",
        "20, EXACT, '2022–2025: 5 yuan/yr'",
        "10.3, AT_LEAST, '2022–2025: ≥2.57 yuan/yr'",
        "10.3, AT_MOST, '2022–2025: ≤2.58 yuan/yr'"
    })
    void aMeanHasNoMoreDigitsThanItsSumAllows(String sum, Bound bound, String mean) {
        assertThat(Drawn.card(indicator(
                                "yuan",
                                actual("2018..2021", Measure.TOTAL, "100"),
                                target("2022..2025", Measure.TOTAL, sum, bound)))
                        .description())
                .endsWith(mean + ".");
    }

    /** What is one year's amount, or a mean of years, was not computed here. */
    @Test
    void onlyWhatWasComputedIsSaidToBe() {
        assertThat(Drawn.page(indicator(
                                "yuan",
                                actual("2018..2021", Measure.YEARLY_MEAN, "80"),
                                target("2022", Measure.TOTAL, "90", Bound.EXACT)))
                        .marks())
                .noneMatch(mark -> mark.role() == MarkRole.COMPUTED);
    }
}
