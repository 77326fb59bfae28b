package workreport.series;

/** How a result is measured against a promise. The rule is always named beside the verdict. */
public enum JudgingRule {
    /** An amount or a count: {@code result ÷ promise}; kept from 1. */
    AMOUNT,
    /** A growth, or a share in percent: {@code result − promise} in percentage points; kept from 0. There is no rate of a rate. */
    POINTS,
    /** A ceiling: kept at or below it, or not. There is no rate, and below it is not better. */
    CEILING,
    /** A decrease in percent: {@code decrease ÷ decrease promised}; kept from 1. */
    REDUCTION,
    /** A level whose level of the year before is known: {@code (result − base) ÷ (promise − base)}; kept from 1. */
    LEVEL_FROM_BASE,
    /** Two ends were promised: kept between them, exceeded beyond the better one. */
    RANGE,
    /** Nothing to compare. */
    NONE
}
