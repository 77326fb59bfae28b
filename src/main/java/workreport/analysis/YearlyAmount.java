package workreport.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.measure.Measure;
import workreport.measure.Precision;
import workreport.measure.Unit;

/**
 * An amount done or planned over a span of years. Amounts of spans of different length are compared per year only, and
 * even that with caution: the report plans no path between them.
 *
 * @param reading a total or a yearly mean
 * @param perYear in the indicator's unit; of a range the lower end
 * @param mostPerYear the upper end of a range; else the same
 * @param step how much that changes with a unit of the printed number's last decimal
 */
public record YearlyAmount(Observation observation, double perYear, double mostPerYear, BigDecimal step) {

    /**
     * The flows of an indicator, all in its own unit, by the end of their spans. An observation in another unit is converted
     * where the one is a multiple of the other, and left out where it is not.
     *
     * @param units finds a unit by its id
     */
    public static List<YearlyAmount> of(Indicator indicator, Function<String, Unit> units) {
        Unit own = units.apply(indicator.unit());
        return indicator.observations().stream()
                .filter(observation -> observation.measure().isFlow())
                .flatMap(observation -> units.apply(indicator.unitOf(observation)).in(own).stream()
                        .map(factor -> of(observation, factor)))
                .sorted((one, other) -> one.observation.period().compareTo(other.observation.period()))
                .toList();
    }

    private static YearlyAmount of(Observation observation, BigDecimal factor) {
        int years = observation.measure() == Measure.YEARLY_MEAN
                ? 1
                : observation.period().length();
        BigDecimal most = observation.upper() == null ? observation.value() : observation.upper();
        BigDecimal step = Precision.step(observation.value())
                .multiply(factor)
                .divide(BigDecimal.valueOf(years), MathContext.DECIMAL64);
        return new YearlyAmount(
                observation,
                observation.value().doubleValue() / years * factor.doubleValue(),
                most.doubleValue() / years * factor.doubleValue(),
                step);
    }
}
