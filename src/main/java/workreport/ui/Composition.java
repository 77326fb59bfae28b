package workreport.ui;

import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyEvent;

/**
 * What an input method is composing in a field: pinyin that is not yet characters. Meanwhile keys such as Enter, Esc and the
 * arrows choose among the characters it offers; not every system keeps them to itself, so the field does nothing with them.
 */
public final class Composition {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");

    public Composition(TextInputControl field) {
        // Filters run first, so this is up to date for every handler, the field's own included.
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, input -> text.set(composed(input)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (isUnderWay() && !key.isShortcutDown() && !key.isAltDown()) {
                key.consume();
            }
        });
        // The input method abandons a field that loses the focus.
        field.focusedProperty().subscribe(this::end);
    }

    private static String composed(InputMethodEvent input) {
        return input.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
    }

    /** What is being composed; empty while nothing is. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Whether something is being composed. */
    public boolean isUnderWay() {
        return !text.get().isEmpty();
    }

    /** Discards the composition, because the field now shows something else. */
    public void end() {
        text.set("");
    }
}
