package workreport.app.window;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workreport.app.dialog.UnsavedWork;
import workreport.ui.Annotations;

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

    /** The notes that would be lost with windows: they could not be kept, and no other window shows them. */
    private List<UnsavedWork> unkept(List<ReportWindow> leaving) {
        leaving.forEach(ReportWindow::keepNotes);
        Map<Annotations, ReportWindow> last = new LinkedHashMap<>();
        leaving.forEach(window -> last.put(window.annotations(), window));
        open.get().stream()
                .filter(window -> !leaving.contains(window))
                .forEach(window -> last.remove(window.annotations()));
        last.keySet().removeIf(Annotations::keepAgain);
        return last.values().stream()
                .flatMap(window -> window.unkeptNotes().stream())
                .map(UnsavedWork.class::cast)
                .toList();
    }
}
