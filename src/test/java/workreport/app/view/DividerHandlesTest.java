package workreport.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.ui.TestWindow;

/** Dividers that are thin to look at and broad to the hand. */
class DividerHandlesTest {

    @RegisterExtension
    final TestWindow robot = new TestWindow();

    private final Region left = new Pane();
    private final Region right = new Pane();
    private SplitPane split;

    @BeforeEach
    void show() {
        robot.show(800, 300, () -> {
            split = new SplitPane(left, right);
            split.getStyleClass().add("panes");
            return new DividerHandles(split);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {-4, 0, 4})
    void areCaughtBesideTheirLineToo(double beside) {
        double line = left.getWidth() + beside;
        Node grip = robot.node(".grip");
        assertThat(grip.contains(grip.sceneToLocal(left.localToScene(line, 100))))
                .isTrue();
        double x = left.localToScene(line - 100, 0).getX();
        robot.run(() -> grip.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_DRAGGED,
                x,
                100,
                x,
                100,
                MouseButton.PRIMARY,
                0,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null)));
        assertThat(left.getWidth()).isCloseTo(line - 100, within(3.0));
    }

    @Test
    void stayOverTheirLineAndTakeNoRoom() {
        robot.run(() -> split.setDividerPosition(0, 0.25));
        Node grip = robot.node(".grip");
        assertThat(grip.getCursor()).isEqualTo(Cursor.H_RESIZE);
        assertThat(grip.getBoundsInParent().getCenterX()).isCloseTo(200, within(1.0));
        assertThat(left.getWidth() + right.getWidth()).isCloseTo(799, within(1.0));
    }

    @Test
    void areAsManyAsThereAreDividers() {
        robot.run(() -> split.getItems().add(new Pane()));
        assertThat(robot.lookup(".grip").queryAll()).hasSize(2);
        robot.run(() -> split.getItems().setAll(left));
        assertThat(robot.lookup(".grip").queryAll()).isEmpty();
    }
}
