package workreport.sheet;

import java.util.stream.Stream;

/**
 * How tightly a sheet is set. Text always has the size that was asked for.
 *
 * @param air between lines and around them; 1 where there is room
 * @param cardHeight of a small chart, in a chart's own points
 */
record Setting(double air, double cardHeight) {

    private static final double ROOMY = 100;
    private static final double LOW = 90;

    /** As it looks best. */
    static final Setting USUAL = new Setting(1, ROOMY);

    /** Tighter ones, step by step: lower charts first, then less air between lines. */
    static Stream<Setting> tighter() {
        return Stream.of(1.0, 0.95, 0.9, 0.84).map(air -> new Setting(air, LOW));
    }
}
