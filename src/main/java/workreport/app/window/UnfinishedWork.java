package workreport.app.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.app.dialog.UnsavedWork;
import workreport.app.file.PendingPrintJobs;
import workreport.app.file.Saving;
import workreport.app.view.Workspace;
import workreport.platform.UncaughtErrorLog;
import workreport.ui.Annotations;
import workreport.ui.Reviewing;
import workreport.ui.sheets.Batch;

/** What a window still does for its reader, and what would be lost if it closed now. */
record UnfinishedWork(Workspace shared, Batch batch, PendingPrintJobs printing) {

    /** What ends with the window. */
    List<UnsavedWork> all() {
        return Stream.<UnsavedWork>concat(
                        batch.running().stream().map(UnsavedWork.Sheets::of),
                        printing.jobs().stream().map(UnsavedWork.Print::of))
                .toList();
    }

    /**
     * The notes that are not kept.
     *
     * @param saving writes them to another file
     */
    Optional<UnsavedWork.Notes> notes(Saving saving) {
        Annotations annotations = shared.annotations();
        return annotations
                .unkept()
                .map(kept -> new UnsavedWork.Notes(
                        title(),
                        kept,
                        annotations::keepAgain,
                        () -> saving.notes(annotations.placed()).isPresent()));
    }

    /**
     * What was decided about numbers and is not kept.
     *
     * @param saving writes it to another file
     */
    Optional<UnsavedWork.Decisions> decisions(Saving saving) {
        Reviewing reviewing = shared.reviewing();
        return reviewing
                .unkept()
                .map(kept -> new UnsavedWork.Decisions(
                        title(),
                        kept,
                        reviewing::keepAgain,
                        () -> saving.review(reviewing.log()).isPresent()));
    }

    private String title() {
        return shared.texts().words().language().of(shared.contents().report().title());
    }

    /** Gives it up. Whatever fails on the way, the rest is given up too. */
    void giveUp(UncaughtErrorLog mishaps) {
        mishaps.attempt(batch::close);
        mishaps.attempt(printing::stop);
    }
}
