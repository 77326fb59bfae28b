package workreport.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.geometry.Insets;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.EditableStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** RichTextFX's area, set up for reading: lines of a comfortable length, keys that scroll, text to select and copy. */
public abstract class ReadOnlyText extends StyleClassedTextArea {

    /** In pixels, at the left and at the right. */
    private static final double SMALLEST_MARGIN = 28;

    /** Whether the last key was one that extends the selection. */
    private boolean extending;

    @SuppressWarnings("this-escape") // The listeners take effect only once the area is shown.
    protected ReadOnlyText(EditableStyledDocument<Collection<String>, String, Collection<String>> document) {
        super(document, false);
        setEditable(false);
        // Nothing can be typed here: an input method has nothing to offer.
        setInputMethodRequests(null);
        setWrapText(true);
        setShowCaret(CaretVisibility.OFF);
        widthProperty().subscribe((_, _) -> keepMeasure());
        // RichTextFX swallows letters even with Alt; in read-only text those keys belong to the window.
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed().onlyIf(KeyEvent::isAltDown)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::scrollByKey);
        addEventHandler(ScrollEvent.SCROLL, this::scrollFromMargin);
    }

    /** The line height, in pixels. */
    protected abstract double lineHeight();

    /** The longest line, in pixels. */
    protected abstract double longestLine();

    /**
     * Builds the whole document with its colours at once: styling paragraphs one by one would rebuild the document each time.
     *
     * @param style a paragraph's style class
     * @param spans the styles of the letters in the paragraph of that index
     */
    protected static <T> EditableStyledDocument<Collection<String>, String, Collection<String>> document(
            List<T> paragraphs,
            Function<T, String> text,
            Function<T, String> style,
            IntFunction<StyleSpans<Collection<String>>> spans) {
        var all = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                SegmentOps.styledTextOps(), List.of());
        for (int i = 0; i < paragraphs.size(); i++) {
            T paragraph = paragraphs.get(i);
            all.addParagraph(text.apply(paragraph), spans.apply(i), List.of(style.apply(paragraph)));
        }
        var document = new SimpleEditableStyledDocument<Collection<String>, Collection<String>>(List.of(), List.of());
        document.replace(0, 0, all.build());
        // The initial empty paragraph has passed its style on to the first and the last one.
        document.setParagraphStyle(0, List.of(style.apply(paragraphs.getFirst())));
        document.setParagraphStyle(paragraphs.size() - 1, List.of(style.apply(paragraphs.getLast())));
        return document;
    }

    /** Centres the lines, and keeps them no longer than {@link #longestLine}. */
    protected final void keepMeasure() {
        double margin = Math.max(SMALLEST_MARGIN, (getWidth() - longestLine()) / 2);
        setPadding(new Insets(0, Math.floor(margin), 0, Math.ceil(margin)));
    }

    /** The margins belong to no paragraph, but the wheel has to work there as well. */
    private void scrollFromMargin(ScrollEvent wheel) {
        if (wheel.getTarget() == this) {
            scrollYBy(-wheel.getDeltaY());
            wheel.consume();
        }
    }

    /** A reader has no caret to move: the keys that would move it scroll. With Shift they select as usual. */
    private void scrollByKey(KeyEvent key) {
        extending = key.isShiftDown() && key.getCode().isNavigationKey();
        if (key.isShiftDown() && !key.getCode().isWhitespaceKey() || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        double line = lineHeight();
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
}
