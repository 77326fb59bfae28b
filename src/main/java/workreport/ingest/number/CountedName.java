package workreport.ingest.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** "9家劳动密集型企业", "15万平方米老旧小区改造": the noun behind a counted number. */
final class CountedName implements NameRule {

    private static final Pattern EXTENT = Pattern.compile(".*(?:米|亩|方|公里|千瓦|公顷|吨)");

    private static final Pattern POWER = Pattern.compile(".*(?:千瓦|兆瓦|吉瓦|GW|MW|kW)");

    private static final Pattern PLANT = Pattern.compile(".*(?:项目|电站|电厂|基地)");

    private static final Pattern ASKED_FOR = Pattern.compile("|争取|全省|全市|全县|全区");

    private static final Pattern AIM = Pattern.compile("(?:预期|年度|既定)?目标(?:任务)?");

    private static final int LONGEST_EXAMPLES = 20;

    /** Two names are the name of what is counted: 马铃薯、羊绒2个产业链. Three or more are examples. */
    private static final int FEWEST_EXAMPLES = 3;

    @Override
    public Optional<FoundName> find(NameSearch search) {
        boolean fits = fits(search);
        String noun = fits ? search.around().nounBehind(search.index()) : "";
        String rest = search.rest();
        if (noun.isEmpty()
                && fits
                && !search.lead().level()
                && ASKED_FOR.matcher(rest).matches()) {
            noun = behindBound(search);
            rest = "";
        }
        if (noun.isEmpty()) {
            return ofRest(search, rest);
        }
        if (POWER.matcher(search.number().unit()).matches()
                && PLANT.matcher(noun).matches()) {
            noun += "装机";
        }
        if (search.lead().level() && !rest.isEmpty() && !search.lead().rest().endsWith("的")) {
            return Optional.empty();
        }
        return Optional.of(counted(search, rest, noun));
    }

    private static boolean fits(NameSearch search) {
        PrintedNumber number = search.number();
        boolean sizeOfObject =
                search.index() > 0 && search.sentence().gap(search.index()).equals("的");
        boolean extent =
                EXTENT.matcher(number.unit()).matches() && !search.afterBound().startsWith("的");
        boolean worth = search.rest().isEmpty()
                && !search.lead().level()
                && number.unit().endsWith("元");
        return sizeOfObject || worth || (extent || number.counts()) && !number.isPercent();
    }

    private static FoundName counted(NameSearch search, String words, String noun) {
        Candidate previous = search.previous();
        boolean sameNoun = words.isEmpty()
                && previous != null
                && previous.number().counts()
                && search.sentence().gap(search.index()).equals("、")
                && previous.name().endsWith(noun);
        if (sameNoun && previous != null) {
            return search.behind(ReadingRule.NAME_COUNTED, previous.name());
        }
        String examples = search.examples();
        if (noun.length() <= 2
                && !examples.isEmpty()
                && search.predicate().isEmpty()
                && examples.length() <= LONGEST_EXAMPLES) {
            return search.behind(ReadingRule.NAME_COUNTED, "").withText(examples + "等" + noun);
        }
        String rest = search.listed() && words.isEmpty() ? search.verb().verb() : words;
        if (isCountedList(search, rest)) {
            rest = "";
        }
        search.verb().remember(rest, search.listed());
        String whole = (rest.isEmpty() ? search.predicate() : rest) + noun;
        String object = NameText.object(whole);
        boolean all = object.equals(whole) && !rest.isEmpty();
        return search.behind(ReadingRule.NAME_COUNTED, all ? NameText.withoutOf(rest) + noun : object);
    }

    /** "争取100个以上项目纳入保障": the noun behind the word of a bound, with what is said of it. */
    private static String behindBound(NameSearch search) {
        String after = search.afterBound();
        boolean bound =
                after.length() < search.sentence().behind(search.index()).length();
        return bound && !after.startsWith("的") ? Nouns.at(after) : "";
    }

    /** Whether the number counts the names before it: 甲、乙、丙3个产业. */
    private static boolean isCountedList(NameSearch search, String rest) {
        String[] members = rest.split("、");
        BigDecimal value = search.number().value();
        return members.length >= FEWEST_EXAMPLES
                && value != null
                && value.compareTo(BigDecimal.valueOf(members.length)) == 0;
    }

    private static Optional<FoundName> ofRest(NameSearch search, String rest) {
        boolean bare =
                MoneyName.isMoney(rest) || rest.isEmpty() && !search.lead().isChange();
        String after = search.afterBound();
        boolean of = after.startsWith("的") || after.startsWith("建设") && rest.endsWith("投资");
        String noun = bare && of ? Nouns.at(after.substring(1)) : "";
        if (AIM.matcher(noun).matches()) {
            return Optional.of(search.found(ReadingRule.NAME_SAID_BEFORE, search.memory().name, false, false, true));
        }
        return noun.isEmpty()
                ? Optional.empty()
                : Optional.of(search.found(ReadingRule.NAME_OF_MONEY, noun + rest, true, true, rest.isEmpty()));
    }
}
