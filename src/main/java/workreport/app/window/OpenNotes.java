package workreport.app.window;

import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.notes.Entry;
import workreport.notes.Notebook;
import workreport.notes.Placement;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.SaveResult;
import workreport.ui.Annotations;
import workreport.ui.Edits;

/** The notes on each report that is open, the same for all windows that show it. */
final class OpenNotes {

    private final Function<String, JournalFile<Entry, Notebook>> files;
    private final Consumer<SaveResult<Notebook>> tell;
    private final Map<Report, Annotations> open = new IdentityHashMap<>();

    /**
     * @param files where the notes on a report are, by its id
     * @param tell says what became of the notes
     */
    OpenNotes(Function<String, JournalFile<Entry, Notebook>> files, Consumer<SaveResult<Notebook>> tell) {
        this.files = files;
        this.tell = tell;
    }

    Annotations on(Contents contents) {
        return open.computeIfAbsent(contents.report(), report -> {
            JournalFile<Entry, Notebook> file = files.apply(report.id());
            SaveResult<Notebook> found = file.load();
            // Said once the window is there.
            Platform.runLater(() -> tell.accept(found));
            return new Annotations(
                    new Placement(contents), found.journal(), file::save, tell, Clock.systemUTC(), new Edits());
        });
    }

    /** The notes on a report from now on stand on another version of it. */
    void move(Report before, Contents now) {
        Annotations notes = open.remove(before);
        if (notes != null) {
            notes.moveTo(new Placement(now));
            open.put(now.report(), notes);
        }
    }

    /** Lets go of those on reports that no window shows any more. */
    void drop(Predicate<Report> gone) {
        open.keySet().removeIf(gone);
    }

    /** Tries once more to keep what could not be kept. */
    void keepAgain(UncaughtErrorLog mishaps) {
        open.values().forEach(notes -> mishaps.attempt(notes::keepAgain));
    }
}
