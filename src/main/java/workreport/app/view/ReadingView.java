package workreport.app.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import workreport.app.session.Preferences;
import workreport.app.view.SidePane.Side;
import workreport.evidence.Term;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.notes.Placed;
import workreport.ui.Actions;
import workreport.ui.Lazy;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.QueryField;
import workreport.ui.TextSearch;
import workreport.ui.View;
import workreport.ui.indicators.IndicatorsPane;
import workreport.ui.notes.NotesPane;
import workreport.ui.outline.OutlinePane;
import workreport.ui.reading.ReadingPane;
import workreport.ui.search.SearchPane;
import workreport.ui.terms.GlossaryPane;

/** The outline, the text and what stands beside it. */
public final class ReadingView implements View<ReadingView.State> {

    private final NavigationHistory trail;
    private final OutlinePane outline;
    private final ReadingPane reading;
    private final IndicatorsPane indicators;
    private final TextSearch searching;
    private final Lazy<SearchPane> search;
    private final SidePane side;
    private final Lazy<NotesPane> notes;
    private final Lazy<GlossaryPane> glossary;
    private final Panes panes;
    private final Node node;
    /** Where the line at the top was the last time that the report was open; 0 where the reader is somewhere else now. */
    private final int line;

    /**
     * @param leave called when a search ends
     * @param export exports notes
     * @param say says something in the status line
     */
    public ReadingView(
            Workspace shared,
            Preferences preferences,
            Runnable leave,
            Consumer<List<Placed>> export,
            Consumer<String> say) {
        trail = shared.trail();
        Notation notation = shared.notation();
        Words words = notation.words();
        outline = new OutlinePane(shared.contents(), trail, notation);
        searching = new TextSearch(shared.contents(), trail, notation.language());
        indicators = new IndicatorsPane(shared.report(), trail, notation, searching, shared.actions());
        reading = new ReadingPane(
                shared.report(),
                trail,
                notation,
                shared.annotations(),
                searching,
                shared.actions(),
                say,
                note -> Platform.runLater(() -> write(note)));
        outline.follow(searching);
        outline.follow(shared.annotations());
        reading.numbersMarkedProperty().bindBidirectional(shared.numbersMarked());
        reading.typographyProperty().bind(preferences.typographyProperty());
        String report = shared.contents().report().id();
        reading.readSections().addAll(preferences.read(report));
        reading.readSections()
                .addListener((SetChangeListener<String>) _ -> preferences.addRead(report, reading.readSections()));
        outline.markRead(reading.readSections());
        notes = new Lazy<>(() ->
                new NotesPane(shared.contents(), trail, notation, shared.annotations(), shared.actions(), export));
        glossary = new Lazy<>(() -> new GlossaryPane(shared.contents(), trail, notation));
        reading.onMark(this::explain);
        side = new SidePane(words.say("window.side"));
        side.add(Side.INDICATORS, words.say("view.indicators"), () -> indicators);
        side.add(Side.NOTES, words.say("notes.short"), notes);
        side.add(Side.TERMS, words.say("terms.title"), glossary);
        offer(shared.actions());
        VBox text = new VBox(reading);
        VBox.setVgrow(reading, Priority.ALWAYS);
        search = new Lazy<>(() -> {
            SearchPane made = new SearchPane(shared.contents(), notation, searching, leave);
            text.getChildren().addFirst(made);
            return made;
        });
        reading.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && searching.isOpen()) {
                searching.end();
                key.consume();
            }
        });
        panes = new Panes(outline, text, side, preferences.sidesProperty());
        preferences.aloneProperty().when(NodeContainment.shown(panes)).subscribe(panes::setAlone);
        line = trail.place().written().equals(preferences.place(report)) ? preferences.line(report) : 0;
        node = new DividerHandles(panes);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> panes.keep());
    }

    private void offer(Actions actions) {
        actions.offer(
                outline,
                outline::selected,
                List.of(
                        List.of("action.copy-link", "action.bookmark", "action.print-sheet"),
                        List.of("action.heading-1", "action.heading-2", "action.heading-3", "action.heading-none"),
                        List.of("action.report-facts", "action.left-out"),
                        List.of("action.fold-outline")));
        actions.offer(
                side, List.of(List.of("action.show-notes", "action.show-terms"), List.of("action.fold-indicators")));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void begin() {
        reading.start(line);
    }

    @Override
    public void focus() {
        reading.focusText();
    }

    @Override
    public Optional<QueryField> filter() {
        if (!panes.showsOutline()) {
            panes.foldOutline();
        }
        return Optional.of(outline.filter());
    }

    @Override
    public Map<String, Runnable> actions() {
        return Map.of("action.next-pane", this::focusNext);
    }

    /** Tells why headings were taken for such, by the ids of their sections. */
    public void explainHeadings(Function<String, Optional<String>> why) {
        outline.explain(why);
    }

    public ReadingPane text() {
        return reading;
    }

    public Panes panes() {
        return panes;
    }

    public SearchPane search() {
        return search.get();
    }

    /** Shows a note, with the cursor where it is written. */
    public void write(String note) {
        show(Side.NOTES);
        notes.get().write(note);
    }

    /** Shows what a term means among all terms. */
    private void explain(Term term) {
        show(Side.TERMS);
        glossary.get().show(term);
    }

    /** Keeps what is just being written. */
    public void keepNotes() {
        notes.made().ifPresent(NotesPane::keep);
    }

    /** Shows a side pane, with the keyboard in it; the indicators again if the keyboard is there already. */
    public void showSide(Side wanted) {
        boolean there = panes.showsIndicators()
                && side.shown() == wanted
                && NodeContainment.isIn(node.getScene().getFocusOwner(), side);
        show(there ? Side.INDICATORS : wanted);
        if (there) {
            focus();
        } else {
            focusSide();
        }
    }

    /** A pane is in the scene, and can take the keyboard, only after a layout. */
    private void show(Side wanted) {
        if (!panes.showsIndicators()) {
            panes.foldIndicators();
        }
        side.show(wanted);
        node.applyCss();
        panes.layout();
    }

    private void focusSide() {
        switch (side.shown()) {
            case INDICATORS -> indicators.focusCards();
            case NOTES -> notes.get().focusList();
            case TERMS -> glossary.get().focusFilter();
        }
    }

    /** Moves the focus on: outline, text, side pane, and round again. */
    private void focusNext() {
        Node focused = node.getScene().getFocusOwner();
        if (NodeContainment.isIn(focused, outline)) {
            focus();
        } else if (NodeContainment.isIn(focused, reading) && panes.showsIndicators()) {
            focusSide();
        } else if (panes.showsOutline()) {
            outline.focusTree();
        } else {
            focus();
        }
    }

    /**
     * How it is looked at: each part, where it has been made.
     *
     * @param search what the reader is looking for, if anything
     * @param indicators see {@link IndicatorsPane#state()}
     */
    public record State(
            ReadingPane.State text,
            Optional<TextSearch.State> search,
            OutlinePane.State outline,
            Side side,
            String indicators,
            Optional<NotesPane.State> notes,
            Optional<GlossaryPane.State> terms) {}

    @Override
    public State state() {
        return new State(
                reading.state(),
                searching.state(),
                outline.state(),
                side.shown(),
                indicators.state(),
                notes.made().map(NotesPane::state),
                glossary.made().map(GlossaryPane::state));
    }

    @Override
    public void restore(State state) {
        outline.restore(state.outline());
        side.show(state.side());
        indicators.restore(state.indicators());
        state.notes().ifPresent(before -> notes.get().restore(before));
        state.terms().ifPresent(before -> glossary.get().restore(before));
        state.search().ifPresent(before -> {
            search.get();
            searching.restore(before);
        });
        reading.restore(state.text());
    }

    @Override
    public void close() {
        panes.keep();
        reading.close();
    }
}
