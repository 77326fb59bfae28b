package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.chart.Mark;
import workreport.chart.MarkRole;

/** Shapes tell what a value is even where colours do not. */
class SymbolsTest {

    private static final int SIZE = 32;

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @Test
    void allShapesDifferInBlackAndWhite() {
        Set<String> drawn = new HashSet<>();
        StackPane room = window.show(SIZE, SIZE, StackPane::new);
        for (Mark.Shape shape : Mark.Shape.values()) {
            window.run(() -> room.getChildren().setAll(Symbols.of(shape, MarkRole.CURRENT)));
            drawn.add(window.ask(() -> dots(room.snapshot(new SnapshotParameters(), null))));
        }
        assertThat(drawn).hasSameSizeAs(Mark.Shape.values());
    }

    @Test
    void carriesTheStyleClassesOfShapeAndRole() {
        assertThat(window.ask(() -> Symbols.of(Mark.Shape.DOTTED_RING, MarkRole.COMPUTED))
                        .getStyleClass())
                .containsExactly("symbol", "symbol-dotted-ring", "mark-computed");
    }

    private static String dots(WritableImage image) {
        StringBuilder dots = new StringBuilder();
        Color paper = image.getPixelReader().getColor(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color color = image.getPixelReader().getColor(x, y);
                double far = Math.abs(color.getRed() - paper.getRed()) + Math.abs(color.getBlue() - paper.getBlue());
                dots.append(far > 0.3 ? '#' : '.');
            }
        }
        return dots.toString();
    }
}
