package workreport.app;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** A small window beside a report's, dressed alike. Esc closes it. */
final class SideWindow {

    private final Stage stage = new Stage();

    /**
     * @param width the width of its content at 100 %, in pixels
     */
    SideWindow(Stage owner, WindowManager desk, String title, Region content, double width, double height) {
        double zoom = desk.session().comforts().zoom() / 100.0;
        Rectangle2D screen = Screens.of(owner);
        content.getStyleClass().add("side-window");
        Scene scene = SceneRoot.scene(
                content,
                Math.min(width * zoom, screen.getWidth() - 80),
                Math.min(height * zoom, screen.getHeight() - 120),
                desk.session());
        ChangeListener<Session> follow = (_, _, now) -> ((SceneRoot) scene.getRoot()).wear(now);
        desk.sessionProperty().addListener(follow);
        stage.setOnHidden(_ -> desk.sessionProperty().removeListener(follow));
        stage.initOwner(owner);
        stage.setTitle(title);
        stage.setScene(scene);
        // The key that has opened it goes up here.
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> desk.rest());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            }
        });
    }

    /** While it is open, others take nothing from the reader. */
    void block(Modality others) {
        stage.initModality(others);
    }

    /** Called once it is closed, in whatever way. */
    void onClosed(Runnable closed) {
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> closed.run());
    }

    void show() {
        stage.show();
    }

    /** Returns once it is closed. */
    void showAndWait() {
        stage.showAndWait();
    }

    void close() {
        stage.hide();
    }
}
