package workreport.chart;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/**
 * A value axis that runs upwards.
 *
 * @param low the value at the bottom
 * @param high the value at the top, at least {@code low}
 * @param top y of the top, in points
 * @param bottom y of the bottom, in points
 */
record Scale(double low, double high, double top, double bottom) {

    /** From the lowest to the highest of some values. */
    static Scale of(DoubleStream values, double top, double bottom) {
        DoubleSummaryStatistics range = values.summaryStatistics();
        return range.getCount() == 0
                ? new Scale(0, 0, top, bottom)
                : new Scale(range.getMin(), range.getMax(), top, bottom);
    }

    /** Where a value stands; in the middle if all are the same. */
    double y(double value) {
        return high == low ? (top + bottom) / 2 : bottom - (bottom - top) * (value - low) / (high - low);
    }

    /** Round values within the range, about as many as asked for; none for a range of one value. */
    double[] ticks(int about) {
        if (high == low) {
            return new double[0];
        }
        double step = step(about);
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        return DoubleStream.iterate(first, tick -> tick <= last, tick -> tick + 1)
                .map(tick -> tick * step)
                .toArray();
    }

    /** How many decimals the ticks need. */
    int decimals(int about) {
        return high == low ? 0 : (int) Math.max(0, -Math.floor(Math.log10(step(about)) + 1e-9));
    }

    /** The smallest of 1, 2, 5 or 10 times a power of ten that makes at most that many steps. */
    private double step(int about) {
        double rough = (high - low) / about;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double ratio = rough / power;
        return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
    }
}
