package workreport.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scales of a chart of levels over years: on a page with a grid, on a card with the years and the two ends of the scale of
 * values. Without these, cards that have scales of their own would look as if their slopes could be compared.
 */
final class Frame {

    private static final int MOST_TICKS = 5;
    private static final int CARD_TICKS = 3;
    private static final double ROOM_OF_A_TICK = 36;

    private final Canvas canvas;
    private final ChartSubject subject;
    private final Scale scale;
    private final TimeAxis time;

    /**
     * Draws the scales.
     *
     * @param floor how far down the chart may reach, in points
     * @param values all that have to find room
     * @param years those that are named, at least one
     */
    Frame(Canvas canvas, ChartSubject subject, double floor, double[] values, int... years) {
        this.canvas = canvas;
        this.subject = subject;
        int first = IntStream.of(years).min().orElseThrow();
        int last = Math.max(first + 1, IntStream.of(years).max().orElseThrow());
        if (canvas.isFull()) {
            double top = 44;
            double bottom = floor - 32;
            int most = (int) Math.clamp((bottom - top) / ROOM_OF_A_TICK, 3, MOST_TICKS);
            scale = Scale.round(values, most, bottom, top);
            double left = 12 + grid(scale.ticks(most));
            time = new TimeAxis(first, last, left + 30, canvas.width() - 44);
            time.draw(canvas, bottom + 10, IntStream.of(years));
        } else if (canvas.isLettered()) {
            scale = Scale.round(values, CARD_TICKS, canvas.height() - 34, 26);
            List<BigDecimal> ticks = scale.ticks(CARD_TICKS);
            double left = axis(List.of(ticks.getFirst(), ticks.getLast()));
            time = new TimeAxis(first, last, left + 30, canvas.width() - 30);
            time.draw(canvas, canvas.height() - 18, IntStream.of(years));
        } else {
            scale = Scale.over(values, canvas.height() - 8, 8);
            time = new TimeAxis(first, last, 14, canvas.width() - 14);
        }
    }

    /**
     * A few lines across with their values: an axis that does not start at zero has to say where it is.
     *
     * @return how wide the values are
     */
    private double grid(List<BigDecimal> ticks) {
        double widest = widest(ticks);
        for (BigDecimal tick : ticks) {
            double y = scale.at(tick.doubleValue());
            canvas.tickBefore(widest, y, text(tick));
            canvas.line(widest + 8, y, canvas.width() - 14, y, MarkRole.GRID);
        }
        return widest;
    }

    /** The same where there is no room for lines across: an upright line with its ends marked. */
    private double axis(List<BigDecimal> ends) {
        double widest = widest(ends);
        double x = widest + 8;
        canvas.line(x, scale.start(), x, scale.end(), MarkRole.AXIS);
        for (BigDecimal end : ends) {
            double y = scale.at(end.doubleValue());
            canvas.tickBefore(widest, y, text(end));
            canvas.line(x - 4, y, x, y, MarkRole.AXIS);
        }
        return widest;
    }

    private double widest(List<BigDecimal> ticks) {
        return ticks.stream()
                .mapToDouble(tick -> canvas.wideTick(text(tick)))
                .max()
                .orElse(0);
    }

    private String text(BigDecimal tick) {
        return subject.notation().decimal(tick.doubleValue(), tick.scale());
    }

    double x(int year) {
        return time.x(year);
    }

    double y(double value) {
        return scale.at(value);
    }

    double x(PathPoint point) {
        return x(point.year());
    }

    double y(PathPoint point) {
        return y(point.value().doubleValue());
    }

    Mark.Line line(PathPoint from, PathPoint to, MarkRole role) {
        return new Mark.Line(x(from), y(from), x(to), y(to), role);
    }
}
