package workreport.app;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.app.SidePane.Side;
import workreport.document.Bilingual;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.find.QuickJump;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.notes.Placed;
import workreport.sheet.Labels;
import workreport.sheet.SheetOptions;
import workreport.ui.Annotations;
import workreport.ui.Lazy;
import workreport.ui.Location;
import workreport.ui.Location.View;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Selection;
import workreport.ui.TextSearch;
import workreport.ui.comparison.ComparisonPane;
import workreport.ui.indicators.IndicatorsPane;
import workreport.ui.jump.JumpBox;
import workreport.ui.notes.NotesPane;
import workreport.ui.outline.OutlinePane;
import workreport.ui.page.IndicatorPage;
import workreport.ui.reading.ReadingPane;
import workreport.ui.search.SearchPane;
import workreport.ui.sheets.SheetActions;
import workreport.ui.sheets.SheetsPane;
import workreport.ui.table.IndicatorTable;
import workreport.ui.terms.GlossaryPane;
import workreport.ui.themes.ThemesPane;

/** Everything inside the window, in one language; another language gets another one. Views are made when first seen. */
final class Content extends BorderPane {

    private static final double TABLE_SHARE = 0.62;
    private static final double JUMP_TOP = 64;

    private final ReportProfile report;
    private final Contents contents;
    private final Notation notation;
    private final NavigationHistory trail;
    private final Selection selection;
    private final SheetActions desk;
    private final @Nullable SheetOptions sheetOptions;
    private final OutlinePane outline;
    private final ReadingPane reading;
    private final IndicatorsPane indicators;
    private final Lazy<SearchPane> search;
    private final Lazy<JumpBox> jump;
    private final SidePane side;
    private final Lazy<NotesPane> notes;
    private final Lazy<GlossaryPane> glossary;
    private final Panes panes;
    private final StatusLine status;
    private final Map<View, Node> views = new EnumMap<>(View.class);
    private final Menus menus;
    private final VBox bars;
    private final VBox notices = new VBox();
    private @Nullable IndicatorTable table;
    private @Nullable IndicatorPage page;
    /** How the table was looked at in the other language, until it is opened in this one. */
    private IndicatorTable.@Nullable State tableBefore;

    private @Nullable SheetsPane sheets;

