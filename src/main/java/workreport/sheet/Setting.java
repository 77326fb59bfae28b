package workreport.sheet;

import java.util.stream.Stream;

/**
 * How tightly a sheet is set.
 *
 * @param size of the text, in points
 * @param cardHeight of a small chart, in a chart's own points
 */
record Setting(double size, double cardHeight) {

    private static final double ROOMY = 100;
    private static final double LOW = 84;
    private static final double A_LITTLE_SMALLER = 0.95;
    private static final double SMALLER = 0.9;

    /** As the reader wants it. */
    static Setting of(double size) {
        return new Setting(size, ROOMY);
    }

    /** Tighter ones, step by step: lower charts first, then text up to a tenth smaller. */
    Stream<Setting> tighter() {
        return Stream.of(1, A_LITTLE_SMALLER, SMALLER).map(share -> new Setting(size * share.doubleValue(), LOW));
    }
}
