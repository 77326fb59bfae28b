package workreport.series;

/** How a result's subject differs from what was promised, as far as names and units show. */
public enum Discrepancy {
    /** Promised for all residents, reported only for urban or only for rural ones. */
    PART_OF_PEOPLE(false),
    /** Another government's list: promised for the province's, reported for the city's. */
    AUTHORITY(false),
    /** 纯收入 and 可支配收入: the definition has changed. */
    DEFINITION(false),
    /** A growth is promised in constant prices or on a comparable basis, as that of output always is; both levels are not. */
    PRICES(false),
    /** One name says which level of government, what kind or where, and the other does not. */
    SCOPE(true),
    /** Other work: promised as construction, reported as renovation. */
    WORKS(true),
    /** Other counting words: schools promised, sports grounds counted. */
    COUNTING_UNIT(true);

    private final boolean judged;

    Discrepancy(boolean judged) {
        this.judged = judged;
    }

    /** Whether the result may be measured against the promise nevertheless. */
    public boolean isJudged() {
        return judged;
    }
}
