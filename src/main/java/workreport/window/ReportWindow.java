package workreport.window;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import workreport.export.UnwritableException;
import workreport.find.ReportLink;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Contents;
import workreport.model.Report;
import workreport.model.Section;
import workreport.notes.Kept;
import workreport.notes.NotesFile;
import workreport.notes.Placement;
import workreport.notes.Tint;
import workreport.view.Annotations;
import workreport.view.ChartEvent;
import workreport.view.Place;
import workreport.view.Place.View;
import workreport.view.Selection;
import workreport.view.Trail;
import workreport.view.sheets.FinishedSheet;
import workreport.view.sheets.SheetDesk;
import workreport.view.sheets.SheetsPane;
import workreport.view.sheets.Subject;
import workreport.view.table.IndicatorTable;
import workreport.window.Session.Appearance;

/** A window with a report in it. */
public final class ReportWindow {

    private static final List<String> STYLES =
            List.of("palette.css", "interface.css", "reading.css", "charts.css", "notes.css");

    private final Stage stage;
    private final Contents contents;
    private final SessionFile file;
    private final Trail trail;
    private final Selection selection = new Selection();
    private final Annotations annotations;
    private final Kept notesAsFound;
    private final Consumer<String> complain;
    private final Outside outside;
    private final Scene scene;
    private Session session;
    private Language language;
    private Content content;
    private Saving saving;

    private ReportWindow(
            Stage stage,
            Report report,
            SessionFile file,
            NotesFile notes,
            Language systemLanguage,
            Consumer<String> complain,
            Outside outside) {
        this.stage = stage;
        this.outside = outside;
        this.file = file;
        this.complain = complain;
        contents = new Contents(report);
        notesAsFound = notes.load();
        annotations = new Annotations(
                new Placement(contents), notesAsFound.notebook(), notes::save, this::tell, Clock.systemUTC());
        session = file.load();
        language = session.language() == null ? systemLanguage : session.language();
        trail = new Trail(start());
        content = content();
        scene = new Scene(content, session.frame().width(), session.frame().height());
        STYLES.forEach(style -> scene.getStylesheets()
                .add(ReportWindow.class.getResource("/workreport/css/" + style).toExternalForm()));
        showAppearance();
        listen();
    }

    /**
     * Opens a window; to be called on the JavaFX thread.
     *
     * @param start where a link leads; without one the reader is where they were last
     * @param complain takes a message about something that could not be kept for the next start
     */
    public static void open(
            Stage stage,
            Report report,
            ReportLink.@Nullable Reached start,
            Language systemLanguage,
            Consumer<String> complain) {
        NotesFile notes = NotesFile.ofUser(report.id());
        ReportWindow window =
                open(stage, report, SessionFile.ofUser(), notes, systemLanguage, complain, Outside.of(stage));
        if (start != null) {
            window.trail.visit(Place.of(start, report));
        }
    }

    static ReportWindow open(
            Stage stage,
            Report report,
            SessionFile file,
            NotesFile notes,
            Language systemLanguage,
            Consumer<String> complain,
            Outside outside) {
        ReportWindow window = new ReportWindow(stage, report, file, notes, systemLanguage, complain, outside);
        window.show();
        return window;
    }

    Trail trail() {
        return trail;
    }

    /** Where the reader was last; the report's opening at a first start, or if that place is gone. */
    private Place start() {
        Place last = Place.parse(session.places().getOrDefault(contents.report().id(), ""));
        return contents.isKnown(last.id())
                        || !last.isReading() && last.id().isEmpty()
                        || last.view() == View.SHEETS
                                && Subject.find(last.id(), contents).isPresent()
                ? last
                : Place.of(contents.report().opening().getFirst().id());
    }

    private Content content() {
        Notation notation = new Notation(new Words(language), contents.report().units());
        Content made = new Content(
                contents,
                notation,
                trail,
                selection,
                annotations,
                session,
                new Desk(),
                this::run,
                entries -> saving.notes(entries));
        saving = new Saving(contents, notation, outside.file(), made::say);
        made.addEventHandler(ChartEvent.ANY, saving::chart);
        made.addEventHandler(IndicatorTable.SAVE, _ -> run(Command.SAVE_TABLE));
        made.reading().numbersMarkedProperty().set(session.numbersMarked());
        return made;
    }

