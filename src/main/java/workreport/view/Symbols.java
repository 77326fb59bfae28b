package workreport.view;

import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.model.Code;

/** The symbols of values as JavaFX shapes, centred on 0, 0. */
public final class Symbols {

    private static final double RADIUS = 4.5;

    private Symbols() {}

    /** A symbol, to be coloured by its role's style class. */
    public static Shape of(Mark.Shape shape, MarkRole role) {
        Shape node = switch (shape) {
            case HOLLOW_CIRCLE, FILLED_CIRCLE, DOTTED_RING -> new Circle(RADIUS);
            case TRIANGLE -> new Polygon(0, -RADIUS - 1, RADIUS + 1, RADIUS - 0.5, -RADIUS - 1, RADIUS - 0.5);
            case CROSS ->
                new Path(
                        new MoveTo(-RADIUS - 1.5, 0),
                        new LineTo(RADIUS + 1.5, 0),
                        new MoveTo(0, -RADIUS - 1.5),
                        new LineTo(0, RADIUS + 1.5));
            case EDGE -> new Line(-12, 0, 12, 0);
            case UPRIGHT_EDGE -> new Line(0, -12, 0, 12);
        };
        node.getStyleClass().addAll("symbol", "symbol-" + Code.of(shape), role.styleClass());
        return node;
    }
}
