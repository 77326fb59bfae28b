package workreport.ui;

import java.util.ArrayDeque;
import java.util.Deque;

/** All that was edited in a report, whatever it was, in one order: what was edited last is undone first. */
public final class Edits {

    /** Something that is edited, with its own way back and forward. */
    public interface Kind {

        /** Takes its last edit back; returns whether there was one. */
        boolean undo();

        /** Makes its last edit undone again; returns whether there was one. */
        boolean redo();
    }

    private final Deque<Kind> done = new ArrayDeque<>();
    private final Deque<Kind> undone = new ArrayDeque<>();

    /** Takes note that something was edited; what was undone before can then not be done again. */
    public void made(Kind kind) {
        done.push(kind);
        undone.clear();
    }

    /** Takes the last edit back, if there is one. */
    public void undo() {
        while (!done.isEmpty()) {
            Kind last = done.pop();
            if (last.undo()) {
                undone.push(last);
                return;
            }
        }
    }

    /** Makes the last edit undone again, if there is one. */
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
