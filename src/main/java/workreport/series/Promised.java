package workreport.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import workreport.measure.Bound;
import workreport.measure.Measure;

/**
 * What a result is measured against.
 *
 * @param value negative for a decrease
 * @param upper the upper end of a range, or null
 * @param isInPoints whether a result differs from it by percentage points, and has no rate
 */
record Promised(BigDecimal value, @Nullable BigDecimal upper, Bound bound, Measure measure, boolean isInPoints) {

    static Promised of(Statement statement) {
        return new Promised(
                statement.value(),
                statement.upper(),
                statement.bound(),
                statement.measure(),
                statement.unit().isPercent());
    }

    boolean isRate() {
        return measure.isRate();
    }
}
