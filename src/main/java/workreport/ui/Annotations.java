package workreport.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import workreport.document.Anchor;
import workreport.document.Section;
import workreport.notes.Bookmark;
import workreport.notes.Entry;
import workreport.notes.HighlightColor;
import workreport.notes.Note;
import workreport.notes.Notebook;
import workreport.notes.Passage;
import workreport.notes.Placed;
import workreport.notes.Placement;
import workreport.platform.kept.SaveResult;

/** The reader's notes and bookmarks, for all panes. Every edit is saved at once and can be undone. */
public final class Annotations implements Edits.Kind, KeptWork<Notebook> {

    private Placement placement;
    private final Edits edits;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Placed>> placed = new ReadOnlyObjectWrapper<>(this, "placed", List.of());
    private final KeptEdits<Entry, Notebook> kept;

    /**
     * @param keep saves a notebook to disk
     * @param tell called whenever saving failed
     * @param edits the report's undo history, which these edits join
     */
    public Annotations(
            Placement placement,
            Notebook start,
            Function<Notebook, SaveResult<Notebook>> keep,
            Consumer<SaveResult<Notebook>> tell,
            Clock clock,
            Edits edits) {
        this.placement = placement;
        this.edits = edits;
        this.clock = clock;
        kept = new KeptEdits<>(start, keep, tell, clock, this::place);
        place();
    }

    /** The same notes on another version of the report. */
    public void moveTo(Placement other) {
        placement = other;
        place();
    }

    /** The report's undo history, including these edits. */
    public Edits edits() {
        return edits;
    }

    /** Everything, in the order of the report; another list after each change. */
    public ReadOnlyObjectProperty<List<Placed>> placedProperty() {
        return placed.getReadOnlyProperty();
    }

    public List<Placed> placed() {
        return placed.get();
    }

    /** A passage of a paragraph or heading. */
    public Optional<Passage> passage(String place, int start, int end) {
        return placement
                .text(place)
                .filter(text -> 0 <= start && start < end && end <= text.length())
                .filter(text -> !text.substring(start, end).isBlank())
                .map(text -> Passage.of(place, text, start, end));
    }

    /** The notes on a character of the text. */
    public List<Note> at(String place, int offset) {
        return placed().stream()
                .filter(entry -> entry.found()
                        .place()
                        .filter(anchor -> anchor.covers(place, offset))
                        .isPresent())
                .map(entry -> (Note) entry.entry())
                .toList();
    }

    /** Marks passages, all in one step; one that is already marked changes colour. Returns the ids of their notes. */
    public List<String> mark(List<Passage> passages, HighlightColor tint) {
        Notebook notebook = kept.journal();
        List<Note> notes = passages.stream()
                .map(passage -> marked(passage)
                        .map(note -> note.withTint(tint))
                        .orElseGet(() -> new Note(
                                UUID.randomUUID().toString(), passage, tint, "", clock.instant(), clock.instant())))
                .toList();
        for (Note note : notes) {
            notebook = notebook.with(note, clock.instant());
        }
        edit(notebook);
        return notes.stream().map(Note::id).toList();
    }

    /** The note that is on exactly that passage. */
    public Optional<Note> marked(Passage passage) {
        return kept.journal()
                .notes()
                .filter(note -> note.passage().place().equals(passage.place())
                        && note.passage().start() == passage.start()
                        && note.passage().quote().equals(passage.quote()))
                .findFirst();
    }

    /** Changes a note, if it is still there. */
    public void change(String id, UnaryOperator<Note> changed) {
        Notebook notebook = kept.journal();
        notebook.entry(id)
                .filter(Note.class::isInstance)
                .map(Note.class::cast)
                .filter(note -> !changed.apply(note).equals(note))
                .ifPresent(note -> edit(notebook.with(changed.apply(note), clock.instant())));
    }

    /** Deletes a note or bookmark. */
    public void delete(String id) {
        delete(List.of(id));
    }

    /** Deletes notes and bookmarks, all in one step. */
    public void delete(List<String> ids) {
        Notebook notebook = kept.journal();
        for (String id : ids) {
            notebook = notebook.without(id, clock.instant());
        }
        edit(notebook);
    }

    /** The notes that overlap one of these ranges. */
    public List<Note> in(List<Anchor> stretches) {
        return placed().stream()
                .filter(placed -> placed.found()
                        .place()
                        .filter(place -> stretches.stream().anyMatch(stretch -> share(place, stretch)))
                        .isPresent())
                .map(placed -> (Note) placed.entry())
                .toList();
    }

    private static boolean share(Anchor one, Anchor other) {
        return one.paragraph().equals(other.paragraph()) && one.start() < other.end() && other.start() < one.end();
    }

    /** Saves the text of a note. A note deleted elsewhere in the meantime is restored. */
    public void write(Note note, String text) {
        Notebook notebook = kept.journal();
        Note now = (Note) notebook.entry(note.id()).orElse(note);
        if (!now.text().equals(text)) {
            edit(notebook.with(now.withText(text), clock.instant()));
        }
    }

    @Override
    public Optional<SaveResult<Notebook>> unkept() {
        return kept.unkept();
    }

    @Override
    public void refresh() {
        kept.refresh();
    }

    @Override
    public boolean keepAgain() {
        return kept.keepAgain();
    }

    public boolean isBookmarked(Section section) {
        return kept.journal().bookmark(section.id()).isPresent();
    }

    /** Sets a bookmark, or takes it away; returns whether there is one now. */
    public boolean bookmark(Section section) {
        Notebook notebook = kept.journal();
        boolean set = !isBookmarked(section);
        Bookmark bookmark =
                new Bookmark(section.id(), section.number() + section.title(), clock.instant(), clock.instant());
        edit(set ? notebook.with(bookmark, clock.instant()) : notebook.without(bookmark.id(), clock.instant()));
        return set;
    }

    public Optional<Entry> entry(String id) {
        return kept.journal().entry(id);
    }

    @Override
    public boolean undo() {
        return kept.undo();
    }

    @Override
    public boolean redo() {
        return kept.redo();
    }

    private void edit(Notebook notebook) {
        if (kept.edit(notebook)) {
            edits.made(this);
        }
    }

    private void place() {
        placed.set(placement.inOrder(kept.journal()));
    }
}
