package workreport.ui.guide;

import java.util.List;
import java.util.Locale;
import workreport.check.Code;

/**
 * A paragraph of the guide as it is shown.
 *
 * @param mark what stands before an item of a list, its number for one; empty for any other
 * @param runs ranges with a style of their own, in order and without overlap
 */
record GuideBlock(Kind kind, String mark, String text, List<Run> runs) {

    /** How a paragraph is set. */
    enum Kind {
        HEADING_1,
        HEADING_2,
        HEADING_3,
        TEXT,
        ITEM,
        /** A row of a table: with tabs between its cells. */
        ROW,
        CODE
    }

    /** How a stretch is set. */
    enum Look {
        STRONG,
        KEY,
        LINK
    }

    /**
     * A stretch of a paragraph.
     *
     * @param end exclusive
     * @param target of a link; empty for any other
     */
    record Run(int start, int end, Look look, String target) {}

    GuideBlock {
        if (kind == Kind.ITEM == mark.isEmpty()) {
            throw new IllegalArgumentException("items have marks, and nothing else has");
        }
        runs = List.copyOf(runs);
    }

    String styleClass() {
        return "guide-" + Code.of(kind);
    }

    boolean isHeading() {
        return kind.compareTo(Kind.HEADING_3) <= 0;
    }

    /** What a link within the guide calls a heading by: its words in small letters, with hyphens between them. */
    String anchor() {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .strip()
                .replace(' ', '-');
    }
}
