package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.measure.Period;

/** How a sentence changes what its paragraph speaks of: "2020年，…", "五年来，…" in a chapter about one year. */
final class SentenceScope {

    private static final Pattern YEAR =
            Pattern.compile("^[—\\s　“（(一二三四五六七八九十、）)]*((?:19|20)[0-9]{2})年" + "(?!以来|末|底|的|至|—|-|前|后|度|中央|[0-9])");
    private static final Pattern SPAN =
            Pattern.compile("^[—\\s　]*(?:过去|这|近|回顾|回望|总的看，?)?的?(?:过去)?(?:这)?五年(?:来|间|里|中)?[，,]"
                    + "|^[^，。]{0,12}(?:“十[一二三四五六七]五”(?:时期|期间|以来|的五年)|过去五年|五年来)[，,]");
    private static final Pattern LAST_YEAR = Pattern.compile("^[—\\s　]*(?:(?:过去|这|回顾|刚刚过去的)?一年(?:来|里|间)?|去年|全年)[，,]");
    private static final Pattern THIS_YEAR = Pattern.compile("^[—\\s　]*今年(?:，|,|经济社会|全)");

    private SentenceScope() {}

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
        if (SPAN.matcher(sentence).find()) {
            return chapter.isSpan() ? chapter : Scope.past(year - term, year - 1);
        }
        return LAST_YEAR.matcher(sentence).find() ? Scope.past(year - 1, year - 1) : now;
    }
}
