package workreport.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.model.Contents;
import workreport.model.Report;
import workreport.model.Section;
import workreport.notes.Kept;
import workreport.notes.Tint;
import workreport.print.Printers;
import workreport.sheet.Paper;
import workreport.view.Annotations;
import workreport.view.ChartEvent;
import workreport.view.Place;
import workreport.view.Place.View;
import workreport.view.Selection;
import workreport.view.Trail;
import workreport.view.Typography;
import workreport.view.printing.PrintDialog;
import workreport.view.printing.Printable;
import workreport.view.sheets.FinishedSheet;
import workreport.view.sheets.SheetDesk;
import workreport.view.sheets.SheetsPane;
import workreport.view.sheets.Subject;
import workreport.view.table.IndicatorTable;
import workreport.window.Session.Appearance;

/** A window with a report in it. */
final class ReportWindow {

    private static final double PRINT_WIDTH = 560;
    private static final double PRINT_HEIGHT = 480;

    private final Stage stage;
    private final Contents contents;
    private final @Nullable Path source;
    private final @Nullable Edition edition;
    private final Desk desk;
    private final Trail trail;
    private final Selection selection = new Selection();
    private final Annotations annotations;
    private final Outside outside;
    private final Scene scene;
    private final ChangeListener<Session> follow = (_, before, now) -> follow(before, now);
    private Language language;
    private Words words;
    private Content content;
    private Saving saving;

