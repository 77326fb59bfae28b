package workreport.series;

/** What came of a promise. Each has the offices' word for it and an international one. */
public enum Verdict {
    /** 超额完成: more than was promised. */
    EXCEEDED,
    /** 提前完成: a goal that is reached before its year. */
    EARLY,
    /** 按期完成: as promised. */
    MET,
    /** 有望完成: not due yet, and on the way there. */
    EXPECTED,
    /** 未完成. */
    MISSED,
    /** Not due yet, or its year's report is not known: nothing can have come of it. */
    OPEN,
    /** The report that should answer says nothing of it. */
    UNANSWERED,
    /** Something answers, but must not be measured against the promise. */
    NOT_JUDGED;

    /** Whether it says that the promise was kept. */
    public boolean isKept() {
        return this == EXCEEDED || this == EARLY || this == MET;
    }

    /** Whether it says whether the promise was kept. */
    public boolean isDecided() {
        return isKept() || this == MISSED;
    }
}
