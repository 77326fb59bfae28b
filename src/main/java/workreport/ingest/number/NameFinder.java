package workreport.ingest.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts. In this order: the noun behind a sum of money ("投资3亿元的X"), the noun behind a counted number
 * ("9家企业"), the words before it, what a clause before it is about.
 */
final class NameFinder {

    private static final String SEPARATORS = "，。；：、！？,;:!?";
    private static final Pattern BOUND_BEHIND = Pattern.compile("[）)]?(?:左右|上下|及?以上|以内|之内|以下)");

    /** Words for money that need to be told whose. */
    private static final Pattern MONEY = Pattern.compile(
            "(?:(?:年度|年)?(?:计划|拿出|谋划|启动|实施|推进|加快|提速|建设|跑办|抓好|布局|集中|改造|开工|新建|续建|重点|全力|了|一批|下达|预算|完成|累计|已|共|总|估算|协议|预计|到位"
                    + "|争取|争取到|引进|筹措|筹集|整合|统筹|落实|安排|拨付|投入)*(?:投资额?|投入|投入资金|资金|总投资|财政资金|专项资金|各类资金|贷款|补助资金|概算|造价|融资|产值|营收|收入"
                    + "|利润|税收|增收|总额|金额|资产))");

    private static final Pattern MONEY_AT_END =
            Pattern.compile("((?:总|计划|完成|年度|概算|估算)*(?:投资额?|投入资金|投入|资金)|(?:首期|总)?规模|占地(?:面积)?|总?建筑面积|总长|全长)$");
    /** Words for what was done or measured that need to be told of what. */
    private static final Pattern BARE = Pattern.compile(
            "新增|净增|完成|实现|带动|惠及|增收|投产|提供|新建|建成|改造|开工|竣工|签约|落地|受益|覆盖|培训|安置|发放|减少|整改|办结|完工|启动|续建|拆除|立案|参与|吸纳|其中|成交|成交额|总数|总量"
                    + "|规模|面积|总面积|总产量|总产值|总收入|年产量|年产值|办复率|办结率|群众满意度|满意度|开行|数量|总额|产能|里程|长度|利润|人数|户数|投用|入库|通车|交付|整治|治理|贡献率|签约率|完成率|转化率|巩固率|入学率|覆盖率|达标率|满意率|占比|比重|比例|全长|容积|产量"
                    + "|产值|营收|税收|(?:完成|实现|达到|年)*(?:增加值|总产值|产值|收入|销售收入|营业收入|经营收入|税收|纳税|利税|利润|出口|进口|贸易额|交易额|成交额|投资额|发电量|产量|增加值率"
                    + "|贡献|消费)|占地|占地面积|建筑面积|建设面积|总建筑面积|年产|年产能|受益人口|受益群众");
    /** What money was for, behind it. */
    private static final Pattern PURPOSE = Pattern.compile(
            "[，,、]?(?:主要|集中|全面|重点|新|共|先后|相继|用于|资金)*(?:(?:用于|加强|升级|铺设|维修|修建|硬化|购买|加固|提升|推广|集中改造|实施了?|完成了?|建设了?|新建了?"
                    + "|改造了?|建成了?|开展了?|推进|支持|购置|启动|打造|推动|落实|精准落实|全面实施|对|为|在))+([^，。；]{2,30})");

    private static final Pattern COMPARISON = Pattern.compile("(?:高于|低于|快于|慢于|好于|高出)");
    /** What money is spent on, named as a whole. */
    private static final Pattern WORKS = Pattern.compile("[^、和]{2,20}(?:项目|工程|建设|改造)");
    /** What was done for those counted: 为2454人提供创业服务. */
    private static final Pattern SERVICE = Pattern.compile("(?:提供|发放|办理|开展|实施|落实|购买|解决|建立)了?[^，。；、：]{2,14}(?=[，。；、])");

