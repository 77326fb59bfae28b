package workreport.view.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import workreport.export.Destination;
import workreport.export.UnwritableException;
import workreport.sheet.Sheet;

/** Writes many sheets into a folder, beside the window. Every file is whole or not there. To be used on the JavaFX thread. */
final class Batch {

    /** In seconds. */
    private static final long PATIENCE = 3;

    private final SheetPress press;
    private final Consumer<State> tell;
    private final Executor thread = Background.thread("batch");
    private @Nullable Run current;

    /** How it stands. */
    sealed interface State {

        /** The files written so far. */
        int written();

        /** It goes on. */
        record Running(int written, int total, Path folder) implements State {}

        /** All are there. */
        record Finished(int written, Path folder) implements State {}

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

    Batch(SheetPress press, Consumer<State> tell) {
        this.press = press;
        this.tell = tell;
    }

    boolean isRunning() {
        return current != null;
    }

    void start(List<SheetWish> wishes, Path folder) {
        Run run = new Run(wishes, folder);
        current = run;
        tell.accept(new State.Running(0, wishes.size(), folder));
        thread.execute(run);
    }

    /** Stops after the file at hand, or before it if it is not made yet. */
    void cancel() {
        if (current != null) {
            current.cancelled = true;
        }
    }

    /** The same for good: tells nothing more, and waits a moment so that the file at hand is whole. */
    void close() {
        Run run = current;
        if (run != null) {
            run.cancelled = true;
            current = null;
            try {
                run.ended.await(PATIENCE, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final class Run implements Runnable {

        private final List<SheetWish> wishes;
        private final Path folder;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean cancelled;

        Run(List<SheetWish> wishes, Path folder) {
            this.wishes = wishes;
            this.folder = folder;
        }

        @Override
        public void run() {
            State end = write();
            ended.countDown();
            later(() -> {
                current = null;
                tell.accept(end);
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
            try {
                for (SheetWish wish : wishes) {
                    if (cancelled) {
                        throw new CancellationException();
                    }
                    FinishedSheet sheet = press.make(wish, () -> cancelled, (_, _) -> {});
                    new Destination(Sheet.fileIn(folder, sheet.name(), sheet.plainName())).write(sheet.pdf());
                    written++;
                    State state = new State.Running(written, wishes.size(), folder);
                    later(() -> tell.accept(state));
                }
                return new State.Finished(written, folder);
            } catch (CancellationException asked) {
                return new State.Cancelled(written, wishes.size(), folder);
            } catch (UnwritableException unwritable) {
                return new State.Failed(written, wishes.size(), folder, unwritable, "");
            } catch (IOException | RuntimeException | OutOfMemoryError failed) {
                return new State.Failed(written, wishes.size(), folder, null, failed.toString());
            }
        }
    }
}
