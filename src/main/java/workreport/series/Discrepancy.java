package workreport.series;

/** How what a result tells of differs from what was promised, as far as both names and units say. */
public enum Discrepancy {
    /** Promised for all residents, told for those of towns or of villages only. */
    PART_OF_PEOPLE(false),
    /** The list of another level of government: promised of the province's, told of the city's. */
    AUTHORITY(false),
    /** 纯收入 and 可支配收入: the definition has changed. */
    DEFINITION(false),
    /** A growth is promised in constant prices or on a comparable basis, as that of output always is; both levels are not. */
    PRICES(false),
    /** One name says whose level, what kind or where, and the other does not. */
    SCOPE(true),
    /** Other works: promised to be built, told as renewed. */
    WORKS(true),
    /** Other counting words: schools promised, sports grounds counted. */
    COUNTING_UNIT(true);

    private final boolean judged;

    Discrepancy(boolean judged) {
        this.judged = judged;
    }

    /** Whether the result may be held against the promise all the same. */
    public boolean isJudged() {
        return judged;
    }
}
