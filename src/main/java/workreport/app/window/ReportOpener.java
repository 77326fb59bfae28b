package workreport.app.window;

import java.io.IOException;
import java.nio.charset.Charset;
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
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import workreport.app.file.FaultText;
import workreport.app.file.OpenFailure;
import workreport.app.session.Session;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.ReadOptions;
import workreport.language.FailureText;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;

/**
 * Opens reports in windows of their own, from model files and from files of any other format. They are read beside the JavaFX thread, so that a reader can go on while a long
 * one is on its way.
 */
final class ReportOpener {

    /** Some systems tell large letters from small ones. */
    static final List<String> ENDINGS = Stream.of(
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
                    "txt",
                    "xlsx",
                    "csv")
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
            openBundled(_ -> {});
        } else {
            path(name)
                    .ifPresentOrElse(
                            path -> open(path, from),
                            () -> manager.preferences().forget(name));
        }
    }

    /** Opens the report that comes with the program, and then does something in the window that shows it. */
    void openBundled(Consumer<ReportWindow> then) {
        ReportWindow shown = front(null).orElseGet(() -> manager.open(new Stage(), ReportFile.bundled(), null));
        shown.toFront();
        then.accept(shown);
    }

    /**
     * Opens a model file in a window of its own, or says what is wrong with it in the one that it was asked from. One that has
     * changed since it was opened opens anew, and the window with what it was before stays.
     */
    void open(Path path, ReportWindow from) {
        open(path, from, _ -> {});
    }

    /** The same, and then something in the window that shows it. */
    void open(Path path, ReportWindow from, Consumer<ReportWindow> then) {
        Path whole = path.toAbsolutePath().normalize();
        Optional<ReportWindow> already = front(whole);
        if (already.isPresent()) {
            already.get().toFront();
            then.accept(already.get());
        } else if (!reading.contains(whole)) {
            ReadOptions options = options(whole, manager.preferences().session());
            new Arrival(manager, from, whole, reading).read(options, then);
        }
    }

    /** Opens what is on the clipboard as a report of its own. */
    void paste(ReportWindow from) {
        Pasting.clipboard()
                .ifPresentOrElse(
                        pasted -> new Arrival(manager, from, pasted, reading).read(ReadOptions.STANDARD),
                        () -> from.messages().say(from.words().say("window.paste.nothing")));
    }

    /** Opens the file of a window anew, in a character set that the reader chooses; it takes the place of the former. */
    void chooseCharset(ReportWindow from) {
        Path file = from.source();
        if (file != null && !reading.contains(file)) {
            new Arrival(manager, from, file, reading).askCharset(from::close);
        }
    }

    /** How to read a file: in the character set that the reader has chosen for it, if they have. */
    static ReadOptions options(Path file, Session session) {
        Charset chosen = Optional.ofNullable(session.comforts()
                        .charsets()
                        .get(file.toAbsolutePath().normalize().toString()))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElse(null);
        return new ReadOptions(ReadOptions.STANDARD.limits(), chosen, null);
    }

    /** Says in a window why a file could not be opened; or asks what is needed for it, and opens it. */
    void say(OpenFailure unopened, ReportWindow window) {
        if (unopened.isQuestion()) {
            open(unopened.file(), window);
        } else {
            say(unopened.file(), unopened.failure(), window);
        }
    }

    void say(Path file, Throwable failure, ReportWindow window) {
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
                .filter(window -> window.isWhole() && Objects.equals(source, window.source()) && !window.isOutdated())
                .findFirst();
    }
}
