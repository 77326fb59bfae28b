package workreport.ui;

import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.chart.Outline;
import workreport.check.Code;
import workreport.paint.MarkStyle;

/** The symbols of values as JavaFX shapes, centred on 0, 0. */
public final class Symbols {

    private Symbols() {}

    /** A symbol in the colour of its role. */
    public static Shape of(Mark.Shape shape, MarkRole role) {
        Shape node = switch (Outline.of(shape)) {
            case Outline.Circle circle -> new Circle(circle.radius());
            case Outline.Polygon polygon -> {
                Polygon closed = new Polygon();
                polygon.corners().forEach(corner -> closed.getPoints().addAll(corner.x(), corner.y()));
                yield closed;
            }
            case Outline.Strokes strokes -> {
                Path path = new Path();
                strokes.strokes()
                        .forEach(stroke -> path.getElements()
                                .addAll(
                                        new MoveTo(
                                                stroke.from().x(), stroke.from().y()),
                                        new LineTo(stroke.to().x(), stroke.to().y())));
                yield path;
            }
        };
        node.getStyleClass().addAll("symbol", "symbol-" + Code.of(shape), role.styleClass());
        node.setStyle(MarkStyle.symbol(shape, role).css());
        return node;
    }
}
