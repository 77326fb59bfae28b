package workreport.ingest.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.measure.Period;

/**
 * The years that a part of a report is about, unless its sentences say otherwise.
 *
 * @param period the years
 * @param plan whether it states plans, not results
 * @param understood false if there was no indication and this is a guess
 */
record Scope(Period period, boolean plan, boolean understood) {

    private static final int TERM_OF_OFFICE = Term.FULL;
    private static final int TENTH = 10;
    private static final int START_OF_TENTH = 2001;
    private static final String NUMERALS = "一二三四五六七八九";
    private static final String PLAN_DIGITS = "一二三四五六七";
    /** The number of a five-year plan, without the "五" that says what it is: 十四 of 十四五, 九 of 九五. */
    static final String PLAN_NUMBER = "(?:十[" + PLAN_DIGITS + "]?|[八九])";

    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("(?<![第二三四五六七八九])(" + PLAN_NUMBER + ")五(?![届次年个])");
    private static final Pattern TERM = Pattern.compile("五年|(?:过去|这|近)的?[三四]年|[三四]年来|本届|新一届|任期|届(?:人民)?政府|[“\"]"
            + PLAN_NUMBER + "五[”\"]|" + PLAN_NUMBER + "五(?:规划|计划|时期|期间)");
    private static final Pattern SHORT_TERM = Pattern.compile("([三四])年");
    private static final Pattern PAST =
            Pattern.compile("回顾|总结|过去|去年|以来|回眸|完成情况|发展成就|主要成绩|取得的成|主要工作$|工作情况|一年来|五年来|主要成就|(?<!要)完成的主要");
    private static final Pattern FUTURE =
            Pattern.compile("今年|今后|未来|下一|新一届|目标|任务|安排|部署|打算|计划|重点|建议|要求|思路|展望|做好|努力|加强|建设|全力|着力|坚决|推进|切实|奋力|举措|主要工作");

    static Scope past(int from, int to) {
        return new Scope(new Period(from, to), false, true);
    }

    static Scope plan(int from, int to) {
        return new Scope(new Period(from, to), true, true);
    }

    /** Before the first chapter. */
    static Scope unknown(int year) {
        return new Scope(Period.year(year - 1), false, false);
    }

    /**
     * What a chapter is about.
     *
     * @param title its heading
     * @param year the year that the report plans for; it reports on the one before
     * @param term how many years the report means by its past term
     * @param before the scope of the chapter before it
     */
    static Scope ofChapter(String title, int year, int term, Scope before) {
        List<Integer> years = YEAR.matcher(title)
                .results()
                .map(named -> Integer.parseInt(named.group(1)))
                .sorted()
                .toList();
        boolean past = PAST.matcher(title).find();
        boolean future = FUTURE.matcher(title).find();
        if (!years.isEmpty()) {
            int last = years.getLast();
            boolean plan = last >= year && (years.getFirst() < last || !past || future);
            return new Scope(new Period(years.getFirst(), last), plan, true);
        }
        if (TERM.matcher(title).find()) {
            return ofTerm(title, year, term, before, past, future);
        }
        if (past && !title.contains("今年")) {
            return past(year - 1, year - 1);
        }
        if (future) {
            return plan(year, year);
        }
        return before.plan || !before.understood
                ? new Scope(before.period, before.plan, false)
                : new Scope(Period.year(year), true, false);
    }

    /** Whether a title names both a year that has been and a term: “十四五”发展成就和2025年工作回顾. */
    static boolean isCombined(String title) {
        return YEAR.matcher(title).find()
                && TERM.matcher(title).find()
                && (PAST.matcher(title).find() || FUTURE.matcher(title).find());
    }

    /** What the first paragraphs of a chapter are about: what its title names first. */
    static Scope atBeginning(String title, int year, int term, Scope chapter) {
        Matcher named = YEAR.matcher(title);
        Matcher said = TERM.matcher(title);
        boolean termFirst = isCombined(title) && named.find() && said.find() && said.start() < named.start();
        if (!termFirst) {
            return chapter;
        }
        return chapter.plan
                ? ofTerm(title, year, term, chapter, false, true)
                : ofTerm(title, year, term, chapter, true, false);
    }

    private static Scope ofTerm(String title, int year, int term, Scope before, boolean past, boolean future) {
        Matcher named = FIVE_YEAR_PLAN.matcher(title);
        if (named.find()) {
            int start = planStart(named.group(1));
            int end = start + TERM_OF_OFFICE - 1;
            return end >= year && !past ? plan(year, end) : past(start, Math.min(end, year - 1));
        }
        Matcher less = SHORT_TERM.matcher(title);
        int years = less.find() ? less.group(1).equals("三") ? 3 : 4 : term;
        return past || !future && !before.understood
                ? past(year - years, year - 1)
                : plan(year, year + TERM_OF_OFFICE - 1);
    }

    /** The first year of a five-year plan by its Chinese number: 2021 for 十四. The tenth ran from 2001 to 2005. */
    static int planStart(String number) {
        int tens = number.startsWith("十") ? TENTH : 0;
        String last = number.substring(tens > 0 ? 1 : 0);
        int count = tens + (last.isEmpty() ? 0 : NUMERALS.indexOf(last) + 1);
        return START_OF_TENTH + TERM_OF_OFFICE * (count - TENTH);
    }

    int first() {
        return period.from();
    }

    int last() {
        return period.to();
    }

    boolean isSpan() {
        return !period.isYear();
    }

    /** The year before a span that has been, with which its changes are compared. */
    int base() {
        return first() - 1;
    }
}
