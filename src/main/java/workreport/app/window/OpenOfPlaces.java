package workreport.app.window;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.kept.Journal;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.SaveResult;
import workreport.ui.KeptWork;

/**
 * What the reader makes for each place of which a report is open, the same for all windows.
 *
 * @param <E> what its journal holds
 * @param <J> its journal
 * @param <W> the work itself
 */
final class OpenOfPlaces<E extends Journal.Item<E>, J extends Journal<E, J>, W extends KeptWork<J>> {

    private final Function<String, JournalFile<E, J>> files;
    private final Consumer<SaveResult<J>> tell;
    private final BiFunction<J, JournalFile<E, J>, W> make;
    private final Map<String, W> open = new HashMap<>();

    /**
     * @param files where it is kept for a place, by its Chinese name
     * @param tell says what became of it
     * @param make begins with what was kept before
     */
    OpenOfPlaces(
            Function<String, JournalFile<E, J>> files,
            Consumer<SaveResult<J>> tell,
            BiFunction<J, JournalFile<E, J>, W> make) {
        this.files = files;
        this.tell = tell;
        this.make = make;
    }

    W of(String place) {
        return open.computeIfAbsent(place, name -> {
            JournalFile<E, J> file = files.apply(name);
            SaveResult<J> found = file.load();
            // Said once the window is there.
            Platform.runLater(() -> tell.accept(found));
            return make.apply(found.journal(), file);
        });
    }

    /** That of a place as it is now, to be looked at only. */
    J journal(String place, Function<W, J> now) {
        W here = open.get(place);
        return here == null ? files.apply(place).load().journal() : now.apply(here);
    }

    /** Takes over what has come to the files meanwhile, if a report of the place is open. */
    void refresh(String place) {
        W work = open.get(place);
        if (work != null && Files.exists(files.apply(place).path())) {
            work.refresh();
        }
    }

    /** Lets go of that of places of which no window shows a report any more. */
    void drop(Predicate<String> gone) {
        open.keySet().removeIf(gone);
    }

    /** Tries once more to keep what could not be kept. */
    void keepAgain(UncaughtErrorLog mishaps) {
        open.values().forEach(work -> mishaps.attempt(work::keepAgain));
    }
}
