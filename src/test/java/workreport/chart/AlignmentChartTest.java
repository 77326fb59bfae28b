package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.target;

import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.analysis.Alignment;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** What holds for a chart of several indicators on one scale. */
class AlignmentChartTest {

    /** By hand: 50 of 200 is a quarter; the range is from (149.5 − 100.5) ÷ 199.5 to (150.5 − 99.5) ÷ 200.5. */
    @Test
    void theShareOfTheWayStandsBesideTheShareOfTheTime() {
        Observation current = actual("2021", Measure.LEVEL, "150");
        Indicator aligned = indicator(
                "yuan",
                actual("2017", Measure.LEVEL, "100"),
                current,
                target("2026", Measure.LEVEL, "300", Bound.EXACT));
        Alignment alignment = Alignment.of(List.of(Drawn.profile(aligned), Drawn.profile(indicator("yuan", current))));
        Chart chart = AlignmentChart.draw(alignment, Drawn.ENGLISH, 400, Letters::width);

        Parts parts = new Parts(chart);
        Mark.Dot start = parts.dot(0);
        Mark.Dot goal = parts.dot(1);
        Mark.Dot now = parts.dot(2);
        double way = goal.x() - start.x();

        assertThat(parts.dots())
                .extracting(Mark.Dot::role)
                .containsExactly(MarkRole.BASELINE, MarkRole.GOAL, MarkRole.CURRENT);
        assertThat(parts.dots()).extracting(Mark.Dot::y).containsOnly(now.y());
        assertThat((now.x() - start.x()) / way).isCloseTo(0.25, within(1e-9));
        assertThat(parts.lines(MarkRole.RANGE)).singleElement().satisfies(range -> {
            assertThat((range.x1() - start.x()) / way).isCloseTo((149.5 - 100.5) / 199.5, within(1e-9));
            assertThat((range.x2() - start.x()) / way).isCloseTo((150.5 - 99.5) / 200.5, within(1e-9));
            assertThat(range.y1()).isEqualTo(now.y());
        });
        assertThat(parts.lines(MarkRole.PROJECTED)).singleElement().satisfies(time -> {
            assertThat(time.x1()).isEqualTo(time.x2());
            assertThat((time.x1() - start.x()) / way).isCloseTo(4.0 / 9, within(1e-9));
        });
        assertThat(parts.texts())
                .containsExactlyInAnyOrder(
                        "TICK 0%", "TICK 50%", "TICK 100%", "COMPUTED time elapsed 44%", "NAME Cover", "COMPUTED 25%");
        assertThat(Collisions.in(chart)).isEmpty();
        assertThat(chart.description())
                .isEqualTo("Progress towards the goal, time elapsed 44%. Cover 25% (25%–25% by rounding).");
    }
}