    private static final Pattern COUNTED =
            Pattern.compile("[0-9０-９][0-9０-９.,．]*[多余]?[万亿]*[余多]?(?:个|家|户|人|名|项|条|所|座|处|栋|公里|亩|平方米|件|套|宗)?");
    /** A verb that a list says once: 新增A 3家、B 5家. */
    private static final Pattern SHARED_VERB = Pattern.compile(
            "新增|净增|新建成|新建改造|建设改造|新改扩建|新建|新入选|新认定|新培育|新获批|新开|新植|改造提升|改造|拆除|推广|选派|整治|关闭|取缔|封堵|开工改造|开工|建设|打造|培育|引进|创建|招引|打掉|认定"
                    + "|发放|减少|开展|组织|组建|争取|盘活");

    private static final Pattern PLAIN_VERB = Pattern.compile("建成|完成|实施");
    /** A long clause whose verb and object are all that is counted. */
    private static final Pattern OBJECT = Pattern.compile(".{4,}((?:%1$s)(?:(?!(?:%1$s)).){3,})"
            .formatted("发放|组建|推介|承接|确定|提供|开展|创建|培训|推广|引进|举办|争取|购置|选派|处置|化解" + "|解决|办理|查处|安置|吸引|落实|出台|制定"));
    /** Examples before the name of the whole: 低保、优抚等保障资金. */
    private static final Pattern EXAMPLES = Pattern.compile("([\\p{IsHan}]{2})?[^等]*、[^等]*等([^等]{3,})");

    private static final Pattern FIGURE_OF_NAME =
            Pattern.compile("(?:完成投资|总投资|投资|投入资金|投入|种植面积|总?面积|总?产量|总?产值|办复率|满意度)$");
    private static final Pattern EXTENT = Pattern.compile(".*(?:米|亩|方|公里|千瓦|公顷|吨)");
    private static final Pattern OPENING = Pattern.compile("(?s)(?:.*[；;。：])?[\\s—]*");
    private static final Pattern NEXT_IN_LIST = Pattern.compile("、[^，。；、]{1,6}");
    /** Words that lead over from what stands before. */
    private static final Pattern JOINED = Pattern.compile("(?:和|(?<!参)与|(?<!涉|普|惠|顾)及|、)$");

    private static final Pattern AIM = Pattern.compile("(?:预期|年度|既定)?目标(?:任务)?");
    private static final Pattern VALUE_ADDED = Pattern.compile("(?:完成|实现|创造)?(增加值|总产值|营业收入|销售收入|税收)");
    private static final Pattern VERB_OF_LIST = Pattern.compile("在建|新投产|新开工|投产|开工|续建|新建|竣工|拟建|储备|签约|落地");
    private static final Pattern VERB_AT_START = Pattern.compile("^(?:建成|新开工|开工|新建|竣工|完成|投产|签约|落地|储备|续建|在建|实施|谋划)+");
    private static final Pattern AGAIN = Pattern.compile("化解|整改|办结|拆除|整治|治理|改造|新建|修复|安置|培训|处置|盘活|清理|偿还|化债|修缮|救助|资助");
    private static final Pattern ASKED_FOR = Pattern.compile("|争取|全省|全市|全县|全区");
    /** Says no more than that it has been done. */
    private static final Pattern DONE = Pattern.compile("^(?:全面)?(?:完成|实现)了?(?!投资|产值|增加值|[税利]|收入|进出口|出口|营)(?=.{4})");

    private static final Pattern POWER = Pattern.compile(".*(?:千瓦|兆瓦|吉瓦|GW|MW|kW)");
    private static final Pattern PLANT = Pattern.compile(".*(?:项目|电站|电厂|基地)");
    private static final Pattern SPENT = Pattern.compile("拿出|筹措|筹集|安排|统筹|拨付");
    private static final Pattern MEDAL = Pattern.compile("[金银铜]");
    private static final Pattern GAMES = Pattern.compile("在([^，。；、]{2,20}?)[上中](?=[^。；]{0,16}$)");
    private static final Pattern IN_A_ROW = Pattern.compile("(?:已?连续|持续)$");
    private static final Pattern CLAUSE = Pattern.compile("[^，。；、]{2,14}(?=[，。；、])");
    /** What money, land or people can belong to. */
    private static final Pattern PROJECT = Pattern.compile(
            "(?!推进|打造|实施|建设|完成|出台|加快|力促|争取|抓好|依托|推动|加大|加强|围绕|支持|以|对|在)[^、0-9０-９，“《]{3,14}(?:工程|项目|园区|产业园|物流园|科技园|示范园|示范区|开发区|度假区|景区|基地|新城|小镇|牧业|集团|公司|热线|银行|大学|医院)");

