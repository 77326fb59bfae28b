package workreport.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.paint.Ink;
import workreport.paint.Typefaces;

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

    /**
     * A character at its place.
     *
     * @param standIn what it is a part of, if no font has the character wanted
     * @param link where a click on it leads
     */
    record Glyph(
            Typefaces.Letter letter, Ink ink, double x, Typefaces.@Nullable StandIn standIn, Run.@Nullable Link link) {}

    /** Its stretches that lead to different places, or to none, each where it is. */
    List<SetLine> byLink() {
        List<SetLine> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || glyphs.get(i).link() != glyphs.get(start).link()) {
                double end = i == glyphs.size() ? width : glyphs.get(i).x();
                parts.add(new SetLine(glyphs.subList(start, i), end));
                start = i;
            }
        }
        return parts;
    }
}
