package workreport.ui;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.language.Words;

/**
 * A field that queries while typing. Text that an input method has not committed is not searched for: half-typed pinyin is visible
 * in the field, but nothing happens until it has become characters.
 */
public final class QueryField extends CustomTextField {

    private final ReadOnlyStringWrapper asked = new ReadOnlyStringWrapper(this, "asked", "");
    private final Composition composition = new Composition(this);

    public QueryField() {
        textProperty().subscribe(_ -> commit());
        composition.textProperty().subscribe((_, composed) -> {
            if (composed.isEmpty()) {
                // Letters committed exactly as composed do not change the text.
                Platform.runLater(this::commit);
            }
        });
    }

    private void commit() {
        if (!isComposing()) {
            asked.set(getText());
        }
    }

    /** The query: the committed part of the text. */
    public ReadOnlyStringProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** The query. */
    public String asked() {
        return asked.get();
    }

    /** Replaces the query. */
    public void ask(String text) {
        if (isComposing() || !text.equals(getText())) {
            composition.end();
            setText(text);
            commit();
        }
    }

    /** Whether an input method is at work in the field: keys are its own then. */
    public boolean isComposing() {
        return composition.isUnderWay();
    }

    /** Handles keys before the field does, except those that an input method needs. */
    public void onKey(EventHandler<KeyEvent> handler) {
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!isComposing()) {
                handler.handle(key);
            }
        });
    }

    /** Puts the cursor into the field, ready to type something else. */
    public void enter() {
        requestFocus();
        selectAll();
    }

    /** Shows a button that clears the field while there is something in it. */
    public void offerToClear(Words words) {
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
    }

    /**
     * Makes it the field of a list: Esc clears it; ↓, Enter or another Esc goes to the list; a button clears it as well.
     *
     * @param toList gives the list the keyboard
     */
    public void filters(Words words, Runnable toList) {
        offerToClear(words);
        onKey(key -> {
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
