package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workreport.analysis.Observations.YEARS;
import static workreport.analysis.Observations.growth;
import static workreport.analysis.Observations.indicator;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import workreport.evidence.Direction;
import workreport.measure.Bound;

/** What promised growth adds up to, and what the coming year leaves of it. */
class GrowthPlanTest {

    private static GrowthPlan plan(String term, String next) {
        return GrowthPlan.of(indicator(Direction.HIGHER, growth("2022..2026", term), growth("2022", next)), YEARS);
    }

    @Test
    void sevenAYearWithSixInTheFirstLeavesALittleMoreThanSeven() {
        GrowthPlan plan = plan("7", "6");
        assertThat(plan.remainder().orElseThrow().value()).isCloseTo(0.0725147, within(5e-8));
        assertThat(plan.index().getFirst()).isEqualTo(new GrowthPlan.IndexPoint(2021, 100, plan.term()));
        assertThat(plan.index().get(1).index()).isCloseTo(106, within(1e-9));
        assertThat(plan.index().getLast().year()).isEqualTo(2026);
        assertThat(plan.index().getLast().index()).isCloseTo(140.2551731, within(5e-8));
    }

    @Test
    void withoutAGrowthForTheTermThereIsNoPathAndNoRemainder() {
        GrowthPlan plan = GrowthPlan.of(indicator(Direction.HIGHER, growth("2022", "6")), YEARS);
        assertThat(plan.index()).isEmpty();
        assertThat(plan.remainder()).isEmpty();
        assertThat(plan.hasPath()).isFalse();
    }

    /** About 7 is anything from 6.5 to 7.5, and 6 from 5.5 to 6.5: what is left is known no better than that. */
    @Test
    void whatIsLeftIsNoMorePreciseThanWhatItIsComputedFrom() {
        Interval rest = plan("7", "6").remainder().orElseThrow();
        assertThat(rest.low()).isCloseTo(Math.pow(Math.pow(1.065, 5) / 1.065, 0.25) - 1, within(1e-12));
        assertThat(rest.high()).isCloseTo(Math.pow(Math.pow(1.075, 5) / 1.055, 0.25) - 1, within(1e-12));
        Interval precise = plan("7.0", "6.0").remainder().orElseThrow();
        assertThat(precise.high() - precise.low()).isLessThan((rest.high() - rest.low()) / 9);
    }

    /** At least 7 a year over the term, or at least 6 in its first: no single figure is left. */
    @Test
    void aFloorLeavesNoRemainder() {
        for (Bound bound : new Bound[] {Bound.AT_LEAST, Bound.OVER, Bound.AT_MOST}) {
            assertThat(GrowthPlan.of(
                                    indicator(Direction.HIGHER, growth("2022..2026", "7", bound), growth("2022", "6")),
                                    YEARS)
                            .remainder())
                    .isEmpty();
            assertThat(GrowthPlan.of(
                                    indicator(Direction.HIGHER, growth("2022..2026", "7"), growth("2022", "6", bound)),
                                    YEARS)
                            .remainder())
                    .isEmpty();
        }
    }

    @Property
    void compoundingThePartsGivesBackTheGoal(
            @ForAll @BigRange(min = "-20", max = "40") @Scale(1) BigDecimal term,
            @ForAll @BigRange(min = "-20", max = "40") @Scale(1) BigDecimal next) {
        GrowthPlan plan = plan(term.toPlainString(), next.toPlainString());
        double parts = (1 + next.doubleValue() / 100)
                * Math.pow(1 + plan.remainder().orElseThrow().value(), 4);
        assertThat(parts).isCloseTo(Math.pow(1 + term.doubleValue() / 100, 5), within(1e-9));
    }
}
