package workreport.ui.sheets;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The sheet that the reader wants: how its making stands, and what is to be done with it as soon as it is there. */
final class WantedSheet {

    private final SheetMaker maker;
    private final ReadOnlyObjectWrapper<@Nullable SheetProgress> progress =
            new ReadOnlyObjectWrapper<>(this, "progress");
    private @Nullable SheetRequest request;
    private @Nullable Consumer<FinishedSheet> errand;

    WantedSheet(SheetFactory press) {
        maker = new SheetMaker(press, this::hear);
    }

    /** How the making stands; null where there is nothing to make. */
    ReadOnlyObjectProperty<@Nullable SheetProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The sheet, once it is there. */
    @Nullable
    FinishedSheet finished() {
        return progress.get() instanceof SheetProgress.Done done ? done.sheet() : null;
    }

    /** Whether there is a sheet, or one is on its way. */
    boolean isComing() {
        return progress.get() instanceof SheetProgress.Done || progress.get() instanceof SheetProgress.Running;
    }

    /** Wants a sheet, unless it is there or on its way; what was to be done with another one is forgotten. */
    void want(SheetRequest wanted) {
        if (wanted.equals(request)) {
            return;
        }
        request = wanted;
        errand = null;
        if (wanted.isEmpty()) {
            maker.drop();
            progress.set(null);
        } else {
            maker.make(wanted);
        }
    }

    /** Makes it once more. */
    void again() {
        if (request != null) {
            maker.make(request);
        }
    }

    /** Has something done with the sheet, at once or as soon as it is there. */
    void use(Consumer<FinishedSheet> task) {
        FinishedSheet there = finished();
        if (there != null) {
            task.accept(there);
        } else if (isComing()) {
            errand = task;
        }
    }

    /** Stops making it, and says so. */
    void cancel() {
        maker.cancel();
    }

    /** Stops making it silently. */
    void drop() {
        maker.drop();
    }

    private void hear(SheetProgress now) {
        progress.set(now);
        Consumer<FinishedSheet> task = errand;
        if (!(now instanceof SheetProgress.Running)) {
            errand = null;
        }
        if (task != null && now instanceof SheetProgress.Done done) {
            task.accept(done.sheet());
        }
    }
}
