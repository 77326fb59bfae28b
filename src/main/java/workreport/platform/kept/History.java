package workreport.platform.kept;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A journal with the way back through its edits, and forward again. Undoing is an edit as well, made now: so it counts
 * when journals are merged.
 *
 * @param <E> what the journal holds
 * @param <J> the journal
 */
public final class History<E extends Journal.Item<E>, J extends Journal<E, J>> {

    /** How many edits can be undone. */
    private static final int LONGEST = 500;

    /** An entry before and after an edit; null where there was none. */
    private record Change<E>(@Nullable E before, @Nullable E after) {

        Change<E> reversed() {
            return new Change<>(after, before);
        }
    }

    private final J journal;
    private final List<Map<String, Change<E>>> done;
    private final List<Map<String, Change<E>>> undone;

    private History(J journal, List<Map<String, Change<E>>> done, List<Map<String, Change<E>>> undone) {
        this.journal = journal;
        this.done = done;
        this.undone = undone;
    }

    /** One without edits. */
    public static <E extends Journal.Item<E>, J extends Journal<E, J>> History<E, J> of(J journal) {
        return new History<>(journal, List.of(), List.of());
    }

    public J journal() {
        return journal;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** After an edit; what was undone before can no longer be redone. An edit that changes nothing does not count. */
    public History<E, J> edit(J edited) {
        Map<String, Change<E>> changes = changes(journal, edited);
        if (changes.isEmpty()) {
            return this;
        }
        List<Map<String, Change<E>>> longer = new ArrayList<>(done);
        longer.add(changes);
        return new History<>(
                edited, List.copyOf(longer.subList(Math.max(0, longer.size() - LONGEST), longer.size())), List.of());
    }

    private Map<String, Change<E>> changes(J before, J after) {
        TreeSet<String> ids = new TreeSet<>(before.entries().keySet());
        ids.addAll(after.entries().keySet());
        Map<String, Change<E>> changes = new TreeMap<>();
        for (String id : ids) {
            E was = before.entries().get(id);
            E is = after.entries().get(id);
            if (was == null || !was.equals(is)) {
                changes.put(id, new Change<>(was, is));
            }
        }
        return changes;
    }

    /** Undoes the last edit, if there is one. */
    public History<E, J> undo(Instant now) {
        if (done.isEmpty()) {
            return this;
        }
        Map<String, Change<E>> last = done.getLast();
        J back = journal;
        for (Map.Entry<String, Change<E>> change : last.entrySet()) {
            back = apply(back, change.getKey(), change.getValue().reversed(), now);
        }
        return new History<>(back, done.subList(0, done.size() - 1), with(undone, last));
    }

    /** Redoes the edit undone last, if there is one. */
    public History<E, J> redo(Instant now) {
        if (undone.isEmpty()) {
            return this;
        }
        Map<String, Change<E>> next = undone.getLast();
        J again = journal;
        for (Map.Entry<String, Change<E>> change : next.entrySet()) {
            again = apply(again, change.getKey(), change.getValue(), now);
        }
        return new History<>(again, with(done, next), undone.subList(0, undone.size() - 1));
    }

    private J apply(J to, String id, Change<E> change, Instant now) {
        E after = change.after();
        return after == null ? to.without(id, now) : to.with(after, now);
    }

    private List<Map<String, Change<E>>> with(List<Map<String, Change<E>>> edits, Map<String, Change<E>> edit) {
        List<Map<String, Change<E>>> more = new ArrayList<>(edits);
        more.add(edit);
        return List.copyOf(more);
    }

    /** With what somebody else has changed in the meantime, which the reader cannot undo. */
    public History<E, J> joined(J other) {
        return new History<>(journal.merge(other), done, undone);
    }
}
