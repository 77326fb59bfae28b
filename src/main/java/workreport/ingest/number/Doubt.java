package workreport.ingest.number;

/** Why a person should look at what was read. */
public enum Doubt {
    /** The chapter's title did not say which years it is about. */
    CHAPTER,
    /** The name was put together from other clauses. */
    NAME_FROM_ELSEWHERE,
    /** The name is too short or too general to tell the indicator. */
    NAME_TOO_BARE,
    /** The name is so long that it holds more than the indicator. */
    NAME_TOO_LONG,
    /** The number is compared with another: above, below, faster than. */
    COMPARED,
    /** A word of the sentence, not the chapter, gave the year. */
    PERIOD_FROM_SENTENCE,
    /** A word of the sentence made a fact of a plan, or a plan of a fact. */
    STATUS_FROM_SENTENCE,
    /** It may be so already, or be planned: an aim that has been reached, things that a plan names and counts. */
    PLAN_OR_FACT,
    /** It could be the sum of several years, or the level in the last. */
    SUM_OR_LEVEL,
    /** There is no unit. */
    NO_UNIT,
    /**
     * Last year's level, in the report before, does not grow to this year's by the growth stated. Only someone with both
     * reports can know: the rules for a single text never raise it.
     */
    CONTRADICTED
}
