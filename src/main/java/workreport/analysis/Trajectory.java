package workreport.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;

/**
 * An indicator's levels along the years that the report turns on, all in the indicator's own unit. Sums over several
 * years and sizes of projects are no levels and never appear here. A level that is held over years stands for the last of
 * them.
 *
 * @param baseline the level that the report starts from
 * @param current the level now
 * @param later levels of later years, in their order
 * @param next the level aimed at for the coming year
 * @param goals the levels aimed at for the years of goals, as the report prints them, in their order
 * @param goal the one of these that the indicator is judged against; null where it is judged by growth, or not at all
 * @param implied the level that a goal for growth comes to; only where the indicator is judged by growth
 */
public record Trajectory(
        Indicator indicator,
        @Nullable Observation baseline,
        @Nullable Observation current,
        List<Observation> later,
        @Nullable Observation next,
        List<Observation> goals,
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
            return new ImpliedLevel(exact.setScale(from.value().scale(), RoundingMode.HALF_UP), from, growth);
        }
    }

    /** Gathers the levels of an indicator; of the years with a goal for a level or for growth the next one ahead counts. */
    static Trajectory of(Indicator indicator, Milestones milestones, GrowthPlan plan) {
        Observation current = level(indicator, true, milestones.current());
        List<Observation> goals = milestones.goals().stream()
                .flatMap(year -> Stream.ofNullable(level(indicator, false, OptionalInt.of(year))))
                .toList();
        Observation term = plan.term();
        Observation goal = goals.stream()
                .filter(level ->
                        term == null || level.period().to() <= term.period().to())
                .findFirst()
                .orElse(null);
        boolean isImplied = goal == null && current != null && current.isPoint() && plan.hasPath();
        return new Trajectory(
                indicator,
                level(indicator, true, milestones.baseline()),
                current,
                later(indicator, milestones),
                level(indicator, false, milestones.next()),
                goals,
                goal,
                isImplied ? ImpliedLevel.of(current, term) : null);
    }

    /** The same based on other levels. */
    Trajectory by(@Nullable Observation baseline, @Nullable Observation current, @Nullable Observation goal) {
        return new Trajectory(indicator, baseline, current, later, next, goals, goal, implied);
    }

    private static @Nullable Observation level(Indicator indicator, boolean isResult, OptionalInt year) {
        return levels(indicator, isResult)
                .filter(level -> year.isPresent() && level.period().to() == year.getAsInt())
                .findFirst()
                .orElse(null);
    }

    /** The levels in the indicator's own unit, in the order of the text; what stands there comes before what was entered. */
    private static Stream<Observation> levels(Indicator indicator, boolean isResult) {
        return indicator.observations().stream()
                .filter(observation -> observation.measure().isState()
                        && observation.isResult() == isResult
                        && indicator.unitOf(observation).equals(indicator.unit()))
                .sorted(Observation.FIRMEST);
    }

    private static List<Observation> later(Indicator indicator, Milestones milestones) {
        OptionalInt current = milestones.current();
        return current.isEmpty()
                ? List.of()
                : levels(indicator, true)
                        .filter(level -> level.period().to() > current.getAsInt())
                        .sorted(Comparator.comparing(level -> level.period().to()))
                        .toList();
    }

    /** The levels that were, in the order of their years. */
    public List<Observation> results() {
        return Stream.concat(Stream.of(baseline, current).flatMap(Stream::ofNullable), later.stream())
                .toList();
    }

    /** The levels aimed at, in the order of their years. */
    public List<Observation> targets() {
        return Stream.concat(Stream.ofNullable(next), goals.stream()).toList();
    }

    /** All levels that the report prints for the years it turns on. */
    public List<Observation> levels() {
        return Stream.concat(results().stream(), targets().stream()).toList();
    }
}
