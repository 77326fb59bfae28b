package workreport.ingest.number;

import java.math.BigDecimal;
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

    /** "保障性住房建设任务" is all one noun. */
    private static final Pattern TASK = Pattern.compile("(?!完成)([^，。；]{2,10})(?:任务|工作)");

    private static final Pattern AIM = Pattern.compile("(?:预期|年度|既定)?目标(?:任务)?");

    /** A noun of so many characters needs no clause before it to be understood: 确定的276项改革任务. */
    private static final int WHOLE_NOUN = 4;

    /** "22个项目完成签约": not yet built. */
    private static final Pattern FINISHED = Pattern.compile("完成(?:签约|上市|注册|挂牌|审批|备案|选址|立项|招标)");

    private static final Pattern MEANS = Pattern.compile("^(?:依托|通过|围绕|利用|聚焦|借助)$|(?:累计|共)?[向对]$");

    /** "为1700万困难残疾人发放补贴". */
    private static final Pattern FOR = Pattern.compile("(?<![作成认行])为(?:超过?|近|约)?$");

    /** What has roads and buildings of its own. */
    private static final Pattern PLACE = Pattern.compile("(?:组团|园区|产业园|开发区|新城|小镇|度假区|校区)$");

    private static final int SHORT_NOUN = 4;

    private static final Pattern PEOPLE = Pattern.compile("[万亿]?(?:人|名|户|位)");
    private static final Pattern PERSON = Pattern.compile("[人户者员工生师民口众家士兵才童孩妇老]$");

    private static final int LONGEST_OF_VERB = 6;
    private static final int LONGEST_EXAMPLES = 20;

    /** Two names are the name of what is counted: 马铃薯、羊绒2个产业链. Three or more are examples. */
    private static final int FEWEST_EXAMPLES = 3;

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
                && previous.name().endsWith(PeopleName.of(previous.number().unit(), noun));
        if (sameNoun && previous != null) {
            String same = PeopleName.of(previous.number().unit(), noun);
            String before = previous.name().substring(0, previous.name().length() - same.length());
            return search.behind(ReadingRule.NAME_COUNTED, before + noun);
        }
        String examples = search.examples();
        if (noun.length() <= 2
                && !examples.isEmpty()
                && search.around().said(search.index()).isEmpty()
                && examples.length() <= LONGEST_EXAMPLES) {
            return search.behind(ReadingRule.NAME_COUNTED, "").withText(examples + "等" + noun);
        }
        String rest = search.listed() && words.isEmpty()
                ? search.verb().verb()
                : MEANS.matcher(words).replaceFirst("");
        if (isCountedList(search, rest)) {
            rest = "";
        }
        if (rest.endsWith("的")
                && noun.length() >= WHOLE_NOUN
                && !(SharedVerb.begins(rest) && rest.length() <= LONGEST_OF_VERB)) {
            return search.behind(ReadingRule.NAME_COUNTED, noun);
        }
        search.verb().remember(rest, search.listed());
        String said = rest.isEmpty() ? search.predicate() : "";
        if (!said.isEmpty()
                && PEOPLE.matcher(search.number().unit()).matches()
                && noun.length() <= 2
                && !PERSON.matcher(noun).find()) {
            // "1600万人进城落户": no noun, but what they did.
            return search.behind(ReadingRule.NAME_COUNTED, noun + said);
        }

        if (FINISHED.matcher(said).matches()) {
            return search.behind(ReadingRule.NAME_COUNTED, "").withText(said + noun);
        }
        Matcher task = TASK.matcher(said);
        if (task.matches()) {
            return search.behind(ReadingRule.NAME_COUNTED, noun + task.group(1));
        }
        if (rest.isEmpty() && noun.length() <= 2 && !search.listed()) {
            String owner = ProjectOwner.inSentence(search);
            if (!owner.isEmpty() && !owner.contains(noun)) {
                String became = said.equals("建成") ? "" : said;
                return search.found(ReadingRule.NAME_COUNTED, owner + became + noun, true, true, true);
            }
        }
        String phrase = NameText.object(noun);
        if (phrase.length() < noun.length()
                && FOR.matcher(search.sentence().before(search.index())).find()) {
            String people = noun.substring(0, noun.length() - phrase.length());
            return search.behind(ReadingRule.NAME_OF_SERVICE, phrase + people);
        }
        String place = search.memory().topic;
        if (rest.isEmpty()
                && noun.length() <= SHORT_NOUN
                && PLACE.matcher(place).find()
                && !place.contains(noun)) {
            return search.found(ReadingRule.NAME_COUNTED, place + noun + said, true, true, true);
        }
        String whole = said + rest + noun;
        String object = NameText.object(whole);
        if (whole.length() <= 2) {
            String same = sameAsBefore(search, whole);
            if (!same.isEmpty()) {
                return search.found(ReadingRule.NAME_COUNTED, same, true, true, true);
            }
            String theme = Subject.ofSentence(search.sentence());
            return theme.isEmpty() || theme.contains(whole)
                    ? search.behind(ReadingRule.NAME_COUNTED, search.around().said(search.index()) + whole)
                    : search.found(ReadingRule.NAME_COUNTED, theme + whole, true, true, true);
        }
        String shared = rest.isEmpty() ? themeOf(search) : "";
        if (!shared.isEmpty()) {
            return search.found(ReadingRule.NAME_COUNTED, shared + whole, true, true, true);
        }
        boolean all = object.equals(whole) && !rest.isEmpty();
        return search.behind(ReadingRule.NAME_COUNTED, all ? NameText.withoutOf(rest) + noun : object);
    }

    /** "园内总投资30亿元的15个项目": those whose money was told; "防贫机制完善。落实5项机制": those that were spoken of. */
    private static String sameAsBefore(NameSearch search, String noun) {
        String theme = search.memory().theme();
        if (theme.endsWith(noun) && theme.length() > noun.length()) {
            return theme;
        }
        Candidate previous = search.previous();
        boolean worth =
                previous != null && search.sentence().gap(search.index()).equals("的");
        int at = worth && previous != null ? previous.name().lastIndexOf(noun) : -1;
        return at > 0 && previous != null ? previous.name().substring(0, at + noun.length()) : "";
    }

    /** "科技创新起步，5个点位36项任务推进": the theme that the number right before has been given. */
    private static String themeOf(NameSearch search) {
        Candidate previous = search.previous();
        boolean next = previous != null
                && search.index() > 0
                && previous.number().counts()
                && Nouns.isOnly(search.sentence().gap(search.index()));
        String theme = next ? Subject.ofSentence(search.sentence()) : "";
        return previous != null && !theme.isEmpty() && previous.name().startsWith(theme) ? theme : "";
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
