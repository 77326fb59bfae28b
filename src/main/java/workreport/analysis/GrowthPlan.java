package workreport.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Unit;

/**
 * The growth that a report promises for an indicator: a mean for the years up to a goal, one for the first of them, both or
 * none.
 *
 * @param term growth a year over the years up to a goal, the next one ahead that has one
 * @param next growth in the coming year
 */
public record GrowthPlan(
        @Nullable Observation term, @Nullable Observation next) {

    /**
     * A point of an index path.
     *
     * @param source what it follows from
     */
    public record IndexPoint(int year, double index, Observation source) {}

    /** The growth promised for an indicator. */
    static GrowthPlan of(Indicator indicator, Milestones milestones) {
        OptionalInt next = milestones.next();
        OptionalInt current = milestones.current();
        OptionalInt start = current.isPresent() ? OptionalInt.of(current.getAsInt() + 1) : next;
        Observation term = start.isEmpty()
                ? null
                : milestones.goals().stream()
                        .flatMap(goal -> target(indicator, new Period(start.getAsInt(), goal)))
                        .findFirst()
                        .orElse(null);
        Observation first = next.isEmpty()
                ? null
                : target(indicator, Period.year(next.getAsInt())).findFirst().orElse(null);
        return new GrowthPlan(term, first);
    }

    private static Stream<Observation> target(Indicator indicator, Period period) {
        return indicator.observations().stream()
                .filter(observation -> observation.measure() == Measure.GROWTH
                        && observation.status() == Status.TARGET
                        && observation.period().equals(period)
                        && indicator.unitOf(observation).equals(Unit.PERCENT));
    }

    /** Whether the growth of the whole term is one figure; a floor, a ceiling or a range leads to no single level. */
    public boolean hasPath() {
        return term != null && term.isPoint();
    }

    /**
     * The growth a year that is left for the years after the coming one, as a fraction:
     * {@code ((1 + g(term)) ^ n ÷ (1 + g(next))) ^ (1 / (n - 1)) - 1}, n being the years of the term. Its interval is what
     * the rounding of both leaves open. Empty unless both are promised, each as one figure: floors and ceilings leave
     * none.
     */
    public Optional<Interval> remainder() {
        if (term == null || next == null || !hasPath() || !next.isPoint()) {
            return Optional.empty();
        }
        int length = term.period().length();
        return Optional.of(Interval.of(Percent.rounded(term), Percent.rounded(next), (whole, first) -> {
            double all = Math.pow(1 + whole, length);
            return Math.pow(all / (1 + first), 1.0 / (length - 1)) - 1;
        }));
    }

    /**
     * What the promised growth makes of a current level of 100: after the coming year, if that has a growth of its own,
     * and in the goal year. No value in any unit. Empty unless {@link #hasPath()}.
     */
    public List<IndexPoint> index() {
        if (term == null || !hasPath()) {
            return List.of();
        }
        List<IndexPoint> points = new ArrayList<>();
        points.add(new IndexPoint(term.period().from() - 1, 100, term));
        if (next != null && !next.isRange()) {
            points.add(new IndexPoint(next.period().to(), 100 * (1 + Percent.fraction(next)), next));
        }
        points.add(new IndexPoint(
                term.period().to(),
                100 * Math.pow(1 + Percent.fraction(term), term.period().length()),
                term));
        return List.copyOf(points);
    }
}
