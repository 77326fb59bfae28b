package workreport.ui.notes;

import java.util.EnumMap;
import java.util.Map;
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
import workreport.check.Code;
import workreport.language.Words;
import workreport.notes.Entry;
import workreport.notes.HighlightColor;
import workreport.notes.Note;
import workreport.notes.Placed;
import workreport.table.NoteTexts;
import workreport.ui.Annotations;
import workreport.ui.NodeContainment;

/** Where a note is written, coloured and deleted. What is written is kept at each pause, and when the cursor goes. */
final class NoteEditor extends VBox {

    private static final Duration PAUSE = Duration.seconds(1);
    /** Writing without a pause can lose no more than this. */
    private static final Duration LONGEST = Duration.seconds(2);

    private static final int ROWS = 4;
    /** Two lines, in pixels. */
    private static final double LEAST = 54;

    private final Annotations annotations;
    private final TextArea text = new TextArea();
    private final Map<HighlightColor, ToggleButton> tints = new EnumMap<>(HighlightColor.class);
    private final ToggleGroup group = new ToggleGroup();
    private final HBox bar = new HBox();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition longest = new PauseTransition(LONGEST);
    private final Runnable leave;
    private final ComposedText field = new ComposedText(text);

    private @Nullable Entry shown;
    /** What stood in the field when it was last kept; JavaFX leaves out some characters that a note may have. */
    private String kept = "";

    /** @param leave moves the focus somewhere harmless when the focused node goes */
    NoteEditor(Annotations annotations, NoteTexts texts, Words words, Runnable leave) {
        this.annotations = annotations;
        this.leave = leave;
        getStyleClass().add("note-editor");
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setMinHeight(LEAST);
        text.setPromptText(words.say("notes.write"));
        text.setAccessibleText(words.say("notes.write"));
        text.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                keep();
            }
        });
        text.textProperty().subscribe(_ -> {
            if (isUnkept()) {
                pause.playFromStart();
                longest.play();
            }
        });
        pause.setOnFinished(_ -> keep());
        longest.setOnFinished(_ -> keep());
        for (HighlightColor tint : HighlightColor.values()) {
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
                // The text just written is deleted with it.
                String id = shown.id();
                stop();
                shown = null;
                annotations.delete(id);
            }
        });
        bar.getChildren().add(delete);
        bar.getStyleClass().add("note-bar");
        getChildren().addAll(field, bar);
        show(null);
    }

    /** Whether something is written that the note does not have yet. */
    private boolean isUnkept() {
        return shown instanceof Note && !text.getText().equals(kept);
    }

    private void change(HighlightColor tint) {
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
        boolean written = same && isUnkept();
        shown = next;
        boolean note = next instanceof Note;
        if (!note && getScene() != null && NodeContainment.isIn(getScene().getFocusOwner(), this)) {
            leave.run();
        }
        setVisible(next != null);
        setManaged(next != null);
        field.setVisible(note);
        field.setManaged(note);
        tints.values().forEach(button -> {
            button.setVisible(note);
            button.setManaged(note);
        });
        if (next instanceof Note it) {
            tints.get(it.tint()).setSelected(true);
            if (!written && !text.getText().equals(it.text())) {
                text.setText(it.text());
            }
            if (!written) {
                kept = text.getText();
                stop();
            }
        }
    }

    void focusText() {
        text.requestFocus();
        text.end();
    }

    /** Keeps what is written. */
    void keep() {
        stop();
        if (shown instanceof Note note && isUnkept()) {
            kept = text.getText();
            annotations.write(note, kept);
        }
    }

    private void stop() {
        pause.stop();
        longest.stop();
    }
}
