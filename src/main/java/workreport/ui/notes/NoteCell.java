package workreport.ui.notes;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.language.Words;
import workreport.notes.Bookmark;
import workreport.notes.Note;
import workreport.notes.Placed;
import workreport.table.NoteTexts;
import workreport.ui.NoteView;
import workreport.ui.WrappingCell;

/** A row of the list: the passage or heading, what was written, and where it stands. */
final class NoteCell extends WrappingCell<Placed> {

    private static final double MOST = 60;

    private final NoteTexts texts;
    private final Words words;

    /** @param go called at a double click */
    NoteCell(NoteTexts texts, Words words, Runnable go) {
        this.texts = texts;
        this.words = words;
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !isEmpty()) {
                go.run();
            }
        });
    }

    @Override
    protected void updateItem(Placed placed, boolean empty) {
        super.updateItem(placed, empty);
        if (empty || placed == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("note-cell");
        switch (placed.entry()) {
            case Note note -> {
                Label quote = label(note.passage().quote(), "note-quote");
                quote.setGraphic(NoteView.tag(note, words));
                rows.getChildren().add(quote);
                if (!note.text().isBlank()) {
                    rows.getChildren().add(label(NoteView.shown(note.text()), "note-text"));
                }
                setAccessibleText(texts.tint(note.tint()) + " " + note.passage().quote() + "\n" + note.text() + "\n"
                        + texts.source(placed));
            }
            case Bookmark bookmark -> {
                Label heading = label(bookmark.heading(), "note-quote");
                FontIcon icon = new FontIcon(Feather.BOOKMARK);
                icon.getStyleClass().add("bookmark-icon");
                heading.setGraphic(icon);
                rows.getChildren().add(heading);
                setAccessibleText(words.say("notes.bookmark-of", bookmark.heading()));
            }
        }
        rows.getChildren().add(label(texts.source(placed), placed.isLost() ? "note-lost" : "note-source"));
        setGraphic(rows);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxHeight(MOST);
        label.getStyleClass().add(style);
        return label;
    }
}
