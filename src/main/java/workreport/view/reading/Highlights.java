package workreport.view.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import workreport.language.Words;
import workreport.model.Code;
import workreport.notes.Note;
import workreport.notes.Passage;
import workreport.notes.Tint;
import workreport.view.Annotations;
import workreport.view.NoteView;

/** The reader's marks in the text: painted, made from what is selected, shown under the pointer. */
final class Highlights {

    private final TextArea area;
    private final ReadingText text;
    private final Painter painter;
    private final Annotations annotations;
    private final Words words;
    private final Runnable write;

    /**
     * @param write called to have a note written
     */
    Highlights(TextArea area, ReadingText text, Painter painter, Annotations annotations, Words words, Runnable write) {
        this.area = area;
        this.text = text;
        this.painter = painter;
        this.annotations = annotations;
        this.words = words;
        this.write = write;
        paint();
    }

    /** Paints them as they are now. */
    void paint() {
        area.paint(painter.showNotes(annotations.placed()));
    }

    /** The words selected, paragraph by paragraph; without those that are ours. */
    private List<Passage> selected() {
        return area.selected().stream()
                .flatMap(part -> annotations.passage(part.paragraph(), part.start(), part.end()).stream())
                .toList();
    }

    /** Marks what is selected; the ids of its notes, none where nothing is selected. */
    List<String> mark(Tint tint) {
        List<Passage> passages = selected();
        if (passages.isEmpty()) {
            return List.of();
        }
        List<String> notes = annotations.mark(passages, tint);
        area.deselect();
        return notes;
    }

    /** The note on what is selected or where the cursor stands; a new one if there is none but something is selected. */
    Optional<String> noteHere() {
        List<Passage> passages = selected();
        if (passages.isEmpty()) {
            return at(area.getCaretPosition()).stream().map(Note::id).findFirst();
        }
        return annotations
                .marked(passages.getFirst())
                .map(Note::id)
                .or(() -> mark(Tint.FIRST).stream().findFirst());
    }

    /** The notes on a character on screen. */
    List<Note> at(int index) {
        var position = area.offsetToPosition(index, Bias.Forward);
        return annotations.at(text.placeAt(position.getMajor()), text.offset(position.getMajor(), position.getMinor()));
    }

    /** What was written on a character on screen. */
    List<NoteView> views(int index) {
        return at(index).stream()
                .filter(note -> !note.text().isBlank())
                .map(note -> new NoteView(note, words))
                .toList();
    }

    /** Puts what can be done with a passage into the text's menu. */
    void addTo(ContextMenu menu) {
        List<MenuItem> marks = new ArrayList<>();
        for (Tint tint : Tint.values()) {
            MenuItem item = new MenuItem(words.say("command.mark-" + Code.of(tint)));
            item.setOnAction(_ -> mark(tint));
            marks.add(item);
        }
        MenuItem note = new MenuItem(words.say("command.write-note"));
        note.setOnAction(_ -> write.run());
        MenuItem remove = new MenuItem(words.say("notes.remove-mark"));
        remove.setOnAction(_ -> noteHere().ifPresent(annotations::delete));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(marks);
        menu.getItems().addAll(note, remove);
        menu.addEventHandler(WindowEvent.WINDOW_SHOWING, _ -> {
            boolean none = selected().isEmpty();
            boolean unmarked = at(area.getCaretPosition()).isEmpty();
            marks.forEach(item -> item.setDisable(none));
            note.setDisable(none && unmarked);
            remove.setDisable(
                    none
                            ? unmarked
                            : selected().stream()
                                    .allMatch(passage ->
                                            annotations.marked(passage).isEmpty()));
        });
    }
}
