package workreport.app;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;

/** What the reader does to a window without its menus: keys, the wheel, files dropped on it. */
final class Gestures {

    private final Scene scene;
    private final WindowManager desk;
    private final Consumer<Command> run;

    Gestures(Scene scene, WindowManager desk, Consumer<Command> run) {
        this.scene = scene;
        this.desk = desk;
        this.run = run;
    }

    /**
     * From now on does what the reader asks for so.
     *
     * @param drop opens files that were dropped; whether there were any
     */
    void listen(Predicate<List<File>> drop) {
        bindKeys();
        scene.addEventFilter(ScrollEvent.SCROLL, this::zoom);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> desk.rest());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> desk.rest());
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(
                drag -> drag.setDropCompleted(drop.test(drag.getDragboard().getFiles())));
    }

    /** To be called again when there is a new menu bar, as the old one takes its keys with it. */
    void bindKeys() {
        for (Command command : Command.values()) {
            scene.getAccelerators().put(command.key(), () -> run.accept(command));
            command.otherKeys().forEach(key -> scene.getAccelerators().put(key, () -> run.accept(command)));
        }
    }

    /**
     * A key that is held down asks again and again, also each new window for the next and each language for the other, faster
     * than that can be done, until the memory is full. So one press does it once, where no reader could want more.
     */
    private void press(KeyEvent press) {
        if (desk.isHeld(press.getCode())
                && Stream.of(Command.values()).anyMatch(command -> command.isMeant(press) && !command.goesOn())) {
            press.consume();
        } else {
            comeBack(press);
        }
    }

    private void zoom(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            if (!wheel.isInertia() && wheel.getDeltaY() != 0) {
                run.accept(wheel.getDeltaY() > 0 ? Command.ZOOM_IN : Command.ZOOM_OUT);
            }
            wheel.consume();
        }
    }

    /** Where nothing but the text is shown, Esc brings back the rest, as F11 does. */
    private void comeBack(KeyEvent key) {
        boolean inField = scene.getFocusOwner() instanceof TextInputControl;
        boolean leaves = key.getCode() == KeyCode.F11 || key.getCode() == KeyCode.ESCAPE && !inField;
        if (leaves && desk.session().comforts().alone()) {
            run.accept(Command.FOCUS_MODE);
            key.consume();
        }
    }
}
