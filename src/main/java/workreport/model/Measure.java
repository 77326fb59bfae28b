package workreport.model;

/** What kind of quantity a reading is. Readings of different measures are never compared. */
public enum Measure {
    /** A state in, or at the end of, a year. */
    LEVEL,
    /** A sum over the period; also works done or planned. */
    TOTAL,
    /** The mean of a year within the span; also a rate over the whole span, which is such a mean, weighted. */
    YEARLY_MEAN,
    /** Growth in percent a year. */
    GROWTH,
    /** Change in percent from the span's start to its end. */
    CHANGE;

    /** Whether it is a rate and so has no place among levels or amounts. */
    public boolean isRate() {
        return this == GROWTH || this == CHANGE;
    }

    /** Whether it is an amount that comes about over time. */
    public boolean isFlow() {
        return this == TOTAL || this == YEARLY_MEAN;
    }

    /** Whether the measure makes sense for that period. */
    boolean fits(Period period) {
        return switch (this) {
            case LEVEL -> period.isYear();
            case YEARLY_MEAN, CHANGE -> !period.isYear();
            case TOTAL, GROWTH -> true;
        };
    }
}
