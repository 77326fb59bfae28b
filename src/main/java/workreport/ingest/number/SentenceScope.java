package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.measure.Period;

/** How a sentence changes the years that its paragraph is about: "2020年，…", "五年来，…" in a chapter about one year. */
final class SentenceScope {

    private static final Pattern YEAR =
            Pattern.compile("^[—\\s　“（(一二三四五六七八九十、）)]*(?:各位代表[，,：！!]?)?(?:(?:刚刚|即将|已经)?过去的|回[顾首望])?((?:19|20)[0-9]{2})年"
                    + "(?!以来|末|底|的|至|—|-|前|后|度|中央|[0-9])");
    private static final Pattern SPAN =
            Pattern.compile("^[—\\s　]*(?:过去|这|近|回顾|回望|总的看，?)?的?(?:过去)?(?:这)?五年(?:来|间|里|中)?[，,]"
                    + "|^[^，。]{0,12}(?:“(?:十[一二三四五六七]?|九)五”(?:时期|期间|以来|的五年)|过去五年|五年来)[，,]");
    private static final Pattern LAST_YEAR =
            Pattern.compile("^[—\\s　]*(?:(?:过去的?|这|回顾|刚刚过去的)?(?:这)?一年(?:来|里|间)?|去年|全年)[，,]|^[—\\s　]*刚刚过去的[这的]?一年");
    private static final Pattern THIS_YEAR = Pattern.compile("^[—\\s　]*今年(?:，|,|经济社会|全)");

    /** What turns from several years to the last of them, for the rest of a chapter. */
    private static final Pattern TURN = Pattern.compile(
            "^[—\\s　]*(?:各位代表[，,：！!]?)?(?:(?:刚刚|即将|已经)过去的(?:(?:19|20)[0-9]{2}年|[这的]?一年)|过去的?(?:这)?一年[，,])");

    private static final Pattern OF_ALL = Pattern.compile("^[—\\s　]*(?:回[顾首望]|总结|总的来?看，?)?(?:过去的?|这|近)?五年");

    private static final Pattern BY_THEN = Pattern.compile("^[—\\s　]*(?:届时|到那时)[，,]");

    /** "2018年以来，…" in a chapter that looks back. */
    private static final Pattern SINCE = Pattern.compile("^[—\\s　]*((?:19|20)[0-9]{2})年以来[，,]");

    private static final Pattern OF_YEAR =
            Pattern.compile("(?:^|[，。；：,;:])(?:今年|((?:19|20)[0-9]{2})年(?!以来|末|底|的|至|—|-|前|后))");

    private SentenceScope() {}

    /** Whether a paragraph of plans is about the next year, not those after it. */
    static boolean isOfYear(String text, int year) {
        return OF_YEAR.matcher(text)
                .results()
                .anyMatch(found -> found.group(1) == null || found.group(1).equals(Integer.toString(year)));
    }

    /** Whether a sentence leaves the many years of its chapter for the last of them. */
    static boolean turns(String sentence) {
        return TURN.matcher(sentence).find();
    }

    /** Whether a sentence says since when it counts. */
    static boolean isSince(String sentence) {
        return SINCE.matcher(sentence).find();
    }

    /** Whether a paragraph speaks of all years of its chapter again. */
    static boolean isOfAll(String text) {
        return OF_ALL.matcher(text).find();
    }

    /** Whether a sentence speaks of the year that the ones before it led to. */
    static boolean isByThen(String sentence) {
        return BY_THEN.matcher(sentence).find();
    }

    /**
     * The scope that a sentence has and leaves to those behind it.
     *
     * @param now the scope before it
     * @param chapter that of its chapter
     * @param year the year that the report plans for
     * @param term how many years the report means by its past term
     */
    static Scope of(String sentence, Scope now, Scope chapter, int year, int term) {
        Matcher named = YEAR.matcher(sentence);
        if (named.find()) {
            int told = Integer.parseInt(named.group(1));
            return told < year
                    ? Scope.past(told, told)
                    : new Scope(Period.year(told), chapter.plan() || told > year, true);
        }
        if (chapter.plan()) {
            return THIS_YEAR.matcher(sentence).find() ? Scope.plan(year, year) : now;
        }
        Matcher since = SINCE.matcher(sentence);
        if (since.find()) {
            int first = Integer.parseInt(since.group(1));
            return first < year - 1 && first >= year - Term.FULL ? Scope.past(first, year - 1) : now;
        }
        if (SPAN.matcher(sentence).find()) {
            return chapter.isSpan() ? chapter : Scope.past(year - term, year - 1);
        }
        return LAST_YEAR.matcher(sentence).find() ? Scope.past(year - 1, year - 1) : now;
    }
}
