package workreport.typeset;

import workreport.paint.Ink;
import workreport.platform.FontFile;

/** How a paragraph is set. Lengths are multiples of the sheet's size of text. */
public enum Style {
    PLACE("P", FontFile.SANS, 0.86, 1.6, 0, 0, 0.2, Align.LEFT, Ink.QUIET, true),
    TITLE("H1", FontFile.BOLD, 1.62, 1.36, 0, 0, 0.15, Align.LEFT, Ink.INK, true),
    SUBTITLE("P", FontFile.SANS, 1, 1.5, 0, 0, 0.2, Align.LEFT, Ink.QUIET, true),
    HEADING("H2", FontFile.BOLD, 1.1, 1.5, 0, 1.2, 0.35, Align.LEFT, Ink.INK, true),
    SUBHEADING("H3", FontFile.BOLD, 1, 1.5, 0, 0.7, 0.2, Align.LEFT, Ink.INK, true),
    BODY("P", FontFile.SERIF, 1, 1.72, 2, 0, 0.35, Align.JUSTIFY, Ink.INK, false),
    PLAIN("P", FontFile.SANS, 0.95, 1.55, 0, 0, 0.3, Align.LEFT, Ink.INK, false),
    /** A figure that stands where a chart would. */
    FIGURE("P", FontFile.BOLD, 1.5, 1.5, 0, 0.5, 0.2, Align.LEFT, Ink.INK, true),
    NOTE("P", FontFile.SANS, 0.81, 1.5, 0, 0, 0.22, Align.LEFT, Ink.QUIET, false),

    DOCUMENT_TITLE(
            "H1",
            FontFile.BOLD,
            22 / 15.793,
            1.5 * Grid.LINE * 15.793 / 22,
            0,
            0,
            Grid.LINE,
            Align.CENTER,
            Ink.INK,
            true),
    DOCUMENT_LINE("P", FontFile.SANS, 1, Grid.LINE, 0, 0, 0, Align.CENTER, Ink.INK, true),
    DOCUMENT_SALUTATION("P", FontFile.SERIF, 1, Grid.LINE, 0, Grid.LINE, 0, Align.LEFT, Ink.INK, true),
    DOCUMENT_CHAPTER("H2", FontFile.BOLD, 1, Grid.LINE, 2, 0, 0, Align.LEFT, Ink.INK, true),
    DOCUMENT_SECTION("H3", FontFile.SANS, 1, Grid.LINE, 2, 0, 0, Align.LEFT, Ink.INK, true),
    DOCUMENT_SUBSECTION("H4", FontFile.SERIF, 1, Grid.LINE, 2, 0, 0, Align.LEFT, Ink.INK, true),
    DOCUMENT_TEXT("P", FontFile.SERIF, 1, Grid.LINE, 2, 0, 0, Align.JUSTIFY, Ink.INK, false),
    /** Size 4 is 14 points, as in the colophon of an official document. */
    DOCUMENT_IMPRINT("P", FontFile.SERIF, 14 / 15.793, 1.5, 1, 0, 0, Align.LEFT, Ink.INK, false);

    /** The lines of an official document: 22 in 225 mm, for a size of 156 mm by 28. */
    private static final class Grid {
        static final double LINE = 225.0 / 22 / (156.0 / 28);
    }

    /** Where the lines stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY,
        /** Numbers below each other by their decimal point, whatever stands beside them; other lines to the right. */
        DECIMAL
    }

    final String tag;
    public final FontFile face;
    final double size;
    final double leading;
    final double indent;
    final double before;
    final double after;
    final Align align;
    public final Ink ink;
    final boolean keepWithNext;

    /** The level of its entry in the outline; 0 for none. */
    int bookmark() {
        return this == TITLE ? 1 : this == HEADING ? 2 : this == SUBHEADING ? 3 : 0;
    }

    Style(
            String tag,
            FontFile face,
            double size,
            double leading,
            double indent,
            double before,
            double after,
            Align align,
            Ink ink,
            boolean keepWithNext) {
        this.tag = tag;
        this.face = face;
        this.size = size;
        this.leading = leading;
        this.indent = indent;
        this.before = before;
        this.after = after;
        this.align = align;
        this.ink = ink;
        this.keepWithNext = keepWithNext;
    }
}
