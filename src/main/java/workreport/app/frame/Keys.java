package workreport.app.frame;

import java.io.File;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import workreport.app.session.Preferences;
import workreport.app.stage.HeldKey;
import workreport.ui.Action;
import workreport.ui.Actions;

/** What the reader does to a window without its menus: keys, the wheel, files dropped on it. */
public final class Keys {

    /** One notch of a wheel, in pixels; a touchpad sends many smaller steps. */
    private static final double NOTCH = 40;

    private final Scene scene;
    private final Preferences preferences;
    private final HeldKey held;
    private final Actions actions;
    /** How far the wheel has been turned since it last zoomed. */
    private double turned;

    public Keys(Scene scene, Preferences preferences, HeldKey held, Actions actions) {
        this.scene = scene;
        this.preferences = preferences;
        this.held = held;
        this.actions = actions;
    }

    /**
     * Listens to the reader. The menu bar has bound the key of each action already.
     *
     * @param drop opens files that were dropped; whether there were any
     */
    public void listen(Predicate<List<File>> drop) {
        for (Action action : actions.all()) {
            action.keys().stream()
                    .skip(1)
                    .forEach(key -> scene.getAccelerators().put(key, () -> actions.run(action.id())));
        }
        scene.addEventFilter(ScrollEvent.SCROLL, this::zoom);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::explain);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> held.release());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held.release());
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(
                drag -> drag.setDropCompleted(drop.test(drag.getDragboard().getFiles())));
    }

    /**
     * A held key repeats, so that each new window would open the next and the language would keep switching, faster
     * than the program can follow, until memory is full. So one press acts once unless repeating makes sense. While an
     * action is unavailable, its key goes to the focused node: there Delete may be held down.
     */
    private void press(KeyEvent press) {
        if (held.press(press.getCode())
                && actions.meant(press)
                        .filter(action -> !action.repeats() && action.enabled().getValue())
                        .isPresent()) {
            press.consume();
        } else {
            comeBack(press);
        }
    }

    /** The key of an action that cannot be done now does nothing: the reader is told why. */
    private void explain(KeyEvent press) {
        actions.meant(press).filter(action -> !action.enabled().getValue()).ifPresent(actions::refuse);
    }

    /** With Ctrl a notch of the wheel is a step of the zoom, and so is as much of a touchpad. */
    private void zoom(ScrollEvent wheel) {
        if (!wheel.isShortcutDown()) {
            return;
        }
        wheel.consume();
        if (wheel.isInertia()) {
            return;
        }
        boolean turnedBack = Math.signum(turned) == -Math.signum(wheel.getDeltaY());
        turned = (turnedBack ? 0 : turned) + wheel.getDeltaY();
        if (Math.abs(turned) >= NOTCH) {
            actions.run(turned > 0 ? "action.zoom-in" : "action.zoom-out");
            turned = 0;
        }
    }

    /** Where nothing but the text is shown, Esc brings back the rest, as F11 does. */
    private void comeBack(KeyEvent key) {
        boolean inField = scene.getFocusOwner() instanceof TextInputControl;
        boolean leaves = key.getCode() == KeyCode.F11 || key.getCode() == KeyCode.ESCAPE && !inField;
        if (leaves && preferences.aloneProperty().get()) {
            actions.run("action.focus-mode");
            key.consume();
        }
    }
}
