package workreport.ingest.number;

/** A rule that made one part of a reading. They explain to a person why a number was read as it was. */
public enum ReadingRule {
    /** The words before the number, without those that say how it is meant. */
    NAME_BEFORE(Part.NAME),
    /** The noun behind a counted number: 9家企业. */
    NAME_COUNTED(Part.NAME),
    /** The noun behind a sum of money: 投资3亿元的X. */
    NAME_OF_MONEY(Part.NAME),
    /** The noun that several figures lead to: 总投资60亿元、占地1500亩的X. */
    NAME_OF_FIGURES(Part.NAME),
    /** What was done for those counted: 为2454人提供服务. */
    NAME_OF_SERVICE(Part.NAME),
    /** What a sum of money was for, behind it: 投资1亿元，实施X. */
    NAME_OF_PURPOSE(Part.NAME),
    /** What a clause before it is about. */
    NAME_OF_SUBJECT(Part.NAME),
    /** A share of what is named: 占全国. */
    NAME_OF_SHARE(Part.NAME),
    /** What was named before, compared with others: 高于全国. */
    NAME_COMPARED(Part.NAME),
    /** What was named before: 达到282亿元，增长11%. */
    NAME_SAID_BEFORE(Part.NAME),
    /** One of several names in turn: A、B分别. */
    NAME_IN_TURN(Part.NAME),
    /** A list that says its verb once: 新增A 3家、B 5家. */
    NAME_WITH_SHARED_VERB(Part.NAME),

    UNIT_PRINTED(Part.UNIT),
    /** The unit stands at the end of the list. */
    UNIT_OF_LIST(Part.UNIT),
    UNIT_NONE(Part.UNIT),

    /** The years that the chapter, or the sentence that changed them, is about. */
    PERIOD_OF_CHAPTER(Part.PERIOD),
    /** The last of those years: what has been reached. */
    PERIOD_LAST_YEAR(Part.PERIOD),
    /** From the year that it is compared with. */
    PERIOD_COMPARED(Part.PERIOD),
    /** A starting value belongs to the time before. */
    PERIOD_OF_ORIGIN(Part.PERIOD),
    /** That many years, ending with the one being discussed. */
    PERIOD_IN_A_ROW(Part.PERIOD),
    /** A year that is named near the number. */
    PERIOD_NAMED(Part.PERIOD),
    /** 去年, 今年. */
    PERIOD_RELATIVE(Part.PERIOD),
    /** A mean of years that stands in a chapter about one. */
    PERIOD_OF_TERM(Part.PERIOD),
    /** What is so already where the chapter plans. */
    PERIOD_NOW(Part.PERIOD),
    PERIOD_OF_LIST(Part.PERIOD),

    /** Percentage points, or a multiple, say by how much something changed. */
    MEASURE_POINTS(Part.MEASURE),
    /** A verb of growth before a percentage. */
    MEASURE_GROWTH(Part.MEASURE),
    /** A verb of change, over several years or of a rate. */
    MEASURE_CHANGE(Part.MEASURE),
    /** A percentage without a verb of change. */
    MEASURE_RATE(Part.MEASURE),
    /** One of several shares. */
    MEASURE_RATIO(Part.MEASURE),
    /** An amount by which something changed. */
    MEASURE_DIFFERENCE(Part.MEASURE),
    /** 年均 or 平均每年 says so. */
    MEASURE_YEARLY(Part.MEASURE),
    /** 达到 or the like says so. */
    MEASURE_REACHED(Part.MEASURE),
    /** The name is of something that is there at a time. */
    MEASURE_STOCK(Part.MEASURE),
    /** An indicator that is reported for a year. */
    MEASURE_HEADLINE(Part.MEASURE),
    /** A verb of work: what was done adds up. */
    MEASURE_WORK(Part.MEASURE),
    /** Neither verb nor name tells. */
    MEASURE_USUAL(Part.MEASURE),
    MEASURE_OF_LIST(Part.MEASURE),

    STATUS_OF_CHAPTER(Part.STATUS),
    /** 已, 目前, 共有 in a chapter of plans. */
    STATUS_FACT_IN_PLAN(Part.STATUS),
    /** 计划, 将 in a chapter that looks back. */
    STATUS_PLAN_IN_REVIEW(Part.STATUS),
    STATUS_OF_LIST(Part.STATUS),

    BOUND_NONE(Part.BOUND),
    /** A word behind the number: 以上, 左右. */
    BOUND_BEHIND(Part.BOUND),
    /** 多, 余 within the number. */
    BOUND_WITHIN(Part.BOUND),
    /** A word before the number: 超过, 不低于. */
    BOUND_BEFORE(Part.BOUND),
    BOUND_OF_LIST(Part.BOUND);

    /** What a rule decides. */
    public enum Part {
        NAME,
        UNIT,
        PERIOD,
        MEASURE,
        STATUS,
        BOUND
    }

    private final Part part;

    ReadingRule(Part part) {
        this.part = part;
    }

    public Part part() {
        return part;
    }
}
