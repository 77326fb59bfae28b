package workreport.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Comparability;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.evidence.Status;

/**
 * An indicator's levels along the years that the report turns on, all in the indicator's own unit. Sums over several
 * years and sizes of projects are no levels and never appear here. A level that is held over years stands for the last of
 * them.
 *
 * @param baseline the level at the end of the term before
 * @param current the level now
 * @param next the level aimed at for the coming year
 * @param goal the level aimed at for the last year of the new term, as the report prints it
 * @param implied the level in that year that a goal for growth comes to; only where the report prints no such level
 */
public record Trajectory(
        Indicator indicator,
        Milestones milestones,
        @Nullable Observation baseline,
        @Nullable Observation current,
        @Nullable Observation next,
        @Nullable Observation goal,
        @Nullable ImpliedLevel implied) {

    /**
     * A level that the report does not print: {@code current · (1 + growth / 100) ^ years}.
     *
     * @param value rounded to the decimals of the current level
     * @param from the level it starts at
     * @param growth the yearly growth aimed at, in percent
     */
    public record ImpliedLevel(BigDecimal value, Observation from, Observation growth) {

        static ImpliedLevel of(Observation from, Observation growth) {
            BigDecimal factor = BigDecimal.ONE.add(growth.signed().movePointLeft(2));
            BigDecimal exact = from.value().multiply(factor.pow(growth.period().length()), MathContext.DECIMAL64);
            return new ImpliedLevel(exact.setScale(from.value().scale(), RoundingMode.HALF_EVEN), from, growth);
        }
    }

    /** Gathers the levels of an indicator. */
    public static Trajectory of(Indicator indicator, Milestones milestones) {
        Observation baseline =
                indicator.level(Status.ACTUAL, milestones.baseline().orElse(0)).orElse(null);
        Observation current =
                indicator.level(Status.ACTUAL, milestones.current().orElse(0)).orElse(null);
        Observation next =
                indicator.level(Status.TARGET, milestones.next().orElse(0)).orElse(null);
        Observation goal =
                indicator.level(Status.TARGET, milestones.goal().orElse(0)).orElse(null);
        ImpliedLevel implied =
                goal != null || current == null || current.bound().isLimit()
                        ? null
                        : GrowthPlan.of(indicator, milestones)
                                .filter(GrowthPlan::hasPath)
                                .map(plan -> ImpliedLevel.of(current, plan.term()))
                                .orElse(null);
        return new Trajectory(indicator, milestones, baseline, current, next, goal, implied);
    }

    /** Whether its levels may be joined by a line: at least two, and the report supports comparing them. */
    public boolean isComparable() {
        return indicator.comparability() != Comparability.MISLEADING
                && Stream.of(baseline, current, next, goal, implied)
                                .filter(Objects::nonNull)
                                .count()
                        > 1;
    }
}
