package workreport.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.Named;
import workreport.platform.kept.History;
import workreport.platform.kept.SaveResult;

/** What the reader says of names in the reports of a place. Every edit is kept at once, and can be undone. */
public final class Joining implements Edits.Kind {

    private final String who;
    private final Function<Joins, SaveResult<Joins>> keep;
    private final Consumer<SaveResult<Joins>> tell;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Joins> joins;
    private History<Join, Joins> history;
    /** Null as long as everything is kept. */
    private @Nullable SaveResult<Joins> unkept;

    /**
     * @param start what was said before
     * @param who in whose name it is said
     * @param keep puts it onto the disk
     * @param tell called whenever that failed
     */
    public Joining(
            Joins start,
            String who,
            Function<Joins, SaveResult<Joins>> keep,
            Consumer<SaveResult<Joins>> tell,
            Clock clock) {
        this.who = who;
        this.keep = keep;
        this.tell = tell;
        this.clock = clock;
        history = History.of(start);
        joins = new ReadOnlyObjectWrapper<>(this, "joins", start);
    }

    /** All of it; other ones after each edit. */
    public ReadOnlyObjectProperty<Joins> joinsProperty() {
        return joins.getReadOnlyProperty();
    }

    public Joins joins() {
        return joins.get();
    }

    /** Says that two names are the same indicator, or that they are not; what was said of them before is replaced. */
    public void say(boolean same, Named one, Named other) {
        Join join = new Join(UUID.randomUUID().toString(), same, one, other, who, clock.instant(), clock.instant());
        become(history.edit(history.journal().said(join, clock.instant())));
    }

    /** Takes something back. */
    public void takeBack(Join join) {
        become(history.edit(history.journal().without(join.id(), clock.instant())));
    }

    @Override
    public boolean undo() {
        return become(history.undo(clock.instant()));
    }

    @Override
    public boolean redo() {
        return become(history.redo(clock.instant()));
    }

    /** Why the last edit could not be kept, if so: it would be lost with the program. */
    public Optional<SaveResult<Joins>> unkept() {
        return Optional.ofNullable(unkept);
    }

    /** Tries once more to keep what is not kept. */
    public void keepAgain() {
        if (unkept != null) {
            keep();
        }
    }

    private boolean become(History<Join, Joins> next) {
        if (next == history) {
            return false;
        }
        history = next;
        SaveResult<Joins> kept = keep();
        if (kept.isTold()) {
            tell.accept(kept);
        }
        return true;
    }

    private SaveResult<Joins> keep() {
        SaveResult<Joins> kept = keep.apply(history.journal());
        unkept = kept.isSafe() ? null : kept;
        if (!kept.journal().equals(history.journal())) {
            history = history.joined(kept.journal());
        }
        joins.set(history.journal());
        return kept;
    }
}
