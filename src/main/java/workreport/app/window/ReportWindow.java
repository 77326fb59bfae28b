package workreport.app.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import workreport.app.dialog.UnsavedWork;
import workreport.app.dialog.WindowDialogs;
import workreport.app.file.FileStamp;
import workreport.app.file.OpenedReport;
import workreport.app.file.OpenedReport.Origin;
import workreport.app.file.PendingPrintJobs;
import workreport.app.file.Saving;
import workreport.app.frame.Keys;
import workreport.app.frame.Menus;
import workreport.app.frame.StatusLine;
import workreport.app.frame.TopBar;
import workreport.app.frame.WindowFrame;
import workreport.app.session.Preferences;
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
import workreport.check.Code;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.ingest.report.ReadReport;
import workreport.language.Words;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.print.Printers;
import workreport.ui.ActionTarget;
import workreport.ui.Actions;
import workreport.ui.Annotations;
import workreport.ui.Entering;
import workreport.ui.Joining;
import workreport.ui.KeptWork;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.PlaceReports;
import workreport.ui.Reviewing;
import workreport.ui.Selection;
import workreport.ui.Texts;
import workreport.ui.View;
import workreport.ui.ViewType;
import workreport.ui.check.CheckPane;
import workreport.ui.place.PlacePane;
import workreport.ui.sheets.Batch;
import workreport.ui.sheets.FinishedSheet;
import workreport.ui.sheets.SheetSubject;
import workreport.ui.table.IndicatorTable;

/** A window with a report in it. */
public final class ReportWindow {

    private final Stage stage;
    private final OpenedReport opened;
    private final WindowManager manager;
    private final Preferences preferences;
    private final SystemServices outside;
    private final ReportInReview reports;
    private final Reviewing reviewing;
    private final Selection selection = new Selection();
    private final OtherReports others;
    private final PlaceReports placeReports;
    private final LastPlace lastPlace;
    private final Workspace shared;
    private final PendingPrintJobs printing;
    private final UnfinishedWork unfinished;
    private final WindowSheetActions sheetActions;
    private final WindowFrame frame;
    private final Views views;
    private final WindowMessages messages;
    private final WindowDialogs dialogs;
    private final FileWarnings warnings;
    private final FirstNotices notices;
    private final Scene scene;
    private final WindowPlacement placement;
    private Saving saving;

    ReportWindow(Stage stage, OpenedReport opened, WindowManager manager) {
        this(stage, opened, manager, null);
    }

    /** The same window with another version of its report. */
    ReportWindow(Left before, ReadReport now, WindowManager manager) {
        this(before.window().stage, before.window().opened.as(now), manager, before.window());
    }

