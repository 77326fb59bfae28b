package workreport.app.window;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import workreport.app.dialog.UnsavedWork;
import workreport.ui.KeptWork;

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
     * Closes windows, unless the reader cancels.
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
    private List<UnsavedWork.Unkept> unkept(List<ReportWindow> leaving) {
        leaving.forEach(ReportWindow::keepNotes);
        return Stream.of(UnsavedWork.Made.values())
                .flatMap(made -> last(leaving, made).stream().flatMap(window -> window.unkept(made).stream()))
                .toList();
    }

    /** Tries again to save unsaved work that would go with windows; returns a window for each piece that cannot be saved. */
    private Collection<ReportWindow> last(List<ReportWindow> leaving, UnsavedWork.Made made) {
        Map<KeptWork<?>, ReportWindow> last = new LinkedHashMap<>();
        leaving.forEach(window -> last.put(window.work(made), window));
        open.get().stream()
                .filter(window -> !leaving.contains(window))
                .forEach(window -> last.remove(window.work(made)));
        last.keySet().removeIf(KeptWork::keepAgain);
        return last.values();
    }
}
