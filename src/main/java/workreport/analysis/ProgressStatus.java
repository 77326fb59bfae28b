package workreport.analysis;

/**
 * How an indicator goes towards its goal. The classes and their bounds are those of Open SDG, which follow Statistics Canada's, on the ratio
 * of the growth observed to the growth required.
 */
public enum ProgressStatus {
    /** The goal is met already. */
    MET,
    /** The ratio is 0.95 or more. */
    ON_TRACK,
    /** The ratio is 0.60 or more. */
    SLOW,
    /** The ratio is 0 or more. */
    LIMITED,
    /** The ratio is below 0: away from the goal. */
    MOVING_AWAY,
    /** No verdict is possible, for a stated reason. */
    NOT_JUDGED;

    private static final double ENOUGH = 0.95;
    private static final double HALFWAY = 0.60;

    /** The class of a ratio of the growth observed to the growth required. */
    public static ProgressStatus of(double ratio) {
        if (ratio >= ENOUGH) {
            return ON_TRACK;
        }
        if (ratio >= HALFWAY) {
            return SLOW;
        }
        return ratio >= 0 ? LIMITED : MOVING_AWAY;
    }
}