    private ReportWindow(Stage stage, OpenedReport opened, WindowManager manager, @Nullable ReportWindow before) {
        this.stage = stage;
        this.opened = opened;
        this.manager = manager;
        preferences = manager.preferences();
        outside = manager.outside(stage);
        Report report = opened.read().report();
        reviewing = manager.reviewing(opened.read());
        Entering entering = manager.entering(report);
        reports = new ReportInReview(report, reviewing, entering, preferences.onlyReportProperty());
        others = new OtherReports(this, manager);
        placeReports = new PlaceReports(
                () -> contents().report(),
                others::open,
                others::library,
                manager.joining(report).joinsProperty());
        List<ViewType<?>> types = manager.views(this);
        lastPlace = new LastPlace(report, preferences);
        Texts texts = new Texts(Words.of(manager.language()));
        Location last = lastPlace.find(types);
        NavigationHistory trail = before == null
                ? new NavigationHistory(last)
                : new NavigationHistory(before.trail(), place -> LastPlace.isIn(types, place), last);
        if (before != null) {
            before.selection.ids().stream()
                    .filter(id -> contents().indicator(id).isPresent())
                    .forEach(id -> selection.tick(id, true));
        }
        printing = before == null ? new PendingPrintJobs() : before.printing;
        ActionTarget target = new ActionTarget(trail.locationProperty());
        Actions actions = new Actions(texts, target, this::ownActions, this::say);
        shared = new Workspace(
                reports.nowProperty(),
                trail,
                selection,
                manager.annotations(new Contents(report)),
                reviewing,
                entering,
                texts,
                actions,
                preferences.numbersMarkedProperty());
        Batch batch = new Batch(reports.nowProperty());
        unfinished = new UnfinishedWork(shared, manager.joining(report), batch, printing);
        sheetActions = new WindowSheetActions(this, batch);
        StatusLine status = new StatusLine(reports.nowProperty(), texts, trail, types);
        status.tell("action.only-report", preferences.onlyReportProperty());
        frame = new WindowFrame(shared, status, preferences.aloneProperty());
        views = new Views(types, frame);
        messages = new WindowMessages(frame, texts, this::focusView);
        dialogs = new WindowDialogs(
                new WindowOwner(stage, preferences, manager.held()),
                manager.mishaps().folder(),
                shared);
        warnings = new FileWarnings(contents(), opened.read().warnings(), frame, dialogs);
        notices = new FirstNotices(this, warnings, preferences);
        actions.add(new WindowActions(this, manager, shared).all());
        Menus menus = new Menus(texts, actions);
        menus.listFiles(preferences, name -> manager.opener().reopen(name, this));
        menus.listPlaces(trail, status::where);
        menus.listAppearances(preferences);
        frame.add(menus, new TopBar(texts, actions, types, trail.locationProperty()));
        saving = newSaving();
        placement = before == null ? new WindowPlacement(stage, preferences.frameProperty()) : before.placement;
        scene = SceneRoot.scene(
                frame,
                before == null ? placement.width() : before.scene.getWidth(),
                before == null ? placement.height() : before.scene.getHeight(),
                preferences);
        listen(new Keys(scene, preferences, manager.held(), actions));
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

    private void listen(Keys keys) {
        keys.listen(this::drop);
        frame.addEventHandler(IndicatorTable.SAVE, _ -> shared.actions().run("action.save-table"));
        stage.setOnCloseRequest(request -> {
            // The window goes when all is kept and, where something would be lost, the reader has agreed.
            request.consume();
            close();
        });
    }

    void show() {
        stage.getIcons().setAll(Icons.all());
        name();
        stage.setScene(scene);
        placement.show(manager.windows().size() > 1);
        placement.follow();
        follow();
        notices.greet(opened.origin());
    }

    private void follow() {
        // The text takes the line of its new place with the same arrival.
        trail().arrivalProperty().subscribe((_, _) -> Platform.runLater(this::keepPlace));
        trail().locationProperty().subscribe(place -> {
            views.show(place.view());
            if (place.view().equals(Location.View.CHECK)) {
                // Another report may show that a number cannot be right.
                placeReports.refresh();
            }
            notices.arrived(place);
        });
        reports.nowProperty().subscribe((_, _) -> refresh());
        placeReports.seriesProperty().subscribe(series -> {
            if (series != null) {
                reviewing.doubt(series.doubted(contents().report().id()));
            }
        });
    }

    /**
     * A window whose report has another version now.
     *
     * @param states how its views were looked at
     */
    record Left(ReportWindow window, Map<Location.View, Object> states) {}

    /** Releases the window, which carries on with another version of the report. */
    Left leaveTo() {
        keepNotes();
        keepPlace();
        Left left = new Left(this, views.states());
        views.close();
        reports.close();
        placeReports.close();
        scene.setRoot(new Region());
        return left;
    }

    /** Takes the window over, and shows the report as the version before was shown. */
    void showAgain(Left before) {
        name();
        views.follow(before.states());
        stage.setScene(scene);
        follow();
        if (before.window().warnings.areNews()) {
            warnings.say(words(), this::focusView);
        } else {
            warnings.areRead();
        }
    }

    /** Shows the report as it is now. A place that is gone with what was corrected leads to its view. */
    private void refresh() {
        keepNotes();
        saving = newSaving();
        Location here = trail().place();
        if (!views.type(here.view()).places().has(here)) {
            trail().pass(Location.in(here.view(), here.report(), ""));
        }
        views.refresh(Location.View.CHECK);
    }

    private void name() {
        String title = words().language().of(contents().report().title());
        stage.setTitle(WindowTitle.of(
                switch (opened.origin()) {
                    case Origin.Whole _ -> title;
                    case Origin.Pasted _ -> words().say("window.title.pasted", title);
                    case Origin.Row row ->
                        words().say("window.title.row", title, row.table().getFileName());
                }));
    }

    /** Whether what it shows can be opened again by the name of its file, or is what comes with the program. */
    boolean isWhole() {
        return opened.isWhole();
    }

    /** Whether its report was read from a text or a page, so that it has a character set. */
    boolean hasCharset() {
        Report.TextFile read = contents().report().textFile();
        return opened.source() != null
                && read != null
                && Set.of("original.text", "original.html", "original.mhtml").contains(read.file());
    }

    Stage stage() {
        return stage;
    }

    boolean shows(Report report) {
        return opened.read().report() == report;
    }

    @Nullable
    Path source() {
        return opened.source();
    }

    /** Whether its file has changed since it was opened; false if it is gone. */
    boolean isOutdated() {
        FileStamp now = FileStamp.of(source());
        return now != null && !now.equals(opened.edition());
    }

    SystemServices outside() {
        return outside;
    }

    Contents contents() {
        return reports.now().contents();
    }

    Selection selection() {
        return selection;
    }

    Workspace shared() {
        return shared;
    }

    Words words() {
        return shared.texts().words();
    }

    NavigationHistory trail() {
        return shared.trail();
    }

    Reviewing reviewing() {
        return reviewing;
    }

    Annotations annotations() {
        return shared.annotations();
    }

    WindowFrame frame() {
        return frame;
    }

    Views views() {
        return views;
    }

    WindowMessages messages() {
        return messages;
    }

    WindowDialogs dialogs() {
        return dialogs;
    }

    /** Whether the report can be corrected: one from a model file cannot. */
    boolean isMendable() {
        return opened.read().origin() != null;
    }

    /** What can be set right in the report; nothing in one from a model file. */
    Optional<ReportMends> mends() {
        return manager.mends(opened.read(), annotations());
    }

    /** Why the heading of a section was taken for one, if a program has found it. */
    Optional<String> headingRule(String section) {
        return Optional.ofNullable(opened.read().origin())
                .map(origin -> origin.draft().rules().get(section))
                .map(rule -> words().say("heading-rule", words().say("heading-rule." + Code.of(rule))));
    }

    FileWarnings warnings() {
        return warnings;
    }

    Saving saving() {
        return saving;
    }

    WindowSheetActions sheetActions() {
        return sheetActions;
    }

    /** The text, even where another view is shown. */
    ReadingView reading() {
        return (ReadingView) views.get(Location.View.READING);
    }

    /** The names that readers have given numbers in any report, as far as they have been looked up by now. */
    List<String> usedNames() {
        return manager.usedNames();
    }

    CheckPane check() {
        return (CheckPane) views.get(Location.View.CHECK);
    }

    /** A place as a sheet. */
    Location sheetOf(Location place) {
        return (place.view().equals(Location.View.PLACE)
                        ? views.made(PlacePane.class)
                                .flatMap(PlacePane::indicator)
                                .map(SheetSubject::of)
                        : Optional.<SheetSubject>empty())
                .orElseGet(() -> SheetSubject.at(place, contents(), selection))
                .place(contents());
    }

    /** What the reader says of names in the reports of this one's place. */
    Joining joining() {
        return manager.joining(contents().report());
    }

    /** The view of the place, if it is the one that is shown. */
    Optional<PlacePane> place() {
        return views.shown().filter(PlacePane.class::isInstance).map(PlacePane.class::cast);
    }

    /** The reports beside this one. */
    OtherReports others() {
        return others;
    }

    /** The reports of this one's place. */
    PlaceReports placeReports() {
        return placeReports;
    }

    /** The indicators that the table shows, in its order; all of them where it was never opened. */
    List<Indicator> shownIndicators() {
        return views.made(IndicatorsView.class)
                .map(IndicatorsView::shown)
                .orElseGet(() -> contents().report().indicators());
    }

    /** The keyboard goes to what the view at hand is about. */
    void focusView() {
        views.shown().ifPresent(View::focus);
    }

    private void say(String message) {
        messages.say(message);
    }

    /** Opens a file that was dropped on the window; several, or a folder, are taken into the library. */
    boolean drop(List<File> files) {
        List<Path> dropped = files.stream().map(File::toPath).toList();
        if (dropped.size() > 1 || dropped.stream().anyMatch(Files::isDirectory)) {
            manager.library().take(dropped, this);
        } else {
            dropped.forEach(file -> manager.opener().open(file, this));
        }
        return !files.isEmpty();
    }

    /** Asks how a sheet is to be printed, and prints it. */
    void print(FinishedSheet sheet, Printers printers) {
        dialogs.print(sheet, printing.through(printers), sheetActions::save, messages::notice);
    }

    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /** Opens another window on the same report, at the same place. */
    void openAnother() {
        keepPlace();
        manager.open(new Stage(), opened);
    }

    /** Changes only the words: the views are rebuilt, and each takes over the state of its predecessor. */
    void switchLanguage() {
        keepNotes();
        Words other = Words.of(words().language().other());
        preferences.languageProperty().set(other.language());
        shared.texts().set(other);
        saving = newSaving();
        name();
        frame.clearNotices();
        views.renew();
        notices.greet(opened.origin());
    }

    /** Keeps where the reader is. */
    void keepPlace() {
        lastPlace.keep(
                trail().place(),
                views.made(ReadingView.class)
                        .map(reading -> reading.text().line())
                        .orElse(0));
    }

    /** Keeps what is just being written. */
    void keepNotes() {
        views.made(ReadingView.class).ifPresent(ReadingView::keepNotes);
    }

    /** Keeps everything that comes back at the next start. */
    void keep() {
        keepNotes();
        keepPlace();
        placement.keep();
    }

    /** What would be lost if the window closed now, besides notes. */
    List<UnsavedWork> unfinished() {
        return unfinished.all();
    }

    /** Something that the reader makes in it, perhaps together with other windows. */
    KeptWork<?> work(UnsavedWork.Made made) {
        return unfinished.work(made);
    }

    /** What is not kept of it. */
    Optional<UnsavedWork.Unkept> unkept(UnsavedWork.Made made) {
        return unfinished.unkept(made, saving);
    }

    /** Closes the window; where something would be lost the reader is asked before. */
    void close() {
        manager.close(this);
    }

    /** Closes the window for good, and gives up what is not finished. Whatever fails on the way, the window goes. */
    void leave() {
        UncaughtErrorLog mishaps = manager.mishaps();
        mishaps.attempt(this::keep);
        mishaps.attempt(views::close);
        mishaps.attempt(reports::close);
        mishaps.attempt(placeReports::close);
        unfinished.giveUp(mishaps);
        // A popup that is still open when the last window goes can take GTK down with it.
        OwnedWindows.of(stage).forEach(window -> mishaps.attempt(window::hide));
        mishaps.attempt(stage::hide);
        manager.gone(this);
    }
}
