package workreport.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import workreport.measure.Measure;
import workreport.measure.Precision;

/**
 * The level that a promised growth implies, given the level of the year before: {@code former × (1 + growth ÷ 100)}. It is
 * computed, and only as exact as these two.
 *
 * @param value in the unit of the former level
 */
public record ImpliedLevel(Statement growth, Statement former, BigDecimal value) {

    private static final int PERCENT_PLACES = 2;

    /**
     * Empty where growth and level do not go together: growth in constant or comparable prices, of several years, or as a range.
     *
     * @param told what the reports state about the indicator's levels
     */
    static Optional<ImpliedLevel> of(Statement growth, List<Statement> told) {
        boolean plain = growth.measure() == Measure.GROWTH
                && growth.period().isYear()
                && growth.period().to() == growth.reportYear()
                && growth.upper() == null
                && growth.unit().isPercent()
                && !growth.isInOtherPrices()
                && !SeriesName.of(growth.name()).isOutput();
        return told.stream()
                .filter(former -> plain
                        && former.reportYear() == growth.reportYear()
                        && former.period().to() == growth.period().to() - 1
                        && former.upper() == null
                        && former.value().signum() > 0)
                .findFirst()
                .map(former -> new ImpliedLevel(growth, former, level(growth.value(), former.value())));
    }

    private static BigDecimal level(BigDecimal growth, BigDecimal former) {
        BigDecimal factor = BigDecimal.ONE.add(growth.movePointLeft(PERCENT_PLACES));
        BigDecimal step = Precision.step(former)
                .multiply(factor)
                .max(former.multiply(Precision.step(growth).movePointLeft(PERCENT_PLACES)));
        return Precision.known(former.multiply(factor), step, RoundingMode.HALF_UP);
    }

    public int year() {
        return growth.period().to();
    }

    /** Its value in another unit of the same base. */
    public double in(PrintedUnit unit) {
        return former.unit().convert(value, unit).doubleValue();
    }
}