    private static final Pattern ACT_OF_PROJECT =
            Pattern.compile("^(?:累计|全年)?(?:建设|新建(?!成)|完成(?=投资)|实现|引进|入园|入驻|受理|造雪|参与|吸引|年产)(?=.{2})");
    private static final Pattern BUILDING = Pattern.compile("^(?:建设|新建)");
    private static final Pattern TOURISTS = Pattern.compile("接待.*(?:游客|人次|旅游).*");
    private static final Pattern INCOME = Pattern.compile("(?:实现)?(?:综合|总)?(?:收入|消费)");
    private static final int LONGEST_EXAMPLES = 20;
    private static final int LONGEST_PART = 8;
    private static final Pattern CONJUNCTION = Pattern.compile("和|与|及|以及");
    private static final Pattern SPACE = Pattern.compile("[\\s　]+|^[、，]+");

    /** Two names are the name of what is counted: 马铃薯、羊绒2个产业链. Three or more are examples. */
    private static final int FEWEST_EXAMPLES = 3;

    private static final int LONGEST_SUBJECT = 14;
    private static final int LONGEST_VERB = 4;
    private static final int LONGEST_WHOLE = 5;

    private final NumberedSentence sentence;
    private final Memory memory;
    private final NameList list;
    private String sharedVerb = "";

    NameFinder(NumberedSentence sentence, Memory memory) {
        this.sentence = sentence;
        this.memory = memory;
        list = new NameList(sentence, memory);
    }

    /** @param previous the quantity before it in the sentence, or null */
    FoundName of(int index, @Nullable Candidate previous) {
        FoundName found = ofProject(index, alone(index, previous));
        return list.name(index, found).map(found::inTurn).orElse(found);
    }

    /** What a project that the sentence begins with is the owner of: "甲园区开工建设，引进企业8家". */
    private FoundName ofProject(int index, FoundName name) {
        int start = start(index);
        String first = sentence.text.split("[，；：,;]", 2)[0];
        boolean later = start > first.length();
        String noun = later ? Nouns.untilVerb(Nouns.withoutHead(first)) : "";
        boolean fits = name.own()
                && noun.length() < first.length()
                && PROJECT.matcher(noun).matches()
                && name.text().length() <= LONGEST_PART
                && !name.text().contains(noun)
                && ACT_OF_PROJECT.matcher(name.text()).find()
                && !PROJECT.matcher(name.text()).matches();
        return fits ? name.withText(noun + BUILDING.matcher(name.text()).replaceFirst("")) : name;
    }

    /** To be told of each name, as it was taken in the end. */
    void remember(FoundName name) {
        list.remember(name.text());
        if (name.own()) {
            memory.name = name.text();
        }
    }

    private FoundName alone(int index, @Nullable Candidate previous) {
        int start = start(index);
        String words = sentence.text.substring(
                start + nounBefore(index, start), sentence.number(index).start());
        Lead lead = Lead.of(CONJUNCTION.matcher(words).matches() ? "" : words);
        String whole = Nouns.withoutHead(lead.rest());
        String rest = JOINED.matcher(whole).find() ? "" : withoutExamples(whole);
        Search search = new Search(
                index,
                start,
                lead,
                rest,
                whole.endsWith("等") && rest.isEmpty() ? whole.substring(0, whole.length() - 1) : "",
                previous);
        return search.medals()
                .or(search::inARow)
                .or(search::rateBehind)
                .or(search::ofMoney)
                .or(search::counted)
                .or(search::listedObject)
                .or(search::service)
                .or(search::money)
                .or(search::share)
                .or(search::comparison)
                .or(search::saidBefore)
                .or(search::bare)
                .orElseGet(search::ownWords);
    }

