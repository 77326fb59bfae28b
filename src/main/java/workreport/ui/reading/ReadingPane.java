package workreport.ui.reading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableSet;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import workreport.analysis.ReportProfile;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.evidence.Term;
import workreport.language.Notation;
import workreport.notes.HighlightColor;
import workreport.ui.Actions;
import workreport.ui.Annotations;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.TextSearch;
import workreport.ui.Typography;

/** The whole report as one text: to read, to select and copy across paragraphs, to click its numbers. */
public final class ReadingPane extends StackPane {

    private static final Duration REST = Duration.ofMillis(300);

    private final NavigationHistory trail;
    private final Notation notation;
    private final ReadingText text;
    private final TextArea area;
    private final ReadingPosition position;
    private final NumberSteps numbers;
    private final TermSteps terms;
    private final FloatingCard card;
    private final TextPointer pointer;
    private final Highlights highlights;
    private final Copying copying;
    private final Consumer<String> say;
    private final Consumer<String> write;
    private final ObjectProperty<Typography> typography =
            new SimpleObjectProperty<>(this, "typography", Typography.USUAL);
    private final BooleanProperty numbersMarked = new SimpleBooleanProperty(this, "numbersMarked", true);

    /**
     * @param actions offered in the text's menu
     * @param say takes a sentence for the reader: what was copied, what cannot be done
     * @param write has a note written, by its id
     */
    public ReadingPane(
            ReportProfile report,
            NavigationHistory trail,
            Notation notation,
            Annotations annotations,
            TextSearch search,
            Actions actions,
            Consumer<String> say,
            Consumer<String> write) {
        this.trail = trail;
        this.notation = notation;
        this.say = say;
        this.write = write;
        Contents contents = report.contents();
        text = new ReadingText(contents.report(), notation.language());
        Terms uses = new Terms(contents, text);
        Painter painter = new Painter(text, contents, uses::markedIn);
        area = new TextArea(
                text,
                painter,
                text.indexOf(trail.place().id()).orElse(0),
                () -> say.accept(notation.words().say("reading.copied")));
        area.setMouseOverTextDelay(REST);
        area.setAccessibleText(notation.words().say("reading.name"));
        card = new FloatingCard(area);
        position = new ReadingPosition(this, area, text, painter, contents, trail);
        numbers = new NumberSteps(report, trail, notation, text, area, actions);
        terms = new TermSteps(contents, trail, notation, text, area, uses, card);
        highlights = new Highlights(area, text, painter, annotations, notation.words(), write);
        copying = new Copying(area, contents, notation, say);
        new SearchHits(search, area, text, painter, position, contents, trail);
        pointer = new TextPointer(area, text, numbers, terms, highlights, card, numbersMarked);
        new TextMenu(report.report().id(), area, text, highlights, actions);
        annotations.placedProperty().when(NodeContainment.shown(this)).subscribe(_ -> highlights.paint());
        getStyleClass().add("reading-pane");
        getStyleClass().addAll(Typography.USUAL.styles());
        getChildren().add(new VirtualizedScrollPane<>(area));
        typography.subscribe((before, now) -> {
            getStyleClass().removeAll(before.styles());
            getStyleClass().addAll(now.styles());
            area.set(now);
            position.stayOnceLaidOut();
        });
        numbersMarked.subscribe((_, mark) -> {
            painter.markNumbers(mark);
            area.paintAll();
        });
    }

    /** Called at a click on the mark of a term that the report explains. */
    public void onMark(Consumer<Term> explained) {
        pointer.onMark(explained);
    }

    /** How the text is set. */
    public ObjectProperty<Typography> typographyProperty() {
        return typography;
    }

    /** Whether the numbers that lead somewhere are marked, or the text is left plain. */
    public BooleanProperty numbersMarkedProperty() {
        return numbersMarked;
    }

