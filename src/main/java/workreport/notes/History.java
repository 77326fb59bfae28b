package workreport.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A notebook with the way back through its edits, and forward again. To undo is an edit as well, made now: so it counts
 * when notebooks are joined.
 */
public final class History {

    /** How many edits can be undone. */
    private static final int LONGEST = 500;

    /** An entry before and after an edit; null where there was none. */
    private record Change(@Nullable Entry before, @Nullable Entry after) {

        Change reversed() {
            return new Change(after, before);
        }
    }

    private final Notebook notebook;
    private final List<Map<String, Change>> done;
    private final List<Map<String, Change>> undone;

    private History(Notebook notebook, List<Map<String, Change>> done, List<Map<String, Change>> undone) {
        this.notebook = notebook;
        this.done = done;
        this.undone = undone;
    }

    public static History of(Notebook notebook) {
        return new History(notebook, List.of(), List.of());
    }

    public Notebook notebook() {
        return notebook;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** After an edit; what was undone before can then not be done again. An edit that changes nothing is none. */
    public History edit(Notebook edited) {
        Map<String, Change> changes = changes(notebook, edited);
        if (changes.isEmpty()) {
            return this;
        }
        List<Map<String, Change>> longer = new ArrayList<>(done);
        longer.add(changes);
        return new History(
                edited, List.copyOf(longer.subList(Math.max(0, longer.size() - LONGEST), longer.size())), List.of());
    }

    private static Map<String, Change> changes(Notebook before, Notebook after) {
        TreeSet<String> ids = new TreeSet<>(before.entries().keySet());
        ids.addAll(after.entries().keySet());
        Map<String, Change> changes = new TreeMap<>();
        for (String id : ids) {
            Entry was = before.entries().get(id);
            Entry is = after.entries().get(id);
            if (was == null || !was.equals(is)) {
                changes.put(id, new Change(was, is));
            }
        }
        return changes;
    }

    /** Takes the last edit back, if there is one. */
    public History undo(Instant now) {
        if (done.isEmpty()) {
            return this;
        }
        Map<String, Change> last = done.getLast();
        Notebook back = notebook;
        for (Map.Entry<String, Change> change : last.entrySet()) {
            back = apply(back, change.getKey(), change.getValue().reversed(), now);
        }
        return new History(back, done.subList(0, done.size() - 1), with(undone, last));
    }

    /** Makes the last edit undone again, if there is one. */
    public History redo(Instant now) {
        if (undone.isEmpty()) {
            return this;
        }
        Map<String, Change> next = undone.getLast();
        Notebook again = notebook;
        for (Map.Entry<String, Change> change : next.entrySet()) {
            again = apply(again, change.getKey(), change.getValue(), now);
        }
        return new History(again, with(done, next), undone.subList(0, undone.size() - 1));
    }

    private static Notebook apply(Notebook notebook, String id, Change change, Instant now) {
        Entry after = change.after();
        return after == null ? notebook.without(id, now) : notebook.with(after, now);
    }

    private static List<Map<String, Change>> with(List<Map<String, Change>> edits, Map<String, Change> edit) {
        List<Map<String, Change>> more = new ArrayList<>(edits);
        more.add(edit);
        return List.copyOf(more);
    }

    /** With what somebody else has changed in the meantime; that is no edit of the reader's. */
    public History joined(Notebook other) {
        return new History(notebook.merge(other), done, undone);
    }
}
