package workreport.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Observation;
import workreport.measure.Precision;
import workreport.measure.Sense;

/**
 * Between which values a quantity lies, as far as its printed digits and its bound tell. A floor has no upper limit, a
 * ceiling no lower one. How far 左右 reaches is defined nowhere: here, as in all computations, no further than
 * rounding does. The ends of a range are limits as they stand.
 *
 * @param lower in the observation's unit, negative for a decrease; null if there is none
 * @param upper likewise
 */
public record Limits(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The limits of an observation. */
    public static Limits of(Observation observation) {
        BigDecimal value = observation.value();
        Limits printed = switch (observation.bound()) {
            case EXACT, ABOUT -> observation.isRange() ? new Limits(value, observation.upper()) : rounded(value);
            case AT_LEAST, OVER -> new Limits(value, null);
            case AT_MOST -> new Limits(null, value);
        };
        return observation.sense() == Sense.DECREASE ? printed.mirrored() : printed;
    }

    /**
     * What a printed number may have been rounded from: half a unit of its last decimal to either side. The printed
     * 24.8 stands for anything from 24.75 to 24.85.
     */
    static Limits rounded(BigDecimal printed) {
        BigDecimal half = half(printed);
        return new Limits(printed.subtract(half), printed.add(half));
    }

    static BigDecimal half(BigDecimal printed) {
        return Precision.step(printed).multiply(HALF);
    }

    /** A fall by at least 5 ends at −5 or below. */
    private Limits mirrored() {
        return new Limits(upper == null ? null : upper.negate(), lower == null ? null : lower.negate());
    }
}
