package workreport.app.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import workreport.app.file.FileStamp;
import workreport.app.file.OpenRequest;
import workreport.app.file.OpenedReport;
import workreport.app.file.UserParts;
import workreport.app.session.Preferences;
import workreport.app.session.SessionFile;
import workreport.app.session.SessionSaver;
import workreport.app.stage.HeldKey;
import workreport.entered.EnteredEntry;
import workreport.entered.EnteredFile;
import workreport.entered.EnteredValues;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.find.ReportLink;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.report.MendLogs;
import workreport.ingest.report.ReadReport;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.JoinsFile;
import workreport.language.FailureText;
import workreport.language.Language;
import workreport.language.Words;
import workreport.library.SentParts;
import workreport.notes.Entry;
import workreport.notes.Notebook;
import workreport.notes.NotesFile;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.UnwritableException;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.SaveResult;
import workreport.platform.print.SystemPrinters;
import workreport.review.Judgement;
import workreport.review.ReviewFile;
import workreport.review.ReviewLog;
import workreport.ui.Annotations;
import workreport.ui.Entering;
import workreport.ui.Joining;
import workreport.ui.Location;
import workreport.ui.Reviewing;
import workreport.ui.ViewType;

/** All windows of the program: what they share, and the way from one to another. All of it on the JavaFX thread. */
public final class WindowManager {

    private final Language systemLanguage;
    private final Consumer<String> complain;
    private final Function<Stage, SystemServices> outside;
    private final Runnable done;
    private final Preferences preferences;
    private final SessionSaver saver;
    private final UncaughtErrorLog mishaps;
    private final OpenNotes notes;
    private final OpenReviews reviews;
    private final OpenMends mends;
    private final OpenOfPlaces<EnteredEntry, EnteredValues, Entering> entered;
    private final OpenOfPlaces<Join, Joins, Joining> joins;
    private final Function<ReportWindow, List<ViewType<?>>> views;
    private final HeldKey held = new HeldKey();
    private final CloseGuard leaving = new CloseGuard(this::windows);
    private final ReportOpener opener = new ReportOpener(this);
    private final LibraryDesk library = new LibraryDesk(this);
    private final SentParts parts;
    private final SystemEnding ending = new SystemEnding(this::keepEverything);

    /** The one used last comes last. */
    private final List<ReportWindow> windows = new ArrayList<>();

    /**
     * @param notesFiles where the notes on a report are, by its id
     * @param reviewFiles where its review is
     * @param mendLogs where the corrections to reports are
     * @param enteredFiles where the values entered for a place are, by its Chinese name
     * @param joinsFiles where the reader's decisions on names in a place's reports are
     * @param complain receives a message about something that could not be saved for the next start
     * @param outside what a window has around it
     * @param more views that a window has besides those of every report
     * @param done called when the last window has gone
     */
    WindowManager(
            SessionFile file,
            Function<String, JournalFile<Entry, Notebook>> notesFiles,
            Function<String, JournalFile<Judgement, ReviewLog>> reviewFiles,
            MendLogs mendLogs,
            Function<String, JournalFile<EnteredEntry, EnteredValues>> enteredFiles,
            Function<String, JournalFile<Join, Joins>> joinsFiles,
            Language systemLanguage,
            Consumer<String> complain,
            Function<Stage, SystemServices> outside,
            Function<ReportWindow, List<ViewType<?>>> more,
            Runnable done) {
        this.systemLanguage = systemLanguage;
        this.complain = complain;
        this.outside = outside;
        this.done = done;
        preferences = new Preferences(file.load());
        saver = new SessionSaver(file, preferences);
        notes = new OpenNotes(
                notesFiles, kept -> inFront(window -> window.messages().tell(kept)));
        reviews = new OpenReviews(
                reviewFiles,
                kept -> inFront(window -> window.messages().tellReview(kept)),
                this::markReviewed,
                System.getProperty("user.name", ""),
                preferences.coderProperty());
        mends = new OpenMends(
                mendLogs,
                this::become,
                kept -> inFront(window -> window.messages().tellOfMends(kept)));
        parts = UserParts.with(notesFiles, reviewFiles, mendLogs, enteredFiles, joinsFiles);
        String system = System.getProperty("user.name", "");
        String user = system.isBlank() ? "?" : system;
        Consumer<SaveResult<EnteredValues>> tellEntered =
                kept -> inFront(window -> window.messages().tellEntered(kept));
        entered = new OpenOfPlaces<>(
                enteredFiles,
                tellEntered,
                (start, kept) -> new Entering(start, user, kept::save, tellEntered, Clock.systemUTC()));
        Consumer<SaveResult<Joins>> tellJoins =
                kept -> inFront(window -> window.messages().tellJoins(kept));
        joins = new OpenOfPlaces<>(
                joinsFiles,
                tellJoins,
                (start, kept) -> new Joining(start, user, kept::save, tellJoins, Clock.systemUTC()));
        mishaps = new UncaughtErrorLog(file.folder().resolve("log"), mishap -> Platform.runLater(() -> tell(mishap)));
        Function<ReportWindow, List<ViewType<?>>> usual = ReportViews.of(preferences);
        views = window -> Stream.of(usual, more)
                .flatMap(each -> each.apply(window).stream())
                .toList();
    }

