package workreport.ui.guide;

import java.util.List;
import java.util.Locale;
import workreport.check.Code;

/**
 * A paragraph of the guide as it is shown.
 *
 * @param runs stretches that are set otherwise than the rest, in order and apart
 */
record GuideBlock(Kind kind, String text, List<Run> runs) {

    /** How a paragraph is set. */
    enum Kind {
        HEADING_1,
        HEADING_2,
        HEADING_3,
        TEXT,
        ITEM,
        /** A row of a table: its cells parted by tabs. */
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
