package workreport.app.window;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.SaveResult;
import workreport.ui.Entering;

/** The values entered for each place of which a report is open, the same for all windows. */
final class OpenEntered {

    private final Function<String, JournalFile<EnteredValue, EnteredValues>> files;
    private final Consumer<SaveResult<EnteredValues>> tell;
    private final String user;
    private final Map<String, Entering> open = new HashMap<>();

    /**
     * @param files where the values of a place are, by its Chinese name
     * @param tell says what became of them
     * @param user in whose name they are entered
     */
    OpenEntered(
            Function<String, JournalFile<EnteredValue, EnteredValues>> files,
            Consumer<SaveResult<EnteredValues>> tell,
            String user) {
        this.files = files;
        this.tell = tell;
        this.user = user.isBlank() ? "?" : user;
    }

    Entering of(String place) {
        return open.computeIfAbsent(place, name -> {
            JournalFile<EnteredValue, EnteredValues> file = files.apply(name);
            SaveResult<EnteredValues> found = file.load();
            // Said once the window is there.
            Platform.runLater(() -> tell.accept(found));
            return new Entering(found.journal(), user, file::save, tell, Clock.systemUTC());
        });
    }

    /** Those of a place as they are now, to be looked at only. */
    EnteredValues values(String place) {
        Entering here = open.get(place);
        return here == null
                ? files.apply(place).load().journal()
                : here.valuesProperty().get();
    }

    /** Lets go of those of places of which no window shows a report any more. */
    void drop(Predicate<String> gone) {
        open.keySet().removeIf(gone);
    }

    /** Tries once more to keep what could not be kept. */
    void keepAgain(UncaughtErrorLog mishaps) {
        open.values().forEach(entering -> mishaps.attempt(entering::keepAgain));
    }
}
