package workreport.ui.reading;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.EditableStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import workreport.document.Anchor;
import workreport.ui.Typography;

/** RichTextFX's area set up for reading: a measure, keys that scroll, copies without indents. */
final class TextArea extends StyleClassedTextArea {

    private static final double SMALLEST_MARGIN = 28;

    /** Blocks that are painted at once with those that are in sight. */
    private static final int NEAR = 12;

    private static final int SCREENFUL = 40;

    private final ReadingText text;
    private final Painter painter;
    /** The blocks that have to be painted when they come into sight. */
    private final BitSet unpainted;

    private Typography typography = Typography.USUAL;
    /** Whether the last key was one that extends what is selected. */
    private boolean extending;

    /** Whether what is selected is still to be painted. */
    private boolean selecting;

    /**
     * @param start the block that is looked at first: from there on a screenful is painted from the beginning
     */
    TextArea(ReadingText text, Painter painter, int start) {
        List<TextBlock> blocks = text.blocks();
        BitSet later = new BitSet();
        later.set(0, blocks.size());
        later.clear(start, Math.min(start + SCREENFUL, blocks.size()));
        super(
                document(blocks, block -> {
                    int length = blocks.get(block).text().length();
                    return later.get(block) ? plain(length) : painter.spans(block, length);
                }),
                false);
        this.text = text;
        this.painter = painter;
        unpainted = later;
        getStyleClass().add("reading-text");
        setId("reading");
        setEditable(false);
        // Nothing can be typed here: an input method has nothing to offer.
        setInputMethodRequests(null);
        setWrapText(true);
        setShowCaret(CaretVisibility.OFF);
        widthProperty().addListener((_, _, width) -> keepMeasure(width.doubleValue()));
        // RichTextFX swallows letters even with Alt; in a text to read those are keys of the window.
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed().onlyIf(KeyEvent::isAltDown)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::scrollByKey);
        selectionProperty().addListener(_ -> paintSelection());
        addEventHandler(ScrollEvent.SCROLL, this::scrollFromMargin);
    }

    /** RichTextFX colours the ground of what is selected, but not its letters. Once for all that happens in a frame. */
    private void paintSelection() {
        if (!selecting) {
            selecting = true;
            Platform.runLater(() -> {
                selecting = false;
                if (getScene() == null) {
                    return;
                }
                IndexRange selection = getSelection();
                Position from = offsetToPosition(selection.getStart(), Bias.Forward);
                Position to = offsetToPosition(selection.getEnd(), Bias.Forward);
                paint(painter.select(
                        new Painter.Selected(from.getMajor(), from.getMinor(), to.getMajor(), to.getMinor())));
            });
        }
    }

    /** From now on keeps the measure of that setting. */
    void set(Typography chosen) {
        typography = chosen;
        keepMeasure(getWidth());
    }

    /** All at once, colours too: each paragraph that is styled on its own makes the area a new document. */
    private static EditableStyledDocument<Collection<String>, String, Collection<String>> document(
            List<TextBlock> blocks, IntFunction<StyleSpans<Collection<String>>> spans) {
        var all = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                SegmentOps.styledTextOps(), List.of());
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            all.addParagraph(block.text(), spans.apply(i), List.of(block.styleClass()));
        }
        var document = new SimpleEditableStyledDocument<Collection<String>, Collection<String>>(List.of(), List.of());
        document.replace(0, 0, all.build());
        // The empty paragraph that was there first has lent its style to the first and the last one.
        document.setParagraphStyle(0, List.of(blocks.getFirst().styleClass()));
        document.setParagraphStyle(blocks.size() - 1, List.of(blocks.getLast().styleClass()));
        return document;
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
        extending = key.isShiftDown() && key.getCode().isNavigationKey();
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

    /**
     * RichTextFX goes to the cursor after every key that it knows, also one that selects everything, or copies. A reader goes
     * there only where they extend what is selected.
     */
    @Override
    public void requestFollowCaret() {
        if (extending) {
            super.requestFollowCaret();
        }
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

    /** Something has changed on these blocks. */
    void paint(Collection<Integer> blocks) {
        blocks.forEach(unpainted::set);
        paintInSight();
    }

    /** Something has changed on all blocks. */
    void paintAll() {
        unpainted.set(0, text.blocks().size());
        paintInSight();
    }

    /**
     * Paints what is in sight or near, and not painted yet: to paint all of a long text takes seconds.
     *
     * @return whether anything was painted; it has to be laid out then
     */
    boolean paintInSight() {
        if (unpainted.isEmpty() || getVisibleParagraphs().isEmpty()) {
            return false;
        }
        int first = unpainted.nextSetBit(Math.max(0, firstVisibleParToAllParIndex() - NEAR));
        int last = lastVisibleParToAllParIndex() + NEAR;
        for (int block = first; 0 <= block && block <= last; block = unpainted.nextSetBit(block)) {
            unpainted.clear(block);
            setStyleSpans(block, 0, painter.spans(block, getParagraphLength(block)));
        }
        return 0 <= first && first <= last;
    }

    private static StyleSpans<Collection<String>> plain(int length) {
        return StyleSpans.singleton(List.of(), length);
    }

    /** Where a stretch is on the screen, if it is in sight. */
    Optional<Bounds> boundsOnScreen(ReadingText.Stretch stretch) {
        int start = getAbsolutePosition(stretch.block(), stretch.start());
        return getCharacterBoundsOnScreen(start, start + stretch.end() - stretch.start());
    }

    /** What stands at a point, and its block; in the coordinates of the area. */
    MenuTarget pointed(double x, double y) {
        CharacterHit hit = hit(x, y);
        return new MenuTarget(
                offsetToPosition(hit.getInsertionIndex(), Bias.Backward).getMajor(), hit.getCharacterIndex());
    }

    /** Whether a point is on what is selected, or between its lines. */
    boolean isOnSelection(double x, double y) {
        IndexRange selection = getSelection();
        CharacterHit hit = hit(x, y);
        int at = hit.getInsertionIndex();
        return hit.getCharacterIndex().isPresent()
                ? selection.getStart() <= hit.getCharacterIndex().getAsInt()
                        && hit.getCharacterIndex().getAsInt() < selection.getEnd()
                : selection.getStart() <= at && at <= selection.getEnd();
    }

    /** The first character of the line at the top of the window, counted in its block; 0 where the block begins in sight. */
    int lineAtTop(int block) {
        if (block != firstVisibleParToAllParIndex()) {
            return 0;
        }
        double x = getPadding().getLeft() + 1;
        Position top = offsetToPosition(hit(x, typography.lineHeight() / 2).getInsertionIndex(), Bias.Forward);
        return top.getMajor() == block ? top.getMinor() : 0;
    }

    /** Scrolls so that the line with a character stands at the top of the window; its block has to be in sight. */
    void bringToTop(int block, int character) {
        if (localToScreen(getLayoutBounds()) == null || character >= getParagraphLength(block)) {
            return;
        }
        int start = getAbsolutePosition(block, character);
        getCharacterBoundsOnScreen(start, start + 1)
                .map(this::screenToLocal)
                .ifPresent(bounds -> scrollYBy(bounds.getMinY()));
    }

    /** Scrolls so far that a stretch stands in the upper part of the window, if it is not in sight. */
    void bringIntoSight(ReadingText.Stretch stretch) {
        if (localToScreen(getLayoutBounds()) == null) {
            return;
        }
        int start = getAbsolutePosition(stretch.block(), stretch.start());
        getCharacterBoundsOnScreen(start, start + 1)
                .map(this::screenToLocal)
                .filter(bounds -> bounds.getMinY() < 8 || bounds.getMaxY() > getHeight() - 40)
                .ifPresent(bounds -> scrollYBy(bounds.getMinY() - getHeight() / 3));
    }
}