    /** "A、B等X" is X. */
    private static String withoutExamples(String rest) {
        int at = rest.indexOf('等');
        if (at < 0 || at != rest.length() - 1 && (at == 0 || rest.length() - at > LONGEST_WHOLE)) {
            return rest;
        }
        return rest.substring(at + 1);
    }

    /** One number's search: each step gives a name, or leaves it to the next. */
    private final class Search {

        private final int index;
        private final int start;
        private final Lead lead;
        private final @Nullable Candidate previous;
        private final PrintedNumber number;
        private final boolean listed;
        private String rest;
        private final String examples;

        Search(int index, int start, Lead lead, String rest, String examples, @Nullable Candidate previous) {
            this.index = index;
            this.start = start;
            this.lead = lead;
            this.rest = rest;
            this.examples = examples;
            this.previous = previous;
            number = sentence.number(index);
            listed = start > 0 && sentence.text.charAt(start - 1) == '、';
        }

        /** "在全国运动会上取得1金2银". */
        Optional<FoundName> medals() {
            if (!MEDAL.matcher(number.unit()).matches()) {
                return Optional.empty();
            }
            Matcher games = GAMES.matcher(sentence.before(index));
            String where = games.find() ? games.group(1) : subject();
            return Optional.of(found(ReadingRule.NAME_OF_SUBJECT, where + number.unit() + "牌", true, false, true));
        }

        /** "连续13年未发生事故". */
        Optional<FoundName> inARow() {
            if (!number.unit().equals("年")
                    || !IN_A_ROW.matcher(sentence.before(index)).find()) {
                return Optional.empty();
            }
            Matcher done = CLAUSE.matcher(sentence.behind(index));
            String subject = IN_A_ROW.matcher(rest).replaceFirst("");
            return done.lookingAt()
                    ? Optional.of(found(ReadingRule.NAME_COUNTED, subject + "连续" + done.group(), true, true, false))
                    : Optional.empty();
        }

        /** "按不低于5%的幅度压减一般性支出". */
        Optional<FoundName> rateBehind() {
            Matcher rate = MeasureRule.RATE_BEHIND.matcher(sentence.behind(index));
            String noun = rate.lookingAt() && number.isPercent()
                    ? Nouns.at(sentence.behind(index).substring(rate.end()))
                    : "";
            return noun.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found(ReadingRule.NAME_COUNTED, noun, true, true, false));
        }

        /** "总投资41亿元的电站项目". */
        Optional<FoundName> ofMoney() {
            if (!afterBound().startsWith("的")) {
                return Optional.empty();
            }
            Matcher money = MONEY_AT_END.matcher(rest);
            // "投资3亿元的甲、2亿元的乙": the second says only how much.
            boolean goesOn = listed
                    && rest.isEmpty()
                    && previous != null
                    && number.unit().endsWith("元");
            Matcher before = MONEY_AT_END.matcher(goesOn && previous != null ? previous.name() : "");
            String object = objectOf(index);
            if (object.isEmpty()) {
                return Optional.empty();
            }
            if (money.find()) {
                String of = rest.substring(0, money.start());
                if (object.length() <= 2 && of.length() > 2) {
                    object = of + object;
                }
                return Optional.of(found(ReadingRule.NAME_OF_MONEY, object + money.group(1), true, true, false));
            }
            return before.find()
                    ? Optional.of(found(ReadingRule.NAME_OF_MONEY, object + before.group(1), true, true, false))
                    : Optional.empty();
        }