    Content(
            ReportProfile report,
            Notation notation,
            NavigationHistory trail,
            Selection selection,
            Annotations annotations,
            Session session,
            SheetActions desk,
            Consumer<Command> run,
            Consumer<List<Placed>> exportNotes) {
        this.report = report;
        contents = report.contents();
        this.notation = notation;
        this.trail = trail;
        this.selection = selection;
        this.desk = desk;
        sheetOptions = session.sheet();
        outline = new OutlinePane(contents, trail, notation);
        reading = new ReadingPane(report, trail, notation);
        indicators = new IndicatorsPane(report, trail, notation);
        TextSearch finding = new TextSearch(contents, notation.language());
        outline.follow(finding);
        reading.follow(finding);
        indicators.follow(finding);
        VBox.setVgrow(reading, Priority.ALWAYS);
        outline.follow(annotations);
        reading.annotate(annotations, note -> Platform.runLater(() -> write(note)));
        reading.tell(this::say);
        notes = new Lazy<>(() -> new NotesPane(contents, trail, notation, annotations, exportNotes));
        glossary = new Lazy<>(() -> new GlossaryPane(contents, trail, notation));
        side = new SidePane(notation.words().say("window.side"));
        side.add(Side.INDICATORS, notation.words().say("view.indicators"), () -> indicators);
        side.add(Side.NOTES, notation.words().say("notes.short"), notes);
        side.add(Side.TERMS, notation.words().say("terms.title"), glossary);
        VBox text = new VBox(reading);
        search = new Lazy<>(() -> {
            SearchPane made = new SearchPane(contents, trail, notation, finding, this::focusView);
            text.getChildren().addFirst(made);
            return made;
        });
        reading.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE
                    && search.made().map(SearchPane::close).orElse(false)) {
                key.consume();
            }
        });
        panes = new Panes(outline, text, side, session);
        views.put(View.READING, new DividerHandles(panes));
        getStyleClass().add("content");
        status = new StatusLine(report, notation, trail, reading.progressProperty());
        setBottom(status);
        menus = new Menus(notation.words(), run);
        menus.listPlaces(trail, status::where);
        bars = new VBox(menus, new TopBar(notation, trail, run));
        setTop(new VBox(bars, notices));
        outline.markRead(reading.readSections());
        jump = new Lazy<>(() -> {
            JumpBox made = new JumpBox(contents, trail, notation, commands(), id -> run.accept(Command.valueOf(id)));
            getChildren().add(made);
            return made;
        });
        trail.locationProperty().when(NodeContainment.shown(this)).subscribe(this::show);
    }

    /** All commands under their names in both languages. */
    private static List<QuickJump.Entry> commands() {
        Words chinese = Words.of(Language.ZH);
        Words english = Words.of(Language.EN);
        return Arrays.stream(Command.values())
                .filter(command -> command != Command.JUMP)
                .map(command -> new QuickJump.Entry(
                        QuickJump.Kind.COMMAND,
                        command.name(),
                        new Bilingual(chinese.say(command.words()), english.say(command.words()))))
                .toList();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        jump.made().ifPresent(made -> made.place(getWidth(), JUMP_TOP));
    }

    SearchPane search() {
        return search.get();
    }

    JumpBox jump() {
        return jump.get();
    }

    private void show(Location place) {
        Node view = views.computeIfAbsent(place.view(), this::make);
        if (getCenter() != view) {
            setCenter(view);
            // What is inside a split pane is in the scene only once its skin is made.
            view.applyCss();
            focusView();
        }
    }

    /** The keyboard goes to what the view at hand is about. */
    void focusView() {
        View view = trail.place().view();
        switch (view) {
            case READING -> reading.focusText();
            case INDICATORS -> table.requestFocus();
            case COMPARISON, THEMES, SHEETS -> views.get(view).requestFocus();
        }
    }

    private Node make(View view) {
        return switch (view) {
            case READING -> panes;
            case INDICATORS -> {
                table = new IndicatorTable(report, trail, notation, selection);
                page = new IndicatorPage(report, trail, notation, selection);
                if (tableBefore != null) {
                    table.restore(tableBefore);
                }
                SplitPane split = new SplitPane(table, page);
                split.getStyleClass().add("panes");
                split.setDividerPositions(TABLE_SHARE);
                yield new DividerHandles(split);
            }
            case COMPARISON -> new ComparisonPane(report, trail, notation, selection);
            case THEMES -> new ThemesPane(report, trail, notation);
            case SHEETS -> {
                sheets = new SheetsPane(
                        report, trail, notation, selection, sheetOptions == null ? ownOptions() : sheetOptions, desk);
                yield sheets;
            }
        };
    }

    /** Until the reader has chosen otherwise, a sheet speaks as the window does. */
    private SheetOptions ownOptions() {
        return SheetOptions.STANDARD.with(notation.language() == Language.ZH ? Labels.ZH : Labels.EN);
    }

    /** The sheets, once they were looked at. */
    Optional<SheetsPane> sheets() {
        return Optional.ofNullable(sheets);
    }

    /** Ends what still goes on. */
    void close() {
        reading.close();
        sheets().ifPresent(SheetsPane::close);
    }

    Menus menus() {
        return menus;
    }

    /** Shows nothing but the text, or all that is around it. */
    void setAlone(boolean alone) {
        for (Node bar : List.of(bars, status)) {
            bar.setVisible(!alone);
            bar.setManaged(!alone);
        }
        panes.setAlone(alone);
    }

    /** Shows a sentence above the view until the reader has done with it. */
    void notice(String message, Runnable done) {
        notices.getChildren().setAll(new Notice(message, notation.words().say("window.notice.close"), () -> {
            notices.getChildren().clear();
            focusView();
            done.run();
        }));
    }

    Panes panes() {
        return panes;
    }

    /** That session with what the reader has changed inside the window. */
    Session note(Session session) {
        SheetOptions chosen = sheets().map(SheetsPane::options)
                .filter(options -> !options.equals(ownOptions()))
                .orElse(sheets == null ? session.sheet() : null);
        return panes.note(session)
                .withNumbersMarked(reading.numbersMarkedProperty().get())
                .withSheet(chosen);
    }

    ReadingPane reading() {
        return reading;
    }

    /** Says something in the status line, until the reader goes on. */
    void say(String message) {
        status.say(message);
    }

    /** Takes back what the status line says, if it still says that. */
    void unsay(String message) {
        status.unsay(message);
    }

    /** Says something in the status line, and offers something to do about it. */
    void say(String message, String offer, Runnable action) {
        status.say(message, offer, action);
    }

    /**
     * How everything is looked at. Another language takes it over.
     *
     * @param search what the reader is looking for, if anything
     * @param table null where it was never opened
     * @param notes what the notes are filtered by
     * @param terms what the terms are filtered by
     * @param level see {@link ReadingPane#level()}
     * @param scrolled how far the views that are pages are scrolled, from 0 to 1
     */
    record State(
            Optional<SearchPane.State> search,
            OutlinePane.State outline,
            IndicatorTable.@Nullable State table,
            Side side,
            String notes,
            String terms,
            OptionalDouble level,
            Map<View, Double> scrolled) {}

    State state() {
        Map<View, Double> scrolled = new EnumMap<>(View.class);
        pages().forEach((view, page) -> scrolled.put(view, page.get()));
        return new State(
                search.made().flatMap(SearchPane::state),
                outline.state(),
                table == null ? tableBefore : table.state(),
                side.shown(),
                notes.made().map(NotesPane::filter).orElse(""),
                glossary.made().map(GlossaryPane::filter).orElse(""),
                reading.level(),
                scrolled);
    }

    /** Shows everything in that way; to be called once the content is on screen. */
    void restore(State state) {
        outline.restore(state.outline());
        if (table == null) {
            tableBefore = state.table();
        } else if (state.table() != null) {
            table.restore(state.table());
        }
        if (!state.notes().isEmpty()) {
            notes.get().filter(state.notes());
        }
        if (!state.terms().isEmpty()) {
            glossary.get().filter(state.terms());
        }
        side.show(state.side());
        state.search().ifPresent(search.get()::restore);
        reading.hold(state.level());
        pages().forEach((view, page) -> page.set(state.scrolled().getOrDefault(view, 0.0)));
    }

    /** How far the views that are pages are scrolled. */
    private Map<View, DoubleProperty> pages() {
        Map<View, DoubleProperty> pages = new EnumMap<>(View.class);
        if (views.get(View.THEMES) instanceof ThemesPane themes) {
            pages.put(View.THEMES, themes.scrolledProperty());
        }
        if (views.get(View.COMPARISON) instanceof ComparisonPane comparison) {
            pages.put(View.COMPARISON, comparison.vvalueProperty());
        }
        if (page != null) {
            pages.put(View.INDICATORS, page.vvalueProperty());
        }
        return pages;
    }

    /** The indicators that the table shows, in its order; all of them where it was never opened. */
    List<Indicator> shownIndicators() {
        return table == null ? contents.report().indicators() : table.shown();
    }

    /** Puts the cursor where the view at hand is filtered: into the table's field, that of the sheets, or the outline's. */
    void filter() {
        if (trail.place().view() == View.INDICATORS && table != null) {
            table.focusFilter();
            return;
        }
        if (trail.place().view() == View.SHEETS && sheets != null && sheets.focusFilter()) {
            return;
        }
        if (!trail.place().isInText()) {
            trail.visit(trail.last(View.READING));
        }
        if (!panes.showsOutline()) {
            panes.foldOutline();
        }
        outline.focusFilter();
    }

    /** Shows a note, with the cursor where it is written. */
    void write(String note) {
        if (!panes.showsIndicators()) {
            panes.foldIndicators();
        }
        side.show(Side.NOTES);
        applyCss();
        layout();
        notes.get().write(note);
    }

    /** Keeps what is just being written. */
    void keepNotes() {
        notes.made().ifPresent(NotesPane::keep);
    }

    /** Shows a side pane, with the keyboard in it; the indicators again if the keyboard is there already. */
    void showSide(Side wanted) {
        boolean there = panes.showsIndicators()
                && side.shown() == wanted
                && NodeContainment.isIn(getScene().getFocusOwner(), side);
        if (!panes.showsIndicators()) {
            panes.foldIndicators();
        }
        side.show(there ? Side.INDICATORS : wanted);
        if (there) {
            reading.focusText();
        } else {
            applyCss();
            layout();
            focusSide();
        }
    }

    private void focusSide() {
        switch (side.shown()) {
            case INDICATORS -> indicators.focusCards();
            case NOTES -> notes.get().focusList();
            case TERMS -> glossary.get().focusFilter();
        }
    }

    /** Moves the keyboard on: outline, text, indicators, and round. */
    void focusNextPane() {
        if (trail.place().view() == View.SHEETS && sheets != null) {
            sheets.focusNext();
            return;
        }
        Node focused = getScene().getFocusOwner();
        if (NodeContainment.isIn(focused, outline)) {
            reading.focusText();
        } else if (NodeContainment.isIn(focused, reading) && panes.showsIndicators()) {
            focusSide();
        } else if (panes.showsOutline()) {
            outline.focusTree();
        } else {
            reading.focusText();
        }
    }
}
