package workreport.analysis;

import java.util.List;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Reading;

/**
 * An amount done or planned over a span of years. Amounts of spans of different length are compared per year only, and
 * even that with caution: the report plans no path between them.
 *
 * @param reading a total or a yearly mean
 * @param perYear in the reading's unit
 */
public record Flow(Reading reading, double perYear) {

    /** The flows of an indicator in its own unit, by the end of their spans. */
    public static List<Flow> of(Indicator indicator) {
        return indicator.readings().stream()
                .filter(reading ->
                        reading.measure().isFlow() && indicator.unitOf(reading).equals(indicator.unit()))
                .map(reading -> new Flow(reading, perYear(reading)))
                .sorted((one, other) -> one.reading.period().compareTo(other.reading.period()))
                .toList();
    }

    private static double perYear(Reading reading) {
        double value = reading.value().doubleValue();
        return reading.measure() == Measure.YEARLY_MEAN
                ? value
                : value / reading.period().length();
    }
}
