package workreport.analysis;

import workreport.evidence.Observation;

/** Observations in percent as fractions. */
final class Percent {

    private Percent() {}

    /** What an observation in percent may have been rounded from, as fractions. */
    static Interval rounded(Observation observation) {
        double half = Limits.half(observation.value()).movePointLeft(2).doubleValue();
        double fraction = fraction(observation);
        return new Interval(fraction - half, fraction, fraction + half);
    }

    /** 7 percent is 0.07; a decrease is negative. */
    static double fraction(Observation observation) {
        return observation.signed().movePointLeft(2).doubleValue();
    }
}
