package workreport.ingest.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that share their end or beginning: "城镇和农村居民人均可支配收入", "新能源汽车、集成电路产量", "城乡居民收入". */
final class SharedNames {

    private static final String INDICATOR =
            "(?:产业增加值|增加值|总产值|产值|产量|总量|总额|总值|零售额|收入|支出|投资|吞吐量|交易额|成交额|销售额|营业收入|营收|利润|人均可支配收入|纯收入|存款余额|贷款余额"
                    + "|余额|面积|数量|人数|浓度|覆盖率|普及率|入学率|比重|占比|比例|率|指数|总数|规模|里程|发电量|装机|用电量|用水量|能耗|排放量|排放总量|使用量|消耗量|参保率|普惠率|出口|进口|资金|项目|企业|增速)";
    private static final Pattern ENDS_IN_INDICATOR = Pattern.compile(INDICATOR + "$");
    private static final Pattern COMMON_END = Pattern.compile("(?<=.)(?:居民)?(?:人均)?(?:可支配)?" + INDICATOR + "+$");
    private static final Pattern TOWN_AND_COUNTRY = Pattern.compile("(.*?)城乡(.*)");
    private static final Pattern AND = Pattern.compile("[、和与及]");

    private static final Pattern TOWN = Pattern.compile("城[镇市]");
    private static final Pattern COUNTRY = Pattern.compile("(?:农村牧区|农牧区|农村|牧区)(.+)");

    private static final Pattern RATE = Pattern.compile("(?:率|比重|占比|比例|增速)$");
    /** "民间投资、产业投资占比" are the shares of both. */
    private static final Pattern SHARE = Pattern.compile("(?:比重|占比|比例|增速)$");

    /** What tells sorts of the same thing apart: 投资类、备案类项目. */
    private static final Pattern KIND = Pattern.compile("[类型级]$");

    /** What is said of all members behind the last: 甲、乙支持民间投资比重. */
    private static final Pattern SAID_OF_ALL = Pattern.compile("(?<=.{2})(?:支持|参与|用于)[^、]{2,}(?:比重|占比|比例|率)$");

    private static final Map<Character, String> WHOLE_WORDS = Map.of('粮', "粮食", '奶', "牛奶", '菜', "蔬菜");
    /** A figure that is nobody's by itself. */
    private static final Pattern FIGURE =
            Pattern.compile("(?:死亡|受伤|伤亡|参与|受益)人数|案损数|损失|(?:交易|成交|销售)额|金额|总?产量|总?产值|面积|人次");

    private static final Pattern COUNT =
            Pattern.compile("(?<=.{3})(?:起数|件数|受理数|立案数|发案数|户数|人数|人次|场次|数量|数|量|面积)$|(?<=.{2})人次$");
    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_ECHO = 3;
    private static final int SHORTEST_ECHO = 2;

    private SharedNames() {}

    /** The members of a name of several indicators: 财政收入和预算收入. Empty if it may be one. */
    static List<String> members(String name) {
        String[] parts = AND.split(name);
        boolean all = parts.length > 1
                && Stream.of(parts)
                        .allMatch(part -> ENDS_IN_INDICATOR.matcher(part).find());
        return all ? List.of(parts) : List.of();
    }

    /** Whether a name has so many members that share an indicator: 小学、初中、高中入学率. */
    static boolean isListOf(String name, int count) {
        return AND.split(name).length == count
                && ENDS_IN_INDICATOR.matcher(name).find();
    }

    /**
     * One name for each of several numbers.
     *
     * @param count how many numbers there are
     * @return as many names; all the same if the list does not have as many members
     */
    static List<String> split(String list, int count) {
        Matcher both = TOWN_AND_COUNTRY.matcher(list);
        if (count == 2 && both.matches() && AND.split(list).length == 1) {
            return List.of(both.group(1) + "城镇" + both.group(2), both.group(1) + "农村" + both.group(2));
        }
        Matcher together = COMMON_END.matcher(list);
        if (count > 2 && together.find() && together.start() == count) {
            // 粮肉奶产量: a character each.
            return list.substring(0, count)
                    .chars()
                    .mapToObj(
                            each -> WHOLE_WORDS.getOrDefault((char) each, Character.toString(each)) + together.group())
                    .toList();
        }
        String[] parts = AND.split(list);
        if (parts.length > count && count > 1) {
            // "和" may be part of a name.
            parts = list.split("、");
        }
        if (parts.length != count) {
            return Stream.generate(() -> list).limit(count).collect(Collectors.toList());
        }
        String last = parts[count - 1];
        Matcher said = SAID_OF_ALL.matcher(last);
        boolean ofAll = said.find();
        String end = ofAll ? said.group() : commonEnd(parts[0], last);
        String bare = last.substring(0, last.length() - end.length());
        String beginning = commonBeginning(parts[0].strip(), last);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String part = parts[i].strip();
            boolean counted = COUNT.matcher(part).find();
            boolean whole = i == count - 1
                    || counted
                    || !ofAll
                            && ENDS_IN_INDICATOR.matcher(part).find()
                            && !part.equals(bare)
                            && (RATE.matcher(part).find()
                                    || !SHARE.matcher(last).find());
            names.add((i == 0 ? "" : beginning) + (whole ? part : part + end));
        }
        return names;
    }

    /** What the first member has and the last one leaves out: 城乡居民养老保险和医疗保险参保率, 道路交通事故起数和死亡人数. */
    private static String commonBeginning(String first, String last) {
        Matcher count = COUNT.matcher(first);
        if (FIGURE.matcher(last).matches() && count.find()) {
            return first.substring(0, count.start());
        }
        String echo = first.substring(Math.max(0, first.length() - SHORTEST_ECHO));
        int at = last.indexOf(echo);
        int end = at + echo.length();
        boolean fits = at > 0 && end < last.length() && first.length() - end >= SHORTEST_BEGINNING;
        return fits ? first.substring(0, first.length() - end) : "";
    }

    /** What the last member has and the first one leaves out. */
    private static String commonEnd(String first, String last) {
        Matcher country = COUNTRY.matcher(last);
        if (TOWN.matcher(first).matches() && country.matches()) {
            return country.group(1);
        }
        boolean kind = KIND.matcher(first).find();
        for (int length = Math.min(LONGEST_ECHO, first.length()); length >= (kind ? 1 : SHORTEST_ECHO); length--) {
            String echo = first.substring(first.length() - length);
            int at = last.indexOf(echo);
            if (at >= 0 && at + length < last.length()) {
                return last.substring(at + length);
            }
        }
        Matcher indicator = COMMON_END.matcher(last);
        if (indicator.find()) {
            return indicator.group();
        }
        boolean pair = first.length() < last.length() && first.length() <= LONGEST_ECHO;
        return pair ? last.substring(first.length()) : "";
    }
}
