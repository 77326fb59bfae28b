package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.analysis.Observations.YEARS;
import static workreport.analysis.Observations.baseline;
import static workreport.analysis.Observations.current;
import static workreport.analysis.Observations.goal;
import static workreport.analysis.Observations.growth;
import static workreport.analysis.Observations.indicator;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import workreport.evidence.Direction;

/** Whatever the printed numbers were rounded from, the true figures stay within the intervals shown. */
class RoundingTest {

    private static final double DUST = 1e-9;

    @Property
    void levelsWithinTheirPrintedDigitsStayWithinEveryInterval(
            @ForAll Direction direction,
            @ForAll @BigRange(min = "1", max = "200") @Scale(1) BigDecimal from,
            @ForAll @BigRange(min = "1", max = "200") @Scale(1) BigDecimal now,
            @ForAll @BigRange(min = "1", max = "200") @Scale(0) BigDecimal to,
            @ForAll @DoubleRange(min = -0.05, max = 0.05) double offFrom,
            @ForAll @DoubleRange(min = -0.05, max = 0.05) double offNow) {
        Assessment assessment = Assessment.of(
                indicator(
                        direction,
                        baseline(from.toPlainString()),
                        current(now.toPlainString()),
                        goal(to.toPlainString())),
                YEARS);
        Assume.that(assessment.progress() instanceof Pace);
        Pace pace = (Pace) assessment.progress();
        double trueFrom = from.doubleValue() + offFrom;
        double trueNow = now.doubleValue() + offNow;
        double goal = to.doubleValue();
        holds(pace.soFar(), (trueNow - trueFrom) / 4);
        holds(pace.needed(), (goal - trueNow) / 5);
        holds(pace.wayDone(), (trueNow - trueFrom) / (goal - trueFrom));
        double observed = Math.pow(trueNow / trueFrom, 1 / 4.0) - 1;
        double required = Math.pow(goal / trueFrom, 1 / 9.0) - 1;
        holds(pace.ratio(), direction.sign() * observed / Math.abs(required));
    }

    @Property
    void growthWithinThePrintedDigitsStaysWithinTheInterval(
            @ForAll @BigRange(min = "100", max = "50000") @Scale(0) BigDecimal from,
            @ForAll @BigRange(min = "100", max = "50000") @Scale(0) BigDecimal now,
            @ForAll @BigRange(min = "0.1", max = "30") @Scale(1) BigDecimal promised,
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double offFrom,
            @ForAll @DoubleRange(min = -0.5, max = 0.5) double offNow) {
        GrowthPace way = (GrowthPace) Assessment.of(
                        indicator(
                                Direction.HIGHER,
                                baseline(from.toPlainString()),
                                current(now.toPlainString()),
                                growth("2022..2026", promised.toPlainString())),
                        YEARS)
                .progress();
        double observed = Math.pow((now.doubleValue() + offNow) / (from.doubleValue() + offFrom), 1 / 4.0) - 1;
        holds(way.observed(), observed);
        holds(way.ratio(), observed / (promised.doubleValue() / 100));
    }

    private static void holds(Interval interval, double figure) {
        double slack = DUST * Math.max(1, Math.abs(figure));
        assertThat(figure).isBetween(interval.low() - slack, interval.high() + slack);
    }
}
