package workreport.series;

import java.util.regex.Pattern;

/** Whether a number is about urban or rural residents. */
enum Residence {
    URBAN,
    RURAL,
    /** 全体, 城乡: of both together. */
    ALL,
    UNSAID;

    private static final Pattern BOTH = Pattern.compile("全体|城乡");
    private static final Pattern TOWNS = Pattern.compile("城镇|城市居民");
    private static final Pattern VILLAGES = Pattern.compile("农村|农牧民|农牧区|农民|乡村居民");

    static Residence in(String name) {
        if (BOTH.matcher(name).find()) {
            return ALL;
        }
        if (TOWNS.matcher(name).find()) {
            return URBAN;
        }
        return VILLAGES.matcher(name).find() ? RURAL : UNSAID;
    }

    /** Whether it is of one of two parts. */
    boolean isPart() {
        return this == URBAN || this == RURAL;
    }
}
