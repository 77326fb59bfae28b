package workreport.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Assembles the characters of a page into lines, in reading order. */
final class LineBuilder {

    /** Characters on one line share a baseline but for raised and lowered ones. */
    private static final float SAME_LINE = 0.5f;
    /** In letter-spaced titles gaps are one character wide; wider ones part cells or columns. */
    private static final float CELL_GAP = 2.2f;
    /** Between words of letters a gap is seen as a space even where the file has none. */
    private static final float WORD_GAP = 0.2f;
    /** Justified lines put Chinese characters apart, but this far only on purpose. */
    private static final float SPACED = 0.9f;

    private LineBuilder() {}

    static List<TextLine> lines(GlyphPage page) {
        List<List<Glyph>> rows = rows(page.glyphs());
        Gutter gutter = Gutter.of(page, rows);
        List<TextLine> lines = new ArrayList<>();
        List<TextLine> right = new ArrayList<>();
        for (List<Glyph> row : rows) {
            if (gutter.isCrossedBy(row)) {
                lines.addAll(right);
                right.clear();
                lines.add(line(page, row, 0));
            } else {
                add(lines, page, gutter.leftOf(row), 1);
                add(right, page, gutter.rightOf(row), 2);
            }
        }
        lines.addAll(right);
        return lines;
    }

    private static void add(List<TextLine> lines, GlyphPage page, List<Glyph> row, int column) {
        if (!row.isEmpty()) {
            lines.add(line(page, row, column));
        }
    }

    /** From top to bottom, each from left to right. */
    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        NavigableMap<Float, List<Glyph>> rows = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            Float above = rows.floorKey(glyph.y());
            Float below = rows.ceilingKey(glyph.y());
            Float nearest = above == null || below != null && below - glyph.y() < glyph.y() - above ? below : above;
            boolean isIn = nearest != null
                    && Math.abs(nearest - glyph.y())
                            < SAME_LINE
                                    * Math.max(
                                            glyph.size(),
                                            rows.get(nearest).getFirst().size());
            rows.computeIfAbsent(isIn ? nearest : (Float) glyph.y(), key -> new ArrayList<>())
                    .add(glyph);
        }
        return rows.values().stream()
                .map(LineBuilder::inOrder)
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** From left to right; an indent is white space, whether the file has characters for it or not. */
    private static List<Glyph> inOrder(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::x));
        int start = 0;
        int end = sorted.size();
        while (start < end && isBlank(sorted.get(start))) {
            start++;
        }
        while (start < end && isBlank(sorted.get(end - 1))) {
            end--;
        }
        return sorted.subList(start, end);
    }

    private static boolean isBlank(Glyph glyph) {
        return Blanks.strip(glyph.text()).isEmpty();
    }

    private static TextLine line(GlyphPage page, List<Glyph> row, int column) {
        List<Glyph> spaced = new ArrayList<>();
        boolean isTabular = false;
        for (Glyph glyph : row) {
            if (!spaced.isEmpty()) {
                Glyph before = spaced.getLast();
                float gap = glyph.x() - before.right();
                float size = Math.max(before.size(), glyph.size());
                isTabular |= gap > CELL_GAP * size;
                String space = space(gap / size, before, glyph);
                if (!space.isEmpty()) {
                    spaced.add(new Glyph(space, before.right(), glyph.y(), gap, size, glyph.bold()));
                }
            }
            spaced.add(glyph);
        }
        StringBuilder plain = new StringBuilder();
        Map<Float, Integer> sizes = new HashMap<>();
        for (Glyph each : spaced) {
            plain.append(each.text());
            sizes.merge(each.size(), 1, Integer::sum);
        }
        float size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        float left = row.getFirst().x();
        float right = row.getLast().right();
        return new TextLine(
                page.number(),
                spaced,
                plain.toString(),
                left,
                right,
                row.getFirst().y(),
                size,
                isTabular,
                new TextLine.Column(column, left, right));
    }

    private static String space(float gap, Glyph before, Glyph after) {
        if (isBlank(before) || isBlank(after)) {
            return "";
        }
        if (gap > CELL_GAP) {
            return "\t";
        }
        if (isLatin(before.text()) && isLatin(after.text())) {
            return gap > WORD_GAP ? " " : "";
        }
        return gap > SPACED ? "\u3000" : "";
    }

    private static boolean isLatin(String text) {
        return text.codePointAt(0) < 0x250;
    }
}
