package workreport.ingest.format;

import java.util.List;

/**
 * The empty stripe between two columns of a page, if there is one.
 *
 * @param x its middle; beyond the page if there is only one column
 */
record Gutter(float x) {

    private static final int BINS = 200;
    private static final int FEWEST_ROWS = 8;
    /** Titles run across it. */
    private static final double CROSSING = 0.15;

    private static final double SIDE = 0.4;
    /** Cells of tables are mostly shorter than their column, lines of text mostly not. */
    private static final double FILLED = 0.75;

    private static final Gutter NONE = new Gutter(Float.MAX_VALUE);

    static Gutter of(GlyphPage page, List<List<Glyph>> rows) {
        if (rows.size() < FEWEST_ROWS) {
            return NONE;
        }
        int[] covered = new int[BINS];
        float bin = page.width() / BINS;
        for (List<Glyph> row : rows) {
            boolean[] seen = new boolean[BINS];
            for (Glyph glyph : row) {
                for (int i = (int) Math.max(0, glyph.x() / bin); i <= glyph.right() / bin && i < BINS; i++) {
                    seen[i] = true;
                }
            }
            for (int i = 0; i < BINS; i++) {
                covered[i] += seen[i] ? 1 : 0;
            }
        }
        int best = BINS / 2;
        for (int i = BINS * 3 / 10; i < BINS * 7 / 10; i++) {
            boolean isNearer = Math.abs(i - BINS / 2) < Math.abs(best - BINS / 2);
            if (covered[i] < covered[best] || covered[i] == covered[best] && isNearer) {
                best = i;
            }
        }
        Gutter gutter = new Gutter((best + 0.5f) * bin);
        return covered[best] <= CROSSING * rows.size() && gutter.parts(rows) ? gutter : NONE;
    }

    /** Whether enough lines are on either side, and long ones on the left. */
    private boolean parts(List<List<Glyph>> rows) {
        List<List<Glyph>> left = rows.stream()
                .filter(row -> !isCrossedBy(row))
                .map(this::leftOf)
                .filter(row -> !row.isEmpty())
                .toList();
        long right = rows.stream()
                .filter(row -> !isCrossedBy(row) && !rightOf(row).isEmpty())
                .count();
        double leftmost =
                left.stream().mapToDouble(row -> row.getFirst().x()).min().orElse(0);
        long filled = left.stream()
                .filter(row -> row.getLast().right() - leftmost > FILLED * (x - leftmost))
                .count();
        return left.size() > SIDE * rows.size() && right > SIDE * rows.size() && filled > left.size() / 2;
    }

    /** Whether it runs from one column into the other. */
    boolean isCrossedBy(List<Glyph> row) {
        return this == NONE || row.stream().anyMatch(each -> each.x() < x && each.right() > x);
    }

    List<Glyph> leftOf(List<Glyph> row) {
        return row.stream().filter(each -> each.middle() < x).toList();
    }

    List<Glyph> rightOf(List<Glyph> row) {
        return row.stream().filter(each -> each.middle() >= x).toList();
    }
}
