package workreport.view.notes;

import java.util.EnumMap;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;
import workreport.model.Code;
import workreport.notes.Entry;
import workreport.notes.Note;
import workreport.notes.NoteTexts;
import workreport.notes.Placed;
import workreport.notes.Tint;
import workreport.view.Annotations;

/** Where a note is written, coloured and deleted. What is written is kept at each pause, and when the cursor goes. */
final class NoteEditor extends VBox {

    private static final Duration PAUSE = Duration.seconds(1);
    private static final int ROWS = 4;

    private final Annotations annotations;
    private final TextArea text = new TextArea();
    private final Map<Tint, ToggleButton> tints = new EnumMap<>(Tint.class);
    private final ToggleGroup group = new ToggleGroup();
    private final HBox bar = new HBox();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Entry shown;
    /** Set while the text comes from the note, and not from the reader. */
    private boolean showing;

    NoteEditor(Annotations annotations, NoteTexts texts, Words words) {
        this.annotations = annotations;
        getStyleClass().add("note-editor");
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setPromptText(words.say("notes.write"));
        text.setAccessibleText(words.say("notes.write"));
        text.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keep();
            }
        });
        text.textProperty().addListener(_ -> {
            if (!showing) {
                pause.playFromStart();
            }
        });
        pause.setOnFinished(_ -> keep());
        for (Tint tint : Tint.values()) {
            ToggleButton button = new ToggleButton(texts.tint(tint));
            button.getStyleClass().addAll("tint-tag", "tint-" + Code.of(tint));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                keep();
                button.setSelected(true);
                change(tint);
            });
            tints.put(tint, button);
            bar.getChildren().add(button);
        }
        Button delete = new Button(words.say("notes.delete"));
        delete.setId("note-delete");
        delete.setMinWidth(Region.USE_PREF_SIZE);
        delete.setOnAction(_ -> {
            if (shown != null) {
                annotations.delete(shown.id());
            }
        });
        bar.getChildren().add(delete);
        bar.getStyleClass().add("note-bar");
        getChildren().addAll(text, bar);
        show(null);
    }

    private void change(Tint tint) {
        if (shown != null) {
            annotations.change(shown.id(), note -> note.withTint(tint));
        }
    }

    /** Shows an entry; nothing for null. What was written on another is kept first. */
    void show(@Nullable Placed placed) {
        Entry next = placed == null ? null : placed.entry();
        boolean same = next != null && shown != null && next.id().equals(shown.id());
        if (!same) {
            keep();
        }
        boolean written = same && pause.getStatus() == Animation.Status.RUNNING;
        shown = next;
        setVisible(next != null);
        setManaged(next != null);
        boolean note = next instanceof Note;
        text.setVisible(note);
        text.setManaged(note);
        tints.values().forEach(button -> {
            button.setVisible(note);
            button.setManaged(note);
        });
        if (next instanceof Note it) {
            tints.get(it.tint()).setSelected(true);
            if (!written && !text.getText().equals(it.text())) {
                showing = true;
                text.setText(it.text());
                showing = false;
            }
        }
    }

    void focusText() {
        text.requestFocus();
        text.end();
    }

    /** Keeps what is written. */
    void keep() {
        pause.stop();
        if (shown instanceof Note note && !showing) {
            String written = text.getText();
            annotations.change(note.id(), it -> it.withText(written));
        }
    }
}
