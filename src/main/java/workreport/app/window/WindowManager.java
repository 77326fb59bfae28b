package workreport.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import workreport.app.dialog.UnsavedWork;
import workreport.app.file.FileStamp;
import workreport.app.file.OpenFailure;
import workreport.app.file.OpenedReport;
import workreport.app.session.Preferences;
import workreport.app.session.Session;
import workreport.app.session.SessionFile;
import workreport.app.session.SessionSaver;
import workreport.app.stage.HeldKey;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.find.ReportLink;
import workreport.language.FailureText;
import workreport.language.Language;
import workreport.language.Words;
import workreport.load.CheckedReport;
import workreport.notes.NotesFile;
import workreport.notes.Placement;
import workreport.notes.SaveResult;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.UnwritableException;
import workreport.platform.print.SystemPrinters;
import workreport.ui.Annotations;
import workreport.ui.Location;

/** Where the windows lie: what they share, and the way from one to another. All of it on the JavaFX thread. */
public final class WindowManager {

    /** In seconds. */
    private static final long PATIENCE = 3;

    private final Function<String, NotesFile> notesFiles;
    private final Language systemLanguage;
    private final Consumer<String> complain;
    private final Function<Stage, SystemServices> outside;
    private final Runnable done;
    private final Preferences preferences;
    private final UncaughtErrorLog mishaps;
    private final CloseGuard leaving = new CloseGuard(this::unkept);
    private final SessionSaver keeping;
    /** Set once changes are kept while the program runs, not only at its end. */
    private @Nullable PauseTransition soon;

    private final Thread ending = new Thread(this::endBySystem, "ending");
    private final ReportOpener opener = new ReportOpener(this);
    private final Map<Report, Annotations> annotations = new IdentityHashMap<>();
    private final HeldKey held = new HeldKey();

    /** The one used last comes last. */
    private final List<ReportWindow> windows = new ArrayList<>();

    /**
     * @param notesFiles where the notes on a report are, by its id
     * @param complain takes a message about something that could not be kept for the next start
     * @param outside what a window has around it
     * @param done called when the last window has gone
     */
    WindowManager(
            SessionFile file,
            Function<String, NotesFile> notesFiles,
            Language systemLanguage,
            Consumer<String> complain,
            Function<Stage, SystemServices> outside,
            Runnable done) {
        this.systemLanguage = systemLanguage;
        this.complain = complain;
        this.notesFiles = notesFiles;
        this.outside = outside;
        this.done = done;
        Session start = file.load();
        preferences = new Preferences(start);
        keeping = new SessionSaver(file, start);
        mishaps = new UncaughtErrorLog(file.folder().resolve("log"), mishap -> Platform.runLater(() -> tell(mishap)));
    }

    /**
     * Opens the first window, and from then on catches what nobody else has.
     *
     * @param source the model file, or null for the report that comes with the program
     * @param start where a link leads; without one the reader is where they were last
     * @param unopened the file asked for where it is not shown; the window says why
     * @param complain takes a message about something that could not be kept for the next start
     * @param done called when the last window has gone
     */
    public static void start(
            CheckedReport report,
            @Nullable Path source,
            ReportLink.@Nullable Reached start,
            @Nullable OpenFailure unopened,
            Language systemLanguage,
            Consumer<String> complain,
            Runnable done) {
        WindowManager desk = new WindowManager(
                SessionFile.ofUser(),
                NotesFile::ofUser,
                systemLanguage,
                complain,
                SystemServices.with(new SystemPrinters()),
                done);
        Thread.setDefaultUncaughtExceptionHandler(desk.mishaps);
        desk.keepFromNowOn();
        Runtime.getRuntime().addShutdownHook(desk.ending);
        ReportWindow window = desk.open(new Stage(), new OpenedReport(report, source, FileStamp.of(source)));
        if (start != null) {
            window.trail().visit(Location.of(start, report.report()));
        }
        if (unopened != null) {
            desk.opener().say(unopened, window);
        }
    }