    /**
     * Opens the first window, and from then on handles uncaught exceptions.
     *
     * @param report the one asked for, or what stands in for it
     * @param asked where the report is from, and what the window says or does besides showing it
     * @param start where a link leads; without one the reader is where they were last
     * @param complain receives a message about something that could not be saved for the next start
     * @param done called when the last window has gone
     */
    public static void start(
            ReadReport report,
            OpenRequest asked,
            ReportLink.@Nullable Reached start,
            Language systemLanguage,
            Consumer<String> complain,
            Runnable done) {
        WindowManager manager = new WindowManager(
                SessionFile.ofUser(),
                NotesFile::ofUser,
                ReviewFile::ofUser,
                MendLogs.ofUser(),
                EnteredFile::ofUser,
                JoinsFile::ofUser,
                systemLanguage,
                complain,
                SystemServices.with(new SystemPrinters()),
                _ -> List.of(),
                done);
        Thread.setDefaultUncaughtExceptionHandler(manager.mishaps);
        manager.keepFromNowOn();
        manager.ending.listen();
        ReportWindow window =
                manager.open(new Stage(), new OpenedReport(report, asked.source(), FileStamp.of(asked.source())));
        if (start != null) {
            window.trail().visit(Location.of(start, report.report()));
        }
        if (asked.unopened() != null) {
            manager.opener().say(asked.unopened(), window);
        }
        if (!asked.taken().isEmpty()) {
            manager.library().take(asked.taken(), window);
        }
    }

