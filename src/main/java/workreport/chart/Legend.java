package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import workreport.analysis.Column;
import workreport.chart.Mark.Shape;

/**
 * What the symbols of values mean, one entry for each symbol.
 *
 * @param text the headings of the columns whose values have that symbol
 */
public record Legend(Shape shape, MarkRole role, String text) {

    /** The key to the symbols of some columns, in their order. */
    public static List<Legend> of(List<Column> columns, Function<Column, String> heading) {
        List<Legend> legend = new ArrayList<>();
        for (Column column : columns) {
            Shape shape = Shape.of(column);
            MarkRole role = MarkRole.of(column);
            if (!legend.isEmpty() && legend.getLast().shape == shape) {
                Legend before = legend.removeLast();
                legend.add(new Legend(shape, role, before.text + " / " + heading.apply(column)));
            } else {
                legend.add(new Legend(shape, role, heading.apply(column)));
            }
        }
        return legend;
    }
}
