package workreport.ui.sheets;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import workreport.platform.UncaughtErrorLog;

/** Makes sheets in the background, one at a time: a new request cancels the one before. To be used on the JavaFX thread. */
final class SheetMaker {

    private final SheetFactory press;
    private final Consumer<SheetProgress> tell;
    private final Executor thread = Background.thread("sheets");
    private @Nullable Run current;

    /**
     * @param press used on a thread of its own
     * @param tell told how it goes, on the JavaFX thread; about the last request only
     */
    SheetMaker(SheetFactory press, Consumer<SheetProgress> tell) {
        this.press = press;
        this.tell = tell;
    }

    void make(SheetRequest request) {
        drop();
        Run run = new Run(request);
        current = run;
        tell.accept(new SheetProgress.Running(request, 0, 0));
        thread.execute(run);
    }

    /** Stops, and says so; if nothing is being made, nothing happens. */
    void cancel() {
        Run run = current;
        if (run != null) {
            drop();
            tell.accept(new SheetProgress.Cancelled(run.request));
        }
    }

    /** Stops silently. */
    void drop() {
        if (current != null) {
            current.cancelled = true;
            current = null;
        }
    }

    private final class Run implements Runnable {

        private final SheetRequest request;
        private volatile boolean cancelled;

        Run(SheetRequest request) {
            this.request = request;
        }

        @Override
        public void run() {
            if (cancelled) {
                return;
            }
            try {
                FinishedSheet sheet = press.make(
                        request,
                        () -> cancelled,
                        (done, total) -> later(new SheetProgress.Running(request, done, total), false));
                later(new SheetProgress.Done(request, sheet), true);
            } catch (CancellationException asked) {
                // The caller knows already.
            } catch (IOException | RuntimeException | Error failed) {
                UncaughtErrorLog.log(failed);
                later(new SheetProgress.Failed(request, SheetProgress.reason(failed)), true);
            }
        }

        private void later(SheetProgress making, boolean last) {
            Platform.runLater(() -> {
                if (current == this) {
                    current = last ? null : this;
                    tell.accept(making);
                }
            });
        }
    }
}
