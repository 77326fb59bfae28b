package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Trajectory;
import workreport.chart.Mark.Shape;
import workreport.language.Notation;
import workreport.model.Reading;

/** A path so small that it stands in a row of a table. */
final class RowChart {

    private static final double SIDE = 8;

    private RowChart() {}

    private record Point(Reading reading, Shape shape, MarkRole role) {}

    static Chart draw(Trajectory trajectory, Notation notation, double width, double height) {
        List<Point> points = new ArrayList<>();
        add(points, trajectory.baseline(), Shape.HOLLOW_CIRCLE, MarkRole.BASELINE);
        add(points, trajectory.current(), Shape.FILLED_CIRCLE, MarkRole.CURRENT);
        add(points, trajectory.next(), Shape.TRIANGLE, MarkRole.NEXT);
        add(points, trajectory.goal(), Shape.CROSS, MarkRole.GOAL);
        Scale scale = Scale.of(
                points.stream().mapToDouble(point -> point.reading.value().doubleValue()), SIDE, height - SIDE);
        double first = trajectory.years().baseline();
        double span = trajectory.years().goal() - first;
        List<Mark> marks = new ArrayList<>();
        List<Mark> dots = new ArrayList<>();
        double beforeX = 0;
        double beforeY = 0;
        for (Point point : points) {
            double x = SIDE + (width - 2 * SIDE) * (point.reading.period().to() - first) / span;
            double y = scale.y(point.reading.value().doubleValue());
            if (!dots.isEmpty()) {
                boolean needed = point.role == MarkRole.GOAL || point.role == MarkRole.NEXT;
                marks.add(new Mark.Line(beforeX, beforeY, x, y, needed ? MarkRole.NEEDED : MarkRole.PATH));
            }
            String statement = notation.statement(trajectory.indicator(), point.reading);
            dots.add(new Mark.Dot(x, y, point.shape, point.role, statement, point.reading));
            beforeX = x;
            beforeY = y;
        }
        marks.addAll(dots);
        return new Chart(
                width,
                height,
                marks,
                notation.language().of(trajectory.indicator().name()));
    }

    private static void add(List<Point> points, @Nullable Reading reading, Shape shape, MarkRole role) {
        if (reading != null) {
            points.add(new Point(reading, shape, role));
        }
    }
}
