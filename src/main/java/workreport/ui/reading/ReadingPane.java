package workreport.ui.reading;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableSet;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.find.Hit;
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

    private final ReportProfile report;
    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final ReadingText text;
    private final Painter painter;
    private final TextArea area;
    private final NumberSteps numbers;
    private final TermSteps terms;
    private final FloatingCard termCard;
    private final Copying copying;
    private @Nullable Highlights highlights;

    private final ReadingProgress marks;
    /** Only what stands still for a moment is read. */
    private final PauseTransition still = new PauseTransition(javafx.util.Duration.seconds(1));

    private final ObjectProperty<Typography> typography =
            new SimpleObjectProperty<>(this, "typography", Typography.USUAL);
    private final BooleanProperty numbersMarked = new SimpleBooleanProperty(this, "numbersMarked", true);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    /**
     * Set while the text goes where the trail says, until the reader scrolls: then what stands at the top is no news,
     * even where the last sections cannot come up to the top.
     */
    private boolean led = true;
    /** Set when something has moved since the last layout; only after a layout is it known what is in sight. */
    private boolean moved = true;

    /** What the text's menu was opened on last. */
    private MenuTarget pointed = new MenuTarget(0, OptionalInt.empty());

    private Consumer<String> say = _ -> {};
    private Consumer<String> write = _ -> {};
    private Runnable rest = () -> {};
    /** The first character of the line at the top, in the block of the present place; 0 while that begins in sight. */
    private int line;

    private final Runnable afterLayout = this::follow;

    public ReadingPane(ReportProfile report, NavigationHistory trail, Notation notation) {
        this.report = report;
        contents = report.contents();
        this.trail = trail;
        this.notation = notation;
        text = new ReadingText(contents.report(), notation.language());
        painter = new Painter(text, contents);
        Terms uses = new Terms(contents, text);
        painter.mark(uses);
        marks = new ReadingProgress(text, contents);
        area = new TextArea(text, painter, text.indexOf(trail.place().id()).orElse(0));
        area.setMouseOverTextDelay(REST);
        numbers = new NumberSteps(report, trail, notation, text, area);
        termCard = new FloatingCard(area);
        terms = new TermSteps(contents, trail, notation, text, area, uses, termCard);
        copying = new Copying(area, contents, notation, said -> say.accept(said));
        area.whenCopied(copying::copied);
        area.setAccessibleText(notation.words().say("reading.name"));
        getStyleClass().add("reading-pane");
        getStyleClass().addAll(Typography.USUAL.styles());
        getChildren().add(new VirtualizedScrollPane<>(area));
        listen();
    }

    /**
     * Shows the reader's notes, and lets them be made here; to be called once.
     *
     * @param write has a note written, by its id
     */
    public void annotate(Annotations annotations, Consumer<String> write) {
        Highlights marks = new Highlights(area, text, painter, annotations, notation.words(), write);
        highlights = marks;
        annotations.placedProperty().when(NodeContainment.shown(this)).subscribe(_ -> marks.paint());
        this.write = write;
    }

    /** Gives the text a context menu of what can be done with it; made when it is first wanted. To be called once. */
    public void offer(Actions actions) {
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
            point(request);
            if (area.getContextMenu() == null) {
                area.setContextMenu(contextMenu(actions));
            }
        });
    }

    /** Marks what is selected, or says that nothing is. */
    public void mark(HighlightColor color) {
        if (highlights == null || highlights.mark(color).isEmpty()) {
            say.accept(notation.words().say("notes.select-first"));
        }
    }

    /** Has a note written on what is selected, a new one if need be, or on the one at the cursor. */
    public void writeNote() {
        noteHere().ifPresentOrElse(write, () -> say.accept(notation.words().say("notes.select-first")));
    }

    /** Has that done whenever the text has been scrolled, and stands still again. */
    public void atRest(Runnable done) {
        rest = done;
    }

    /** Says there what was copied, and what cannot be done. */
    public void tell(Consumer<String> told) {
        say = told;
    }

    /** The note to write on: on what is selected, a new one if need be, or where the cursor stands. */
    public Optional<String> noteHere() {
        return highlights == null ? Optional.empty() : highlights.noteHere();
    }

    /** Lets go of the text for good. RichTextFX keeps the cursor of every area in a list for all, until it is told. */
    public void close() {
        still.stop();
        numbers.hide();
        termCard.hide();
        area.dispose();
    }

    private void listen() {
        trail.arrivalProperty().when(NodeContainment.shown(this)).subscribe((_, arrival) -> {
            if (arrival.move() == NavigationHistory.Move.JUMP
                    && arrival.location().isInText()) {
                show(arrival.location());
            }
        });
        typography.addListener((_, before, now) -> {
            getStyleClass().removeAll(before.styles());
            getStyleClass().addAll(now.styles());
            area.set(now);
            Platform.runLater(this::stay);
        });
        numbersMarked.addListener((_, _, mark) -> {
            painter.markNumbers(mark);
            area.paintAll();
        });
        area.estimatedScrollYProperty().addListener(_ -> moved = true);
        area.heightProperty().addListener(_ -> moved = true);
        area.widthProperty().addListener(_ -> Platform.runLater(this::stay));
        still.setOnFinished(_ -> {
            see();
            rest.run();
        });
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
            }
        });
        addEventFilter(ScrollEvent.SCROLL, _ -> led = false);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> led &= !key.getCode().isNavigationKey() && !key.getCode().isWhitespaceKey());
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::dragged);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::hover);
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> {
            numbers.hide();
            termCard.hide();
        });
    }

    /** A press or drag outside the text is one on the scroll bar. */
    private void dragged(MouseEvent mouse) {
        boolean inText = mouse.getTarget() instanceof Node node && NodeContainment.isIn(node, area);
        led &= inText;
    }

    /** What the menu does is done to what it was opened on; what is selected elsewhere is not meant. */
    private void point(ContextMenuEvent request) {
        if (request.isKeyboardTrigger()) {
            int cursor = area.getCaretPosition();
            pointed = new MenuTarget(area.getCurrentParagraph(), OptionalInt.of(cursor));
            return;
        }
        Point2D at = area.screenToLocal(request.getScreenX(), request.getScreenY());
        if (!area.isOnSelection(at.getX(), at.getY())) {
            area.deselect();
        }
        pointed = area.pointed(at.getX(), at.getY());
    }

    private ContextMenu contextMenu(Actions actions) {
        MenuItem copy = actions.item("action.copy");
        MenuItem cite = actions.item("action.copy-with-source");
        ContextMenu menu = new ContextMenu(
                copy,
                cite,
                actions.item("action.copy-link", () -> copying.link(text.placeAt(pointed.block()))),
                actions.item("action.select-all"),
                new SeparatorMenuItem(),
                actions.item("action.mark-numbers"));
        menu.setOnShowing(_ -> {
            copy.setDisable(area.getSelectedText().isEmpty());
            cite.setDisable(area.selected().isEmpty());
        });
        if (highlights != null) {
            highlights.addTo(menu, actions, () -> pointed);
        }
        return menu;
    }

    /** How far through the text the reader is, from 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Puts the keyboard into the text. */
    public void focusText() {
        area.requestFocus();
    }

    /** From now on marks what is found, and goes to the hit that the reader is at. */
    public void follow(TextSearch finding) {
        finding.foundProperty()
                .addListener(_ -> area.paint(painter.find(finding.found().hits())));
        finding.currentProperty().addListener(_ -> {
            area.paint(painter.findHere(finding.hit()));
            finding.hit().ifPresent(this::show);
        });
    }

    private void show(Hit hit) {
        if (hit.is(Hit.Of.GIST)) {
            // It stands beside the text as long as the reader is in its section.
            trail.pass(Location.of(contents.report().id(), hit.anchor().paragraph()));
        } else {
            text.stretch(hit).ifPresent(stretch -> {
                led = false;
                show(stretch);
            });
        }
    }

    /** Copies what is selected, with its source, if anything is. */
    public void copyWithSource() {
        copying.withSource();
    }

    /** Copies a link to what is selected, or else to where the reader is. */
    public void copyLink() {
        copying.link(trail.place().id());
    }

    /** Copies what is selected, without indents. */
    public void copy() {
        area.copy();
    }

    public void selectAll() {
        area.selectAll();
    }

    /**
     * Goes where the trail says; to be called once when the pane is on screen.
     *
     * @param character of the place's paragraph: its line comes to the top, see {@link #line()}
     */
    public void start(int character) {
        show(trail.place());
        line = character;
        holdLine();
    }

    /** The first character of the line at the top of the window, counted in the paragraph of the present place, with its indent. */
    public int line() {
        Anchor number = trail.place().number();
        return number == null
                ? line
                : text.stretch(number).map(ReadingText.Stretch::start).orElse(0);
    }

    private void holdLine() {
        if (line > 0 && trail.place().number() == null) {
            text.indexOf(trail.place().id()).ifPresent(block -> Platform.runLater(() -> area.bringToTop(block, line)));
        }
    }

    /**
     * How far below the top of the pane the place begins that the reader is at, in pixels; negative where its beginning has
     * gone by, none where nothing of it is in sight.
     */
    public OptionalDouble level() {
        return text.indexOf(trail.place().id())
                .map(block -> area.getAbsolutePosition(block, 0))
                .flatMap(start -> area.getCharacterBoundsOnScreen(start, start + 1))
                .map(bounds -> OptionalDouble.of(area.screenToLocal(bounds).getMinY()))
                .orElse(OptionalDouble.empty());
    }

    /**
     * Brings the place that the reader is at to that {@link #level}, once the text is where it was told to go; where a line of it
     * was brought to the top, it stays there.
     */
    public void hold(OptionalDouble level) {
        if (line == 0) {
            level.ifPresent(wanted -> Platform.runLater(() -> level().ifPresent(now -> area.scrollYBy(now - wanted))));
        }
    }

    private void show(Location place) {
        led = true;
        line = 0;
        area.paint(painter.lookAt(place.number()));
        text.indexOf(place.id()).ifPresent(block -> {
            area.deselect();
            area.moveTo(block, 0);
            Anchor number = place.number();
            if (number == null) {
                area.showParagraphAtTop(block);
            } else {
                showNumber(number);
            }
        });
        moved = true;
    }

    private void showNumber(Anchor number) {
        text.stretch(number).ifPresent(this::show);
    }

    private void show(ReadingText.Stretch stretch) {
        boolean inSight = !area.getVisibleParagraphs().isEmpty()
                && area.firstVisibleParToAllParIndex() < stretch.block()
                && stretch.block() < area.lastVisibleParToAllParIndex();
        if (!inSight) {
            area.showParagraphAtTop(text.withHeading(stretch.block()));
        }
        Platform.runLater(() -> area.bringIntoSight(stretch));
    }

    /** A new width breaks the lines anew: what was at the top goes back there. */
    private void stay() {
        if (getScene() != null && trail.place().number() == null) {
            led = true;
            text.indexOf(trail.place().id()).ifPresent(area::showParagraphAtTop);
            holdLine();
        }
    }

    private void follow() {
        if (area.paintInSight()) {
            area.applyCss();
            area.layout();
        }
        if (!moved || area.getVisibleParagraphs().isEmpty()) {
            return;
        }
        moved = false;
        still.playFromStart();
        progress.set(text.share(area.lastVisibleParToAllParIndex()));
        if (!led) {
            int top = topBlock();
            trail.drift(Location.of(contents.report().id(), text.placeAt(top)));
            line = text.blocks().get(top).place() == null ? 0 : area.lineAtTop(top);
        }
    }

    /** A block of which only the beginning is in sight does not count yet. */
    private void see() {
        if (getScene() != null && !area.getVisibleParagraphs().isEmpty()) {
            int last = area.lastVisibleParToAllParIndex();
            marks.see(area.firstVisibleParToAllParIndex(), last == text.blocks().size() - 1 ? last : last - 1);
        }
    }

    /** The ids of the sections that have been read; more are added as the reader goes on. */
    public ObservableSet<String> readSections() {
        return marks.read();
    }

    /** The first block of which more than a line is in sight. */
    private int topBlock() {
        int first = area.firstVisibleParToAllParIndex();
        boolean barely =
                area.screenToLocal(area.getVisibleParagraphBoundsOnScreen(0)).getHeight()
                        < typography.get().lineHeight();
        return barely ? Math.min(first + 1, area.lastVisibleParToAllParIndex()) : first;
    }

    /** A click on a number opens its indicator; the way back leads to the number. */
    private void click(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && area.getSelectedText().isEmpty()) {
            area.hit(click.getX(), click.getY())
                    .getCharacterIndex()
                    .ifPresent(index -> numberAt(index).ifPresent(numbers::open));
        }
    }

    private Optional<Anchor> numberAt(int index) {
        var position = area.offsetToPosition(index, Bias.Forward);
        return numbers.at(text.placeAt(position.getMajor()), text.offset(position.getMajor(), position.getMinor()));
    }

    private void hover(MouseOverTextEvent rest) {
        Optional<Anchor> number = numberAt(rest.getCharacterIndex());
        if (number.isPresent()) {
            numbers.show(number.get(), rest.getScreenPosition());
        } else if (highlights != null
                && !highlights.views(rest.getCharacterIndex()).isEmpty()) {
            termCard.show(highlights.views(rest.getCharacterIndex()), rest.getScreenPosition());
        } else if (numbersMarked.get()) {
            var position = area.offsetToPosition(rest.getCharacterIndex(), Bias.Forward);
            terms.at(text.placeAt(position.getMajor()), text.offset(position.getMajor(), position.getMinor()))
                    .ifPresent(view -> termCard.show(List.of(view), rest.getScreenPosition()));
        }
    }

    /** Goes to the next or the previous number in the text that leads somewhere. */
    public void stepNumber(int direction) {
        numbers.step(direction);
    }

    /** Goes to the next or the previous term of the text, selects it, and shows its card. */
    public void stepTerm(int direction) {
        terms.step(direction);
    }

    /** Opens the indicator of the number that the reader is at. */
    public void openNumber() {
        Optional.ofNullable(trail.place().number()).ifPresent(numbers::open);
    }

    /** How the text is set. */
    public ObjectProperty<Typography> typographyProperty() {
        return typography;
    }

    /** Whether the numbers that lead somewhere are marked, or the text is left plain. */
    public BooleanProperty numbersMarkedProperty() {
        return numbersMarked;
    }
}
