package workreport.ui;

import java.util.ArrayDeque;
import java.util.Deque;

/** The undo history of a report, across everything that can be edited: the latest edit is undone first. */
public final class Edits {

    /** Something editable with its own undo and redo. */
    public interface Kind {

        /** Undoes its last edit; returns whether there was one. */
        boolean undo();

        /** Redoes the edit undone last; returns whether there was one. */
        boolean redo();
    }

    private final Deque<Kind> done = new ArrayDeque<>();
    private final Deque<Kind> undone = new ArrayDeque<>();

    /** Records an edit; edits undone before it can no longer be redone. */
    public void made(Kind kind) {
        done.push(kind);
        undone.clear();
    }

    /** Undoes the last edit, if there is one. */
    public void undo() {
        while (!done.isEmpty()) {
            Kind last = done.pop();
            if (last.undo()) {
                undone.push(last);
                return;
            }
        }
    }

    /** Redoes the edit undone last, if there is one. */
    public void redo() {
        while (!undone.isEmpty()) {
            Kind last = undone.pop();
            if (last.redo()) {
                done.push(last);
                return;
            }
        }
    }
}
