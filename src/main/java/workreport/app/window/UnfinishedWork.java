package workreport.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.app.dialog.UnsavedWork;
import workreport.app.dialog.UnsavedWork.Made;
import workreport.app.file.PendingPrintJobs;
import workreport.app.file.Saving;
import workreport.app.view.Workspace;
import workreport.evidence.Report;
import workreport.platform.UncaughtErrorLog;
import workreport.ui.Joining;
import workreport.ui.KeptWork;
import workreport.ui.sheets.Batch;

/** What a window still does for its reader, and what would be lost if it closed now. */
record UnfinishedWork(Workspace shared, Joining joining, Batch batch, PendingPrintJobs printing) {

    /** What ends with the window. */
    List<UnsavedWork> all() {
        return Stream.<UnsavedWork>concat(
                        batch.running().stream().map(UnsavedWork.Sheets::of),
                        printing.jobs().stream().map(UnsavedWork.Print::of))
                .toList();
    }

    /** Something that the reader makes. */
    KeptWork<?> work(Made made) {
        return switch (made) {
            case NOTES -> shared.annotations();
            case DECISIONS -> shared.reviewing();
            case ENTERED -> shared.entering();
            case JOINS -> joining;
        };
    }

    /**
     * What is not kept of it.
     *
     * @param saving writes it to another file
     */
    Optional<UnsavedWork.Unkept> unkept(Made made, Saving saving) {
        KeptWork<?> work = work(made);
        return work.unkept()
                .map(kept -> new UnsavedWork.Unkept(
                        made,
                        about(made),
                        kept,
                        work::keepAgain,
                        () -> elsewhere(made, saving).isPresent()));
    }

    private Optional<Path> elsewhere(Made made, Saving saving) {
        return switch (made) {
            case NOTES -> saving.notes(shared.annotations().placed());
            case DECISIONS -> saving.review(shared.reviewing().log());
            case ENTERED -> saving.entered(shared.entering().values());
            case JOINS -> saving.joins(joining.joins());
        };
    }

    private String about(Made made) {
        Report report = shared.contents().report();
        return shared.texts()
                .words()
                .language()
                .of(
                        switch (made) {
                            case NOTES, DECISIONS -> report.title();
                            case ENTERED, JOINS -> report.place();
                        });
    }

    /** Gives it up. Whatever fails on the way, the rest is given up too. */
    void giveUp(UncaughtErrorLog mishaps) {
        mishaps.attempt(batch::close);
        mishaps.attempt(printing::stop);
    }
}