    /** How to read a file: as the reader has chosen. */
    public static ReadOptions options(Path file) {
        return ReportOpener.options(file, SessionFile.ofUser().load());
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

    /** From now on whatever changes is kept soon after, so that hardly anything is lost however the program ends. */
    void keepFromNowOn() {
        saver.start();
    }

    /** What was just written, the places, and whatever could not be kept before. */
    private void keepEverything() {
        windows.forEach(window -> mishaps.attempt(window::keep));
        notes.keepAgain(mishaps);
        reviews.keepAgain(mishaps);
        entered.keepAgain(mishaps);
        joins.keepAgain(mishaps);
        mishaps.attempt(() -> save(Words.of(language())));
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

    /** The notes on a report, the same for all windows that show it. */
    Annotations annotations(Contents contents) {
        return notes.on(contents);
    }

    /** The review of a report, the same for all windows that show it. */
    Reviewing reviewing(ReadReport read) {
        return reviews.on(read);
    }

    /** The names that readers have given numbers in any report, as far as they have been looked up by now. */
    List<String> usedNames() {
        return reviews.usedNames();
    }

    /** What was set right in reports. */
    MendLogs mendLogs() {
        return mends.logs();
    }

    /** What can be set right in a report, the same for all windows that show it; nothing in one from a model file. */
    Optional<ReportMends> mends(ReadReport read, Annotations annotations) {
        return mends.on(read, annotations.edits());
    }

    /** Shows another version of a report in all its windows, each as it was. */
    void become(Report before, ReadReport now) {
        List<ReportWindow> shown =
                windows.stream().filter(window -> window.shows(before)).toList();
        // The panes of the former version must not receive further changes.
        List<ReportWindow.Left> left = shown.stream().map(ReportWindow::leaveTo).toList();
        notes.move(before, new Contents(now.report()));
        mends.move(before, now.report());
        for (ReportWindow.Left each : left) {
            ReportWindow next = new ReportWindow(each, now, this);
            windows.set(windows.indexOf(each.window()), next);
            next.showAgain(each);
        }
        reviews.drop(report -> report == before);
    }

    /** What is said of names in the reports of a report's place, the same for all windows. */
    Joining joining(Report report) {
        return joins.of(report.place().zh());
    }

    /** What is entered for the place of a report, the same for all windows. */
    Entering entering(Report report) {
        return entered.of(report.place().zh());
    }

    /** What was entered for a place, whether a report of it is open or not. */
    EnteredValues entered(String place) {
        return entered.journal(place, Entering::values);
    }

    /** Takes over what has come with a report of a place that is open already. */
    void refresh(String place) {
        entered.refresh(place);
        joins.refresh(place);
    }

    /** The views that a window has. */
    List<ViewType<?>> views(ReportWindow window) {
        return views.apply(window);
    }

    UncaughtErrorLog mishaps() {
        return mishaps;
    }

    /** The language chosen, or else the system's. */
    Language language() {
        return Optional.ofNullable(preferences.languageProperty().get()).orElse(systemLanguage);
    }

    ReportWindow open(Stage stage, Report report, @Nullable Path source) {
        return open(stage, new OpenedReport(new ReadReport(report), source, FileStamp.of(source)));
    }

    /** Opens a window. */
    ReportWindow open(Stage stage, OpenedReport opened) {
        Path source = opened.source();
        if (opened.isWhole()) {
            preferences.opened(source == null ? "" : source.toString());
        }
        ReportWindow window = new ReportWindow(stage, opened, this);
        windows.add(window);
        stage.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                usedLast(stage);
            }
        });
        window.show();
        return window;
    }

    private void usedLast(Stage stage) {
        windows.stream()
                .filter(window -> window.stage() == stage)
                .findFirst()
                .filter(windows::remove)
                .ifPresent(windows::add);
    }

    /** Opens model files. */
    ReportOpener opener() {
        return opener;
    }

    /** The reader's library, with its windows. */
    private void markReviewed(Report report) {
        windows.stream()
                .filter(window -> window.shows(report))
                .findFirst()
                .map(ReportWindow::source)
                .ifPresent(library::markReviewed);
    }

    LibraryDesk library() {
        return library;
    }

    /** What people have made of reports and may be sent with them. */
    SentParts parts() {
        return parts;
    }

    /** Those that are open, the one used last at the end. */
    List<ReportWindow> windows() {
        return List.copyOf(windows);
    }

    private void inFront(Consumer<ReportWindow> action) {
        if (!windows.isEmpty()) {
            action.accept(windows.getLast());
        }
    }

    private void tell(UncaughtErrorLog.Mishap mishap) {
        inFront(window -> window.messages().tell(mishap, mishaps));
    }

    /** Closes a window; where something would be lost the reader is asked before. */
    void close(ReportWindow window) {
        leaving.leave(() -> List.of(window), false);
    }

    /** Closes all windows; where something would be lost the reader is asked before, once for all of them. */
    void quit() {
        leaving.leave(this::windows, true);
    }

    /** Takes note that a window has gone, and keeps the session. */
    void gone(ReportWindow window) {
        windows.remove(window);
        Predicate<Report> gone = report -> windows.stream().noneMatch(other -> other.shows(report));
        notes.drop(gone);
        reviews.drop(gone);
        mends.drop(gone);
        Predicate<String> unseen = place -> windows.stream()
                .noneMatch(other -> other.contents().report().place().zh().equals(place));
        entered.drop(unseen);
        joins.drop(unseen);
        mishaps.attempt(() -> save(window.words()));
        if (windows.isEmpty()) {
            saver.stop();
            ending.forget();
            done.run();
        }
    }

    private void save(Words words) {
        try {
            saver.save();
        } catch (UnwritableException notKept) {
            complain.accept(words.say("session.not-kept", FailureText.of(notKept, words)));
        } catch (IOException notKept) {
            complain.accept(words.say("session.not-kept", words.say("unwritable.other")));
        }
    }
}
