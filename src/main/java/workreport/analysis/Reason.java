package workreport.analysis;

/** Why the way to a goal cannot be judged. Each has a sentence for people in both word files. */
public enum Reason {
    /** All that the report gives is the size of a project. */
    PROJECT_SIZE,
    /** Its observations are of different scope, and must not be compared. */
    DIFFERENT_SCOPE,
    /** The report sets no goal for it. */
    NO_GOAL,
    /** The report sets a target for the coming year, but no goal for a later one. */
    ONLY_NEXT,
    /** The report sets a target, but for a year that is neither the coming one nor one of its goals. */
    OTHER_YEAR,
    /** Neither more nor less of it counts as better. */
    NO_DIRECTION,
    /** No value of the current year. */
    NO_CURRENT,
    /** No value of the baseline year, so no pace so far. */
    NO_BASELINE,
    /** The report gives a sum over years, and a goal for growth or a level. */
    SUM_AGAINST_LEVEL,
    /** A rate over several years at once, so far or as the goal: no value of a year. */
    SPAN_RATE,
    /** The goal is to hold in every year of the term, and does not hold now: that is due at once, not at a pace. */
    EVERY_YEAR,
    /** A goal for growth, and no level that it starts from. */
    ONLY_GROWTH,
    /** Works done and works planned: two flows, compared per year, with no path between them. */
    FLOWS,
    /** Works planned, and none reported so far. */
    ONLY_PLANNED,
    /** A yearly quantity is promised, and no level that it could be measured against. */
    YEARLY_AMOUNT,
    /** The value so far is itself only a bound, such as “more than”. */
    BOUNDED_VALUE,
    /** A value is a range, and its ends come to different verdicts. */
    RANGE,
    /** The goal is the baseline again: no growth is required, so no ratio exists. */
    NO_CHANGE_REQUIRED,
    /** A value is zero or negative: no growth can be computed. */
    NOT_POSITIVE,
    /** The goal is met already: there is no way left to measure. */
    MET_ALREADY,
    /** The way from baseline to goal is no longer than what rounding may hide. */
    TOO_COARSE,
    /** The observations are in different units. */
    DIFFERENT_UNITS
}
