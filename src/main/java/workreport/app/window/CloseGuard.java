package workreport.app.window;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workreport.app.dialog.UnsavedWork;

/** Closes windows; where work would be lost the reader is asked before, once for all of it. */
final class CloseGuard {

    /** Whether a question waits for its answer. Until then nothing else is closed. */
    private boolean asking;

    private final Function<List<ReportWindow>, List<UnsavedWork>> unkept;

    /** @param unkept the notes that would be lost with those windows */
    CloseGuard(Function<List<ReportWindow>, List<UnsavedWork>> unkept) {
        this.unkept = unkept;
    }

    /**
     * Closes windows, unless the reader would rather not.
     *
     * @param windows those to be closed, the one to ask in last; looked up again after the answer
     */
    void leave(Supplier<List<ReportWindow>> windows, boolean quits) {
        if (asking) {
            return;
        }
        List<UnsavedWork> unfinished = Stream.concat(
                        windows.get().stream().flatMap(window -> window.unfinished().stream()),
                        unkept.apply(windows.get()).stream())
                .toList();
        if (unfinished.isEmpty()) {
            windows.get().forEach(ReportWindow::leave);
            return;
        }
        asking = true;
        ReportWindow front = windows.get().getLast();
        front.toFront();
        front.outside().ask().accept(front, new UnsavedWork.Question(quits, unfinished, leaves -> {
            asking = false;
            if (leaves) {
                windows.get().forEach(ReportWindow::leave);
            }
        }));
    }
}
