package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was edited last is undone first, whatever kind it is of. */
class EditsTest {

    private final List<String> said = new ArrayList<>();
    private final Edits edits = new Edits();
    private final Counted notes = new Counted("notes");
    private final Counted mends = new Counted("mends");

    /** Something that can be undone as often as it was edited. */
    private final class Counted implements Edits.Kind {

        private final String name;
        private int left;

        Counted(String name) {
            this.name = name;
        }

        void edit() {
            left++;
            edits.made(this);
        }

        @Override
        public boolean undo() {
            if (left == 0) {
                return false;
            }
            left--;
            return said.add("undo " + name);
        }

        @Override
        public boolean redo() {
            left++;
            return said.add("redo " + name);
        }
    }

    @Test
    void editsOfSeveralKindsAreUndoneInTheirOrder() {
        notes.edit();
        mends.edit();
        notes.edit();
        edits.undo();
        edits.undo();
        edits.redo();
        edits.undo();
        edits.undo();
        edits.undo();

        assertThat(said).containsExactly("undo notes", "undo mends", "redo mends", "undo mends", "undo notes");
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() {
        notes.edit();
        edits.undo();
        mends.edit();
        edits.redo();

        assertThat(said).containsExactly("undo notes");
    }

    @Test
    void whatCannotBeUndoneAnyMoreIsPassedOver() {
        mends.edit();
        notes.edit();
        notes.left = 0;
        edits.undo();

        assertThat(said).containsExactly("undo mends");
    }
}
