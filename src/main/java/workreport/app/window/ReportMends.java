package workreport.app.window;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import workreport.evidence.Report;
import workreport.ingest.LeftOut;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.Mend;
import workreport.ingest.report.ImportedText;
import workreport.ingest.report.LoggedMend;
import workreport.ingest.report.MendLog;
import workreport.ingest.report.Origin;
import workreport.ingest.report.ReadReport;
import workreport.platform.kept.History;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.SaveResult;
import workreport.ui.Edits;

/**
 * What a person sets right in a report that is open, the same for all windows that show it. Each mend is kept at once and can
 * be undone; the report is then rebuilt in the background.
 */
final class ReportMends implements Edits.Kind {

    private final ImportedText text;
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final JournalFile<LoggedMend, MendLog> file;
    private final Edits edits;
    private final BiConsumer<Report, ReadReport> show;
    private final Consumer<SaveResult<MendLog>> tell;
    private final Clock clock;
    private History<LoggedMend, MendLog> history;
    private Report shown;
    private boolean reading;

    /**
     * @param shown the report as it is shown now
     * @param log what was set right before
     * @param file where it is kept
     * @param edits all edits of the report, of which these are some
     * @param show shows the report that was made anew in place of the one before
     * @param tell called whenever the log could not be kept
     */
    ReportMends(
            Report shown,
            Origin origin,
            MendLog log,
            JournalFile<LoggedMend, MendLog> file,
            Edits edits,
            BiConsumer<Report, ReadReport> show,
            Consumer<SaveResult<MendLog>> tell,
            Clock clock) {
        this.shown = shown;
        text = origin.text();
        draft = new ReadOnlyObjectWrapper<>(this, "draft", origin.draft());
        history = History.of(log);
        this.file = file;
        this.edits = edits;
        this.show = show;
        this.tell = tell;
        this.clock = clock;
    }

    /** The text with its outline as it is now. */
    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** Another version of the report is shown. */
    void moveTo(Report now) {
        shown = now;
    }

    /** Sets something right, in one step. */
    void make(List<? extends Mend> mends) {
        MendLog log = history.journal();
        for (Mend mend : mends) {
            String who = System.getProperty("user.name", "");
            log = log.with(new LoggedMend(UUID.randomUUID().toString(), mend, who, clock.instant()), clock.instant());
        }
        if (become(history.edit(log))) {
            edits.made(this);
        }
    }

    /** The mend that puts something back; empty if the text as read by the program does not contain it. */
    Optional<Mend> putBack(LeftOut leftOut) {
        return text.putBack(leftOut);
    }

    @Override
    public boolean undo() {
        return become(history.undo(clock.instant()));
    }

    @Override
    public boolean redo() {
        return become(history.redo(clock.instant()));
    }

    private boolean become(History<LoggedMend, MendLog> next) {
        if (next == history) {
            return false;
        }
        SaveResult<MendLog> kept = file.save(next.journal());
        history = kept.journal().equals(next.journal()) ? next : next.joined(kept.journal());
        if (kept.isTold()) {
            tell.accept(kept);
        }
        read();
        return true;
    }

    private void read() {
        if (reading) {
            return;
        }
        reading = true;
        MendLog log = history.journal();
        Task<ReadReport> task = new Task<>() {
            @Override
            protected ReadReport call() {
                return text.read(log);
            }
        };
        task.setOnSucceeded(_ -> {
            reading = false;
            if (history.journal() == log) {
                show(task.getValue());
            } else {
                read();
            }
        });
        task.setOnFailed(_ -> {
            reading = false;
            throw new IllegalStateException("the report cannot be made anew", task.getException());
        });
        Thread.ofPlatform().daemon().name("mending").start(task);
    }

    private void show(ReadReport made) {
        Origin origin = made.origin();
        if (origin != null) {
            draft.set(origin.draft());
        }
        show.accept(shown, made);
    }
}
