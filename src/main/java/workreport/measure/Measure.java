package workreport.measure;

/**
 * What kind of quantity an observation is. Observations of different measures are never compared. The order is that of a table's
 * cell: levels before amounts, amounts before rates.
 */
public enum Measure {
    /** A state in, or at the end of, a year. */
    LEVEL,
    /** A state in every year of a span: 保持在95%以上 over a term of office promises all its years, not the last alone. */
    HELD,
    /** A sum over the period; also works done or planned. */
    TOTAL,
    /** The mean of a year within the span, where the report gives that mean. */
    YEARLY_MEAN,
    /** A share or rate of all that the span holds, such as 75% of four years' spending. No year's, and no mean of years. */
    SPAN_RATE,
    /** Growth in percent a year. */
    GROWTH,
    /** Change in percent from the span's start to its end. */
    CHANGE,
    /**
     * How large a project is: the capacity of a plant that starts to be built, the site of a park under construction. It
     * is the project's, and no value of a year; the period is that of what the sentence says of the project.
     */
    PROJECT_SIZE;

    /** Whether it is a rate of change and so has no place among levels or amounts. */
    public boolean isRate() {
        return this == GROWTH || this == CHANGE;
    }

    /** Whether it is an amount that comes about over time. */
    public boolean isFlow() {
        return this == TOTAL || this == YEARLY_MEAN;
    }

    /** Whether it is of a span as a whole, so that it stands at no point in time. */
    public boolean isOfSpan() {
        return isFlow() || this == SPAN_RATE;
    }

    /** Whether it is a state, in a year or in every year of a span. */
    public boolean isState() {
        return this == LEVEL || this == HELD;
    }

    /** Whether it tells of a period at all; a project's size is of no period. */
    public boolean isOfPeriod() {
        return this != PROJECT_SIZE;
    }

    /** Whether the measure makes sense for that period. */
    public boolean fits(Period period) {
        return switch (this) {
            case LEVEL -> period.isYear();
            case HELD, YEARLY_MEAN, SPAN_RATE, CHANGE -> !period.isYear();
            case TOTAL, GROWTH, PROJECT_SIZE -> true;
        };
    }
}
