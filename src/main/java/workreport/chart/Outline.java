package workreport.chart;

import java.util.List;
import workreport.chart.Mark.Shape;

/** What a symbol looks like around 0, 0, in points, y downwards. The one place where it is drawn from, on screen and on paper. */
public sealed interface Outline {

    /** A circle around 0, 0. */
    record Circle(double radius) implements Outline {}

    /** A closed figure. */
    record Polygon(List<Point> corners) implements Outline {

        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /** Straight strokes. */
    record Strokes(List<Stroke> strokes) implements Outline {

        public Strokes {
            strokes = List.copyOf(strokes);
        }
    }

    record Point(double x, double y) {}

    record Stroke(Point from, Point to) {

        Stroke(double x1, double y1, double x2, double y2) {
            this(new Point(x1, y1), new Point(x2, y2));
        }
    }

    /** The outline of a symbol. */
    static Outline of(Shape shape) {
        double radius = 4.5;
        double arm = radius + 1.5;
        return switch (shape) {
            case HOLLOW_CIRCLE, FILLED_CIRCLE, DASHED_RING, DOTTED_RING -> new Circle(radius);
            case TRIANGLE ->
                new Polygon(List.of(
                        new Point(0, -radius - 1),
                        new Point(radius + 1, radius - 0.5),
                        new Point(-radius - 1, radius - 0.5)));
            case SQUARE ->
                new Polygon(List.of(
                        new Point(-radius, -radius),
                        new Point(radius, -radius),
                        new Point(radius, radius),
                        new Point(-radius, radius)));
            case DIAMOND ->
                new Polygon(List.of(new Point(0, -arm), new Point(arm, 0), new Point(0, arm), new Point(-arm, 0)));
            case CROSS -> new Strokes(List.of(new Stroke(-arm, 0, arm, 0), new Stroke(0, -arm, 0, arm)));
            case EDGE -> new Strokes(List.of(new Stroke(-12, 0, 12, 0)));
            case UPRIGHT_EDGE -> new Strokes(List.of(new Stroke(0, -12, 0, 12)));
        };
    }
}
