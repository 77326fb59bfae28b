package workreport.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import workreport.language.Notation;

/**
 * A straight scale of values.
 *
 * @param low the value at its start; less than {@code high}
 * @param start where it starts on the chart, in points
 * @param end where it ends on the chart, in points
 */
record Scale(double low, double high, double start, double end) {

    /** What is 28 steps to a person may be a little less to the machine. */
    private static final double DUST = 1e-9;

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    Scale {
        if (!(low < high)) {
            throw new IllegalArgumentException("no range: " + low + " to " + high);
        }
    }

    /** Where a value is, in points. */
    double at(double value) {
        return start + (end - start) * (value - low) / (high - low);
    }

    /** A scale from the least to the largest of some values, or around them if they are all the same. */
    static Scale over(double[] values, double start, double end) {
        double low = least(values);
        double high = largest(values);
        double room = low == high ? Math.max(1, Math.abs(low)) / 2 : 0;
        return new Scale(low - room, high + room, start, end);
    }

    /** A scale that begins and ends on round values, of which there are at most as many as wanted. */
    static Scale round(double[] values, int most, double start, double end) {
        Scale close = over(values, start, end);
        double step = step(close.low, close.high, most);
        return new Scale(
                Math.floor(close.low / step + DUST) * step, Math.ceil(close.high / step - DUST) * step, start, end);
    }

    /** The round values on it, at most as many as wanted, each with as many decimals as all need. */
    List<BigDecimal> ticks(int most) {
        double step = step(low, high, most);
        int decimals = Math.max(
                0,
                BigDecimal.valueOf(step)
                        .round(new MathContext(3))
                        .stripTrailingZeros()
                        .scale());
        List<BigDecimal> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - DUST); i <= high / step + DUST; i++) {
            ticks.add(Notation.rounded(i * step, decimals));
        }
        return ticks;
    }

    /** The smallest of the round steps with which the range, widened to whole steps, needs no more ticks than wanted. */
    private static double step(double low, double high, int most) {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / most)));
        while (true) {
            for (double round : STEPS) {
                double step = round * power;
                if (Math.ceil(high / step - DUST) - Math.floor(low / step + DUST) < most) {
                    return step;
                }
            }
            power *= 10;
        }
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double largest(double[] values) {
        double largest = values[0];
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }
}
