package workreport.ingest.report;

import java.util.Set;

/** How the symbols of units relate to each other. */
final class Symbols {

    private static final Set<String> SHARES = Set.of("%", "‰", "成");
    private static final Set<String> POINTS = Set.of("个百分点", "百分点");
    private static final String TIMES = "倍";

    private Symbols() {}

    /** Whether it is a part of a whole. */
    static boolean isShare(String symbol) {
        return SHARES.contains(symbol);
    }

    /** Whether a change in it can be one of anything, in whatever unit that is counted. */
    static boolean isRelative(String symbol) {
        return isShare(symbol) || POINTS.contains(symbol) || symbol.equals(TIMES);
    }

    /** The common part of units that are multiples of each other: 万户, 户. */
    static String family(String symbol) {
        return UnitsUsed.base(symbol);
    }
}
