package workreport.app.stage;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/**
 * Keeps a window where it was opened until the reader uses it. On a slow machine JavaFX takes the corner of the window's inside for
 * that of its border once the system has put the border on, and the window goes up by a title bar with each start.
 */
final class WindowAnchor {

    /** How often it is put back; a reader who moves the window at once gets their way after that. */
    private static final int TIMES = 2;

    private final Stage stage;
    private final Point2D corner;
    private final ChangeListener<Number> back = (_, _, _) -> Platform.runLater(this::putBack);
    private final EventHandler<InputEvent> used = _ -> release();
    private int times;

    WindowAnchor(Stage stage, Point2D corner) {
        this.stage = stage;
        this.corner = corner;
    }

    /** To be called once the window is shown. */
    void hold() {
        stage.xProperty().addListener(back);
        stage.yProperty().addListener(back);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, used);
        stage.addEventFilter(MouseEvent.MOUSE_PRESSED, used);
    }

    private void putBack() {
        if (times < TIMES && (stage.getX() != corner.getX() || stage.getY() != corner.getY())) {
            times++;
            stage.setX(corner.getX());
            stage.setY(corner.getY());
        }
        if (times == TIMES) {
            release();
        }
    }

    private void release() {
        times = TIMES;
        stage.xProperty().removeListener(back);
        stage.yProperty().removeListener(back);
        stage.removeEventFilter(KeyEvent.KEY_PRESSED, used);
        stage.removeEventFilter(MouseEvent.MOUSE_PRESSED, used);
    }
}
