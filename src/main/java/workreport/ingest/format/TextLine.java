package workreport.ingest.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern UNBROKEN =
            Pattern.compile("[“‘（《〈【(]*(?:[!-~&&[^()]]+|.)[，。、；：？！”’）》〉】%％,.;:?!)…—]*", Pattern.DOTALL);
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

    /**
     * How wide the line is up to where it could first have been broken: behind a word or number of Latin characters or behind one
     * Chinese character, with the punctuation that must not begin a line.
     */
    float leastWidth() {
        Matcher first = UNBROKEN.matcher(glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
        int characters = first.lookingAt() ? first.end() : 0;
        float end = left;
        for (Glyph glyph : glyphs) {
            if (characters <= 0) {
                break;
            }
            characters -= glyph.text().length();
            end = glyph.right();
        }
        return end - left;
    }

    boolean isCentred() {
        return !isTabular && indent() > CENTRED * size && Math.abs(indent() - shortBy()) < size + TOLERANCE;
    }

    TextLine in(Column other) {
        return new TextLine(page, glyphs, plain, left, right, baseline, size, isTabular, other);
    }
}
