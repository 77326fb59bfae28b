package workreport.series;

import java.math.BigDecimal;
import java.util.Optional;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.measure.Measure;

/**
 * A result that a person entered for an indicator of a place.
 *
 * @param observation as it was entered, with where it is from
 * @param value in the unit of the indicator's series, negative for a decrease
 */
public record EnteredPoint(Observation observation, BigDecimal value) {

    /** A figure as a point in a series whose unit has the same base. */
    static EnteredPoint of(Figure figure, PrintedUnit unit) {
        Observation observation = figure.observation(null);
        PrintedUnit own = PrintedUnit.of(figure.unit());
        boolean same = own.symbol().equals(unit.symbol());
        return new EnteredPoint(observation, same ? observation.signed() : own.convert(observation.signed(), unit));
    }

    /** Whether a figure is a result of one year in that measure, and not a range. */
    static boolean isAlike(Figure figure, Measure measure) {
        boolean same = figure.measure() == measure || figure.measure().isState() && measure.isState();
        return same && figure.status() != Status.TARGET && figure.period().isYear() && figure.upper() == null;
    }

    /** The result that a person entered for the year of a statement, which may be a result or a target; empty if none. */
    public static Optional<EnteredPoint> of(Statement statement, EnteredValues values) {
        return values.valid()
                .filter(value -> value.indicator().equals(statement.name())
                        || statement.topic().spellings().anyMatch(value.indicator()::equals))
                .map(EnteredValue::figure)
                .filter(figure -> isAlike(figure, statement.measure())
                        && figure.period().to() == statement.period().to()
                        && PrintedUnit.of(figure.unit()).isKin(statement.unit()))
                .map(figure -> of(figure, statement.unit()))
                .findFirst();
    }

    public int year() {
        return observation.period().to();
    }
}
