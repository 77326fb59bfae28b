package workreport.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.measure.Measure;

/**
 * What may stand before and after the name of an indicator without changing its meaning: whose it is, where the report
 * is about one place; when; that it was reached. Whatever is not listed here changes the meaning.
 */
final class Frame {

    private static final String LEVELS = "自治区|自治州|自治县|自治旗|地区|国|省|市|县|区|旗|州|盟";
    private static final String TIME = "今年|去年|上年|本年|当年|全年|年度|年内|年末|年底|年均|年|末|\\d{4}年|截至|到|至";
    private static final String REACHED = "预计|预期|累计|共计|总共|共|完成|实现|达到|达|力争|确保|其中";
    private static final Pattern AFTER = Pattern.compile("(?:总值|总额|总量|总数|数量|个数|人数|户数|数|额|量|累计|年均|预计|达到|达|完成|实现)*");
    private static final Pattern GROWTH =
            Pattern.compile("(?:同比|比上年|年均|平均|累计|可比价)*(?:增速|增长率|增长速度|增幅|增长|涨幅|上涨|下降|降幅|降低)?");

    private static final Pattern PLACE = Pattern.compile("(?:.*?(?:自治区|[省州盟市])(?=.{2}))*+(.+?)(" + LEVELS + ")");

    private final Pattern before;

    private Frame(String owners) {
        before = Pattern.compile("(?:" + owners + "|" + TIME + "|" + REACHED + ")*");
    }

    /** For a report whose place is unknown: words for a whole place of any level are accepted. */
    static Frame ofAnyPlace() {
        return new Frame("[全我本](?:" + LEVELS + ")|地方");
    }

    /**
     * Where it is about that place: what is said of 全省 in the report of a county is not the county's.
     *
     * @param place its full name, such as 北方省东湖市南山县
     */
    static Frame of(String place) {
        String plain = Name.normal(place);
        if (plain.matches("中国|全国|中华人民共和国|国家")) {
            return new Frame("[全我本]国");
        }
        Matcher parts = PLACE.matcher(plain);
        if (!parts.matches()) {
            return ofAnyPlace();
        }
        String level = parts.group(2);
        String shortened = level.startsWith("自治") ? level + "|" + level.substring(2) : level;
        return new Frame(
                "[全我本](?:" + shortened + ")|地方|" + Pattern.quote(plain) + "|" + Pattern.quote(parts.group(1) + level));
    }

    /** Whether a name still means the same with that text before and after it. */
    boolean fits(String start, String end, Measure measure) {
        return before.matcher(start).matches()
                && (AFTER.matcher(end).matches()
                        || measure.isRate() && GROWTH.matcher(end).matches());
    }
}
