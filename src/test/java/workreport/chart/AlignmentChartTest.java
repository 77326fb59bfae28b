package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
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

/** The marks of a whole chart on a common scale, worked out by hand. */
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
        Chart chart = AlignmentChart.draw(alignment, Drawn.ENGLISH, 400, text -> 6.0 * text.length());

        assertThat(Written.marks(chart))
                .containsExactly(
                        "line 50.0 36.0 50.0 82.0 AXIS",
                        "label 44.5 99.0 11.0 TICK 0%",
                        "line 191.0 36.0 191.0 82.0 GRID",
                        "label 182.8 99.0 11.0 TICK 50%",
                        "line 332.0 36.0 332.0 82.0 AXIS",
                        "label 321.0 99.0 11.0 TICK 100%",
                        "line 175.3 24.0 175.3 82.0 PROJECTED",
                        "label 127.3 18.0 12.0 COMPUTED time elapsed 44%",
                        "label 0.0 65.3 12.0 NAME Cover <- 150",
                        "line 119.3 61.0 121.7 61.0 RANGE",
                        "dot 50.0 61.0 HOLLOW_CIRCLE BASELINE 2017: 100 yuan <- 100",
                        "dot 332.0 61.0 CROSS GOAL Target 2026: 300 yuan <- 300",
                        "dot 120.5 61.0 FILLED_CIRCLE CURRENT Cover 25% (25%–25% by rounding) <- 150",
                        "label 382.0 65.3 12.0 COMPUTED 25% <- 150");
        assertThat(chart.description())
                .isEqualTo("Progress towards the goal, time elapsed 44%. Cover 25% (25%–25% by rounding).");
    }
}
