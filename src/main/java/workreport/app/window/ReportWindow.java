package workreport.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.app.dialog.UnsavedWork;
import workreport.app.dialog.WindowDialogs;
import workreport.app.file.FileStamp;
import workreport.app.file.OpenedReport;
import workreport.app.file.PendingPrintJobs;
import workreport.app.file.Saving;
import workreport.app.frame.Keys;
import workreport.app.frame.Menus;
import workreport.app.frame.StatusLine;
import workreport.app.frame.TopBar;
import workreport.app.frame.WindowFrame;
import workreport.app.session.ReadingPreferences;
import workreport.app.session.Session;
import workreport.app.stage.Icons;
import workreport.app.stage.OwnedWindows;
import workreport.app.stage.SceneRoot;
import workreport.app.stage.WindowOwner;
import workreport.app.stage.WindowPlacement;
import workreport.app.stage.WindowTitle;
import workreport.app.view.IndicatorsView;
import workreport.app.view.ReadingView;
import workreport.app.view.Views;
import workreport.app.view.Workspace;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.language.Words;
import workreport.notes.SaveResult;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.print.Printers;
import workreport.ui.Actions;
import workreport.ui.Annotations;
import workreport.ui.ChartEvent;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.Selection;
import workreport.ui.Texts;
import workreport.ui.View;
import workreport.ui.sheets.Batch;
import workreport.ui.sheets.FinishedSheet;
import workreport.ui.sheets.SheetSubject;
import workreport.ui.table.IndicatorTable;

/** A window with a report in it. */
final class ReportWindow {

    private final Stage stage;
    private final OpenedReport opened;
    private final WindowManager desk;
    private final SystemServices outside;
    private final Workspace shared;
    private final Contents contents;
    private final NavigationHistory trail;
    private final Batch batch;
    private final PendingPrintJobs outgoing = new PendingPrintJobs();
    private final WindowSheetActions sheetWays;
    private final WindowFrame frame;
    private final ReportViews reportViews;
    private final Views views;
    private final WindowDialogs dialogs;
    private final FileWarnings warnings;
    private final Scene scene;
    private final WindowPlacement placement;
    private final ChangeListener<Session> follow = (_, before, now) -> follow(before, now);
    private Saving saving;

    ReportWindow(Stage stage, OpenedReport opened, WindowManager desk) {
        this.stage = stage;
        this.opened = opened;
        this.desk = desk;
        outside = desk.outside(stage);
        ReportProfile profile = new ReportProfile(opened.checked().report());
        contents = profile.contents();
        Session session = desk.preferences().session();
        Texts texts = new Texts(Words.of(desk.language()));
        Actions actions = new Actions(texts, this::ownActions, this::say);
        trail = new NavigationHistory(start());
        shared = new Workspace(
                profile,
                trail,
                new Selection(),
                desk.annotations(contents),
                texts,
                actions,
                new SimpleBooleanProperty(session.numbersMarked()));
        batch = new Batch(profile);
        sheetWays = new WindowSheetActions(this, batch);
        StatusLine status = new StatusLine(profile, texts, trail);
        frame = new WindowFrame(shared, status);
        reportViews = new ReportViews(this, desk, sheetWays);
        views = new Views(reportViews.all(), frame);
        dialogs = new WindowDialogs(
                new WindowOwner(stage, desk.preferences(), desk.held()),
                desk.mishaps().folder(),
                shared);
        warnings = new FileWarnings(opened.checked().warnings(), frame, dialogs);
        actions.add(new WindowActions(this, desk, shared).all());
        Menus menus = new Menus(texts, actions);
        menus.listFiles(desk.preferences(), name -> desk.opener().reopen(name, this));
        menus.listPlaces(trail, status::where);
        menus.listAppearances(desk.preferences());
        frame.add(menus, new TopBar(texts, actions, views.types(), trail.locationProperty()));
        saving = newSaving();
        placement = new WindowPlacement(stage, session.frame());
        scene = SceneRoot.scene(frame, placement.width(), placement.height(), session);
        listen(new Keys(scene, desk.preferences(), desk.held(), actions));
    }

    private Map<String, Runnable> ownActions() {
        return views.shown().map(View::actions).orElse(Map.of());
    }

    private Saving newSaving() {
        return new Saving(
                shared.report(),
                shared.notation(),
                outside.file(),
                file -> outside.replace().test(this, List.of(file)),
                this::say);
    }