        /** "9家劳动密集型企业", "15万平方米老旧小区改造". */
        Optional<FoundName> counted() {
            boolean sizeOfObject = index > 0 && sentence.gap(index).equals("的");
            boolean extent =
                    EXTENT.matcher(number.unit()).matches() && !afterBound().startsWith("的");
            boolean worth = rest.isEmpty() && !lead.level() && number.unit().endsWith("元");
            boolean fits = sizeOfObject || worth || (extent || number.counts()) && !number.isPercent();
            String noun = fits ? nounBehind(index) : "";
            if (noun.isEmpty()
                    && fits
                    && !lead.level()
                    && ASKED_FOR.matcher(rest).matches()) {
                noun = behindBound();
                rest = "";
            }
            if (noun.isEmpty()) {
                return ofRest();
            }
            if (POWER.matcher(number.unit()).matches() && PLANT.matcher(noun).matches()) {
                noun += "装机";
            }
            if (lead.level() && !rest.isEmpty() && !lead.rest().endsWith("的")) {
                return Optional.empty();
            }
            boolean sameNoun = rest.isEmpty()
                    && previous != null
                    && previous.number().counts()
                    && sentence.gap(index).equals("、")
                    && previous.name().endsWith(noun);
            if (sameNoun) {
                return Optional.of(found(ReadingRule.NAME_COUNTED, previous.name(), true, true, false));
            }
            if (listed && rest.isEmpty()) {
                rest = sharedVerb;
            }
            if (noun.length() <= 2
                    && !examples.isEmpty()
                    && predicate().isEmpty()
                    && examples.length() <= LONGEST_EXAMPLES) {
                return Optional.of(
                        found(ReadingRule.NAME_COUNTED, "", true, true, false).withText(examples + "等" + noun));
            }
            if (isCountedList()) {
                rest = "";
            }
            rememberVerb();
            if (rest.isEmpty()) {
                noun = predicate() + noun;
            }
            Matcher object = OBJECT.matcher(rest + noun);
            if (object.matches()) {
                return Optional.of(found(ReadingRule.NAME_COUNTED, object.group(1), true, true, false));
            }
            return Optional.of(found(ReadingRule.NAME_COUNTED, withoutOf(rest) + noun, true, true, false));
        }

        /** "争取100个以上项目纳入保障": the noun behind the word of a bound, with what is said of it. */
        private String behindBound() {
            String after = afterBound();
            if (after.length() == sentence.behind(index).length() || after.startsWith("的")) {
                return "";
            }
            return Nouns.at(after);
        }

        /** Whether the number counts the names before it: 甲、乙、丙3个产业. */
        private boolean isCountedList() {
            String[] members = rest.split("、");
            return members.length >= FEWEST_EXAMPLES
                    && number.value() != null
                    && number.value().compareTo(BigDecimal.valueOf(members.length)) == 0;
        }

