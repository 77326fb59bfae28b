package workreport.analysis;

import workreport.model.Reading;

/** Readings in percent as fractions. */
final class Percent {

    private Percent() {}

    /** 7 percent is 0.07; a decrease is negative. */
    static double fraction(Reading reading) {
        return reading.signed().movePointLeft(2).doubleValue();
    }
}