    Stage stage() {
        return stage;
    }

    boolean shows(Report report) {
        return contents.report() == report;
    }

    @Nullable
    Path source() {
        return opened.source();
    }

    FileWarnings warnings() {
        return warnings;
    }

    /** Whether its file has become another since it was opened; not if it is gone. */
    boolean isOutdated() {
        FileStamp now = FileStamp.of(source());
        return now != null && !now.equals(opened.edition());
    }

    SystemServices outside() {
        return outside;
    }

    Words words() {
        return shared.texts().words();
    }

    Workspace shared() {
        return shared;
    }

    WindowFrame frame() {
        return frame;
    }

    Views views() {
        return views;
    }

    /** The text, even where another view is shown. */
    ReadingView reading() {
        return (ReadingView) views.get(Location.View.READING);
    }

    Saving saving() {
        return saving;
    }

    NavigationHistory trail() {
        return trail;
    }

    /** Where the reader was last; the report's opening at a first start, or if that place is gone. */
    private Location start() {
        Location last = Location.parse(
                contents.report().id(),
                desk.preferences()
                        .session()
                        .places()
                        .getOrDefault(contents.report().id(), ""));
        if (last.view() == Location.View.INDICATORS && last.id().isEmpty()) {
            return first(last);
        }
        return contents.isKnown(last.id())
                        || !last.isInText() && last.id().isEmpty()
                        || last.view() == Location.View.SHEETS
                                && SheetSubject.find(last.id(), contents).isPresent()
                ? last
                : Location.of(contents.report().id(), contents.report().start());
    }

    /** What a view begins with that the reader has not been in yet. */
    Location first(Location nothing) {
        return switch (nothing.view()) {
            case SHEETS -> sheetOfHere();
            case INDICATORS ->
                shownIndicators().stream()
                        .findFirst()
                        .<Location>map(indicator ->
                                new Location.AtIndicator(contents.report().id(), indicator.id()))
                        .orElse(nothing);
            case READING, COMPARISON, THEMES -> nothing;
        };
    }

    /** What the reader is at, as a sheet. */
    Location sheetOfHere() {
        return SheetSubject.at(trail.place(), contents, shared.selection()).place(contents);
    }

    /** The indicators that the table shows, in its order; all of them where it was never opened. */
    List<Indicator> shownIndicators() {
        return views.made(Location.View.INDICATORS).orElse(null) instanceof IndicatorsView table
                ? table.shown()
                : contents.report().indicators();
    }

    void show() {
        stage.getIcons().setAll(Icons.all());
        name();
        stage.setScene(scene);
        placement.show(desk.windows().size() > 1);
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(size -> size.addListener(_ -> desk.changed()));
        frame.setAlone(desk.preferences().session().comforts().alone());
        trail.arrivalProperty().subscribe((_, _) -> desk.changed());
        trail.locationProperty().subscribe(place -> views.show(place.view()));
        greet();
    }

    private void name() {
        stage.setTitle(WindowTitle.of(words().language().of(contents.report().title())));
    }

    /** Says what the reader should know of the file; to one who is new, how to read. */
    private void greet() {
        if (warnings.areNews()) {
            warnings.say(words(), this::focusView);
        } else if (!desk.preferences().session().comforts().greeted()) {
            frame.notice(words().say("window.hint"), () -> {
                focusView();
                desk.preferences().changeComforts(ReadingPreferences::withGreeted);
            });
        }
    }

    /** The keyboard goes to what the view at hand is about. */
    void focusView() {
        views.shown().ifPresent(View::focus);
    }

    /** Says something in the status line, until the reader goes on. */
    void say(String message) {
        frame.status().say(message);
    }

    /** Says what became of the notes, if that is worth a word. */
    void tell(SaveResult kept) {
        kept.say(words()).ifPresent(this::say);
    }

    private void listen(Keys keys) {
        keys.listen(this::drop);
        frame.addEventHandler(ChartEvent.ANY, wish -> saving.chart(wish));
        frame.addEventHandler(IndicatorTable.SAVE, _ -> shared.actions().run("action.save-table"));
        desk.preferences().sessionProperty().addListener(follow);
        stage.setOnCloseRequest(request -> {
            // The window goes when all is kept and, where something would be lost, the reader has agreed.
            request.consume();
            close();
        });
    }

