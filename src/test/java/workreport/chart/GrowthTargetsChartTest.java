package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.growth;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import workreport.analysis.GrowthTargets;
import workreport.evidence.Basis;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** Growth beside the growth wanted for the next year, each as the report says it. */
class GrowthTargetsChartTest {

    private static final Indicator BOTH = indicator(
            "yuan", actual("2021", Measure.LEVEL, "100"), grew("2021", "9.1"), growth("2022", "8", Bound.AT_LEAST));

    private static Optional<GrowthTargets> beside(Indicator indicator) {
        return GrowthTargets.of(List.of(Drawn.profile(indicator)));
    }

    private static Observation grew(String period, String percent) {
        return observation(period, Measure.GROWTH, Status.ACTUAL, percent, Bound.EXACT, Basis.STATED, "percent");
    }

    private static Observation to(String upper, Observation from) {
        return new Observation(
                from.period(),
                from.measure(),
                from.status(),
                from.value(),
                new BigDecimal(upper),
                from.sense(),
                from.bound(),
                from.wording(),
                from.basis(),
                from.source(),
                from.unit(),
                from.basisNote());
    }

    @Test
    void resultAndTargetStandOnOneScaleAndBesideItAsPrinted() {
        Chart chart = GrowthTargetsChart.draw(beside(BOTH).orElseThrow(), Drawn.ENGLISH, 400, Letters::width);
        Parts parts = new Parts(chart);
        Mark.Dot result = parts.dot(0);
        Mark.Dot target = parts.dot(1);

        assertThat(parts.dots()).extracting(Mark.Dot::role).containsExactly(MarkRole.CURRENT, MarkRole.NEXT);
        assertThat(target.x()).isLessThan(result.x());
        assertThat(parts.lines(MarkRole.NEEDED)).singleElement().satisfies(line -> {
            assertThat(line.x1()).isEqualTo(result.x());
            assertThat(line.x2()).isEqualTo(target.x());
        });
        assertThat(parts.texts()).contains("NAME Cover", "CURRENT +9.1%", "NEXT ≥+8%");
        assertThat(Collisions.in(chart)).isEmpty();
        assertThat(chart.description()).isEqualTo("Growth in 2021 and 2022 target. Cover +9.1%, target ≥+8%.");
    }

    @Test
    void aRangeIsAsWideAsItIs() {
        Indicator ranged = indicator("yuan", grew("2021", "5"), to("5", growth("2022", "4.5", Bound.EXACT)));
        Parts parts =
                new Parts(GrowthTargetsChart.draw(beside(ranged).orElseThrow(), Drawn.ENGLISH, 400, Letters::width));

        assertThat(parts.lines(MarkRole.RANGE))
                .singleElement()
                .satisfies(
                        range -> assertThat(range.x2()).isEqualTo(parts.dot(0).x()));
    }

    /** What is of another span or kind is not set beside it. */
    @Test
    void onlyGrowthOfJustTheTwoYearsIsSetSideBySide() {
        assertThat(beside(indicator("yuan", grew("2021", "9")))).isEmpty();
        assertThat(beside(indicator("yuan", grew("2018..2021", "9"), growth("2022", "8", Bound.EXACT))))
                .isEmpty();
        assertThat(beside(indicator("yuan", actual("2021", Measure.LEVEL, "9"), growth("2022", "8", Bound.EXACT))))
                .isEmpty();
        assertThat(beside(indicator("yuan", grew("2021", "9"), growth("2026", "8", Bound.EXACT))))
                .isEmpty();
    }
}
