package workreport.series;

import java.util.Optional;
import java.util.Set;
import workreport.ingest.outline.PlaceName;

/** The administrative rank of an area, from the country down: amounts of areas of different rank are not set side by side. */
public enum AreaRank {
    COUNTRY,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP;

    /** Cities with the rank of a province. */
    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "上海市", "天津市", "重庆市");

    /** By the end of a name; a city below another is of a county's rank. Empty if the name does not tell. */
    public static Optional<AreaRank> of(String place) {
        return PlaceName.of(place).map(name -> switch (name.level()) {
            case COUNTRY -> COUNTRY;
            case AUTONOMOUS_REGION, PROVINCE -> PROVINCE;
            case PREFECTURE -> PREFECTURE;
            case CITY -> city(place);
            case COUNTY, BANNER, DISTRICT -> COUNTY;
            case TOWNSHIP -> TOWNSHIP;
        });
    }

    private static AreaRank city(String place) {
        if (MUNICIPALITIES.contains(place)) {
            return PROVINCE;
        }
        String above = place.substring(0, place.length() - 1);
        boolean belowAnother = above.contains("市") || above.contains("自治州") || above.endsWith("盟");
        return belowAnother ? COUNTY : PREFECTURE;
    }

    /** Whether the names of two places tell that one is part of the other. */
    public static boolean isAbove(String whole, String part) {
        boolean country = of(whole).equals(Optional.of(COUNTRY)) && !of(part).equals(Optional.of(COUNTRY));
        return country || !whole.isEmpty() && part.contains(whole) && !part.endsWith(whole);
    }
}
