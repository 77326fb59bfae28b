package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "建成投产，完成投资3亿元": words for what was done or measured that do not say of what. */
final class BareName implements NameRule {

    /** Words for what was done or measured that do not say of what. */
    private static final Pattern BARE = Pattern.compile(
            "总产|单产|(?:平均)?每[天日月年]新增|新增|净增|完成|实现|带动|惠及|增收|投产|提供|新建|建成|改造|开工|竣工|签约|落地|受益|覆盖|培训|安置|发放|减少|整改|办结|完工|启动|续建|拆除|立案|参与|吸纳|其中|成交|成交额|总数|总量"
                    + "|规模|面积|总面积|总产量|总产值|总收入|年产量|年产值|办复率|办结率|群众满意度|满意度|开行|数量|总额|产能|里程|长度|利润|人数|户数|投用|入库|通车|交付|整治|治理|贡献率|签约率|完成率|转化率|巩固率|入学率|覆盖率|达标率|满意率|占比|比重|比例|全长|容积|产量"
                    + "|产值|营收|税收|(?:完成|实现|达到|年)*(?:增加值|总产值|产值|收入|销售收入|营业收入|经营收入|税收|纳税|利税|利润|出口|进口|贸易额|交易额|成交额|投资额|发电量|产量|增加值率"
                    + "|贡献|消费)|(?:新开工|新投产)装机|开工率|参保率|参合率|参[保合]人数|占地|占地面积|建筑面积|建设面积|总建筑面积|年产|年产能|受益人口|受益群众|床位|学位|座位|泊位");

    private static final Pattern INCOME = Pattern.compile("(?:实现)?(?:综合|总)?(?:收入|消费|花费)");

    private static final Pattern TOURISTS = Pattern.compile("接待.*(?:游客|人次|旅游).*");

    private static final Pattern VALUE_ADDED = Pattern.compile("(?:完成|实现|创造)?(增加值|总产值|营业收入|销售收入|税收)");

    private static final Pattern AGAIN = Pattern.compile("化解|整改|办结|拆除|整治|治理|改造|新建|修复|安置|培训|处置|盘活|清理|偿还|化债|修缮|救助|资助");

    private static final Pattern VERB_OF_LIST = Pattern.compile("在建|新投产|新开工|投产|开工|续建|新建|竣工|拟建|储备|签约|落地");

    private static final Pattern VERB_WITHIN = Pattern.compile("(?<=.{2})(?:新开工|新投产|在建|续建)(?=.{2})");

    private static final Pattern VERB_AT_START =
            Pattern.compile("^(?:建成|新开工|开工建设|开工|新建|竣工|完成|投产|签约|落地|储备|续建|在建|实施|谋划)+");

    private static final Pattern VERB_AT_END = Pattern.compile("(?<=.{3})(?:基本建成|建成|开工|完工|竣工)$");

    /** The verb "reached" adds nothing to a figure of its subject. */
    private static final Pattern REACHED = Pattern.compile("^(?:完成|实现|创造)(?=总?产值|增加值|收入|销售|营业|税收|利润|利税|纳税)");

    /** What a sentence praises of a trade: 服务业支撑力持续增强. */
    private static final Pattern PRAISED =
            Pattern.compile("(?<=.{2})(?:支撑力|支撑能力|承载能力|承载力|(?:制度)?保障水平|支撑|活力|动力|能力|水平|质量|效益|规模|进程)$");

    private static final Pattern VALUE = Pattern.compile("(?:增加值|总?产值|(?:营业|销售)?收入|营收|税收|利润|参[保合]率)");

    /** "新增集群4个、总数达到8个": how many there are is not how many were added. */
    private static final Pattern STOCK = Pattern.compile("总数|总量");

    private static final Pattern ADDED = Pattern.compile("^(?:新增|净增)(?=.{3})");

    private static final Pattern OF_PROJECTS = Pattern.compile("(?<=.{3})项目$");

    static boolean isBare(String words) {
        return BARE.matcher(words).matches();
    }

