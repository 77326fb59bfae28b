package workreport.series;

import java.math.BigDecimal;
import workreport.evidence.Observation;

/**
 * A result that a person entered for an indicator of a place.
 *
 * @param observation as it was entered, with where it is from
 * @param value in the unit of the indicator's series, negative for a decrease
 */
public record EnteredPoint(Observation observation, BigDecimal value) {

    public int year() {
        return observation.period().to();
    }
}
