package workreport.series;

import java.math.BigDecimal;
import workreport.analysis.Interval;
import workreport.measure.Bound;

/**
 * The growth that two printed levels imply, in percent: {@code (level ÷ former − 1) × 100}. It is computed, in prices of
 * each year, and only as exact as the levels.
 */
public record ImpliedGrowth(Statement former, Statement level, Interval percent) {

    static ImpliedGrowth of(Statement former, Statement level) {
        BigDecimal before = former.unit().convert(former.value(), level.unit());
        Interval from = scaled(
                Interval.rounded(former.value()),
                before.doubleValue() / former.value().doubleValue());
        Interval to = Interval.rounded(level.value());
        return new ImpliedGrowth(former, level, Interval.of(from, to, (x, y) -> (y / x - 1) * 100));
    }

    private static Interval scaled(Interval interval, double factor) {
        return new Interval(interval.low() * factor, interval.value() * factor, interval.high() * factor);
    }

    /** Whether a growth as printed agrees with both levels, within what all three were rounded from. */
    boolean agreesWith(Statement growth) {
        Interval printed = Interval.rounded(growth.value());
        boolean bounded =
                growth.bound() == Bound.EXACT && former.bound() == Bound.EXACT && level.bound() == Bound.EXACT;
        return !bounded || printed.low() <= percent.high() && percent.low() <= printed.high();
    }
}
