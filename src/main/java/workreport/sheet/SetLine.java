package workreport.sheet;

import java.util.List;

/**
 * A line of text, set.
 *
 * @param glyphs with their places, in points from the line's beginning
 * @param width in points
 */
record SetLine(List<Glyph> glyphs, double width) {

    SetLine {
        glyphs = List.copyOf(glyphs);
    }

    /** A character at its place. */
    record Glyph(Typefaces.Letter letter, Ink ink, double x) {}
}
