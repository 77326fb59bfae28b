package workreport.analysis;

import workreport.evidence.Direction;
import workreport.evidence.Observation;

/**
 * How fast an indicator has gone from its baseline, and how fast it has to go to its goal. The intervals hold whatever
 * the baseline and the current level may have been rounded from; a goal is a promise and stands as printed.
 *
 * @param soFar change a year from baseline to current year, in the indicator's unit
 * @param needed change a year from the current year to the goal year, in the indicator's unit
 * @param wayDone share of the way from baseline to goal that is done; 1 is all of it
 * @param timeGone share of the time from baseline year to goal year that is gone
 * @param ratio the growth observed to the growth required, see {@link #ratio}
 */
public record Pace(Interval soFar, Interval needed, Interval wayDone, double timeGone, Interval ratio)
        implements Progress {

    /**
     * The pace from a baseline to a later level, and from there to a goal.
     *
     * @param baseline positive
     * @param current positive, short of the goal
     * @param goal positive, not equal to the baseline
     */
    public static Pace of(Observation baseline, Observation current, Observation goal, Direction direction) {
        double gone = current.period().to() - baseline.period().to();
        double left = goal.period().to() - current.period().to();
        Interval start = Interval.rounded(baseline.value());
        Interval now = Interval.rounded(current.value());
        double end = goal.value().doubleValue();
        return new Pace(
                Interval.of(start, now, (from, to) -> (to - from) / gone),
                Interval.of(now, now, (from, _) -> (end - from) / left),
                wayDone(start, now, end),
                gone / (gone + left),
                direction == Direction.LOWER
                        ? ratioDown(start, now, end, gone, gone + left)
                        : Interval.of(start, now, (from, to) -> ratio(from, to, end, gone, gone + left)));
    }

    /** Needed divided by so far; above 1 the pace has to rise. Not a number where nothing has moved so far. */
    public double acceleration() {
        return soFar.value() == 0 ? Double.NaN : needed.value() / soFar.value();
    }

    /**
     * The ratio that Open SDG states, inspired by Eurostat's: {@code d · g(observed) ÷ |g(required)|}, where {@code g} is the compound
     * annual growth rate, observed from baseline to current level and required from baseline to goal, and {@code d} is 1
     * if more is better and -1 if less is. For a goal above the baseline and a current level up to the goal it only
     * falls with the baseline and only rises with the current level, so that its extremes are at the ends of what was
     * rounded.
     *
     * @param gone years from baseline to current level
     * @param all years from baseline to goal
     */
    public static double ratio(double baseline, double current, double goal, double gone, double all) {
        double required = growth(baseline, goal, all);
        return Math.signum(goal - baseline) * growth(baseline, current, gone) / Math.abs(required);
    }

    /** Compound annual growth rate, {@code (to / from) ^ (1 / years) - 1}; 0.07 is 7 percent a year. */
    static double growth(double from, double to, double years) {
        return Math.pow(to / from, 1 / years) - 1;
    }

    /** Going down, the ratio may turn within the interval: here its parts are bounded one by one, which is never too narrow. */
    private static Interval ratioDown(Interval start, Interval now, double end, double gone, double all) {
        Interval observed = Interval.of(start, now, (from, to) -> -growth(from, to, gone));
        Interval required = Interval.of(start, start, (from, _) -> Math.abs(growth(from, end, all)));
        return Interval.of(observed, required, (part, whole) -> part / whole);
    }

    private static Interval wayDone(Interval start, Interval now, double end) {
        return Interval.of(start, now, (from, to) -> (to - from) / (end - from));
    }
}
