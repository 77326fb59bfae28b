package workreport.app.stage;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import workreport.app.session.Preferences;

/** A small window beside a report's, dressed alike. Esc closes it. */
public final class SideWindow {

    private final Stage stage = new Stage();

    /**
     * @param width the width of its content at 100 %, in pixels
     */
    public SideWindow(WindowOwner owner, String title, Region content, double width, double height) {
        Preferences preferences = owner.preferences();
        double zoom = preferences.zoomProperty().get() / 100.0;
        Rectangle2D screen = Screens.of(owner.stage());
        content.getStyleClass().add("side-window");
        Scene scene = SceneRoot.scene(
                content,
                Math.min(width * zoom, screen.getWidth() - 80),
                Math.min(height * zoom, screen.getHeight() - 120),
                preferences);
        stage.initOwner(owner.stage());
        stage.setTitle(title);
        stage.setScene(scene);
        // The key that opened it is released here.
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> owner.held().release());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::close);
        // Lists and tables take Esc for themselves, though nothing is edited in them.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean inList = scene.getFocusOwner() instanceof ListView<?> list && list.getEditingIndex() < 0
                    || scene.getFocusOwner() instanceof TableView<?> table && table.getEditingCell() == null;
            if (inList) {
                close(key);
            }
        });
    }

    private void close(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            stage.hide();
            key.consume();
        }
    }

    /** While it is open, it blocks other windows. */
    public void block(Modality others) {
        stage.initModality(others);
    }

    /** Called once it is closed, in whatever way. */
    public void onClosed(Runnable closed) {
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> closed.run());
    }

    public void show() {
        stage.show();
    }

    /** Returns once it is closed. */
    public void showAndWait() {
        stage.showAndWait();
    }

    /** Puts it before others, with the keyboard. */
    public void toFront() {
        stage.toFront();
        stage.requestFocus();
    }

    public void close() {
        stage.hide();
    }
}
