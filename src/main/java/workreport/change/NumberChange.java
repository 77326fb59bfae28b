package workreport.change;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Precision;
import workreport.series.Counterparts;
import workreport.series.Discrepancy;
import workreport.series.Statement;

/**
 * A number that both reports state about the same thing in the same sentence, but differently.
 *
 * @param discrepancies in what both are of
 * @param obstacles why there is no difference; empty if there is one
 * @param difference the later less the earlier, in the later one's unit; null where they must not be compared
 */
public record NumberChange(
        Statement before,
        Statement after,
        Set<Discrepancy> discrepancies,
        Set<Obstacle> obstacles,
        @Nullable BigDecimal difference) {

    /** Why two numbers of one sentence have no difference. Each has a sentence for people in both word files. */
    public enum Obstacle {
        /** Units of which none is a multiple of the other. */
        UNITS,
        /** A growth and a level, a sum and a stock. */
        MEASURES,
        /** A year and several, or spans of different length. */
        SPANS,
        /** A target and a result. */
        TARGET_AND_RESULT,
        /** At least one is a range. */
        RANGE,
        /** A result of which only a limit is stated, or a floor and a ceiling. */
        LIMITS,
        /** Not of the same people or things; the discrepancy says in what. */
        SCOPE
    }

    public NumberChange {
        discrepancies = Set.copyOf(discrepancies);
        obstacles = Set.copyOf(obstacles);
    }

    /** The numbers of two sentences that are about the same thing and differ, in the order of the earlier sentence. */
    static List<NumberChange> between(List<Statement> before, List<Statement> after) {
        return Counterparts.of(before, after).stream()
                .filter(pair -> isOther(pair.before(), pair.after()))
                .map(pair -> of(pair.before(), pair.after(), pair.discrepancies()))
                .toList();
    }

    /** 19460名 and 19460人 are the same number. */
    private static boolean isOther(Statement before, Statement after) {
        return whole(before).compareTo(whole(after)) != 0
                || (before.upper() == null) != (after.upper() == null)
                || before.bound() != after.bound();
    }

    private static BigDecimal whole(Statement statement) {
        return statement.value().multiply(statement.unit().factor());
    }

    static NumberChange of(Statement before, Statement after, Set<Discrepancy> discrepancies) {
        Set<Obstacle> obstacles = obstacles(before, after, discrepancies);
        BigDecimal difference =
                obstacles.isEmpty() ? Precision.withoutZeros(after.value().subtract(before.value(after.unit()))) : null;
        return new NumberChange(before, after, discrepancies, obstacles, difference);
    }

    private static Set<Obstacle> obstacles(Statement before, Statement after, Set<Discrepancy> discrepancies) {
        Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
        add(found, Obstacle.UNITS, !before.unit().isKin(after.unit()));
        add(found, Obstacle.MEASURES, before.measure() != after.measure());
        add(found, Obstacle.SPANS, before.period().length() != after.period().length());
        add(found, Obstacle.TARGET_AND_RESULT, (before.status() == Status.TARGET) != (after.status() == Status.TARGET));
        add(found, Obstacle.RANGE, before.upper() != null || after.upper() != null);
        add(found, Obstacle.LIMITS, areLimitsApart(before, after));
        add(found, Obstacle.SCOPE, !discrepancies.stream().allMatch(Discrepancy::isJudged));
        return found;
    }

    private static void add(Set<Obstacle> found, Obstacle obstacle, boolean holds) {
        if (holds) {
            found.add(obstacle);
        }
    }

    /** Targets may be compared as written, but not a floor with a ceiling; for results a limit says too little. */
    private static boolean areLimitsApart(Statement before, Statement after) {
        boolean results = before.status() != Status.TARGET && after.status() != Status.TARGET;
        boolean limited = before.bound().isLimit() || after.bound().isLimit();
        return limited && (results || (before.bound() == Bound.AT_MOST) != (after.bound() == Bound.AT_MOST));
    }
}
