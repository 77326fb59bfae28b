package workreport.app.window;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.SaveResult;
import workreport.ui.Joining;

/** What is said of the names in the reports of each place of which one is open, the same for all windows. */
final class OpenJoins {

    private final Function<String, JournalFile<Join, Joins>> files;
    private final Consumer<SaveResult<Joins>> tell;
    private final String user;
    private final Map<String, Joining> open = new HashMap<>();

    /**
     * @param files where it is kept for a place, by its Chinese name
     * @param tell says what became of it
     * @param user in whose name it is said
     */
    OpenJoins(Function<String, JournalFile<Join, Joins>> files, Consumer<SaveResult<Joins>> tell, String user) {
        this.files = files;
        this.tell = tell;
        this.user = user.isBlank() ? "?" : user;
    }

    Joining of(String place) {
        return open.computeIfAbsent(place, name -> {
            JournalFile<Join, Joins> file = files.apply(name);
            SaveResult<Joins> found = file.load();
            // Said once the window is there.
            Platform.runLater(() -> tell.accept(found));
            return new Joining(found.journal(), user, file::save, tell, Clock.systemUTC());
        });
    }

    /** Lets go of those of places of which no window shows a report any more. */
    void drop(Predicate<String> gone) {
        open.keySet().removeIf(gone);
    }

    /** Tries once more to keep what could not be kept. */
    void keepAgain(UncaughtErrorLog mishaps) {
        open.values().forEach(joining -> mishaps.attempt(joining::keepAgain));
    }
}
