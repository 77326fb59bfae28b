package workreport.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.notes.SaveResult;
import workreport.platform.Paper;
import workreport.platform.UncaughtErrorLog;
import workreport.platform.print.Printers;
import workreport.ui.Annotations;
import workreport.ui.ChartEvent;
import workreport.ui.Location;
import workreport.ui.Location.View;
import workreport.ui.NavigationHistory;
import workreport.ui.Selection;
import workreport.ui.guide.GuidePane;
import workreport.ui.printing.PrintDialog;
import workreport.ui.printing.Printable;
import workreport.ui.sheets.Batch;
import workreport.ui.sheets.FinishedSheet;
import workreport.ui.sheets.SheetSubject;
import workreport.ui.table.IndicatorTable;

/** A window with a report in it. */
final class ReportWindow {

    private static final double PRINT_WIDTH = 560;
    private static final double PRINT_HEIGHT = 480;

    private final Stage stage;
    private final ReportProfile profile;
    private final Contents contents;
    private final @Nullable Path source;
    private final @Nullable FileStamp edition;
    private final WindowManager desk;
    private final NavigationHistory trail;
    private final Selection selection = new Selection();
    private final Annotations annotations;
    private final SystemServices outside;
    private final Batch batch;
    private final PendingPrintJobs outgoing = new PendingPrintJobs();
    private final WindowSheetActions sheetWays;
    private final Commands commands;
    private final Scene scene;
    /** How it opens. */
    private final Session.Frame frame;

    private final Gestures gestures;
    private final ChangeListener<Session> follow = (_, before, now) -> follow(before, now);
    private Language language;
    private Words words;
    private Content content;
    private Saving saving;

    /**
     * @param source the model file; null for the report that comes with the program
     * @param edition that of the file when the report was read from it
     */
    ReportWindow(Stage stage, Report report, @Nullable Path source, @Nullable FileStamp edition, WindowManager desk) {
        this.stage = stage;
        this.source = source;
        this.edition = edition;
        this.desk = desk;
        outside = desk.outside(stage);
        profile = new ReportProfile(report);
        contents = profile.contents();
        annotations = desk.annotations(contents);
        language = desk.language();
        words = Words.of(language);
        trail = new NavigationHistory(start());
        trail.arrivalProperty().subscribe((_, _) -> desk.changed());
        batch = new Batch(profile);
        sheetWays = new WindowSheetActions(this, batch);
        commands = new Commands(this, desk, contents, trail, selection, annotations);
        content = make();
        Session session = desk.session();
        frame = session.frame().within(Screens.all());
        scene = SceneRoot.scene(content, frame.width(), frame.height(), session);
        gestures = new Gestures(scene, desk, commands::run);
        listen();
    }

    Stage stage() {
        return stage;
    }

    boolean shows(Report report) {
        return contents.report() == report;
    }

    @Nullable
    Path source() {
        return source;
    }

    /** Whether its file has become another since it was opened; not if it is gone. */
    boolean isOutdated() {
        FileStamp now = FileStamp.of(source);
        return now != null && !now.equals(edition);
    }

    SystemServices outside() {
        return outside;
    }

    Words words() {
        return words;
    }

