package workreport.analysis;

import workreport.evidence.Observation;

/**
 * How an indicator has grown, beside the growth that is promised.
 *
 * @param observed compound annual growth from baseline to current year, as a fraction; 0.07 is 7 percent
 * @param goal the growth a year that the report promises, in percent
 * @param ratio observed to promised; 1 is as fast as promised
 */
public record GrowthPace(Interval observed, Observation goal, Interval ratio) implements Progress {

    /**
     * @param baseline positive
     * @param current positive
     * @param goal a growth a year, not zero
     */
    static GrowthPace of(Observation baseline, Observation current, Observation goal) {
        double gone = current.period().to() - baseline.period().to();
        Interval observed = Interval.of(
                Interval.rounded(baseline.value()),
                Interval.rounded(current.value()),
                (from, to) -> Pace.growth(from, to, gone));
        double promised = Percent.fraction(goal);
        return new GrowthPace(observed, goal, Interval.of(observed, observed, (growth, _) -> growth / promised));
    }
}