    /** How far through the text the reader is, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return position.progressProperty();
    }

    /** The ids of the sections that have been read; more are added as the reader goes on. */
    public ObservableSet<String> readSections() {
        return position.readSections();
    }

    /** Changes when another line comes to the top, within a paragraph too. */
    public ReadOnlyIntegerProperty lineProperty() {
        return position.lineProperty();
    }

    /**
     * The first character of the line at the top, counted in the paragraph of the present place, with its indent; 0 while that
     * begins in sight.
     */
    public int line() {
        return position.line();
    }

    /**
     * How the text is looked at.
     *
     * @param line see {@link ReadingPane#line()}
     * @param level how far below the top of the pane the place begins that the reader is at, in pixels; negative where its
     *     beginning has gone by, none where nothing of it is in sight
     * @param selected what is selected
     * @param term the term whose card is shown
     */
    public record State(int line, OptionalDouble level, List<Anchor> selected, Optional<Anchor> term) {}

    public State state() {
        return new State(line(), position.level(), area.selected(), terms.open());
    }

    /** Takes that state over, at the place that the reader is at; to be called once the pane is on screen. */
    public void restore(State state) {
        position.start(trail.place().isInText() ? state.line() : 0);
        area.select(state.selected());
        position.hold(state.level());
        state.term().ifPresent(terms::open);
    }

    /**
     * Goes to the place that the reader is at; to be called once the pane is on screen.
     *
     * @param line see {@link #line()}
     */
    public void start(int line) {
        position.start(line);
    }

    /** Puts the keyboard into the text. */
    public void focusText() {
        area.requestFocus();
    }

    /**
     * Where the cursor is.
     *
     * @param place the paragraph or section
     * @param offset in it; less than 0 in its indent or number
     * @param selected what is selected, a stretch for each paragraph and heading
     */
    public record Cursor(String place, int offset, List<Anchor> selected) {}

    public Cursor cursor() {
        int block = area.getCurrentParagraph();
        return new Cursor(text.placeAt(block), text.offset(block, area.getCaretColumn()), area.selected());
    }

    /** Copies what is selected, without indents. */
    public void copy() {
        area.copy();
    }

    /** Copies what is selected, with its source, if anything is. */
    public void copyWithSource() {
        copying.withSource();
    }

    /** Copies a link to what is selected, or else to where the reader is. */
    public void copyLink() {
        copying.linkToSelected(trail.place());
    }

    /** Copies a link to a place, whatever is selected. */
    public void copyLink(Location place) {
        copying.link(place);
    }

    public void selectAll() {
        area.selectAll();
    }

    /** Marks what is selected, or says that nothing is. */
    public void mark(HighlightColor color) {
        if (highlights.mark(color).isEmpty()) {
            say.accept(notation.words().say("notes.select-first"));
        }
    }

    /** Has a note written on what is selected, a new one if need be, or on the one at the cursor. */
    public void writeNote() {
        highlights
                .noteHere()
                .ifPresentOrElse(write, () -> say.accept(notation.words().say("notes.select-first")));
    }

    /** Removes the marks on what is selected or else at the cursor, and says how many. */
    public void removeMarks() {
        int removed = highlights.remove();
        say.accept(
                removed == 0
                        ? notation.words().say("notes.no-mark")
                        : notation.words().say("notes.marks-removed", removed));
    }

    /** Goes to the next or the previous number in the text that leads somewhere. */
    public void stepNumber(int direction) {
        numbers.step(direction);
    }

    /** Opens the indicator of the number that the reader is at. */
    public void openNumber() {
        Optional.ofNullable(trail.place().number()).ifPresent(numbers::open);
    }

    /** Goes to the next or the previous term of the text, selects it, and shows its card. */
    public void stepTerm(int direction) {
        terms.step(direction);
    }

    /** Releases the text for good. RichTextFX keeps every area's cursor in a global list until the area is disposed of. */
    public void close() {
        position.close();
        numbers.hide();
        card.hide();
        area.dispose();
    }
}
