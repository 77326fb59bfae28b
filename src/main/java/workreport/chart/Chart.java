package workreport.chart;

import java.util.List;

/**
 * A finished chart.
 *
 * @param width in points
 * @param height in points
 * @param marks from back to front
 * @param description what it shows, in words, for those who cannot see it
 */
public record Chart(double width, double height, List<Mark> marks, String description) {

    /** The size of all lettering, in points. */
    public static final double TEXT_SIZE = 12;

    public Chart {
        marks = List.copyOf(marks);
    }
}
