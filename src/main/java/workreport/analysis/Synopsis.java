package workreport.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Reading;
import workreport.model.Status;
import workreport.model.Years;

/**
 * An indicator as one row of a table: which of its readings belong in which column. A reading belongs where its period
 * ends, a level that is held over years in every column that has one of them, and a project's size, which is of no year,
 * in none. Levels come before amounts, amounts before rates; a column without readings means that the report has none.
 *
 * @param baseline actual readings up to the baseline year
 * @param current actual readings since
 * @param next targets for the coming year
 * @param goal targets for later years
 */
public record Synopsis(
        Assessment assessment, List<Reading> baseline, List<Reading> current, List<Reading> next, List<Reading> goal) {

    private static final Comparator<Reading> ORDER =
            Comparator.comparing(Reading::measure).thenComparing(Reading::period, Comparator.reverseOrder());

    /** Sorts an indicator's readings into columns. */
    public static Synopsis of(Indicator indicator, Years years) {
        return new Synopsis(
                Assessment.of(indicator, years),
                column(indicator, Status.ACTUAL, year -> year <= years.baseline()),
                column(indicator, Status.ACTUAL, year -> year > years.baseline()),
                column(indicator, Status.TARGET, year -> year <= years.next()),
                column(indicator, Status.TARGET, year -> year > years.next()));
    }

    private static List<Reading> column(Indicator indicator, Status status, IntPredicate isIn) {
        return indicator.readings().stream()
                .filter(reading -> reading.measure().isOfPeriod()
                        && reading.status() == status
                        && (isIn.test(reading.period().to())
                                || reading.measure() == Measure.HELD
                                        && isIn.test(reading.period().from())))
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

    /** The readings of a column, the most telling first. */
    public List<Reading> column(Column column) {
        return switch (column) {
            case BASELINE -> baseline;
            case CURRENT -> current;
            case NEXT -> next;
            case GOAL -> goal;
        };
    }

    /** The most telling reading of a column. */
    public Optional<Reading> first(Column column) {
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
