package workreport.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Precision;
import workreport.model.Reading;
import workreport.model.Unit;

/**
 * An amount done or planned over a span of years. Amounts of spans of different length are compared per year only, and
 * even that with caution: the report plans no path between them.
 *
 * @param reading a total or a yearly mean
 * @param perYear in the indicator's unit
 * @param step how much that changes with a unit of the printed number's last decimal
 */
public record Flow(Reading reading, double perYear, BigDecimal step) {

    /**
     * The flows of an indicator, all in its own unit, by the end of their spans. A reading in another unit is converted
     * where the one is a multiple of the other, and left out where it is not.
     *
     * @param units finds a unit by its id
     */
    public static List<Flow> of(Indicator indicator, Function<String, Unit> units) {
        Unit own = units.apply(indicator.unit());
        return indicator.readings().stream()
                .filter(reading -> reading.measure().isFlow())
                .flatMap(reading ->
                        units.apply(indicator.unitOf(reading)).in(own).stream().map(factor -> of(reading, factor)))
                .sorted((one, other) -> one.reading.period().compareTo(other.reading.period()))
                .toList();
    }

    private static Flow of(Reading reading, BigDecimal factor) {
        int years =
                reading.measure() == Measure.YEARLY_MEAN ? 1 : reading.period().length();
        double perYear = reading.value().doubleValue() / years * factor.doubleValue();
        BigDecimal step = Precision.step(reading.value())
                .multiply(factor)
                .divide(BigDecimal.valueOf(years), MathContext.DECIMAL64);
        return new Flow(reading, perYear, step);
    }
}
