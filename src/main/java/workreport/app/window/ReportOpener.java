package workreport.app.window;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.concurrent.Task;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import workreport.app.file.FaultText;
import workreport.app.file.FileStamp;
import workreport.app.file.OpenFailure;
import workreport.app.file.OpenedReport;
import workreport.ingest.UnreadableException;
import workreport.ingest.report.ReportImport;
import workreport.language.FailureText;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;

/**
 * Opens reports in windows of their own, from model files and from files of any other format. They are read beside the JavaFX thread, so that a reader can go on while a long
 * one is on its way.
 */
final class ReportOpener {

    /** Some systems tell large letters from small ones. */
    private static final List<String> ENDINGS = Stream.of(
                    "json",
                    "workreport",
                    "docx",
                    "doc",
                    "wps",
                    "odt",
                    "pdf",
                    "ofd",
                    "html",
                    "htm",
                    "mht",
                    "mhtml",
                    "txt")
            .flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT)))
            .toList();

    private final WindowManager manager;
    private final Set<Path> reading = new HashSet<>();

    ReportOpener(WindowManager manager) {
        this.manager = manager;
    }

    /** The file of that name; none where the name cannot be one, such as a Chinese one in a locale that has no Chinese. */
    static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    /** Whether a file is on its way. */
    boolean isReading() {
        return !reading.isEmpty();
    }

    /** Asks for a model file, and opens it. */
    void ask(ReportWindow from) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(from.words().say("window.open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(from.words().say("window.open.format"), ENDINGS),
                        new ExtensionFilter(from.words().say("window.open.every"), "*"));
        Optional.ofNullable(from.outside().open().apply(chooser)).ifPresent(chosen -> open(chosen.toPath(), from));
    }

    /** Opens one of the files opened before; the report that comes with the program has no name. */
    void reopen(String name, ReportWindow from) {
        if (name.isEmpty()) {
            front(null)
                    .ifPresentOrElse(
                            ReportWindow::toFront, () -> manager.open(new Stage(), ReportFile.bundled(), null));
        } else {
            path(name)
                    .ifPresentOrElse(
                            path -> open(path, from),
                            () -> manager.preferences().forget(name));
        }
    }

    /**
     * Opens a model file in a window of its own, or says what is wrong with it in the one that it was asked from. One that has
     * changed since it was opened opens anew, and the window with what it was before stays.
     */
    void open(Path path, ReportWindow from) {
        Path whole = path.toAbsolutePath().normalize();
        Optional<ReportWindow> already = front(whole);
        if (already.isPresent()) {
            already.get().toFront();
        } else if (reading.add(whole)) {
            read(whole, from);
        }
    }

    private void read(Path file, ReportWindow from) {
        String message = from.words().say("window.open.reading", file.getFileName());
        from.messages().say(message);
        Task<OpenedReport> task = new Task<>() {
            @Override
            protected OpenedReport call() throws IOException, FaultyFileException, UnreadableException {
                FileStamp edition = FileStamp.of(file);
                return new OpenedReport(ReportImport.read(file), file, edition);
            }
        };
        task.setOnSucceeded(_ -> end(file, from, message, _ -> manager.open(new Stage(), task.getValue())));
        task.setOnFailed(_ -> end(file, from, message, window -> say(file, task.getException(), window)));
        Thread.ofPlatform().daemon().name("reading").start(task);
    }

    /** Whoever has closed all windows meanwhile wants none. */
    private void end(Path file, ReportWindow from, String message, Consumer<ReportWindow> then) {
        reading.remove(file);
        from.frame().status().unsay(message);
        List<ReportWindow> windows = manager.windows();
        if (!windows.isEmpty()) {
            then.accept(windows.contains(from) ? from : windows.getLast());
        }
    }

    /** Says in a window why a file could not be opened. */
    void say(OpenFailure unopened, ReportWindow window) {
        say(unopened.file(), unopened.failure(), window);
    }

    private void say(Path file, Throwable failure, ReportWindow window) {
        switch (failure) {
            case FaultyFileException faulty -> window.dialogs().faults(file, faulty);
            case UnreadableException unreadable ->
                window.messages()
                        .notice(window.words().say("import.failed", file, FailureText.of(unreadable, window.words())));
            case IOException unreadable -> {
                String name = file.toAbsolutePath().normalize().toString();
                boolean known = manager.preferences().recent().contains(name);
                manager.preferences().forget(name);
                String reason = FaultText.of(file, unreadable, window.words());
                window.messages().notice(known ? window.words().say("window.open.dropped", reason) : reason);
            }
            case OutOfMemoryError _ -> window.messages().notice(window.words().say("trouble.memory"));
            default -> manager.mishaps().uncaughtException(Thread.currentThread(), failure);
        }
    }

    /** The window used last that shows a file as it is now; one that is gone counts as unchanged. */
    private Optional<ReportWindow> front(@Nullable Path source) {
        return manager.windows().reversed().stream()
                .filter(window -> Objects.equals(source, window.source()) && !window.isOutdated())
                .findFirst();
    }
}
