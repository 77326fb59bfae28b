package workreport.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import workreport.ingest.UnreadableException;
import workreport.library.Bundled;
import workreport.library.Entry;
import workreport.library.Found;
import workreport.library.Library;
import workreport.library.LibrarySearch;

/**
 * A library as windows show it. Nothing is read before a window asks; reading and writing happen in the background,
 * and all changes here are published on the JavaFX thread.
 */
public final class Shelf {

    private final Library library;
    private final Consumer<Exception> trouble;
    private final Lazy<Bundled> bundled = new Lazy<>(Bundled::read);
    private final ImportRun imports;
    private final ReadOnlyObjectWrapper<@Nullable List<Entry>> entries = new ReadOnlyObjectWrapper<>(this, "entries");
    private final ReadOnlyObjectWrapper<List<Entry>> removed = new ReadOnlyObjectWrapper<>(this, "removed", List.of());
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicInteger question = new AtomicInteger();
    private final ExecutorService work = worker("library");
    private final ExecutorService search = worker("library-search");

    /** Something done to the library. */
    @FunctionalInterface
    private interface Change {
        void run() throws IOException, UnreadableException;
    }

    /** @param trouble takes the reason where the library cannot be read or written */
    public Shelf(Library library, Consumer<Exception> trouble) {
        this.library = library;
        this.trouble = trouble;
        imports = new ImportRun(library, this::reload, trouble);
    }

    private static ExecutorService worker(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    public Library library() {
        return library;
    }

    /** What is being imported. */
    public ImportRun imports() {
        return imports;
    }

    /** All reports by place, the latest first, with the one that comes with the program; null before they are read. */
    public ReadOnlyObjectProperty<@Nullable List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** What was removed last and can be put back. */
    public ReadOnlyObjectProperty<List<Entry>> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    /** Reads the list, then looks for files added or removed outside this program. */
    public void open() {
        reload();
        change(
                () -> {
                    if (!imports.stateProperty().get().isRunning()) {
                        library.refresh(() -> false);
                    }
                },
                () -> {});
    }

    /** Reads the list again. */
    public void reload() {
        if (reading.compareAndSet(false, true)) {
            work.execute(() -> {
                reading.set(false);
                List<Entry> all = new ArrayList<>(library.entries());
                all.add(bundled().entry());
                all.sort(Entry.ORDER);
                Platform.runLater(() -> entries.set(List.copyOf(all)));
            });
        }
    }

    private synchronized Bundled bundled() {
        return bundled.get();
    }

    private void attempt(Change change) {
        try {
            change.run();
        } catch (IOException | UnreadableException failed) {
            Platform.runLater(() -> trouble.accept(failed));
        }
    }

    private void change(Change change, Runnable then) {
        work.execute(() -> {
            attempt(() -> {
                change.run();
                Platform.runLater(then);
            });
            // Whether or not it worked, the list shows what is there now.
            reload();
        });
    }

    /** Removes reports, except the bundled one. */
    public void remove(List<Entry> gone) {
        List<Entry> own =
                gone.stream().filter(entry -> !entry.id().equals(Bundled.ID)).toList();
        if (!own.isEmpty()) {
            change(() -> library.remove(own.stream().map(Entry::id).toList()), () -> removed.set(own));
        }
    }

    /** Puts back what was removed last. */
    public void undo() {
        List<Entry> back = removed.get();
        removed.set(List.of());
        if (!back.isEmpty()) {
            change(() -> library.restore(back.stream().map(Entry::id).toList()), () -> {});
        }
    }

    /** Marks reports as checked by a person, or takes that back. */
    public void mark(List<Entry> marked, Entry.State state) {
        for (Entry entry : marked) {
            if (!entry.id().equals(Bundled.ID)) {
                change(() -> library.mark(entry.id(), state), () -> {});
            }
        }
    }

    /** Says that a person has looked at all of a report, if its file is one of the library's. */
    public void markReviewed(Path file) {
        library.idOf(file).ifPresent(id -> change(() -> library.mark(id, Entry.State.REVIEWED), () -> {}));
    }

    /** Searches all reports; only the latest query is answered, possibly in several parts. */
    public void find(String query, Consumer<Found> tell) {
        int mine = question.incrementAndGet();
        search.execute(() -> attempt(() -> new LibrarySearch(library, bundled())
                .find(
                        query,
                        LibrarySearch.Wanted.FEW,
                        () -> question.get() != mine,
                        found -> Platform.runLater(() -> {
                            if (question.get() == mine) {
                                tell.accept(found);
                            }
                        }))));
    }
}
