package workreport.measure;

/**
 * What kind of quantity an observation is. Observations of different measures are never compared. They stand in the
 * order of a table's cell: levels before amounts, amounts before rates.
 */
public enum Measure {
    /** A state in, or at the end of, a year. */
    LEVEL,
    /** A state in every year of a span: 保持在95%以上 over a term of office is a promise for each of its years, not only the last. */
    HELD,
    /** A sum over the period; also work done or planned. */
    TOTAL,
    /** The mean per year over the span, where the report itself gives it. */
    YEARLY_MEAN,
    /** A share or rate of the span as a whole, such as 75% of four years' spending: neither of a year nor a yearly mean. */
    SPAN_RATE,
    /** Growth in percent a year. */
    GROWTH,
    /** Change in percent from the span's start to its end. */
    CHANGE,
    /**
     * How large a project is: the capacity of a plant that is to be built, the site of a park under construction. It
     * belongs to the project and to no year; the period is that of what the sentence says about the project.
     */
    PROJECT_SIZE;

    /** Whether it is a rate of change, which cannot stand among levels or amounts. */
    public boolean isRate() {
        return this == GROWTH || this == CHANGE;
    }

    /** Whether it is an amount that accrues over time. */
    public boolean isFlow() {
        return this == TOTAL || this == YEARLY_MEAN;
    }

    /** Whether it belongs to a span as a whole, and so to no point in time. */
    public boolean isOfSpan() {
        return isFlow() || this == SPAN_RATE;
    }

    /** Whether it is a state, in a year or in every year of a span. */
    public boolean isState() {
        return this == LEVEL || this == HELD;
    }

    /** Whether it belongs to a period at all; a project's size does not. */
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
