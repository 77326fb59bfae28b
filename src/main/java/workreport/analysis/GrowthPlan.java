package workreport.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Unit;

/**
 * The growth that a report promises for an indicator: a mean for the new term, one for its first year, or both.
 *
 * @param term growth a year over the term that ends in the goal year
 * @param next growth in the coming year
 */
public record GrowthPlan(
        Milestones milestones,
        @Nullable Observation term,
        @Nullable Observation next) {

    /** A point of an index path. */
    public record IndexPoint(int year, double index) {}

    /** The growth promised for an indicator, or empty if the report promises none. */
    public static Optional<GrowthPlan> of(Indicator indicator, Milestones milestones) {
        Observation term = milestones.current().isEmpty() || milestones.goal().isEmpty()
                ? null
                : target(
                        indicator,
                        new Period(
                                milestones.current().orElse(0) + 1,
                                milestones.goal().orElse(0)));
        Observation next = milestones.next().isEmpty()
                ? null
                : target(indicator, Period.year(milestones.next().orElse(0)));
        return term == null && next == null ? Optional.empty() : Optional.of(new GrowthPlan(milestones, term, next));
    }

    private static @Nullable Observation target(Indicator indicator, Period period) {
        return indicator.observations().stream()
                .filter(observation -> observation.measure() == Measure.GROWTH
                        && observation.status() == Status.TARGET
                        && observation.period().equals(period)
                        && indicator.unitOf(observation).equals(Unit.PERCENT))
                .findFirst()
                .orElse(null);
    }

    /** Whether the growth of the whole term is one figure; a floor or a ceiling leads to no single level. */
    public boolean hasPath() {
        return term != null && !term.bound().isLimit();
    }

    /**
     * The growth a year that is left for the years after the coming one, as a fraction:
     * {@code ((1 + g(term)) ^ n ÷ (1 + g(next))) ^ (1 / (n - 1)) - 1}, n being the years of the term. Its interval is what
     * the rounding of both leaves open. Empty unless both are promised, each as one figure: floors and ceilings leave
     * none.
     */
    public Optional<Interval> remainder() {
        if (term == null || next == null || !hasPath() || next.bound().isLimit()) {
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
        points.add(new IndexPoint(milestones.current().orElse(0), 100));
        if (next != null) {
            points.add(new IndexPoint(milestones.next().orElse(0), 100 * (1 + Percent.fraction(next))));
        }
        points.add(new IndexPoint(
                milestones.goal().orElse(0),
                100 * Math.pow(1 + Percent.fraction(term), term.period().length())));
        return List.copyOf(points);
    }
}
