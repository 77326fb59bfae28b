package workreport.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import workreport.library.FileList;
import workreport.library.Library;
import workreport.library.LibraryImport;
import workreport.library.Outcome;
import workreport.ui.ImportState.Phase;

/** Imports files into a library in the background and reports progress on the JavaFX thread. One import at a time. */
public final class ImportRun {

    private final Library library;
    private final Runnable changed;
    private final Consumer<Exception> trouble;
    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(this, "state", ImportState.NONE);
    private volatile @Nullable Work work;

    /**
     * @param changed called on the JavaFX thread each time reports were added
     * @param trouble called on the JavaFX thread with the reason if the library cannot be written
     */
    public ImportRun(Library library, Runnable changed, Consumer<Exception> trouble) {
        this.library = library;
        this.changed = changed;
        this.trouble = trouble;
    }

    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Imports files and the contents of folders. */
    public void start(List<Path> named) {
        begin(new Work(named, ImportState.NONE));
    }

    /** Resumes where it was cancelled. */
    public void resume() {
        begin(new Work(state.get().rest(), state.get()));
    }

    /** Stops; reports already imported stay. */
    public void cancel() {
        Work running = work;
        if (running != null) {
            running.cancelled.set(true);
        }
    }

    /** Forgets how the last import ended. */
    public void dismiss() {
        if (!state.get().isRunning()) {
            state.set(ImportState.NONE);
        }
    }

    private void begin(Work next) {
        if (!state.get().isRunning()) {
            work = next;
            state.set(next.state(Phase.RUNNING, ""));
            Thread.ofPlatform().daemon().name("import").start(next);
        }
    }

    /** One import, on a thread of its own; only cancelling comes from outside. */
    private final class Work implements Runnable, LibraryImport.Progress {

        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final AtomicBoolean telling = new AtomicBoolean();
        private final List<Path> named;
        private final int before;
        private final List<Outcome> failures;
        private List<Path> rest = List.of();
        private int done;
        private int all;
        private int added;
        private int known;
        private volatile ImportState latest = ImportState.NONE;

        Work(List<Path> named, ImportState before) {
            this.named = named;
            this.before = before.done();
            failures = new ArrayList<>(before.failures());
            added = before.added();
            known = before.known();
            done = before.done();
        }

        @Override
        public void run() {
            Exception reason = null;
            rest = named;
            try {
                library.refresh(cancelled::get);
                List<Path> files = FileList.of(named, library.folder(), cancelled::get);
                if (!cancelled.get()) {
                    all = before + files.size();
                    rest = files;
                    rest = new LibraryImport(library, this).run(files, cancelled::get);
                }
            } catch (IOException failed) {
                reason = failed;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                // Also after an unexpected exception, so that nobody is left waiting.
                end(state(rest.isEmpty() ? Phase.DONE : Phase.CANCELLED, ""), reason);
            }
        }

        private void end(ImportState end, @Nullable Exception reason) {
            Platform.runLater(() -> {
                state.set(end);
                changed.run();
                if (reason != null) {
                    trouble.accept(reason);
                }
            });
        }

        @Override
        public void reading(Path file, int number, int files) {
            tell(file);
        }

        @Override
        public void several(int reports) {
            all += reports - 1;
        }

        @Override
        public void done(Outcome outcome) {
            done++;
            switch (outcome) {
                case Outcome.Added _ -> added++;
                case Outcome.Known _, Outcome.SameText _ -> known++;
                case Outcome.NoReport _, Outcome.Failed _ -> failures.add(outcome);
            }
        }

        /** Progress is posted to the JavaFX thread only once it has shown the previous state. */
        private void tell(Path file) {
            latest = state(Phase.RUNNING, String.valueOf(file.getFileName()));
            if (telling.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    telling.set(false);
                    if (state.get().isRunning()) {
                        boolean more = latest.added() > state.get().added();
                        state.set(latest);
                        if (more) {
                            changed.run();
                        }
                    }
                });
            }
        }

        private ImportState state(Phase phase, String reading) {
            return new ImportState(phase, reading, done, all, added, known, failures, rest);
        }
    }
}
