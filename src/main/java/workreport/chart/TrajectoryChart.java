package workreport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Trajectory;
import workreport.chart.Mark.Shape;
import workreport.language.Notation;
import workreport.model.Bound;
import workreport.model.Reading;

/**
 * Baseline, current level, targets and goal along the years. The value axis starts where the change can be seen, not at
 * zero; that is honest for a path of points whose values are all printed.
 */
public final class TrajectoryChart {

    private static final double SIDE = 30;
    private static final double HEADROOM = 24;
    private static final double FOOTROOM = 34;
    private static final double ZONE_DEPTH = 16;
    private static final double ZONE_HALF = 12;

    private final Trajectory trajectory;
    private final Notation notation;
    private final double width;
    private final double height;
    private final ToDoubleFunction<String> textWidth;
    private final List<Mark> marks = new ArrayList<>();

    private TrajectoryChart(
            Trajectory trajectory, Notation notation, double width, double height, ToDoubleFunction<String> textWidth) {
        this.trajectory = trajectory;
        this.notation = notation;
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
    }

    /**
     * Draws a trajectory.
     *
     * @param width of the whole chart in points, at least 200
     * @param height of the whole chart in points, at least 80
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    public static Chart draw(
            Trajectory trajectory, Notation notation, double width, double height, ToDoubleFunction<String> textWidth) {
        return new TrajectoryChart(trajectory, notation, width, height, textWidth).draw();
    }

    /** A level on the chart, with all that is needed to draw it. */
    private record Point(
            int year, BigDecimal value, Shape shape, MarkRole role, String label, String description, Reading source) {}

    private Chart draw() {
        List<Point> points = points();
        axis();
        Lettering lettering = new Lettering(width, height - FOOTROOM + Chart.TEXT_SIZE, textWidth);
        for (Point point : points) {
            zone(point, points);
        }
        if (trajectory.isComparable()) {
            for (int i = 1; i < points.size(); i++) {
                join(points.get(i - 1), points.get(i), points);
            }
        }
        for (Point point : points) {
            marks.add(new Mark.Dot(
                    x(point.year), y(point.value, points), point.shape, point.role, point.description, point.source));
        }
        marks.forEach(lettering::avoid);
        for (Point point : points) {
            marks.add(lettering.at(x(point.year), y(point.value, points), point.label, point.role, point.source));
        }
        growth(points, lettering);
        String description = notation.language().of(trajectory.indicator().name()) + " — "
                + points.stream().map(Point::description).collect(Collectors.joining("; "));
        return new Chart(width, height, marks, description);
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        add(points, trajectory.baseline(), Shape.HOLLOW_CIRCLE, MarkRole.BASELINE);
        add(points, trajectory.current(), Shape.FILLED_CIRCLE, MarkRole.CURRENT);
        add(points, trajectory.next(), Shape.TRIANGLE, MarkRole.NEXT);
        add(points, trajectory.goal(), Shape.CROSS, MarkRole.GOAL);
        Trajectory.ImpliedLevel implied = trajectory.implied();
        if (implied != null) {
            String value = "≈" + notation.number(implied.value());
            points.add(new Point(
                    trajectory.years().goal(),
                    implied.value(),
                    Shape.DOTTED_RING,
                    MarkRole.COMPUTED,
                    value,
                    notation.words().say("chart.implied", trajectory.years().goal(), value),
                    implied.growth()));
        }
        return points;
    }

    private void add(List<Point> points, @Nullable Reading reading, Shape shape, MarkRole role) {
        if (reading != null) {
            points.add(new Point(
                    reading.period().to(),
                    reading.value(),
                    reading.bound().isLimit() ? Shape.EDGE : shape,
                    role,
                    notation.marked(reading),
                    notation.statement(trajectory.indicator(), reading),
                    reading));
        }
    }

    /** A floor or a ceiling is no point: anywhere behind its edge is met. */
    private void zone(Point point, List<Point> points) {
        if (point.shape == Shape.EDGE) {
            double y = y(point.value, points);
            boolean ceiling = point.source.bound() == Bound.AT_MOST;
            marks.add(new Mark.Zone(
                    x(point.year) - ZONE_HALF, ceiling ? y : y - ZONE_DEPTH, 2 * ZONE_HALF, ZONE_DEPTH, point.role));
        }
    }

    private void join(Point from, Point to, List<Point> points) {
        MarkRole role = switch (to.role) {
            case COMPUTED -> MarkRole.PROJECTED;
            case NEXT, GOAL -> MarkRole.NEEDED;
            default -> MarkRole.PATH;
        };
        marks.add(new Mark.Line(x(from.year), y(from.value, points), x(to.year), y(to.value, points), role));
    }

    /** The growth that leads to an implied level stands on its path: it is what the report really says. */
    private void growth(List<Point> points, Lettering lettering) {
        Trajectory.ImpliedLevel implied = trajectory.implied();
        if (implied == null) {
            return;
        }
        double x = (x(trajectory.years().current()) + x(trajectory.years().goal())) / 2;
        double y = (y(implied.from().value(), points) + y(implied.value(), points)) / 2;
        String text = notation.words().say("chart.growth", notation.quantity(trajectory.indicator(), implied.growth()));
        marks.add(lettering.at(x, y, text, MarkRole.GOAL, implied.growth()));
    }

    private void axis() {
        double y = height - FOOTROOM + 16;
        marks.add(new Mark.Line(SIDE - 12, y, width - SIDE + 12, y, MarkRole.AXIS));
        for (int year : new int[] {
            trajectory.years().baseline(),
            trajectory.years().current(),
            trajectory.years().goal()
        }) {
            String text = Integer.toString(year);
            marks.add(
                    new Mark.Label(x(year) - textWidth.applyAsDouble(text) / 2, height - 3, text, MarkRole.TICK, null));
        }
    }

    private double x(int year) {
        double span = trajectory.years().goal() - trajectory.years().baseline();
        return SIDE + (width - 2 * SIDE) * (year - trajectory.years().baseline()) / span;
    }

    private double y(BigDecimal value, List<Point> points) {
        double low = points.stream()
                .mapToDouble(point -> point.value.doubleValue())
                .min()
                .orElse(0);
        double high = points.stream()
                .mapToDouble(point -> point.value.doubleValue())
                .max()
                .orElse(0);
        double top = HEADROOM;
        double bottom = height - FOOTROOM;
        return high == low ? (top + bottom) / 2 : bottom - (bottom - top) * (value.doubleValue() - low) / (high - low);
    }
}