    /** The model file that was opened last; none if that was the report that comes with the program. */
    public static Optional<Path> lastFile() {
        return SessionFile.ofUser().load().comforts().recent().stream()
                .limit(1)
                .filter(name -> !name.isEmpty())
                .map(ReportOpener::path)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** From now on whatever changes is kept a second later, so that hardly anything is lost however the program ends. */
    void keepFromNowOn() {
        soon = new PauseTransition(Duration.seconds(1));
        soon.setOnFinished(_ -> keeping.beside(noted()));
        preferences.sessionProperty().addListener((_, _, _) -> changed());
    }

    /** Takes note that something has changed that comes back at the next start. */
    void changed() {
        if (soon != null && !windows.isEmpty()) {
            soon.play();
        }
    }

    /** The session with all that the windows have to add. */
    private Session noted() {
        Session noted = preferences.session();
        for (ReportWindow window : windows) {
            noted = window.noted(noted);
        }
        return noted;
    }

    /** The system ends the program: what was just written and the places are kept before. */
    private void endBySystem() {
        CountDownLatch kept = new CountDownLatch(1);
        Platform.runLater(() -> {
            windows.forEach(window -> mishaps.attempt(window::keepNotes));
            annotations.values().forEach(notes -> mishaps.attempt(notes::keepAgain));
            mishaps.attempt(() -> save(Words.of(language())));
            kept.countDown();
        });
        try {
            kept.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    Preferences preferences() {
        return preferences;
    }

    HeldKey held() {
        return held;
    }

    SystemServices outside(Stage stage) {
        return outside.apply(stage);
    }

    /** The notes on a report, the same for all windows that show it, and held only as long as one does. */
    Annotations annotations(Contents contents) {
        return annotations.computeIfAbsent(contents.report(), report -> {
            NotesFile notes = notesFiles.apply(report.id());
            SaveResult found = notes.load();
            // Said once the window is there.
            Platform.runLater(() -> tell(found));
            return new Annotations(
                    new Placement(contents), found.notebook(), notes::save, this::tell, Clock.systemUTC());
        });
    }

    private void tell(SaveResult kept) {
        if (!windows.isEmpty()) {
            windows.getLast().tell(kept);
        }
    }

    UncaughtErrorLog mishaps() {
        return mishaps;
    }

    /** The language chosen, or else the system's. */
    Language language() {
        return Optional.ofNullable(preferences.session().language()).orElse(systemLanguage);
    }

    ReportWindow open(Stage stage, Report report, @Nullable Path source) {
        return open(stage, new OpenedReport(new CheckedReport(report), source, FileStamp.of(source)));
    }

    /** Opens a window. */
    ReportWindow open(Stage stage, OpenedReport opened) {
        Path source = opened.source();
        preferences.changeComforts(comforts -> comforts.withRecent(source == null ? "" : source.toString()));
        ReportWindow window = new ReportWindow(stage, opened, this);
        windows.add(window);
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused && windows.remove(window)) {
                windows.add(window);
            }
        });
        window.show();
        return window;
    }

    /** Opens model files. */
    ReportOpener opener() {
        return opener;
    }

    /** Those that are open, the one used last at the end. */
    List<ReportWindow> windows() {
        return List.copyOf(windows);
    }

    /** Takes note that a window has gone, and keeps the session. */
    void gone(ReportWindow window) {
        windows.remove(window);
        annotations.keySet().removeIf(report -> windows.stream().noneMatch(other -> other.shows(report)));
        mishaps.attempt(() -> save(window.words()));
        if (windows.isEmpty()) {
            forgetEnding();
            done.run();
        }
    }

    private void forgetEnding() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException endingAlready) {
            // Everything is kept: it has nothing more to do.
        }
    }

    /** The notes that would be lost with windows: they could not be kept, and no other window shows them. */
    private List<UnsavedWork> unkept(List<ReportWindow> leaving) {
        leaving.forEach(window -> window.keepNotes());
        List<ReportWindow> staying =
                windows.stream().filter(window -> !leaving.contains(window)).toList();
        Map<Annotations, ReportWindow> last = new LinkedHashMap<>();
        leaving.forEach(window -> last.put(window.annotations(), window));
        staying.forEach(window -> last.remove(window.annotations()));
        last.keySet().removeIf(Annotations::keepAgain);
        return last.values().stream()
                .flatMap(window -> window.unkeptNotes().stream())
                .map(UnsavedWork.class::cast)
                .toList();
    }

    /** Closes a window; where something would be lost the reader is asked before. */
    void close(ReportWindow window) {
        leaving.leave(() -> List.of(window), false);
    }

    /** Closes all windows; where something would be lost the reader is asked before, once for all of them. */
    void quit() {
        leaving.leave(this::windows, true);
    }

    private void save(Words words) {
        try {
            keeping.now(noted());
        } catch (UnwritableException notKept) {
            complain.accept(words.say("session.not-kept", FailureText.of(notKept, words)));
        } catch (IOException notKept) {
            complain.accept(words.say("session.not-kept", words.say("unwritable.other")));
        }
    }

    private void tell(UncaughtErrorLog.Mishap mishap) {
        if (!windows.isEmpty()) {
            windows.getLast().tell(mishap);
        }
    }
}
