package workreport.app.window;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workreport.app.dialog.UnsavedWork;
import workreport.ui.Annotations;
import workreport.ui.Reviewing;

/** Closes windows; where work would be lost the reader is asked before, once for all of it. */
final class CloseGuard {

    /** Whether a question waits for its answer. Until then nothing else is closed. */
    private boolean asking;

    private final Supplier<List<ReportWindow>> open;

    /** @param open all windows */
    CloseGuard(Supplier<List<ReportWindow>> open) {
        this.open = open;
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
                        unkept(windows.get()).stream())
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

    /** What would be lost with windows: it could not be kept, and no other window shows it. */
    private List<UnsavedWork> unkept(List<ReportWindow> leaving) {
        leaving.forEach(ReportWindow::keepNotes);
        return Stream.<UnsavedWork>concat(
                        last(leaving, ReportWindow::annotations, Annotations::keepAgain).stream()
                                .flatMap(window -> window.unkeptNotes().stream()),
                        last(leaving, ReportWindow::reviewing, Reviewing::keepAgain).stream()
                                .flatMap(window -> window.unkeptDecisions().stream()))
                .toList();
    }

    /**
     * The windows with which something goes that cannot be kept, one for each such thing.
     *
     * @param what windows share
     * @param keepAgain tries to keep it once more; whether it is kept now
     */
    private <T> Collection<ReportWindow> last(
            List<ReportWindow> leaving, Function<ReportWindow, T> what, Predicate<T> keepAgain) {
        Map<T, ReportWindow> last = new LinkedHashMap<>();
        leaving.forEach(window -> last.put(what.apply(window), window));
        open.get().stream()
                .filter(window -> !leaving.contains(window))
                .forEach(window -> last.remove(what.apply(window)));
        last.keySet().removeIf(keepAgain);
        return last.values();
    }
}