    /** Opens files that were dropped on the window. */
    boolean drop(List<File> files) {
        files.forEach(file -> desk.opener().open(file.toPath(), this));
        return !files.isEmpty();
    }

    private void follow(Session before, Session now) {
        ((SceneRoot) scene.getRoot()).wear(now);
        ReadingPreferences comforts = now.comforts();
        boolean alone = comforts.alone();
        if (views.made(Location.View.READING).orElse(null) instanceof ReadingView reading) {
            reading.text().typographyProperty().set(comforts.typography());
            if (alone != before.comforts().alone()) {
                reading.panes().setAlone(alone);
            }
        }
        if (alone != before.comforts().alone()) {
            frame.setAlone(alone);
            focusView();
        }
    }

    /** Asks how a sheet is to be printed, and prints it. */
    void print(FinishedSheet sheet, Printers printers) {
        dialogs.print(sheet, outgoing.through(printers), sheetWays::save, this::notice);
    }

    /** Asks whether to write over files that are there. */
    boolean mayReplace(List<Path> files) {
        return dialogs.mayReplace(files);
    }

    /** Asks whether to leave what is not finished. */
    void ask(UnsavedWork.Question question) {
        dialogs.ask(question);
    }

    WindowDialogs dialogs() {
        return dialogs;
    }

    /** Shows a sentence until the reader has done with it. */
    void notice(String message) {
        frame.notice(message, this::focusView);
    }

    /** Says that something went wrong that nobody had thought of. */
    void tell(UncaughtErrorLog.Mishap mishap) {
        notice(
                mishap.kept()
                        ? words().say("window.mishap.kept", desk.mishaps().folder())
                        : words().say("window.mishap"));
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Opens another window on the same report, at the same place. */
    void openAnother() {
        desk.preferences().change(reportViews::note);
        desk.open(new Stage(), opened);
    }

    /** Changes the words, and nothing else: the views are made anew, and each takes over how the former was looked at. */
    void switchLanguage() {
        keepNotes();
        Words other = Words.of(words().language().other());
        desk.preferences().change(session -> reportViews.note(session).withLanguage(other.language()));
        shared.texts().set(other);
        saving = newSaving();
        name();
        frame.clearNotices();
        views.renew();
        greet();
    }

    /** Keeps what is just being written. */
    void keepNotes() {
        if (views.made(Location.View.READING).orElse(null) instanceof ReadingView reading) {
            reading.keepNotes();
        }
    }

    /** What would be lost if the window closed now. */
    List<UnsavedWork> unfinished() {
        return Stream.<UnsavedWork>concat(
                        batch.running().stream().map(UnsavedWork.Sheets::of),
                        outgoing.jobs().stream().map(UnsavedWork.Print::of))
                .toList();
    }

    Annotations annotations() {
        return shared.annotations();
    }

    /** The notes that are not kept. */
    Optional<UnsavedWork.Notes> unkeptNotes() {
        Annotations annotations = annotations();
        return annotations
                .unkept()
                .map(kept -> new UnsavedWork.Notes(
                        words().language().of(contents.report().title()),
                        kept,
                        annotations::keepAgain,
                        () -> saving.notes(annotations.placed()).isPresent()));
    }

    /** Closes the window; where something would be lost the reader is asked before. */
    void close() {
        desk.close(this);
    }

    /** Closes the window for good, and gives up what is not finished. Whatever fails on the way, the window goes. */
    void leave() {
        UncaughtErrorLog mishaps = desk.mishaps();
        mishaps.attempt(this::keep);
        mishaps.attempt(views::close);
        mishaps.attempt(batch::close);
        mishaps.attempt(outgoing::stop);
        desk.preferences().sessionProperty().removeListener(follow);
        // A popup that is still open when the last window goes can take GTK down with it.
        OwnedWindows.of(stage).forEach(window -> mishaps.attempt(window::hide));
        mishaps.attempt(stage::hide);
        desk.gone(this);
    }

    private void keep() {
        keepNotes();
        desk.preferences().change(this::noted);
    }

    /** That session with everything about this window that comes back at the next start. */
    Session noted(Session session) {
        Location place = trail.place();
        boolean reading = place.isInText() && views.made(Location.View.READING).isPresent();
        return reportViews
                .note(session)
                .withFrame(placement.now(session.frame()))
                .withPlace(
                        contents.report().id(),
                        place.written(),
                        reading ? reading().text().line() : 0);
    }
}
