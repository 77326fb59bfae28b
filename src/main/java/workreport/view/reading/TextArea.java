package workreport.view.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import workreport.model.Anchor;
import workreport.view.Typography;

/** RichTextFX's area set up for reading: a measure, keys that scroll, copies without indents. */
final class TextArea extends StyleClassedTextArea {

    private static final double SMALLEST_MARGIN = 28;

    private final ReadingText text;
    private Typography typography = Typography.USUAL;

    TextArea(ReadingText text, Painter painter) {
        super(false);
        this.text = text;
        getStyleClass().add("reading-text");
        setId("reading");
        setEditable(false);
        setWrapText(true);
        setShowCaret(CaretVisibility.OFF);
        setBlocks(painter);
        widthProperty().addListener((_, _, width) -> keepMeasure(width.doubleValue()));
        // RichTextFX swallows letters even with Alt; in a text to read those are keys of the window.
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed().onlyIf(KeyEvent::isAltDown)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::scrollByKey);
        addEventHandler(ScrollEvent.SCROLL, this::scrollFromMargin);
    }

    /** From now on keeps the measure of that setting. */
    void set(Typography chosen) {
        typography = chosen;
        keepMeasure(getWidth());
    }

    /** All at once, colours too: each paragraph that is styled on its own makes the area a new document. */
    private void setBlocks(Painter painter) {
        var document = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                getSegOps(), List.of());
        List<Block> blocks = text.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            document.addParagraph(block.text(), painter.spans(i, block.text().length()), List.of(block.styleClass()));
        }
        replace(0, 0, document.build());
        // The area's own empty paragraph has lent its style to the first and the last one.
        setParagraphStyle(0, List.of(blocks.getFirst().styleClass()));
        setParagraphStyle(blocks.size() - 1, List.of(blocks.getLast().styleClass()));
        moveTo(0);
    }

    private void keepMeasure(double width) {
        double margin = Math.max(SMALLEST_MARGIN, (width - typography.width()) / 2);
        setPadding(new Insets(0, Math.floor(margin), 0, Math.ceil(margin)));
    }

    /** The margins belong to no paragraph, but the wheel has to work there as well. */
    private void scrollFromMargin(ScrollEvent wheel) {
        if (wheel.getTarget() == this) {
            scrollYBy(-wheel.getDeltaY());
            wheel.consume();
        }
    }

    /** A reader has no caret to move: the keys that would move it scroll. With Shift they select as everywhere. */
    private void scrollByKey(KeyEvent key) {
        if (key.isShiftDown() && !key.getCode().isWhitespaceKey() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        double line = typography.lineHeight();
        double page = Math.max(line, getHeight() - 2 * line);
        switch (key.getCode()) {
            case UP -> scrollYBy(-line);
            case DOWN -> scrollYBy(line);
            case PAGE_UP -> scrollYBy(-page);
            case PAGE_DOWN -> scrollYBy(page);
            case SPACE -> scrollYBy(key.isShiftDown() ? -page : page);
            case HOME -> showParagraphAtTop(0);
            case END -> showParagraphAtBottom(getParagraphs().size() - 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    @Override
    public void copy() {
        IndexRange selection = getSelection();
        if (selection.getLength() > 0) {
            Position from = offsetToPosition(selection.getStart(), Bias.Forward);
            Position to = offsetToPosition(selection.getEnd(), Bias.Forward);
            ClipboardContent content = new ClipboardContent();
            content.putString(text.between(from.getMajor(), from.getMinor(), to.getMajor(), to.getMinor()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** What is selected, as stretches of headings and paragraphs. */
    List<Anchor> selected() {
        IndexRange selection = getSelection();
        Position from = offsetToPosition(selection.getStart(), Bias.Forward);
        Position to = offsetToPosition(selection.getEnd(), Bias.Forward);
        return text.anchors(from.getMajor(), from.getMinor(), to.getMajor(), to.getMinor());
    }

    void paint(int block, Painter painter) {
        setStyleSpans(block, 0, painter.spans(block, getParagraphLength(block)));
    }

    void paint(Collection<Integer> blocks, Painter painter) {
        blocks.forEach(block -> paint(block, painter));
    }

    /** Where a stretch is on the screen, if it is in sight. */
    Optional<Bounds> boundsOnScreen(ReadingText.Stretch stretch) {
        int start = getAbsolutePosition(stretch.block(), stretch.start());
        return getCharacterBoundsOnScreen(start, start + stretch.end() - stretch.start());
    }

    /** Scrolls so far that a stretch stands in the upper part of the window, if it is not in sight. */
    void bringIntoSight(ReadingText.Stretch stretch) {
        int start = getAbsolutePosition(stretch.block(), stretch.start());
        if (localToScreen(getLayoutBounds()) == null) {
            return;
        }
        getCharacterBoundsOnScreen(start, start + 1)
                .map(this::screenToLocal)
                .filter(bounds -> bounds.getMinY() < 8 || bounds.getMaxY() > getHeight() - 40)
                .ifPresent(bounds -> scrollYBy(bounds.getMinY() - getHeight() / 3));
    }
}
