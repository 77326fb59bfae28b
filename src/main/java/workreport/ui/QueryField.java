package workreport.ui;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.language.Words;

/**
 * A field to ask for something as it is typed. What an input method has not committed yet is no question: half-typed pinyin
 * stands in the field, but nothing is looked for until it has become characters.
 */
public final class QueryField extends CustomTextField {

    private final ReadOnlyStringWrapper asked = new ReadOnlyStringWrapper(this, "asked", "");
    private boolean composing;

    public QueryField() {
        // Before the field has put in what is composed, or in its place what is committed.
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, input -> {
            composing = !input.getComposed().isEmpty();
            if (!composing) {
                // Letters that are committed as they were composed do not change the text.
                Platform.runLater(this::ask);
            }
        });
        textProperty().addListener(_ -> ask());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                // The input method lets go of it: what is left has been typed.
                composing = false;
                ask();
            }
        });
    }

    private void ask() {
        if (!composing) {
            asked.set(getText());
        }
    }

    /** What is asked for: the text as far as it is committed. */
    public ReadOnlyStringProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What is asked for. */
    public String asked() {
        return asked.get();
    }

    /** Asks for that in place of what stands in the field. */
    public void ask(String text) {
        composing = false;
        setText(text);
        ask();
    }

    /** Puts the cursor into the field, ready to type something else. */
    public void enter() {
        requestFocus();
        selectAll();
    }

    /**
     * Makes it the field of a list: Esc clears it, ↓, Enter or another Esc goes to the list, and a button clears it as well.
     *
     * @param toList gives the list the keyboard
     */
    public void filters(Words words, Runnable toList) {
        Button clear = new Button(null, new FontIcon(Feather.X));
        clear.getStyleClass().add("clear-button");
        clear.setFocusTraversable(false);
        clear.setAccessibleText(words.say("filter.clear"));
        Tooltips.on(clear, words.say("filter.clear"));
        clear.setOnAction(_ -> {
            ask("");
            requestFocus();
        });
        rightProperty().bind(textProperty().map(text -> text.isEmpty() ? null : clear));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isAltDown() || key.isShortcutDown() || key.isShiftDown()) {
                return;
            }
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                ask("");
                key.consume();
            } else if (List.of(KeyCode.DOWN, KeyCode.ENTER, KeyCode.ESCAPE).contains(key.getCode())) {
                toList.run();
                key.consume();
            }
        });
    }
}
