package workreport.typeset;

import workreport.chart.Chart;
import workreport.platform.Paper;

/**
 * The page that a manuscript is set on, in points.
 *
 * @param width of the paper
 * @param height of the paper
 * @param left margin
 * @param top margin
 * @param measure width of the type area
 * @param depth height of the type area
 * @param size of the text
 * @param air between lines and around them: 1 where there is room, less where that saves a page
 * @param official whether page numbers stand as in official documents; else a line tells the source
 */
public record PageFormat(
        double width,
        double height,
        double left,
        double top,
        double measure,
        double depth,
        double size,
        double air,
        boolean official) {

    /** No text is smaller, in points. */
    public static final double SMALLEST_TEXT = 7;

    private static final double MM = 72 / 25.4;
    private static final double MARGIN = 56;
    private static final double TOP = 46;
    private static final double FOOT = 66;

    /**
     * A page with narrow margins, for text, tables and charts.
     *
     * @param size of the text, in points
     * @param air between lines
     */
    public static PageFormat of(Paper paper, boolean landscape, double size, double air) {
        double width = landscape ? paper.height() : paper.width();
        double height = landscape ? paper.width() : paper.height();
        return new PageFormat(width, height, MARGIN, TOP, width - 2 * MARGIN, height - TOP - FOOT, size, air, false);
    }

    /** A page without margins. */
    static PageFormat around(double width, double height) {
        return new PageFormat(width, height, 0, 0, width, height, Chart.TEXT_SIZE, 1, false);
    }

    /** GB/T 9704-2012: A4, 37 mm above, 28 mm left, a type area of 156 mm by 225 mm, 22 lines of 28 characters. Size
     * 3 is 16 points; 28 characters in 156 mm make it 15.8. */
    public static PageFormat ofDocuments() {
        return new PageFormat(
                Paper.A4.width(), Paper.A4.height(), 28 * MM, 37 * MM, 156 * MM, 225 * MM, 156 * MM / 28, 1, true);
    }

    /** The same with at least so much room below the type area. */
    PageFormat withFoot(double foot) {
        double deep = Math.min(depth, height - top - foot);
        return new PageFormat(width, height, left, top, measure, deep, size, air, official);
    }

    /** The size of what is smaller or larger than the text, but never too small to be read. */
    double size(double share) {
        return Math.max(SMALLEST_TEXT, share * size);
    }

    double right() {
        return left + measure;
    }

    double bottom() {
        return top + depth;
    }
}
