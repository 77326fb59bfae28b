package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.target;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.evidence.Indicator;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** What holds for charts of amounts. */
class AmountsChartTest {

    private static final Indicator ROADS = indicator(
            "yuan",
            actual("2018..2021", Measure.TOTAL, "100"),
            target("2022..2026", Measure.TOTAL, "250", Bound.AT_LEAST));

    static Stream<Chart> sizes() {
        return Stream.of(Drawn.card(ROADS), Drawn.page(ROADS), Drawn.row(ROADS));
    }

    /** By hand: 100 in four years are 25 a year, 250 in five are 50: half as high, and four to five in width. */
    @ParameterizedTest
    @MethodSource("sizes")
    void barsAreAsHighAsTheAmountAYearAndAsWideAsTheYears(Chart chart) {
        Parts parts = new Parts(chart);
        Mark.Bar done = parts.bars().getFirst();
        Mark.Bar planned = parts.bars().getLast();
        Mark.Line floor = parts.lines(MarkRole.AXIS).getFirst();

        assertThat(parts.bars()).extracting(Mark.Bar::role).containsExactly(MarkRole.CURRENT, MarkRole.GOAL);
        assertThat(planned.height()).isCloseTo(2 * done.height(), within(1e-9));
        assertThat(planned.width() / 5).isCloseTo(done.width() / 4, within(1e-9));
        assertThat(done.x() + done.width()).isLessThan(planned.x());
        assertThat(parts.bars()).allMatch(bar -> Math.abs(bar.y() + bar.height() - floor.y1()) < 1e-9);
        assertThat(Collisions.in(chart)).isEmpty();
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2018–2021: 100 yuan in all; Target 2022–2026: ≥250 yuan in all. Computed by this program: 2018–2021: 25 yuan/yr; 2022–2026: ≥50 yuan/yr. Compare with caution: These figures cover spans of different length: compare them per year at most. The end of the term.");
    }

    /** What is planned at least goes on above its bar. */
    @ParameterizedTest
    @MethodSource("sizes")
    void aFloorIsOpenUpwards(Chart chart) {
        Parts parts = new Parts(chart);
        Mark.Bar planned = parts.bars().getLast();

        assertThat(parts.zones()).hasSize(parts.labels().isEmpty() ? 0 : 1).allSatisfy(zone -> {
            assertThat(zone.x()).isEqualTo(planned.x());
            assertThat(zone.width()).isEqualTo(planned.width());
            assertThat(zone.y() + zone.height()).isEqualTo(planned.y());
        });
    }

    @Test
    void whatWasComputedIsSaidToBe() {
        assertThat(new Parts(Drawn.card(ROADS)).texts())
                .containsExactlyInAnyOrder(
                        "CAUTION ⚠",
                        "TICK amounts per year are computed",
                        "TICK 2018–2021",
                        "TICK 2022–2026",
                        "COMPUTED 25/yr",
                        "CURRENT 100",
                        "COMPUTED ≥50/yr",
                        "GOAL target ≥250");
        assertThat(new Parts(Drawn.page(ROADS)).texts())
                .contains("TICK Height: amount per year; width: number of years", "CAUTION ⚠ Compare with caution");
        assertThat(new Parts(Drawn.row(ROADS)).labels()).isEmpty();
    }

    @Test
    void onAWidePageNumbersHaveTheirUnit() {
        assertThat(new Parts(IndicatorChart.draw(Drawn.profile(ROADS), Drawn.ENGLISH, 640, 280, Letters::width))
                        .texts())
                .contains(
                        "COMPUTED 25 yuan a year (computed)",
                        "CURRENT 100 yuan",
                        "COMPUTED ≥50 yuan a year (computed)",
                        "GOAL target ≥250 yuan");
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
