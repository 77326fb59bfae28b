package workreport.series;

import java.util.OptionalDouble;
import workreport.analysis.Interval;
import workreport.analysis.ProgressStatus;

/**
 * How far a target is on its way, and what the years left need. Time counts from the report, up to the latest value.
 *
 * @param done the share of the way, or of the amount, that is done; empty for a growth
 * @param timeGone the share of the years that is gone
 * @param yearsLeft how many years are left
 * @param soFar progress per year so far, in the target's unit: a change of a level, an amount, a growth in percent
 * @param needed what each of the years left has to bring
 * @param ratio observed to required pace, with the interval that rounding allows
 */
public record Way(OptionalDouble done, double timeGone, int yearsLeft, double soFar, double needed, Interval ratio) {

    /** The class of the ratio, with the bounds that verdicts of a report have too. */
    public ProgressStatus status() {
        return ProgressStatus.of(ratio.value());
    }

    /** Whether it is the same class whatever the values were rounded from. */
    public boolean isFirm() {
        return ProgressStatus.of(ratio.low()) == ProgressStatus.of(ratio.high());
    }
}