        private Optional<FoundName> ofRest() {
            boolean bare = MONEY.matcher(rest).matches() || rest.isEmpty() && !lead.isChange();
            String after = afterBound();
            boolean of = after.startsWith("的") || after.startsWith("建设") && rest.endsWith("投资");
            String noun = bare && of ? Nouns.at(after.substring(1)) : "";
            if (AIM.matcher(noun).matches()) {
                return Optional.of(found(ReadingRule.NAME_SAID_BEFORE, memory.name, false, false, true));
            }
            return noun.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found(ReadingRule.NAME_OF_MONEY, noun + rest, true, true, rest.isEmpty()));
        }

        /** "总投资60亿元、占地1500亩的某项目": all belong to the noun that the list leads to. */
        Optional<FoundName> listedObject() {
            if (!MONEY.matcher(rest).matches() && !BARE.matcher(rest).matches()) {
                return Optional.empty();
            }
            for (int i = index; i < sentence.numbers.size(); i++) {
                if (sentence.text.startsWith("的", sentence.number(i).end())) {
                    String object = i == index ? "" : objectOf(i);
                    return object.isEmpty()
                            ? Optional.empty()
                            : Optional.of(found(ReadingRule.NAME_OF_FIGURES, object + rest, true, true, false));
                }
                boolean last = i + 1 == sentence.numbers.size();
                if (last || !NEXT_IN_LIST.matcher(sentence.gap(i + 1)).matches()) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        Optional<FoundName> service() {
            Matcher done = SERVICE.matcher(afterBound());
            if (!rest.isEmpty() || lead.isChange() || lead.level() || !number.counts() || !done.lookingAt()) {
                return Optional.empty();
            }
            return Optional.of(found(
                    ReadingRule.NAME_OF_SERVICE, COUNTED.matcher(done.group()).replaceAll(""), true, true, true));
        }

        /** Money, named by what it is for or by what the clause before is about. */
        Optional<FoundName> money() {
            if (!MONEY.matcher(rest).matches() && !SPENT.matcher(rest).matches()) {
                return Optional.empty();
            }
            Matcher purpose = PURPOSE.matcher(afterBound());
            if (SPENT.matcher(rest).matches() && number.unit().endsWith("元") && purpose.lookingAt()) {
                return Optional.of(
                        found(ReadingRule.NAME_OF_PURPOSE, purpose.group().strip() + "资金", true, true, true));
            }
            boolean opens = OPENING.matcher(sentence.text.substring(0, start)).matches();
            if (purpose.lookingAt()) {
                char first = purpose.group().charAt(0);
                if (first != '、' && (opens || first != '，' && first != ',')) {
                    String object = COUNTED.matcher(purpose.group(1)).replaceAll("");
                    String project = WORKS.matcher(object).matches() ? object : Nouns.untilVerb(object);
                    return Optional.of(found(ReadingRule.NAME_OF_PURPOSE, project + rest, true, true, true));
                }
            }
            return SPENT.matcher(rest).matches()
                    ? Optional.empty()
                    : Optional.of(found(ReadingRule.NAME_OF_SUBJECT, subject() + rest, true, false, true));
        }

        Optional<FoundName> share() {
            if (lead.share().isEmpty()) {
                return Optional.empty();
            }
            boolean own = !rest.isEmpty();
            return Optional.of(
                    found(ReadingRule.NAME_OF_SHARE, (own ? rest : memory.name) + lead.share(), own, false, !own));
        }

        /** "增长6.7%、高于全国0.8个百分点". */
        Optional<FoundName> comparison() {
            return COMPARISON.matcher(rest).lookingAt() && !memory.name.isEmpty()
                    ? Optional.of(found(ReadingRule.NAME_COMPARED, memory.name + rest, false, false, false))
                    : Optional.empty();
        }

        /** A growth or a second figure of what was named before: "达到282亿元，增长11%". */
        Optional<FoundName> saidBefore() {
            if (!rest.isEmpty()) {
                return Optional.empty();
            }
            if (previous != null && start == previous.number().end()) {
                return Optional.of(found(ReadingRule.NAME_SAID_BEFORE, previous.name(), false, false, false));
            }
            boolean same = lead.isChange()
                    || previous != null && previous.number().unit().equals(number.unit());
            String name = memory.name.isEmpty() || !same ? subject() : memory.name;
            return Optional.of(found(
                    same ? ReadingRule.NAME_SAID_BEFORE : ReadingRule.NAME_OF_SUBJECT, name, false, false, !same));
        }

        Optional<FoundName> bare() {
            if (INCOME.matcher(rest).matches()
                    && previous != null
                    && TOURISTS.matcher(previous.name()).matches()) {
                return Optional.of(
                        found(ReadingRule.NAME_OF_SUBJECT, "旅游" + rest.replace("实现", ""), true, false, true));
            }
            if (VALUE_ADDED.matcher(rest).matches()
                    && previous != null
                    && previous.number().counts()
                    && !theme().isEmpty()) {
                return Optional.of(found(
                        ReadingRule.NAME_OF_SUBJECT,
                        theme() + VALUE_ADDED.matcher(rest).replaceFirst("$1"),
                        true,
                        false,
                        true));
            }
            Optional<FoundName> again = sameVerb();
            if (again.isPresent()) {
                return again;
            }
            if (VERB_OF_LIST.matcher(rest).matches()
                    && listed
                    && previous != null
                    && previous.number().unit().equals(number.unit())) {
                String noun = VERB_AT_START.matcher(previous.name()).replaceFirst("");
                return Optional.of(found(ReadingRule.NAME_WITH_SHARED_VERB, rest + noun, true, false, false));
            }
            return BARE.matcher(rest).matches()
                    ? Optional.of(found(ReadingRule.NAME_OF_SUBJECT, subject() + rest, true, false, true))
                    : Optional.empty();
        }

        /** "化解存量债务，年内化解4亿元": what the verb was said of before. */
        private Optional<FoundName> sameVerb() {
            int at = AGAIN.matcher(rest).matches()
                    ? sentence.text.substring(0, start).lastIndexOf(rest)
                    : -1;
            String noun = at < 0 ? "" : Nouns.at(sentence.text.substring(at + 2, start));
            return noun.length() < 2 || noun.chars().anyMatch(Character::isDigit)
                    ? Optional.empty()
                    : Optional.of(found(ReadingRule.NAME_OF_SUBJECT, rest + noun, true, false, true));
        }

        /** What the sentence begins with, if that clause has no number. */
        private String theme() {
            String first = sentence.text.split("[，；：]", 2)[0];
            return sentence.number(0).start() < first.length() ? "" : Nouns.theme(first);
        }

        FoundName ownWords() {
            if (listed
                    && !sharedVerb.isEmpty()
                    && previous != null
                    && !SHARED_VERB.matcher(rest).lookingAt()
                    && !PLAIN_VERB.matcher(rest).lookingAt()) {
                return found(ReadingRule.NAME_WITH_SHARED_VERB, sharedVerb + rest, true, false, false);
            }
            rememberVerb();
            Matcher object = OBJECT.matcher(rest);
            return found(ReadingRule.NAME_BEFORE, object.matches() ? object.group(1) : rest, true, false, false);
        }

        private FoundName found(ReadingRule rule, String name, boolean own, boolean behind, boolean guessed) {
            return new FoundName(tidy(name), lead, own, behind, guessed, rule);
        }

        private void rememberVerb() {
            Matcher verb = SHARED_VERB.matcher(rest);
            if (verb.lookingAt()) {
                sharedVerb = verb.group();
            } else if (!listed) {
                sharedVerb = "";
            }
        }

        private String afterBound() {
            String after = sentence.behind(index);
            Matcher bound = BOUND_BEHIND.matcher(after);
            return bound.lookingAt() ? after.substring(bound.end()) : after;
        }

        private String predicate() {
            int limit = nextQuantity(index);
            String after = sentence.text.substring(number.end(), limit);
            boolean cut = limit < sentence.text.length() && after.chars().noneMatch(each -> "，。；".indexOf(each) >= 0);
            return cut ? "" : Nouns.predicate(after);
        }

        /** What a clause is about whose own words are only a verb. */
        private String subject() {
            String before = sentence.text.substring(0, Math.max(0, start - 1));
            if (before.isBlank() && previous == null && !memory.theme.isEmpty()) {
                return memory.theme;
            }
            int comma = lastComma(before);
            boolean previousIsNear = previous != null && previous.number().end() > comma;
            String clause = Nouns.withoutHead(before.substring(comma + 1));
            String noun = Nouns.untilVerb(Nouns.object(clause));
            boolean fits = noun.length() >= 2 && noun.length() < clause.length()
                    || clause.length() >= 2 && clause.length() <= LONGEST_SUBJECT;
            if (previous != null && (previousIsNear || !fits)) {
                return FIGURE_OF_NAME.matcher(previous.name()).replaceFirst("");
            }
            if (fits) {
                return noun.length() >= 2 ? noun : clause;
            }
            String first = Nouns.untilVerb(Nouns.withoutHead(before.split("[，；：,;]", 2)[0]));
            return first.length() >= 2
                    ? first
                    : FIGURE_OF_NAME.matcher(memory.name).replaceFirst("");
        }
    }

    private int lastComma(String before) {
        for (int at = before.length() - 1; at >= 0; at--) {
            if ("，；：,;".indexOf(before.charAt(at)) >= 0 && !sentence.isQuoted(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Where the words that belong to a number begin: behind the last comma, over a list of names without numbers. */
    private int start(int index) {
        int floor = 0;
        for (int before = index - 1; before >= 0; before--) {
            if (sentence.number(before).isQuantity()) {
                Matcher bound = BOUND_BEHIND.matcher(sentence.behind(before));
                floor = sentence.number(before).end() + (bound.lookingAt() ? bound.end() : 0);
                break;
            }
        }
        int start = sentence.number(index).start();
        if (start > floor && sentence.text.charAt(start - 1) == '、') {
            return start;
        }
        while (start > floor) {
            char before = sentence.text.charAt(start - 1);
            boolean within = sentence.isQuoted(start - 1) || before == '、' && start - 1 > floor;
            if (SEPARATORS.indexOf(before) >= 0 && !within) {
                break;
            }
            start--;
        }
        return start;
    }

    /** How much of the words before a number is the noun of the number before it: "14条道路和53条巷道". */
    private int nounBefore(int index, int start) {
        if (index == 0) {
            return 0;
        }
        PrintedNumber before = sentence.number(index - 1);
        boolean counted = before.isQuantity() && before.end() == start && before.counts();
        String gap = counted ? sentence.gap(index) : "";
        int comma = gap.lastIndexOf('、') + 1;
        if (comma > 1 && Nouns.isOnly(gap.substring(0, comma))) {
            return comma;
        }
        return counted && LeadWords.last(gap).isEmpty() && Nouns.isOnly(gap) ? gap.length() : 0;
    }

    /** The noun behind a counted number; that of the next number if both count the same. */
    private String nounBehind(int index) {
        if (BOUND_BEHIND.matcher(sentence.behind(index)).lookingAt()) {
            return "";
        }
        if (index + 1 < sentence.numbers.size()) {
            PrintedNumber next = sentence.number(index + 1);
            String gap = sentence.gap(index + 1);
            boolean together = gap.isEmpty() || gap.equals("、") || gap.equals("和");
            if (together && next.isQuantity() && next.counts()) {
                String words = sentence.text.substring(
                        start(index), sentence.number(index).start());
                boolean shared = gap.isEmpty() || Lead.of(words).rest().length() <= LONGEST_VERB;
                return shared ? nounBehind(index + 1) : "";
            }
        }
        return Nouns.at(sentence.text.substring(sentence.number(index).end(), nextQuantity(index)));
    }

    /** The noun behind a number and "的", over a number in between: "总投资41亿元的60万千瓦电站". */
    private String objectOf(int index) {
        int from = sentence.text.indexOf('的', sentence.number(index).end()) + 1;
        boolean counted = index + 1 < sentence.numbers.size()
                && sentence.number(index + 1).start() == from;
        return Nouns.at(
                sentence.text.substring(counted ? sentence.number(index + 1).end() : from));
    }

    /** Where the next number begins that is not part of a name. */
    private int nextQuantity(int index) {
        return sentence.numbers.stream()
                .skip(index + 1L)
                .filter(number -> switch (number.kind()) {
                    case NOTE, NAME, THRESHOLD -> false;
                    default -> true;
                })
                .findFirst()
                .map(PrintedNumber::start)
                .orElse(sentence.text.length());
    }

    private static String withoutOf(String words) {
        return words.endsWith("的") ? words.substring(0, words.length() - 1) : words;
    }

    private static String tidy(String words) {
        Matcher examples = EXAMPLES.matcher(words);
        String name = words;
        if (examples.matches()) {
            String verb = examples.group(1);
            name = (verb != null && SHARED_VERB.matcher(verb).matches() ? verb : "") + examples.group(2);
        }
        String plain = SPACE.matcher(name).replaceAll("");
        String done = DONE.matcher(plain).replaceFirst("");
        return done.length() > 2 ? withoutOf(done) : done;
    }
}