    private void show() {
        for (int size : new int[] {16, 32, 48, 128, 256}) {
            stage.getIcons()
                    .add(new Image(ReportWindow.class
                            .getResource("/workreport/icons/" + size + ".png")
                            .toExternalForm()));
        }
        stage.setTitle(language.of(contents.report().title()));
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        stage.setMaximized(session.frame().maximized());
        stage.show();
        begin();
        tell(notesAsFound);
    }

    /** To be called once the content is on screen. */
    private void begin() {
        content.reading().start();
        content.focusView();
    }

    private void tell(Kept kept) {
        kept.say(new Words(language)).ifPresent(content::say);
    }

    private void mark(Tint tint) {
        if (content.reading().mark(tint).isEmpty()) {
            content.say(new Words(language).say("notes.select-first"));
        }
    }

    /** The cursor goes to where a note is written only after the key has done: else its letter would be written too. */
    private void writeNote() {
        content.reading()
                .noteHere()
                .ifPresentOrElse(
                        note -> Platform.runLater(() -> content.write(note)),
                        () -> content.say(new Words(language).say("notes.select-first")));
    }

    private void bookmark() {
        contents.sectionAt(trail.place().id()).ifPresent(section -> {
            boolean set = annotations.bookmark(section);
            content.say(new Words(language).say(set ? "notes.bookmark-set" : "notes.bookmark-gone"));
        });
    }

    private void listen() {
        for (Command command : Command.values()) {
            scene.getAccelerators().put(command.key(), () -> run(command));
        }
        stage.setOnCloseRequest(_ -> close());
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
        }
    }

    private void copyWithSource() {
        boolean copied = content.reading().copyWithSource();
        content.say(new Words(language).say(copied ? "cite.copied" : "cite.nothing"));
    }

    private void copyLink() {
        content.reading().copyLink();
        content.say(new Words(language).say("cite.link-copied"));
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
    private final class Desk implements SheetDesk {

        @Override
        public void print(FinishedSheet sheet) {
            outside.print().accept(sheet);
        }

        @Override
        public void save(FinishedSheet sheet) {
            saving.sheet(sheet).ifPresent(file -> {
                Words words = new Words(language);
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
            chooser.setTitle(new Words(language).say("preview.folder"));
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
        session = session.withAppearance(dark ? Appearance.LIGHT : Appearance.DARK);
        showAppearance();
    }

    /** The palette has a light and a dark half; which one counts, the scene's preference says, or else the system's. */
    private void showAppearance() {
        scene.getPreferences()
                .setColorScheme(
                        switch (session.appearance()) {
                            case SYSTEM -> null;
                            case LIGHT -> ColorScheme.LIGHT;
                            case DARK -> ColorScheme.DARK;
                        });
    }

    private void switchLanguage() {
        content.keepNotes();
        language = language.other();
        session = content.note(session).withLanguage(language);
        content.close();
        trail.forgetFollowers();
        content = content();
        scene.setRoot(content);
        stage.setTitle(language.of(contents.report().title()));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        begin();
    }

    private void close() {
        content.keepNotes();
        boolean plain = !stage.isMaximized() && !stage.isFullScreen();
        session = content.note(session)
                .withFrame(new Session.Frame(
                        plain ? scene.getWidth() : session.frame().width(),
                        plain ? scene.getHeight() : session.frame().height(),
                        stage.isMaximized()))
                .withPlace(contents.report().id(), trail.place().toString());
        try {
            file.save(session);
        } catch (UnwritableException notKept) {
            complain.accept(new Words(language).say("session.not-kept", notKept.say(new Words(language))));
        } catch (IOException notKept) {
            complain.accept(new Words(language).say("session.not-kept", notKept.getMessage()));
        }
        content.close();
        // A popup that is still open when the last window goes can take GTK down with it.
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != stage)
                .forEach(Window::hide);
        stage.hide();
    }
}
