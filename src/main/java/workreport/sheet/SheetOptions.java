package workreport.sheet;

import java.util.Objects;
import workreport.platform.Paper;
import workreport.typeset.PageFormat;

/**
 * How a sheet is to be.
 *
 * @param mono whether everything is black and white, told apart by shape, dashes and hatching
 * @param textSize of the text, in points, 7 to 16; tables and notes are smaller in proportion
 * @param fullText whether a section's whole text stands there, not only the sentences that carry its numbers
 */
public record SheetOptions(
        Paper paper, boolean landscape, boolean mono, double textSize, Labels labels, boolean fullText) {

    /** The smallest and largest size of text, in points. */
    public static final double SMALLEST = PageFormat.SMALLEST_TEXT;

    public static final double LARGEST = 16;

    /** A4 upright in colour, labels in Chinese, key sentences. */
    public static final SheetOptions STANDARD = new SheetOptions(Paper.A4, false, false, 10.5, Labels.ZH, false);

    public SheetOptions {
        Objects.requireNonNull(paper);
        Objects.requireNonNull(labels);
        if (!(textSize >= SMALLEST && textSize <= LARGEST)) {
            throw new IllegalArgumentException("size of text: " + textSize);
        }
    }

    public SheetOptions with(Paper other) {
        return new SheetOptions(other, landscape, mono, textSize, labels, fullText);
    }

    public SheetOptions with(Labels other) {
        return new SheetOptions(paper, landscape, mono, textSize, other, fullText);
    }

    public SheetOptions withLandscape(boolean other) {
        return new SheetOptions(paper, other, mono, textSize, labels, fullText);
    }

    public SheetOptions withMono(boolean other) {
        return new SheetOptions(paper, landscape, other, textSize, labels, fullText);
    }

    public SheetOptions withTextSize(double other) {
        return new SheetOptions(paper, landscape, mono, other, labels, fullText);
    }

    public SheetOptions withFullText(boolean other) {
        return new SheetOptions(paper, landscape, mono, textSize, labels, other);
    }

    /**
     * The page that it asks for.
     *
     * @param air between lines: 1 where there is room, less where that saves a page
     */
    PageFormat page(double air) {
        return PageFormat.of(paper, landscape, textSize, air);
    }
}
