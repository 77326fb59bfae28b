package workreport.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.check.Code;
import workreport.language.Words;
import workreport.notes.Note;

/** What the reader has written on a passage, beneath the name of its colour. */
public final class NoteView extends VBox {

    private static final String TAB = "    ";

    public NoteView(Note note, Words words) {
        getStyleClass().add("note-view");
        getChildren().addAll(tag(note, words), label(shown(note.text())));
    }

    /** A text as a label can show it: JavaFX measures tabs differently from how it draws them, and would cut the text off. */
    public static String shown(String text) {
        return text.replace("\t", TAB);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A colour as a name on its own ground, lined as in the text. */
    public static Label tag(Note note, Words words) {
        String tint = Code.of(note.tint());
        Label tag = new Label(words.say("notes.tint." + tint));
        tag.setMinWidth(Region.USE_PREF_SIZE);
        tag.getStyleClass().addAll("tint-tag", "tint-" + tint);
        return tag;
    }
}
