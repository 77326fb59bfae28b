package workreport.ingest.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.Blank;

/**
 * The place whose government reports.
 *
 * @param name as written, with the areas above it if they are written too: 保定市清苑区
 * @param level that of the last of them
 */
public record PlaceName(String name, Level level) {

    /** What kind of area it is, by the end of its name. */
    public enum Level {
        COUNTRY("国务院"),
        AUTONOMOUS_REGION("自治区"),
        PROVINCE("省"),
        PREFECTURE("自治州", "地区", "盟", "州"),
        CITY("市"),
        COUNTY("自治县", "县"),
        BANNER("自治旗", "旗"),
        DISTRICT("区"),
        TOWNSHIP("乡", "镇", "街道");

        private final String[] ends;

        Level(String... ends) {
            this.ends = ends;
        }
    }

    /** Names of areas are no longer than this, those above included. */
    private static final int LONGEST = 24;

    private static final Pattern MARK = Pattern.compile("[，。：；、,:;!！?？“”《》]");

    private static final Pattern IN_TITLE = Pattern.compile(
            "^(?:[（(][^）)]*[）)])?(?:[0-9０-９]{4}年?度?)?(.+?)(?:人民)?(?:政府)?(?:[0-9０-９]{4}年?度?)?(?:人民)?(?:政府)?工作报告");
    private static final Pattern IN_OCCASION = Pattern.compile("在(.+?)第[0-9" + ChineseNumerals.COUNTING + "]+届");
    private static final Pattern IN_OPENING =
            Pattern.compile("(?:代表|受)(.+?)(?:第[0-9" + ChineseNumerals.COUNTING + "]+届)?(?:人民政府|(?<=国务院))");
    private static final Pattern IN_OFFICE = Pattern.compile("^(.+?)(?:人民政府|(?<=省|市|县|区)代?[省市县区]长)");

    /** From a title, which may be the report's or a web page's. */
    static Optional<PlaceName> inTitle(String title) {
        return first(IN_TITLE, title);
    }

    /** From the line that names the congress. */
    static Optional<PlaceName> inOccasion(String occasion) {
        return first(IN_OCCASION, occasion);
    }

    /** From the sentence in which the speaker says for whom. */
    static Optional<PlaceName> inOpening(String opening) {
        return first(IN_OPENING, opening);
    }

    /** From the speaker's office. */
    static Optional<PlaceName> inOffice(String office) {
        return first(IN_OFFICE, office);
    }

    private static Optional<PlaceName> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(Blank.remove(text));
        return matcher.find() ? of(matcher.group(1)) : Optional.empty();
    }

    /** A name with its level; none if it is no name, or only says what kind of area (县, 自治区). */
    public static Optional<PlaceName> of(String name) {
        if (MARK.matcher(name).find()) {
            return Optional.empty();
        }
        for (Level level : Level.values()) {
            for (String end : level.ends) {
                boolean isCountry = level == Level.COUNTRY && name.equals(end);
                boolean isNamed = name.endsWith(end) && name.length() > end.length() && level != Level.COUNTRY;
                if (name.equals(end) && !isCountry) {
                    return Optional.empty();
                }
                if (isCountry || isNamed && name.length() <= LONGEST) {
                    return Optional.of(new PlaceName(name, level));
                }
            }
        }
        return Optional.empty();
    }
}
