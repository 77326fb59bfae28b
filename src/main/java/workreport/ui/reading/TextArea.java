package workreport.ui.reading;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import workreport.document.Anchor;
import workreport.ui.ReadOnlyText;
import workreport.ui.Typography;

/** The area with the report's text: only what is in sight is painted, and copies have no indents. */
final class TextArea extends ReadOnlyText {

    /** Blocks that are painted at once with those that are in sight. */
    private static final int NEAR = 12;

    private static final int SCREENFUL = 40;

    private final ReadingText text;
    private final Painter painter;
    /** The blocks that have to be painted when they come into sight. */
    private final BitSet unpainted;

    private Typography typography = Typography.USUAL;

    private final Runnable copied;

    /** Whether what is selected is still to be painted. */
    private boolean selecting;

    /**
     * @param start the block that is looked at first: from there on a screenful is painted from the beginning
     * @param copied called when something was copied, by whatever key or menu
     */
    TextArea(ReadingText text, Painter painter, int start, Runnable copied) {
        List<TextBlock> blocks = text.blocks();
        BitSet later = new BitSet();
        later.set(0, blocks.size());
        later.clear(start, Math.min(start + SCREENFUL, blocks.size()));
        super(document(blocks, TextBlock::text, TextBlock::styleClass, block -> {
            int length = blocks.get(block).text().length();
            return later.get(block) ? plain(length) : painter.spans(block, length);
        }));
        this.text = text;
        this.painter = painter;
        this.copied = copied;
        unpainted = later;
        getStyleClass().add("reading-text");
        setId("reading");
        selectionProperty().subscribe((_, _) -> paintSelection());
    }

    /** RichTextFX colours the background of a selection, but not its text. Once per frame is enough. */
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

    /** Sets the text that way, and keeps its measure. */
    void set(Typography chosen) {
        typography = chosen;
        keepMeasure();
    }

    @Override
    protected double lineHeight() {
        return typography.lineHeight();
    }

    @Override
    protected double longestLine() {
        return typography.width();
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
            copied.run();
        }
    }

    /** What is selected, as stretches of headings and paragraphs. */
    List<Anchor> selected() {
        IndexRange selection = getSelection();
        Position from = offsetToPosition(selection.getStart(), Bias.Forward);
        Position to = offsetToPosition(selection.getEnd(), Bias.Forward);
        return text.anchors(from.getMajor(), from.getMinor(), to.getMajor(), to.getMinor());
    }

    /** Selects stretches of headings and paragraphs, and what lies between them; nothing if there are none. */
    void select(List<Anchor> stretches) {
        if (!stretches.isEmpty()) {
            text.stretch(stretches.getFirst())
                    .ifPresent(first -> text.stretch(stretches.getLast())
                            .ifPresent(last -> selectRange(first.block(), first.start(), last.block(), last.end())));
        }
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

    /** The character at a point in the coordinates of the area, or where one would come to stand; counted through the text. */
    int pointed(double x, double y) {
        CharacterHit hit = hit(x, y);
        return hit.getCharacterIndex().orElse(hit.getInsertionIndex());
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
