package workreport.ingest.format;

import java.util.List;

/**
 * A line of print within one column.
 *
 * @param glyphs what stands on it, from left to right
 * @param plain the same as text
 * @param size that most of it is set in
 * @param isTabular whether wide gaps part it, as in a table
 * @param column where it stands; lines of one column follow each other
 */
record TextLine(
        int page,
        List<Glyph> glyphs,
        String plain,
        float left,
        float right,
        float baseline,
        float size,
        boolean isTabular,
        Column column) {

    /** Further than the indent of two characters with which paragraphs begin. */
    private static final float CENTRED = 2.6f;
    /** A hairline more or less does not matter. */
    private static final float TOLERANCE = 1;

    /**
     * The edges between which lines run.
     *
     * @param number of the column on its page, from the left; 0 for the only one
     */
    record Column(int number, float left, float right) {}

    float indent() {
        return left - column.left;
    }

    float shortBy() {
        return column.right - right;
    }

    boolean isCentred() {
        return !isTabular && indent() > CENTRED * size && Math.abs(indent() - shortBy()) < size + TOLERANCE;
    }

    TextLine in(Column other) {
        return new TextLine(page, glyphs, plain, left, right, baseline, size, isTabular, other);
    }
}
