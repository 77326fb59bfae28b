package workreport.analysis;

import java.math.BigDecimal;
import java.util.function.DoubleBinaryOperator;

/**
 * A computed figure, and how far off it may be because the report prints rounded numbers.
 *
 * @param low the least that rounding allows, at most {@code value}
 * @param value from the numbers as printed
 * @param high the most that rounding allows, at least {@code value}
 */
public record Interval(double low, double value, double high) {

    public Interval {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("not in order: " + low + ", " + value + ", " + high);
        }
    }

    /**
     * What a printed number may have been rounded from: half a unit of its last decimal to either side. The printed
     * 24.8 stands for anything from 24.75 to 24.85.
     */
    public static Interval rounded(BigDecimal printed) {
        BigDecimal half = Limits.half(printed);
        return new Interval(
                printed.subtract(half).doubleValue(),
                printed.doubleValue(),
                printed.add(half).doubleValue());
    }

    /** A function of two figures that goes only up or only down in each of them; its extremes are at the corners. */
    public static Interval of(Interval x, Interval y, DoubleBinaryOperator monotone) {
        double value = monotone.applyAsDouble(x.value, y.value);
        double low = value;
        double high = value;
        for (double left : new double[] {x.low, x.high}) {
            for (double right : new double[] {y.low, y.high}) {
                double corner = monotone.applyAsDouble(left, right);
                low = Math.min(low, corner);
                high = Math.max(high, corner);
            }
        }
        return new Interval(low, value, high);
    }

    /** Whether a figure lies in it, ends included. */
    public boolean contains(double figure) {
        return low <= figure && figure <= high;
    }
}
