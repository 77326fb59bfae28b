package workreport.app;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import workreport.app.Session.Appearance;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.notes.HighlightColor;
import workreport.ui.Annotations;
import workreport.ui.Location;
import workreport.ui.Location.View;
import workreport.ui.NavigationHistory;
import workreport.ui.Selection;
import workreport.ui.Typography;
import workreport.ui.reading.ReadingPane;
import workreport.ui.sheets.SheetSubject;
import workreport.ui.sheets.SheetsPane;

/** Does what the reader asks a window for. */
final class Commands {

    private final ReportWindow window;
    private final WindowManager desk;
    private final Contents contents;
    private final NavigationHistory trail;
    private final Selection selection;
    private final Annotations annotations;

    Commands(
            ReportWindow window,
            WindowManager desk,
            Contents contents,
            NavigationHistory trail,
            Selection selection,
            Annotations annotations) {
        this.window = window;
        this.desk = desk;
        this.contents = contents;
        this.trail = trail;
        this.selection = selection;
        this.annotations = annotations;
    }

    void run(Command command) {
        Content content = window.content();
        ReadingPane reading = content.reading();
        if (command.isOnText() && !trail.place().isInText()) {
            // What is selected in the text is out of sight.
            say("window.text-only");
            return;
        }
        switch (command) {
            case BACK -> trail.back();
            case FORWARD -> trail.forward();
            case PREVIOUS_SECTION -> step(-1);
            case NEXT_SECTION -> step(1);
            case NEXT_NUMBER -> reading.stepNumber(1);
            case PREVIOUS_NUMBER -> reading.stepNumber(-1);
            case OPEN_NUMBER -> reading.openNumber();
            case NEXT_TERM -> reading.stepTerm(1);
            case PREVIOUS_TERM -> reading.stepTerm(-1);
            case MARK_FIRST -> mark(HighlightColor.FIRST);
            case MARK_SECOND -> mark(HighlightColor.SECOND);
            case MARK_THIRD -> mark(HighlightColor.THIRD);
            case MARK_FOURTH -> mark(HighlightColor.FOURTH);
            case WRITE_NOTE -> writeNote();
            case BOOKMARK -> bookmark();
            case UNDO_NOTE -> {
                content.keepNotes();
                annotations.undo();
            }
            case REDO_NOTE -> {
                content.keepNotes();
                annotations.redo();
            }
            case SHOW_NOTES -> showSide(SidePane.Side.NOTES);
            case SHOW_TERMS -> showSide(SidePane.Side.TERMS);
            case MARK_NUMBERS ->
                reading.numbersMarkedProperty()
                        .set(!reading.numbersMarkedProperty().get());
            case READING, INDICATORS, COMPARISON, THEMES, SHEETS -> look(View.valueOf(command.name()));
            case PRINT_SHEET -> printSheet();
            case SAVE_TABLE -> save();
            case FILTER_OUTLINE -> content.filter();
            case FIND -> content.search().open();
            case FIND_NEXT -> content.search().step(1);
            case FIND_PREVIOUS -> content.search().step(-1);
            case JUMP -> content.jump().open();
            case COPY_WITH_SOURCE -> reading.copyWithSource();
            case COPY_LINK -> reading.copyLink();
            case NEXT_PANE -> content.focusNextPane();
            case FOLD_OUTLINE -> content.panes().foldOutline();
            case FOLD_INDICATORS -> content.panes().foldIndicators();
            case SWITCH_APPEARANCE -> switchAppearance();
            case SWITCH_LANGUAGE -> window.switchLanguage();
            case CLOSE -> window.close();
            case NEW_WINDOW -> window.openAnother();
            case OPEN -> desk.opener().ask(window);
            case QUIT -> desk.quit();
            case COPY -> reading.copy();
            case SELECT_ALL -> reading.selectAll();
            case ZOOM_IN -> zoom(1);
            case ZOOM_OUT -> zoom(-1);
            case ZOOM_RESET -> desk.changeComforts(comforts -> comforts.withZoom(100));
            case SETTINGS -> window.showSettings();
            case FOCUS_MODE -> switchAlone();
            case KEYS -> window.showKeys();
            case GUIDE -> window.showGuide();
            case ABOUT -> window.showAbout();
        }
    }

    private void say(String key) {
        window.content().say(window.words().say(key));
    }

    private void step(int direction) {
        List<String> sections = contents.report().allSections().map(Section::id).toList();
        int here = contents.sectionAt(trail.place().id())
                .map(section -> sections.indexOf(section.id()))
                .orElse(-1);
        int there = here + direction;
        if (0 <= there && there < sections.size()) {
            trail.visit(Location.of(contents.report().id(), sections.get(there)));
        }
    }

    private void mark(HighlightColor tint) {
        if (window.content().reading().mark(tint).isEmpty()) {
            say("notes.select-first");
        }
    }

    /** The cursor goes to where a note is written only after the key has done: else its letter would be written too. */
    private void writeNote() {
        Content content = window.content();
        content.reading()
                .noteHere()
                .ifPresentOrElse(note -> Platform.runLater(() -> content.write(note)), () -> say("notes.select-first"));
    }

    private void bookmark() {
        contents.sectionAt(trail.place().id())
                .ifPresent(
                        section -> say(annotations.bookmark(section) ? "notes.bookmark-set" : "notes.bookmark-gone"));
    }

    private void showSide(SidePane.Side side) {
        look(View.READING);
        window.content().showSide(side);
    }

    /** Shows a view at the place where the reader last was in it. */
    private void look(View view) {
        if (trail.place().view() != view) {
            Location last = trail.last(view);
            trail.visit(last.id().isEmpty() ? first(last) : last);
        }
    }

    /** What a view begins with that the reader has not been in yet. */
    private Location first(Location nothing) {
        return switch (nothing.view()) {
            case SHEETS -> sheetOfHere();
            case INDICATORS ->
                window.content().shownIndicators().stream()
                        .findFirst()
                        .<Location>map(indicator ->
                                new Location.AtIndicator(contents.report().id(), indicator.id()))
                        .orElse(nothing);
            case READING, COMPARISON, THEMES -> nothing;
        };
    }

    /** What the reader is at, as a sheet; and from there to the printer. */
    private void printSheet() {
        if (trail.place().view() == View.SHEETS) {
            window.content().sheets().ifPresent(SheetsPane::print);
        } else {
            trail.visit(sheetOfHere());
        }
    }

    private Location sheetOfHere() {
        return SheetSubject.at(trail.place(), contents, selection).place(contents);
    }

    /** Saves what the view at hand shows: a sheet, or else the table. */
    private void save() {
        if (trail.place().view() == View.SHEETS) {
            window.content().sheets().ifPresent(SheetsPane::save);
        } else {
            window.saving().table(window.content().shownIndicators());
        }
    }

    private void switchAppearance() {
        boolean dark = window.content().getScene().getPreferences().getColorScheme() == ColorScheme.DARK;
        desk.change(session -> session.withAppearance(dark ? Appearance.LIGHT : Appearance.DARK));
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
}
