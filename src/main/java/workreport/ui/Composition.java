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
        // Filters: whoever handles the input, the field itself included, finds this up to date.
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, input -> text.set(composed(input)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (isUnderWay() && !key.isShortcutDown() && !key.isAltDown()) {
                key.consume();
            }
        });
        // The input method lets go of a field that the keyboard leaves.
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

    /** Gives up what is being composed: the field is about something else now. */
    public void end() {
        text.set("");
    }
}