    /** A name without the verb of work that it begins with: 竣工道路. */
    static String withoutVerb(String name) {
        return VERB_AT_END.matcher(VERB_AT_START.matcher(name).replaceFirst("")).replaceFirst("");
    }

    @Override
    public Optional<FoundName> find(NameSearch search) {
        return ofTourism(search)
                .or(() -> ofTrade(search))
                .or(() -> sameVerb(search))
                .or(() -> otherVerb(search))
                .or(() -> ofSubject(search));
    }

    /** "接待游客2万人次、实现收入3亿元". */
    private static Optional<FoundName> ofTourism(NameSearch search) {
        Candidate previous = search.previous();
        boolean fits = INCOME.matcher(search.rest()).matches()
                && previous != null
                && TOURISTS.matcher(previous.name()).matches();
        return fits
                ? Optional.of(search.guessed(
                        ReadingRule.NAME_OF_SUBJECT, "旅游" + search.rest().replace("实现", "")))
                : Optional.empty();
    }

    /** "服务业支撑力持续增强，新增企业3家，完成增加值5亿元": that of the trade, not of the enterprises. */
    private static Optional<FoundName> ofTrade(NameSearch search) {
        Matcher value = VALUE_ADDED.matcher(search.rest());
        Candidate previous = search.previous();
        String trade = value.matches() && previous != null && previous.number().counts()
                ? Subject.ofSentence(search.sentence())
                : "";
        return trade.isEmpty()
                ? Optional.empty()
                : Optional.of(search.guessed(
                        ReadingRule.NAME_OF_SUBJECT, PRAISED.matcher(trade).replaceFirst("") + value.group(1)));
    }

    /** "化解存量债务，年内化解4亿元": what the verb was said of before. */
    private static Optional<FoundName> sameVerb(NameSearch search) {
        String text = search.sentence().text;
        String verb = search.rest();
        int at = AGAIN.matcher(verb).matches()
                ? text.substring(0, search.start()).lastIndexOf(verb)
                : -1;
        String noun = at < 0 ? "" : Nouns.at(text.substring(at + verb.length(), search.start()));
        return noun.length() < 2 || noun.chars().anyMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(search.guessed(ReadingRule.NAME_OF_SUBJECT, verb + noun));
    }

    /** "建成高标准农田1万亩、在建2万亩". */
    private static Optional<FoundName> otherVerb(NameSearch search) {
        Candidate previous = search.previous();
        if (previous == null || !search.listed() || !search.sameUnit()) {
            return Optional.empty();
        }
        Matcher within = VERB_WITHIN.matcher(previous.name());
        if (VERB_OF_LIST.matcher(search.rest()).matches() && within.find()) {
            return Optional.of(search.before(ReadingRule.NAME_WITH_SHARED_VERB, within.replaceFirst(search.rest())));
        }
        String noun = withoutVerb(previous.name());
        return VERB_OF_LIST.matcher(search.rest()).matches()
                ? Optional.of(search.before(ReadingRule.NAME_WITH_SHARED_VERB, search.rest() + noun))
                : Optional.empty();
    }

    /** What a figure is of; output and income are those of a trade or place, not of what is praised of it. */
    static String subject(NameSearch search, String figure) {
        String told = Subject.of(search);
        if (STOCK.matcher(figure).matches()) {
            return ADDED.matcher(told).replaceFirst("");
        }
        return VALUE.matcher(figure).matches() ? PRAISED.matcher(told).replaceFirst("") : told;
    }

    private static Optional<FoundName> ofSubject(NameSearch search) {
        if (!isBare(search.rest())) {
            return Optional.empty();
        }
        String figure = REACHED.matcher(search.rest()).replaceFirst("");
        String whole = subject(search, figure);
        String subject =
                figure.endsWith("装机") ? OF_PROJECTS.matcher(withoutVerb(whole)).replaceFirst("") : whole;
        // "办复提案65件，办复率100%": the rate says the verb.
        boolean said = figure.endsWith("率") && figure.length() > 2 && subject.startsWith(figure.substring(0, 2));
        return Optional.of(
                search.guessed(ReadingRule.NAME_OF_SUBJECT, (said ? subject.substring(2) : subject) + figure));
    }
}
