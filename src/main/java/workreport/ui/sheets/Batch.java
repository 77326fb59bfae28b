package workreport.ui.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.platform.Destination;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.UnwritableException;
import workreport.sheet.Sheet;

/**
 * Writes many sheets into a folder, beside the window. Every file is either complete or absent. It goes on when the pane that shows it
 * makes way for another, as when the language is switched. To be used on the JavaFX thread.
 */
public final class Batch {

    /** In seconds. */
    private static final long PATIENCE = 3;

    private final SheetFactory press;
    private final Executor thread = Background.thread("batch");
    private @Nullable Run current;
    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>(this, "state");

    /** How it stands. */
    public sealed interface State {

        /** The files written so far. */
        int written();

        /** It goes on. */
        record Running(int written, int total, Path folder) implements State {}

        /**
         * All are there.
         *
         * @param otherwise how many differ from what was asked for
         */
        record Finished(int written, Path folder, int otherwise) implements State {}

        /** The reader has stopped it. */
        record Cancelled(int written, int total, Path folder) implements State {}

        /**
         * It could not go on.
         *
         * @param unwritable the file that could not be written, if it was that
         */
        record Failed(
                int written,
                int total,
                Path folder,
                @Nullable UnwritableException unwritable,
                String reason) implements State {}
    }

    /** For sheets of a report as it is when each is made. */
    public Batch(ObservableValue<ReportProfile> report) {
        this((request, cancelled, progress) ->
                new PdfSheetFactory(report.getValue()).make(request, cancelled, progress));
    }

    /**
     * @param press used on a thread of its own
     */
    Batch(SheetFactory press) {
        this.press = press;
    }

    /** How far it is, while it goes on. */
    public Optional<State.Running> running() {
        return Optional.ofNullable(state.get())
                .filter(State.Running.class::isInstance)
                .map(State.Running.class::cast);
    }

    /** How it stands; null where there is nothing to tell. */
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The reader has seen how it ended. */
    void dismiss() {
        state.set(null);
    }

    void start(List<SheetRequest> requests, Path folder) {
        Run run = new Run(requests, folder);
        current = run;
        state.set(new State.Running(0, requests.size(), folder));
        thread.execute(run);
    }

    /** Stops after the current file, or before it if it has not been produced yet. */
    void cancel() {
        if (current != null) {
            current.cancelled = true;
        }
    }

    /** Stops for good: reports nothing more, and waits briefly so that the current file is completed. */
    public void close() {
        Run run = current;
        if (run != null) {
            run.cancelled = true;
            current = null;
            state.set(null);
            try {
                run.ended.await(PATIENCE, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class Run implements Runnable {

        private final List<SheetRequest> requests;
        private final Path folder;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean cancelled;

        Run(List<SheetRequest> requests, Path folder) {
            this.requests = requests;
            this.folder = folder;
        }

        @Override
        public void run() {
            State end = write();
            ended.countDown();
            later(() -> {
                current = null;
                state.set(end);
            });
        }

        private void later(Runnable telling) {
            Platform.runLater(() -> {
                if (current == this) {
                    telling.run();
                }
            });
        }

        private State write() {
            int written = 0;
            int otherwise = 0;
            try {
                for (SheetRequest request : requests) {
                    if (cancelled) {
                        throw new CancellationException();
                    }
                    FinishedSheet sheet = press.make(request, () -> cancelled, (_, _) -> {});
                    new Destination(Sheet.fileIn(folder, sheet.name(), sheet.plainName())).write(sheet.pdf());
                    written++;
                    otherwise += sheet.shortfalls().isNone() ? 0 : 1;
                    State now = new State.Running(written, requests.size(), folder);
                    later(() -> state.set(now));
                }
                return new State.Finished(written, folder, otherwise);
            } catch (CancellationException asked) {
                return new State.Cancelled(written, requests.size(), folder);
            } catch (UnwritableException unwritable) {
                return new State.Failed(written, requests.size(), folder, unwritable, "");
            } catch (IOException | RuntimeException | Error failed) {
                UncaughtErrorLog.log(failed);
                return new State.Failed(written, requests.size(), folder, null, SheetProgress.reason(failed));
            }
        }
    }
}
