package workreport.ui.reading;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;

/** Where the reader is in the text: it scrolls to where they want to be, and notes where they scroll to. */
final class ReadingPosition {

    private final Node pane;
    private final TextArea area;
    private final ReadingText text;
    private final Painter painter;
    private final Contents contents;
    private final NavigationHistory trail;
    private final ReadingProgress read;
    /** Only text that stays still for a moment counts as read. */
    private final PauseTransition still = new PauseTransition(Duration.seconds(1));

    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(this, "line");
    /**
     * Whether the text stands where the reader was led to, and not where they have scrolled to: then what is at the top says
     * nothing about where they are, since the last sections cannot come up to the top.
     */
    private boolean led = true;
    /** Whether something has moved since the last layout; only after a layout is it known what is in sight. */
    private boolean moved = true;

    private final Runnable afterLayout = this::follow;

    /** @param pane what the area scrolls in */
    ReadingPosition(
            Node pane, TextArea area, ReadingText text, Painter painter, Contents contents, NavigationHistory trail) {
        this.pane = pane;
        this.area = area;
        this.text = text;
        this.painter = painter;
        this.contents = contents;
        this.trail = trail;
        read = new ReadingProgress(text, contents);
        still.setOnFinished(_ -> see());
        trail.arrivalProperty().when(NodeContainment.shown(pane)).subscribe((_, arrival) -> {
            if (arrival.move() == NavigationHistory.Move.JUMP
                    && arrival.location().isInText()) {
                show(arrival.location());
            }
        });
        area.estimatedScrollYProperty().subscribe(_ -> moved = true);
        area.heightProperty().subscribe(_ -> moved = true);
        area.widthProperty().subscribe((_, _) -> stayOnceLaidOut());
        pane.sceneProperty().subscribe(this::listen);
        pane.addEventFilter(ScrollEvent.SCROLL, _ -> led = false);
        pane.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> led &= !key.getCode().isNavigationKey() && !key.getCode().isWhitespaceKey());
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::press);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(afterLayout);
        }
    }

    /** A press or drag outside the text is one on the scroll bar. */
    private void press(MouseEvent mouse) {
        led &= mouse.getTarget() instanceof Node node && NodeContainment.isIn(node, area);
    }

    /** How far through the text the reader is, from 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The ids of the sections that have been read; more are added as the reader goes on. */
    ObservableSet<String> readSections() {
        return read.read();
    }

    /** The first character of the line at the top, in the block of the present place; 0 while that begins in sight. */
    ReadOnlyIntegerProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The same, or where the number stands that the reader is at. */
    int line() {
        Anchor number = trail.place().number();
        return number == null
                ? line.get()
                : text.stretch(number).map(ReadingText.Stretch::start).orElse(0);
    }

    /** @see ReadingPane.State#level */
    OptionalDouble level() {
        return text.indexOf(trail.place().id())
                .map(block -> area.getAbsolutePosition(block, 0))
                .flatMap(start -> area.getCharacterBoundsOnScreen(start, start + 1))
                .map(bounds -> OptionalDouble.of(area.screenToLocal(bounds).getMinY()))
                .orElse(OptionalDouble.empty());
    }

    /**
     * Goes to where the reader is; to be called once the text is on screen.
     *
     * @param character of the place's paragraph: its line comes to the top, see {@link #line()}
     */
    void start(int character) {
        show(trail.place());
        line.set(character);
        holdLine();
    }

    /**
     * Brings the place that the reader is at to that {@link #level}, once the text is where it was told to go; where a line of
     * it was brought to the top, it stays there.
     */
    void hold(OptionalDouble level) {
        if (line.get() == 0) {
            level.ifPresent(wanted -> Platform.runLater(() -> level().ifPresent(now -> area.scrollYBy(now - wanted))));
        }
    }

    private void holdLine() {
        if (line.get() > 0 && trail.place().number() == null) {
            text.indexOf(trail.place().id())
                    .ifPresent(block -> Platform.runLater(() -> area.bringToTop(block, line.get())));
        }
    }

    private void show(Location place) {
        led = true;
        line.set(0);
        area.paint(painter.lookAt(place.number()));
        text.indexOf(place.id()).ifPresent(block -> {
            area.deselect();
            area.moveTo(block, 0);
            Optional.ofNullable(place.number())
                    .ifPresentOrElse(
                            number -> text.stretch(number).ifPresent(this::bringIntoSight),
                            () -> area.showParagraphAtTop(block));
        });
        moved = true;
    }

    /** Brings a stretch into sight, and notes where the reader has come to. */
    void show(ReadingText.Stretch stretch) {
        led = false;
        bringIntoSight(stretch);
    }

    private void bringIntoSight(ReadingText.Stretch stretch) {
        boolean inSight = !area.getVisibleParagraphs().isEmpty()
                && area.firstVisibleParToAllParIndex() < stretch.block()
                && stretch.block() < area.lastVisibleParToAllParIndex();
        if (!inSight) {
            area.showParagraphAtTop(text.withHeading(stretch.block()));
        }
        Platform.runLater(() -> area.bringIntoSight(stretch));
    }

    /** A new line length rewraps the text: what was at the top is scrolled back there. */
    void stayOnceLaidOut() {
        Platform.runLater(this::stay);
    }

    private void stay() {
        if (area.getScene() != null && trail.place().number() == null) {
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
            line.set(text.blocks().get(top).place() == null ? 0 : area.lineAtTop(top));
        }
    }

    /** The first block of which more than a line is in sight. */
    private int topBlock() {
        int first = area.firstVisibleParToAllParIndex();
        boolean barely =
                area.screenToLocal(area.getVisibleParagraphBoundsOnScreen(0)).getHeight() < area.lineHeight();
        return barely ? Math.min(first + 1, area.lastVisibleParToAllParIndex()) : first;
    }

    /** A block of which only the beginning is in sight does not count yet. */
    private void see() {
        if (area.getScene() != null && !area.getVisibleParagraphs().isEmpty()) {
            int last = area.lastVisibleParToAllParIndex();
            read.see(area.firstVisibleParToAllParIndex(), last == text.blocks().size() - 1 ? last : last - 1);
        }
    }

    /** Stops all pending work. */
    void close() {
        still.stop();
    }
}
