package workreport.typeset;

import org.jspecify.annotations.Nullable;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.paint.Ink;

/** Something at its place on a page, in points from the top left corner. What has no tag is mere decoration. */
sealed interface Item {

    /** A line of text with its baseline at y. */
    record Line(
            double x,
            double y,
            double size,
            SetLine line,
            @Nullable Tag tag) implements Item {}

    /**
     * Where a click leads to another place of the sheet.
     *
     * @param tag of what is clicked on
     */
    record Way(double x, double y, double width, double height, Run.Link link, Tag tag) implements Item {}

    /** A rule. */
    record Stroke(double x1, double y1, double x2, double y2, double width, Ink ink) implements Item {}

    /** A chart with its top left corner at x, y. */
    record Picture(double x, double y, double scale, Chart chart, Tag tag) implements Item {}

    /** A mark of the key, around x, y. */
    record Symbol(double x, double y, double scale, Mark.@Nullable Shape shape, MarkRole role, boolean zone)
            implements Item {}
}
