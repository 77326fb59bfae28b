package workreport.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How precisely a printed number, and what is computed from it, is known. */
public final class Precision {

    private Precision() {}

    /** The value of one unit in the last decimal of a printed number: 0.1 for 24.8. */
    public static BigDecimal step(BigDecimal printed) {
        return BigDecimal.ONE.movePointLeft(printed.scale());
    }

    /** A figure without the zeros that end its decimals: 107, not 107.0. */
    public static BigDecimal withoutZeros(BigDecimal figure) {
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /**
     * A computed figure with only the digits that are known: down to the largest power of ten within its step. What is
     * computed from 39, in steps of 666.7, is known to the nearest hundred.
     *
     * @param step by how much the figure changes with one unit in the printed number's last decimal; positive
     */
    public static BigDecimal known(BigDecimal computed, BigDecimal step, RoundingMode rounding) {
        int place = step.precision() - step.scale() - 1;
        BigDecimal rounded = computed.setScale(Math.min(computed.scale(), -place), rounding);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
