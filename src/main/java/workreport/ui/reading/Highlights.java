package workreport.ui.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import workreport.language.Words;
import workreport.notes.HighlightColor;
import workreport.notes.Note;
import workreport.notes.Passage;
import workreport.ui.Annotations;
import workreport.ui.NoteView;

/** The reader's marks in the text: painted, made from what is selected, shown under the pointer. */
final class Highlights {

    private final TextArea area;
    private final ReadingText text;
    private final Painter painter;
    private final Annotations annotations;
    private final Words words;
    private final Consumer<String> write;

    /**
     * @param write has a note written, by its id
     */
    Highlights(
            TextArea area,
            ReadingText text,
            Painter painter,
            Annotations annotations,
            Words words,
            Consumer<String> write) {
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

    /** The words selected, paragraph by paragraph, without those that the program has added. */
    private List<Passage> selected() {
        return area.selected().stream()
                .flatMap(part -> annotations.passage(part.paragraph(), part.start(), part.end()).stream())
                .toList();
    }

    /** Marks what is selected; the ids of its notes, none where nothing is selected. */
    List<String> mark(HighlightColor tint) {
        List<Passage> passages = selected();
        if (passages.isEmpty()) {
            return List.of();
        }
        List<String> notes = annotations.mark(passages, tint);
        area.deselect();
        return notes;
    }

    /**
     * The note to write on: that on what is selected, made if need be; or where nothing is selected, that beside the cursor.
     */
    Optional<String> noteHere() {
        return onSelection().or(() -> atCursor().map(Note::id));
    }

    private Optional<Note> atCursor() {
        int cursor = area.getCaretPosition();
        return at(cursor).or(() -> at(cursor - 1));
    }

    /** The note on the first words selected. What is marked already stays as it is. */
    private Optional<String> onSelection() {
        List<Passage> passages = selected();
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        Optional<Note> there = annotations.marked(passages.getFirst());
        if (there.isPresent()) {
            return there.map(Note::id);
        }
        List<String> made = annotations.mark(
                passages.stream()
                        .filter(passage -> annotations.marked(passage).isEmpty())
                        .toList(),
                HighlightColor.FIRST);
        area.deselect();
        return made.stream().findFirst();
    }

    /** The notes on a character on screen. */
    private List<Note> all(int index) {
        if (index < 0) {
            return List.of();
        }
        var position = area.offsetToPosition(index, Bias.Forward);
        return annotations.at(text.placeAt(position.getMajor()), text.offset(position.getMajor(), position.getMinor()));
    }

    /** The note on a character on screen; where there are several, the one on the fewest words. */
    private Optional<Note> at(int index) {
        return all(index).stream()
                .min(Comparator.comparingInt(note -> note.passage().quote().length()));
    }

    /** What was written on a character on screen. */
    List<NoteView> views(int index) {
        return all(index).stream()
                .filter(note -> !note.text().isBlank())
                .map(note -> new NoteView(note, words))
                .toList();
    }

    /** The marks that the reader means: those within what is selected, or else the one beside the cursor. */
    private List<Note> meant() {
        return area.getSelection().getLength() > 0
                ? annotations.in(area.selected())
                : atCursor().stream().toList();
    }

    /** Removes the marks that the reader means; how many there were. */
    int remove() {
        List<String> meant = meant().stream().map(Note::id).toList();
        if (!meant.isEmpty()) {
            annotations.delete(meant);
        }
        return meant.size();
    }

    /** Whether there are words to write a note on, or one is there already. */
    ObservableValue<Boolean> writable() {
        return current(() -> !selected().isEmpty() || !meant().isEmpty());
    }

    /** Whether there is a mark to remove. */
    ObservableValue<Boolean> removable() {
        return current(() -> !meant().isEmpty());
    }

    private ObservableValue<Boolean> current(Callable<Boolean> is) {
        return Bindings.createBooleanBinding(
                is, area.selectionProperty(), area.caretPositionProperty(), annotations.placedProperty());
    }
}
