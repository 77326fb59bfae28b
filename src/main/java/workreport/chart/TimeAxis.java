package workreport.chart;

import java.util.stream.IntStream;

/**
 * Years from left to right.
 *
 * @param first the year at the left
 * @param last the year at the right, later than {@code first}
 */
record TimeAxis(int first, int last, double left, double right) {

    double x(int year) {
        return left + (right - left) * (year - first) / (last - first);
    }

    /** Draws the line, and beneath it those of the years that are asked for; one too close to an end gives way. */
    void draw(Canvas canvas, double y, IntStream years) {
        canvas.line(left - 12, y, right + 12, y, MarkRole.AXIS);
        double room = canvas.wideTick(Integer.toString(last)) + 4;
        years.distinct()
                .sorted()
                .filter(year -> year == first || year == last || x(year) - left >= room && right - x(year) >= room)
                .forEach(year -> canvas.tick(x(year), y + 15, Integer.toString(year)));
    }
}
