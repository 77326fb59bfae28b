package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "总投资41亿元的电站项目": the noun that a sum of money leads to. */
final class MoneyObjectName implements NameRule {

    private static final Pattern MONEY_AT_END =
            Pattern.compile("(?:完成)?((?:总|计划|年度|概算|估算)*(?:投资额?|投入资金|投入|资金)|(?:首期|总)?规模|占地(?:面积)?|总?建筑面积|总长|全长)$");

    /** The words for money at the end, without what was done: 重点实施了投资. */
    static String figure(String words) {
        Matcher money = MONEY_AT_END.matcher(words);
        return money.find() ? money.group(1) : words;
    }

    @Override
    public Optional<FoundName> find(NameSearch search) {
        if (!search.afterBound().startsWith("的")) {
            return Optional.empty();
        }
        String object = search.around().objectOf(search.index());
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Matcher money = MONEY_AT_END.matcher(search.rest());
        if (money.find()) {
            String of = search.rest().substring(0, money.start());
            String whole = object.length() > 2 ? object : of.length() > 2 ? of + object : said(search) + object;
            return Optional.of(search.behind(ReadingRule.NAME_OF_MONEY, whole + money.group(1)));
        }
        Matcher before = MONEY_AT_END.matcher(nameBefore(search));
        return before.find()
                ? Optional.of(search.behind(ReadingRule.NAME_OF_MONEY, object + before.group(1)))
                : Optional.empty();
    }

    /** What became of those that the money was for: "投资41亿元的13个项目竣工投产". */
    private static String said(NameSearch search) {
        int next = search.index() + 1;
        boolean counted = next < search.sentence().numbers.size()
                && search.sentence().gap(next).equals("的");
        return counted ? search.around().predicate(next) : "";
    }

    /** "投资3亿元的甲、2亿元的乙": the second says only how much. */
    private static String nameBefore(NameSearch search) {
        Candidate previous = search.previous();
        boolean goesOn = search.listed()
                && search.rest().isEmpty()
                && search.number().unit().endsWith("元");
        return goesOn && previous != null ? previous.name() : "";
    }
}
