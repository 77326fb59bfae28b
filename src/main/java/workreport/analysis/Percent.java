package workreport.analysis;

import workreport.model.Reading;

/** Readings in percent as fractions. */
final class Percent {

    private Percent() {}

    /** What a reading in percent may have been rounded from, as fractions. */
    static Interval rounded(Reading reading) {
        double half = Limits.half(reading.value()).movePointLeft(2).doubleValue();
        double fraction = fraction(reading);
        return new Interval(fraction - half, fraction, fraction + half);
    }

    /** 7 percent is 0.07; a decrease is negative. */
    static double fraction(Reading reading) {
        return reading.signed().movePointLeft(2).doubleValue();
    }
}
