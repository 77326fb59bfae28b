package workreport.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import workreport.platform.kept.History;
import workreport.platform.kept.Journal;
import workreport.platform.kept.SaveResult;

/**
 * A journal that a person edits. Every edit is saved at once and can be undone; what other processes saved meanwhile is merged in.
 *
 * @param <E> what the journal holds
 * @param <J> the journal
 */
final class KeptEdits<E extends Journal.Item<E>, J extends Journal<E, J>> {

    private final Function<J, SaveResult<J>> keep;
    private final Consumer<SaveResult<J>> tell;
    private final Clock clock;
    private final Runnable changed;
    private History<E, J> history;
    /** Null as long as everything is saved. */
    private @Nullable SaveResult<J> unkept;

    /**
     * @param keep saves a journal to disk
     * @param tell called whenever saving failed
     * @param changed called whenever the journal may have changed
     */
    KeptEdits(J start, Function<J, SaveResult<J>> keep, Consumer<SaveResult<J>> tell, Clock clock, Runnable changed) {
        this.keep = keep;
        this.tell = tell;
        this.clock = clock;
        this.changed = changed;
        history = History.of(start);
    }

    J journal() {
        return history.journal();
    }

    /** Whether it has changed. */
    boolean edit(J edited) {
        return become(history.edit(edited));
    }

    /** Undoes the last edit; returns whether there was one. */
    boolean undo() {
        return become(history.undo(clock.instant()));
    }

    /** Redoes the edit undone last; returns whether there was one. */
    boolean redo() {
        return become(history.redo(clock.instant()));
    }

    /** Why the last edit could not be saved, if it could not: it would be lost when the program ends. */
    Optional<SaveResult<J>> unkept() {
        return Optional.ofNullable(unkept);
    }

    /** Tries again to save what is not saved; returns whether everything is saved now. */
    boolean keepAgain() {
        if (unkept != null) {
            keep();
        }
        return unkept == null;
    }

    /** Merges in what other processes have saved meanwhile. */
    void refresh() {
        keep();
    }

    private boolean become(History<E, J> next) {
        if (next == history) {
            return false;
        }
        history = next;
        SaveResult<J> kept = keep();
        if (kept.isTold()) {
            tell.accept(kept);
        }
        return true;
    }

    private SaveResult<J> keep() {
        SaveResult<J> kept = keep.apply(history.journal());
        unkept = kept.isSafe() ? null : kept;
        if (!kept.journal().equals(history.journal())) {
            history = history.joined(kept.journal());
        }
        changed.run();
        return kept;
    }
}
