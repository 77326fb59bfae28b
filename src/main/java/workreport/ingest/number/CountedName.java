package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "9家劳动密集型企业", "15万平方米老旧小区改造": the noun behind a counted number. */
final class CountedName implements NameRule {

    private static final Pattern EXTENT = Pattern.compile(".*(?:米|亩|方|公里|千瓦|公顷|吨|GW|MW|kW)");

    private static final Pattern POWER = Pattern.compile(".*(?:千瓦|兆瓦|吉瓦|GW|MW|kW)");

    private static final Pattern ELECTRIC = Pattern.compile("[风光水火热核发]电|光伏|电站|电厂|储能|新能源");
    private static final Pattern PLANT = Pattern.compile(".*(?:项目|电站|电厂|基地)");

    /** "每个村都有1所卫生室". */
    private static final Pattern EACH_HAS = Pattern.compile("(?:保证|确保|实现)?每[^，]{1,6}");

    /** "5%左右的增速" is that of what was spoken of; where nothing was, of the economy. */
    private static final Pattern SPEED = Pattern.compile("增速|增长|增幅|速度|涨幅");

    private static final String ECONOMY = "经济";
    /** What is so of a share of things: "71%的机组实现超低排放". */
    private static final Pattern STATE = Pattern.compile("(?!在)[^、]{2,8}");

    private static final Pattern ASKED_FOR = Pattern.compile("|争取|全省|全市|全县|全区");

    private static final Pattern LEADS_TO = Pattern.compile("的|建设");

    private static final Pattern AIM = Pattern.compile("(?:预期|年度|既定)?目标(?:任务)?");

    @Override
    public Optional<FoundName> find(NameSearch search) {
        boolean fits = fits(search);
        String noun = fits ? search.around().nounBehind(search.index()) : "";
        boolean ofEach =
                EACH_HAS.matcher(search.rest()).matches() && search.lead().level();
        String rest = ofEach ? "" : search.rest();
        if (noun.isEmpty()
                && fits
                && (!search.lead().level() || rest.isEmpty())
                && (ASKED_FOR.matcher(rest).matches() || SharedVerb.is(rest))) {
            noun = behindBound(search);
            rest = ASKED_FOR.matcher(rest).matches() ? "" : rest;
        }
        if (noun.isEmpty()) {
            return ofRest(search, rest);
        }
        if (POWER.matcher(search.number().unit()).matches()
                && PLANT.matcher(noun).matches()) {
            noun += ELECTRIC.matcher(noun).find() ? "装机" : "产能";
        }
        if (search.lead().level() && !rest.isEmpty() && !search.lead().rest().endsWith("的")) {
            return Optional.empty();
        }
        return Optional.of(new CountedNoun(search, rest, noun).name());
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

    /** "争取100个以上项目纳入保障": the noun behind the word of a bound, with what is said of it. */
    private static String behindBound(NameSearch search) {
        String after = search.afterBound();
        boolean bound =
                after.length() < search.sentence().behind(search.index()).length();
        return bound && !after.startsWith("的") ? Nouns.at(after) : "";
    }

    private static Optional<FoundName> ofRest(NameSearch search, String rest) {
        boolean bare =
                MoneyName.isMoney(rest) || rest.isEmpty() && !search.lead().isChange();
        String after = search.afterBound();
        Matcher of = LEADS_TO.matcher(after);
        boolean fits = bare && of.lookingAt() && (after.startsWith("的") || rest.endsWith("投资"));
        String noun = fits ? Nouns.at(after.substring(of.end())) : "";
        if (AIM.matcher(noun).matches()) {
            return Optional.of(search.found(ReadingRule.NAME_SAID_BEFORE, search.memory().name, false, false, true));
        }
        if (!noun.isEmpty() && search.number().isPercent() && rest.isEmpty()) {
            if (SPEED.matcher(noun).lookingAt()) {
                String grown = search.memory().name.isEmpty() ? ECONOMY : search.memory().name;
                return Optional.of(search.found(ReadingRule.NAME_SAID_BEFORE, grown, false, false, true));
            }
            String said = Nouns.predicate(after);
            return Optional.of(
                    search.behind(ReadingRule.NAME_COUNTED, (STATE.matcher(said).matches() ? said : "") + noun));
        }
        return noun.isEmpty()
                ? Optional.empty()
                : Optional.of(search.found(ReadingRule.NAME_OF_MONEY, noun + rest, true, true, rest.isEmpty()));
    }
}
