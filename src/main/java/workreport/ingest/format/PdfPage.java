package workreport.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import workreport.ingest.LeftOut.Reason;

/**
 * A page of a PDF file while its characters are taken off. Its text runs in the direction in which most of it does; what runs in
 * another would come between its lines, and is kept apart.
 */
final class PdfPage {

    /** The sine of the slant from which on a text stands across the page; scans are skewed by less. */
    private static final double SLANT = 0.17;
    /** A line ends where the next character is this far away, as a fraction of its size. */
    private static final float OTHER_LINE = 0.5f;

    private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private final StringBuilder slanting = new StringBuilder();

    /** @param along how far the text goes to the right, and up */
    static boolean isSlanting(float along, float up) {
        double length = Math.hypot(along, up);
        return Math.min(Math.abs(along), Math.abs(up)) > SLANT * length;
    }

    /** Adds a character of a text that stands across the page, as the name of whoever may read it does. */
    void slanting(String character) {
        slanting.append(character);
    }

    /** @param direction in degrees: 0, 90, 180 or 270 */
    void add(Glyph glyph, int direction) {
        byDirection.computeIfAbsent(direction, key -> new ArrayList<>()).add(glyph);
    }

    /**
     * Its text.
     *
     * @param width as the page is looked at
     */
    GlyphPage page(int number, float width, float height) {
        int direction = direction();
        boolean isUpright = direction % 180 == 0;
        return new GlyphPage(
                number,
                isUpright ? width : height,
                isUpright ? height : width,
                byDirection.getOrDefault(direction, List.of()));
    }

    private int direction() {
        int most = 0;
        for (Map.Entry<Integer, List<Glyph>> each : byDirection.entrySet()) {
            if (each.getValue().size()
                    > byDirection.getOrDefault(most, List.of()).size()) {
                most = each.getKey();
            }
        }
        return most;
    }

    /** What is outside its running text. */
    List<PageAside> asides(int number) {
        List<PageAside> asides = new ArrayList<>();
        byDirection.forEach((direction, glyphs) -> {
            if (direction != direction()) {
                lines(glyphs).forEach(line -> asides.add(new PageAside(number, line, Reason.TURNED)));
            }
        });
        if (!slanting.isEmpty()) {
            asides.add(new PageAside(number, slanting.toString(), Reason.WATERMARK));
        }
        return asides;
    }

    private static List<String> lines(List<Glyph> glyphs) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Glyph before = glyphs.getFirst();
        for (Glyph each : glyphs) {
            if (Math.abs(each.y() - before.y()) > OTHER_LINE * each.size()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(each.text());
            before = each;
        }
        lines.add(line.toString());
        return lines;
    }
}