    Content content() {
        return content;
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
                desk.session().places().getOrDefault(contents.report().id(), ""));
        if (last.view() == View.INDICATORS && last.id().isEmpty()) {
            return contents.report().indicators().stream()
                    .findFirst()
                    .<Location>map(indicator ->
                            new Location.AtIndicator(contents.report().id(), indicator.id()))
                    .orElse(last);
        }
        return contents.isKnown(last.id())
                        || !last.isInText() && last.id().isEmpty()
                        || last.view() == View.SHEETS
                                && SheetSubject.find(last.id(), contents).isPresent()
                ? last
                : Location.of(
                        contents.report().id(),
                        contents.report().opening().getFirst().id());
    }

    private Content make() {
        Notation notation = new Notation(words, contents.report().units());
        Content made = new Content(
                profile,
                notation,
                trail,
                selection,
                annotations,
                desk.session(),
                sheetWays,
                commands::run,
                entries -> saving.notes(entries));
        saving = new Saving(
                profile, notation, outside.file(), file -> outside.replace().test(this, List.of(file)), made::say);
        made.reading().atRest(desk::changed);
        made.addEventHandler(ChartEvent.ANY, saving::chart);
        made.addEventHandler(IndicatorTable.SAVE, _ -> commands.run(Command.SAVE_TABLE));
        made.reading().numbersMarkedProperty().set(desk.session().numbersMarked());
        made.reading().typographyProperty().set(desk.session().comforts().typography());
        made.reading()
                .readSections()
                .addAll(desk.session()
                        .comforts()
                        .read()
                        .getOrDefault(contents.report().id(), Set.of()));
        made.menus()
                .listFiles(
                        desk,
                        words().say("window.menu.bundled"),
                        name -> desk.opener().reopen(name, this));
        made.menus().listAppearances(desk);
        if (!desk.session().comforts().greeted()) {
            made.notice(
                    notation.words().say("window.hint"), () -> desk.changeComforts(ReadingPreferences::withGreeted));
        }
        return made;
    }

    void show() {
        Icons.ALL.thenAcceptAsync(stage.getIcons()::setAll, Platform::runLater);
        stage.setTitle(WindowTitle.of(language.of(contents.report().title())));
        stage.setScene(scene);
        Rectangle2D screen = Screens.all().getFirst();
        stage.setMinWidth(Math.min(640, screen.getWidth()));
        stage.setMinHeight(Math.min(480, screen.getHeight()));
        // A second window right upon the first would hide it: where it goes is left to the system.
        Point2D corner = desk.windows().size() > 1 ? null : frame.corner();
        if (corner != null) {
            stage.setX(corner.getX());
            stage.setY(corner.getY());
        }
        stage.setMaximized(frame.maximized());
        stage.show();
        if (corner != null && !frame.maximized()) {
            new WindowAnchor(stage, corner).hold();
        }
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(size -> size.addListener(_ -> desk.changed()));
        begin(desk.session().lines().getOrDefault(contents.report().id(), 0));
    }

    /** To be called once the content is on screen; with the line to begin at, if the reader comes back to the same place. */
    private void begin(int line) {
        if (desk.session().comforts().alone()) {
            content.setAlone(true);
        }
        content.reading().start(trail.place().isInText() ? line : 0);
        content.focusView();
    }

    /** Says what became of the notes, if that is worth a word. */
    void tell(SaveResult kept) {
        kept.say(words()).ifPresent(content::say);
    }

    private void listen() {
        gestures.listen(this::drop);
        desk.sessionProperty().addListener(follow);
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
        content.reading().typographyProperty().set(comforts.typography());
        if (comforts.alone() != before.comforts().alone()) {
            content.setAlone(comforts.alone());
            content.focusView();
        }
    }

    /** Asks how a sheet is to be printed, and prints it. */
    void print(FinishedSheet sheet, Printers printers) {
        Paper paper = Stream.of(Paper.values())
                .min(Comparator.comparingDouble(
                        each -> Math.abs(each.width() - Math.min(sheet.width(), sheet.height()))))
                .orElseThrow();
        double zoom = desk.session().comforts().zoom() / 100.0;
        Rectangle2D screen = Screens.of(stage);
        new PrintDialog(
                        new Notation(words, contents.report().units()),
                        stage,
                        outgoing.through(printers),
                        new Printable(sheet.pdf(), sheet.pages(), sheet.title(), paper),
                        () -> sheetWays.save(sheet),
                        this::notice,
                        pane -> SceneRoot.scene(
                                pane,
                                Math.min(PRINT_WIDTH * zoom, screen.getWidth()),
                                Math.min(PRINT_HEIGHT * zoom, screen.getHeight() - 40),
                                desk.session()))
                .show();
    }

    private void side(String title, Region shown, double width, double height) {
        new SideWindow(stage, desk, title, shown, width, height).show();
    }

    void showSettings() {
        side(words.say("command.settings"), new SettingsPanel(words, desk), 480, 330);
    }

    void showKeys() {
        side(words.say("command.keys"), new KeyTable(words), 460, 560);
    }

    void showGuide() {
        side(words.say("command.guide"), new GuidePane(words), 960, 720);
    }

    void showAbout() {
        List<String> text =
                List.of(About.text(words(), contents.report(), desk.mishaps().folder()));
        side(
                words().say("command.about"),
                new TextPage(words().say("window.about.name"), text, words().say("window.copy")),
                520,
                460);
    }

    /** Shows what is wrong with a model file. */
    void showFaults(Path file, FaultyFileException faulty) {
        List<String> faults = FaultText.of(faulty, words());
        side(
                words().say("window.faults.title"),
                new TextPage(
                        words().say("window.faults.about", file, faults.size()), faults, words().say("window.copy")),
                640,
                420);
    }

    /** Shows a sentence until the reader has done with it. */
    void notice(String message) {
        content.notice(message, () -> {});
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
        desk.change(this::note);
        desk.open(new Stage(), contents.report(), source, edition);
    }

    void switchLanguage() {
        content.keepNotes();
        int line = content.reading().line();
        language = language.other();
        words = Words.of(language);
        desk.change(session -> note(session).withLanguage(language));
        Content.State looked = content.state();
        content.close();
        content = make();
        ((SceneRoot) scene.getRoot()).hold(content);
        stage.setTitle(WindowTitle.of(language.of(contents.report().title())));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        gestures.bindKeys();
        begin(line);
        content.restore(looked);
    }

    private Session note(Session session) {
        return content.note(session)
                .withComforts(session.comforts()
                        .withRead(
                                contents.report().id(),
                                Set.copyOf(content.reading().readSections())));
    }

    /** What would be lost if the window closed now. */
    List<UnsavedWork> unfinished() {
        return Stream.<UnsavedWork>concat(
                        batch.running().stream().map(UnsavedWork.Sheets::of),
                        outgoing.jobs().stream().map(UnsavedWork.Print::of))
                .toList();
    }

    Annotations annotations() {
        return annotations;
    }

    /** The notes that are not kept. */
    Optional<UnsavedWork.Notes> unkeptNotes() {
        return annotations
                .unkept()
                .map(kept -> new UnsavedWork.Notes(
                        language.of(contents.report().title()),
                        kept,
                        annotations::keepAgain,
                        () -> saving.notes(annotations.placed()).isPresent()));
    }

    /** Asks whether to write over files that are there. */
    boolean mayReplace(List<Path> files) {
        return QuestionWindow.mayReplace(stage, desk, words, files);
    }

    /** Closes the window; where something would be lost the reader is asked before. */
    void close() {
        desk.close(this);
    }

    /** Asks whether to leave what is not finished. */
    void ask(CloseGuard.Question question) {
        new QuestionWindow(stage, desk, words, question).show();
    }

    /** Closes the window for good, and gives up what is not finished. Whatever fails on the way, the window goes. */
    void leave() {
        UncaughtErrorLog mishaps = desk.mishaps();
        mishaps.attempt(this::keep);
        mishaps.attempt(content::close);
        mishaps.attempt(batch::close);
        mishaps.attempt(outgoing::stop);
        desk.sessionProperty().removeListener(follow);
        // A popup that is still open when the last window goes can take GTK down with it.
        OwnedWindows.of(stage).forEach(window -> mishaps.attempt(window::hide));
        mishaps.attempt(stage::hide);
        desk.gone(this);
    }

    private void keep() {
        content.keepNotes();
        desk.change(this::noted);
    }

    /** That session with everything about this window that comes back at the next start. */
    Session noted(Session session) {
        Location place = trail.place();
        return note(session)
                .withFrame(frame(session.frame()))
                .withPlace(
                        contents.report().id(),
                        place.written(),
                        place.isInText() ? content.reading().line() : 0);
    }

    private Session.Frame frame(Session.Frame before) {
        if (stage.isIconified()) {
            return before;
        }
        boolean plain = !stage.isMaximized() && !stage.isFullScreen();
        Point2D corner = new Point2D(stage.getX(), stage.getY());
        boolean elsewhere = before.corner() == null || !Screens.of(stage).contains(before.corner());
        return new Session.Frame(
                plain ? scene.getWidth() : before.width(),
                plain ? scene.getHeight() : before.height(),
                stage.isMaximized(),
                plain || elsewhere ? corner : before.corner());
    }
}
