package workreport.ui;

import java.util.Comparator;
import java.util.List;

/**
 * The sizes that a reader can choose, in percent, from the smallest.
 *
 * @param percent never empty
 */
public record ZoomSteps(List<Integer> percent) {

    /** All steps, for the pages of a sheet. */
    public static final ZoomSteps ALL =
            new ZoomSteps(List.of(25, 33, 50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400));

    /** The steps at which everything still fits, for whole windows and for the report's text. */
    public static final ZoomSteps WINDOW = new ZoomSteps(
            ALL.percent.stream().filter(size -> 80 <= size && size <= 250).toList());

    /** Smaller differences, in percent, are ignored: the size of a fitted page is rarely a whole number. */
    private static final double SAME = 0.5;

    /** The next larger (1) or smaller (-1) step; the last one where there is none. */
    public int step(double size, int direction) {
        return direction > 0
                ? percent.stream()
                        .filter(step -> step > size + SAME)
                        .findFirst()
                        .orElse(largest())
                : percent.reversed().stream()
                        .filter(step -> step < size - SAME)
                        .findFirst()
                        .orElse(percent.getFirst());
    }

    /** The step nearest to a size. */
    public int nearest(int size) {
        return percent.stream()
                .min(Comparator.comparingLong(step -> Math.abs((long) step - size)))
                .orElseThrow();
    }

    public int largest() {
        return percent.getLast();
    }
}