    /**
     * @param source the model file; null for the report that comes with the program
     * @param edition that of the file when the report was read from it
     */
    ReportWindow(Stage stage, Report report, @Nullable Path source, @Nullable Edition edition, Desk desk) {
        this.stage = stage;
        this.source = source;
        this.edition = edition;
        this.desk = desk;
        outside = desk.outside(stage);
        contents = new Contents(report);
        annotations = desk.annotations(contents);
        language = desk.language();
        words = new Words(language);
        trail = new Trail(start());
        content = content();
        Session session = desk.session();
        scene = Root.scene(content, session.frame().width(), session.frame().height(), session);
        listen();
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    Path source() {
        return source;
    }

    /** Whether its file has become another since it was opened; not if it is gone. */
    boolean isOutdated() {
        Edition now = Edition.of(source);
        return now != null && !now.equals(edition);
    }

    Outside outside() {
        return outside;
    }

    private double zoom() {
        return desk.session().comforts().zoom() / 100.0;
    }

    Words words() {
        return words;
    }

    Trail trail() {
        return trail;
    }

    /** Where the reader was last; the report's opening at a first start, or if that place is gone. */
    private Place start() {
        Place last = Place.parse(
                desk.session().places().getOrDefault(contents.report().id(), ""));
        return contents.isKnown(last.id())
                        || !last.isReading() && last.id().isEmpty()
                        || last.view() == View.SHEETS
                                && Subject.find(last.id(), contents).isPresent()
                ? last
                : Place.of(contents.report().opening().getFirst().id());
    }

    private Content content() {
        Notation notation = new Notation(words, contents.report().units());
        Content made = new Content(
                contents,
                notation,
                trail,
                selection,
                annotations,
                desk.session(),
                new SheetWays(),
                this::run,
                entries -> saving.notes(entries));
        saving = new Saving(contents, notation, outside.file(), made::say);
        made.addEventHandler(ChartEvent.ANY, saving::chart);
        made.addEventHandler(IndicatorTable.SAVE, _ -> run(Command.SAVE_TABLE));
        made.reading().numbersMarkedProperty().set(desk.session().numbersMarked());
        made.reading().typographyProperty().set(desk.session().comforts().typography());
        made.reading()
                .readSections()
                .addAll(desk.session()
                        .comforts()
                        .read()
                        .getOrDefault(contents.report().id(), Set.of()));
        made.menus().listFiles(desk, words().say("window.menu.bundled"), name -> desk.reopen(name, this));
        made.menus().listAppearances(desk);
        if (!desk.session().comforts().greeted()) {
            made.notice(notation.words().say("window.hint"), () -> desk.changeComforts(Comforts::withGreeted));
        }
        return made;
    }

    void show() {
        Icons.ALL.thenAcceptAsync(stage.getIcons()::setAll, Platform::runLater);
        stage.setTitle(language.of(contents.report().title()));
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.setMaximized(desk.session().frame().maximized());
        stage.show();
        begin();
    }

    /** To be called once the content is on screen. */
    private void begin() {
        if (desk.session().comforts().alone()) {
            content.setAlone(true);
        }
        content.reading().start();
        content.focusView();
    }

    /** Says what became of the notes, if that is worth a word. */
    void tell(Kept kept) {
        kept.say(words()).ifPresent(content::say);
    }

    private void mark(Tint tint) {
        if (content.reading().mark(tint).isEmpty()) {
            content.say(words.say("notes.select-first"));
        }
    }

    /** The cursor goes to where a note is written only after the key has done: else its letter would be written too. */
    private void writeNote() {
        content.reading()
                .noteHere()
                .ifPresentOrElse(
                        note -> Platform.runLater(() -> content.write(note)),
                        () -> content.say(words.say("notes.select-first")));
    }

    private void bookmark() {
        contents.sectionAt(trail.place().id()).ifPresent(section -> {
            boolean set = annotations.bookmark(section);
            content.say(words.say(set ? "notes.bookmark-set" : "notes.bookmark-gone"));
        });
    }

    private void listen() {
        bindKeys();
        desk.sessionProperty().addListener(follow);
        stage.setOnCloseRequest(_ -> close());
        scene.addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean inField = scene.getFocusOwner() instanceof TextInputControl;
            boolean leaves = key.getCode() == KeyCode.F11 || key.getCode() == KeyCode.ESCAPE && !inField;
            if (leaves && desk.session().comforts().alone()) {
                run(Command.FOCUS_MODE);
                key.consume();
            }
        });
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(
                drag -> drag.setDropCompleted(drop(drag.getDragboard().getFiles())));
    }

    /** To be called again when there is a new menu bar, as the old one takes its keys with it. */
    private void bindKeys() {
        for (Command command : Command.values()) {
            scene.getAccelerators().put(command.key(), () -> run(command));
            command.otherKeys().forEach(key -> scene.getAccelerators().put(key, () -> run(command)));
        }
    }

    private void zoomByWheel(ScrollEvent wheel) {
        if (wheel.isShortcutDown()) {
            if (!wheel.isInertia() && wheel.getDeltaY() != 0) {
                run(wheel.getDeltaY() > 0 ? Command.ZOOM_IN : Command.ZOOM_OUT);
            }
            wheel.consume();
        }
    }

    /** Opens files that were dropped on the window. */
    boolean drop(List<File> files) {
        files.forEach(file -> desk.open(file.toPath(), this));
        return !files.isEmpty();
    }

    private void follow(Session before, Session now) {
        ((Root) scene.getRoot()).wear(now);
        Comforts comforts = now.comforts();
        content.reading().typographyProperty().set(comforts.typography());
        if (comforts.alone() != before.comforts().alone()) {
            content.setAlone(comforts.alone());
            content.focusView();
        }
    }

    private void zoom(int direction) {
        desk.changeComforts(comforts -> comforts.withZoom(Typography.step(comforts.zoom(), direction)));
    }

    private void switchAlone() {
        boolean alone = !desk.session().comforts().alone();
        if (alone) {
            look(View.READING);
        }
        desk.changeComforts(comforts -> comforts.withAlone(alone));
    }

    /** Asks how a sheet is to be printed, and prints it. */
    void print(FinishedSheet sheet, Printers printers) {
        Paper paper = Stream.of(Paper.values())
                .min(Comparator.comparingDouble(
                        each -> Math.abs(each.width() - Math.min(sheet.width(), sheet.height()))))
                .orElseThrow();
        Notation notation = new Notation(words(), contents.report().units());
        new PrintDialog(
                        notation,
                        stage,
                        printers,
                        new Printable(sheet.pdf(), sheet.pages(), sheet.title(), paper),
                        () -> new SheetWays().save(sheet),
                        pane -> Root.scene(pane, PRINT_WIDTH * zoom(), PRINT_HEIGHT * zoom(), desk.session()))
                .show();
    }

    private void side(String title, Region shown, double width, double height) {
        new SideWindow(stage, desk, title, shown, width, height).show();
    }

    private void about() {
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
    void tell(Mishaps.Mishap mishap) {
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

    private void run(Command command) {
        switch (command) {
            case BACK -> trail.back();
            case FORWARD -> trail.forward();
            case PREVIOUS_SECTION -> step(-1);
            case NEXT_SECTION -> step(1);
            case NEXT_NUMBER -> content.reading().stepNumber(1);
            case PREVIOUS_NUMBER -> content.reading().stepNumber(-1);
            case OPEN_NUMBER -> content.reading().openNumber();
            case NEXT_TERM -> content.reading().stepTerm(1);
            case PREVIOUS_TERM -> content.reading().stepTerm(-1);
            case MARK_FIRST -> mark(Tint.FIRST);
            case MARK_SECOND -> mark(Tint.SECOND);
            case MARK_THIRD -> mark(Tint.THIRD);
            case MARK_FOURTH -> mark(Tint.FOURTH);
            case WRITE_NOTE -> writeNote();
            case BOOKMARK -> bookmark();
            case UNDO_NOTE -> annotations.undo();
            case REDO_NOTE -> annotations.redo();
            case SHOW_NOTES -> {
                look(View.READING);
                content.showSide(SidePane.Side.NOTES);
            }
            case SHOW_TERMS -> {
                look(View.READING);
                content.showSide(SidePane.Side.TERMS);
            }
            case MARK_NUMBERS ->
                content.reading()
                        .numbersMarkedProperty()
                        .set(!content.reading().numbersMarkedProperty().get());
            case READING, INDICATORS, COMPARISON, THEMES, SHEETS -> look(View.valueOf(command.name()));
            case PRINT_SHEET -> printSheet();
            case SAVE_TABLE -> save();
            case FILTER_OUTLINE -> content.filter();
            case FIND -> content.search().open();
            case FIND_NEXT -> content.search().step(1);
            case FIND_PREVIOUS -> content.search().step(-1);
            case JUMP -> content.jump().open();
            case COPY_WITH_SOURCE -> copyWithSource();
            case COPY_LINK -> copyLink();
            case NEXT_PANE -> content.focusNextPane();
            case FOLD_OUTLINE -> content.panes().foldOutline();
            case FOLD_INDICATORS -> content.panes().foldIndicators();
            case SWITCH_APPEARANCE -> switchAppearance();
            case SWITCH_LANGUAGE -> switchLanguage();
            case CLOSE -> close();
            case NEW_WINDOW -> {
                desk.change(this::note);
                desk.open(new Stage(), contents.report(), source, edition);
            }
            case OPEN -> desk.ask(this);
            case QUIT -> desk.quit();
            case COPY -> content.reading().copy();
            case SELECT_ALL -> content.reading().selectAll();
            case ZOOM_IN -> zoom(1);
            case ZOOM_OUT -> zoom(-1);
            case ZOOM_RESET -> desk.changeComforts(comforts -> comforts.withZoom(100));
            case SETTINGS -> side(words().say("command.settings"), new SettingsPanel(words(), desk), 480, 330);
            case FOCUS_MODE -> switchAlone();
            case KEYS -> side(words().say("command.keys"), new KeyTable(words()), 460, 560);
            case ABOUT -> about();
        }
    }

    private void copyWithSource() {
        boolean copied = content.reading().copyWithSource();
        content.say(words.say(copied ? "cite.copied" : "cite.nothing"));
    }

    private void copyLink() {
        content.reading().copyLink();
        content.say(words.say("cite.link-copied"));
    }

    /** Shows a view at the place where the reader last was in it. */
    private void look(View view) {
        if (trail.place().view() != view) {
            Place last = trail.last(view);
            trail.visit(view == View.SHEETS && last.id().isEmpty() ? sheetOfHere() : last);
        }
    }

    /** What the reader is at, as a sheet; and from there to the printer. */
    private void printSheet() {
        if (trail.place().view() == View.SHEETS) {
            content.sheets().ifPresent(SheetsPane::print);
        } else {
            trail.visit(sheetOfHere());
        }
    }

    private Place sheetOfHere() {
        return Subject.at(trail.place(), contents, selection).place();
    }

    /** Saves what the view at hand shows: a sheet, or else the table. */
    private void save() {
        if (trail.place().view() == View.SHEETS) {
            content.sheets().ifPresent(SheetsPane::save);
        } else {
            saving.table(content.shownIndicators());
        }
    }

    /** Takes sheets from the pane to paper, to files and to the system. */
    private final class SheetWays implements SheetDesk {

        @Override
        public void print(FinishedSheet sheet) {
            outside.print().accept(ReportWindow.this, sheet);
        }

        @Override
        public void save(FinishedSheet sheet) {
            saving.sheet(sheet).ifPresent(file -> {
                Path folder = file.toAbsolutePath().getParent();
                content.say(
                        words.say("saving.done", file),
                        words.say("preview.open-folder"),
                        () -> outside.show().accept(folder));
            });
        }

        @Override
        public Optional<Path> folder() {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(words.say("preview.folder"));
            return Optional.ofNullable(outside.folder().apply(chooser)).map(File::toPath);
        }

        @Override
        public void show(Path folder) {
            outside.show().accept(folder);
        }
    }

    private void step(int direction) {
        List<String> sections = contents.report().allSections().map(Section::id).toList();
        int here = contents.sectionAt(trail.place().id())
                .map(section -> sections.indexOf(section.id()))
                .orElse(-1);
        int there = here + direction;
        if (0 <= there && there < sections.size()) {
            trail.visit(Place.of(sections.get(there)));
        }
    }

    private void switchAppearance() {
        boolean dark = scene.getPreferences().getColorScheme() == ColorScheme.DARK;
        desk.change(session -> session.withAppearance(dark ? Appearance.LIGHT : Appearance.DARK));
    }

    private void switchLanguage() {
        content.keepNotes();
        language = language.other();
        words = new Words(language);
        desk.change(session -> note(session).withLanguage(language));
        content.close();
        trail.forgetFollowers();
        content = content();
        ((Root) scene.getRoot()).hold(content);
        stage.setTitle(language.of(contents.report().title()));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        bindKeys();
        begin();
    }

    private Session note(Session session) {
        return content.note(session)
                .withComforts(session.comforts()
                        .withRead(
                                contents.report().id(),
                                Set.copyOf(content.reading().readSections())));
    }

    void close() {
        content.keepNotes();
        boolean plain = !stage.isMaximized() && !stage.isFullScreen();
        desk.change(session -> note(session)
                .withFrame(new Session.Frame(
                        plain ? scene.getWidth() : session.frame().width(),
                        plain ? scene.getHeight() : session.frame().height(),
                        stage.isMaximized()))
                .withPlace(contents.report().id(), trail.place().toString()));
        desk.sessionProperty().removeListener(follow);
        content.close();
        // A popup that is still open when the last window goes can take GTK down with it.
        List.copyOf(Window.getWindows()).stream().filter(this::owns).forEach(Window::hide);
        stage.hide();
        desk.gone(this);
    }

    private boolean owns(Window window) {
        Window owner = owner(window);
        while (owner != null && owner != stage) {
            owner = owner(owner);
        }
        return owner != null;
    }

    private static @Nullable Window owner(Window window) {
        return switch (window) {
            case PopupWindow popup -> popup.getOwnerWindow();
            case Stage other -> other.getOwner();
            default -> null;
        };
    }
}
