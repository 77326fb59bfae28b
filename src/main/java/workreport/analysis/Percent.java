package workreport.analysis;

import workreport.model.Reading;

/** Readings in percent as fractions. */
final class Percent {

    private Percent() {}

    /** 7 percent is 0.07. */
    static double fraction(Reading reading) {
        return reading.value().movePointLeft(2).doubleValue();
    }
}
