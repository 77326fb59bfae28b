package workreport.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.Named;
import workreport.platform.kept.SaveResult;

/** The reader's decisions on indicator names in a place's reports. Every edit is saved at once and can be undone. */
public final class Joining implements Edits.Kind, KeptWork<Joins> {

    private final String who;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Joins> joins;
    private final KeptEdits<Join, Joins> kept;

    /**
     * @param start what was said before
     * @param who the name under which decisions are recorded
     * @param keep saves them to disk
     * @param tell called whenever saving failed
     */
    public Joining(
            Joins start,
            String who,
            Function<Joins, SaveResult<Joins>> keep,
            Consumer<SaveResult<Joins>> tell,
            Clock clock) {
        this.who = who;
        this.clock = clock;
        kept = new KeptEdits<>(start, keep, tell, clock, this::show);
        joins = new ReadOnlyObjectWrapper<>(this, "joins", start);
    }

    /** All decisions; a new object after each edit. */
    public ReadOnlyObjectProperty<Joins> joinsProperty() {
        return joins.getReadOnlyProperty();
    }

    public Joins joins() {
        return joins.get();
    }

    /** Says that two names are the same indicator, or that they are not; this replaces any earlier decision on them. */
    public void say(boolean same, Named one, Named other) {
        Join join = new Join(UUID.randomUUID().toString(), same, one, other, who, clock.instant(), clock.instant());
        kept.edit(kept.journal().said(join, clock.instant()));
    }

    /** Takes a decision back. */
    public void takeBack(Join join) {
        kept.edit(kept.journal().without(join.id(), clock.instant()));
    }

    @Override
    public boolean undo() {
        return kept.undo();
    }

    @Override
    public boolean redo() {
        return kept.redo();
    }

    @Override
    public Optional<SaveResult<Joins>> unkept() {
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

    private void show() {
        joins.set(kept.journal());
    }
}
