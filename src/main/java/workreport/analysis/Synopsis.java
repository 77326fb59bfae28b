package workreport.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.measure.Measure;

/**
 * An indicator as one row of a table: which of its observations belong in which column. An observation belongs where its period
 * ends, a level that is held over years in every column that has one of them, and a project's size, which is of no year,
 * in none. Levels come before amounts, amounts before rates; a column without observations means that the report has none.
 *
 * @param baseline actual observations up to the baseline year
 * @param current actual observations since
 * @param next targets for the coming year
 * @param goal targets for later years
 */
public record Synopsis(
        Assessment assessment,
        List<Observation> baseline,
        List<Observation> current,
        List<Observation> next,
        List<Observation> goal) {

    private static final Comparator<Observation> ORDER =
            Comparator.comparing(Observation::measure).thenComparing(Observation::period, Comparator.reverseOrder());

    /** Sorts an indicator's observations into columns. */
    public static Synopsis of(Indicator indicator, Milestones milestones) {
        return new Synopsis(
                Assessment.of(indicator, milestones),
                column(
                        indicator,
                        Status.ACTUAL,
                        year -> year <= milestones.baseline().orElse(0)),
                column(
                        indicator,
                        Status.ACTUAL,
                        year -> year > milestones.baseline().orElse(0)),
                column(
                        indicator,
                        Status.TARGET,
                        year -> year <= milestones.next().orElse(0)),
                column(
                        indicator,
                        Status.TARGET,
                        year -> year > milestones.next().orElse(0)));
    }

    private static List<Observation> column(Indicator indicator, Status status, IntPredicate isIn) {
        return indicator.observations().stream()
                .filter(observation -> observation.measure().isOfPeriod()
                        && observation.status() == status
                        && (isIn.test(observation.period().to())
                                || observation.measure() == Measure.HELD
                                        && isIn.test(observation.period().from())))
                .sorted(ORDER)
                .toList();
    }

    public Indicator indicator() {
        return assessment.indicator();
    }

    /** Whether the report has anything for a column. */
    public boolean has(Column column) {
        return !column(column).isEmpty();
    }

    /** The observations of a column, the most telling first. */
    public List<Observation> column(Column column) {
        return switch (column) {
            case BASELINE -> baseline;
            case CURRENT -> current;
            case NEXT -> next;
            case GOAL -> goal;
        };
    }

    /** The most telling observation of a column. */
    public Optional<Observation> first(Column column) {
        return column(column).stream().findFirst();
    }

    /** The columns. */
    public enum Column {
        BASELINE,
        CURRENT,
        NEXT,
        GOAL
    }
}
