package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.measure.Measure;

/** What kind of quantity a number is, by its unit, the verb before it and its name. */
final class MeasureRule {

    /**
     * @param sign -1 where the number says by how much something became less
     * @param name without the noun that said it: "增加值增速" is the growth of "增加值"
     */
    record Reading(Measure measure, int sign, String name, ReadingRule rule) {

        Reading(Told<Measure> measure, String name) {
            this(measure.value(), 0, name, measure.rule());
        }
    }

    private static final Pattern COMPARES = Pattern.compile("高于|低于|快于|好于|高出|领先|超过?全[国省市区州盟县旗]|比全[国省市区州盟县旗]");
    private static final Pattern CUT_BY = Pattern.compile("(?:压减|精简|压降|缩减|缩短|压缩|减少|核减|削减)了?[^，；]{0,6}$");
    /** "压减项目30%": by how much something was cut that stands behind the verb. */
    private static final Pattern CUT_OF =
            Pattern.compile("^(压减|削减|缩减|压缩|精简|减少|降低|下调|压降)了?(?=.{3})(?!.*(?:率|比重|占比|比例)$)");

    private static final Pattern COVERED = Pattern.compile("(?<=.{2})覆盖$");
    private static final Pattern RATE = Pattern.compile("(?:率|比重|占比|比例|度|密度|比)$");
    private static final Pattern GROWTH_RATE = Pattern.compile("(?:(?<!自然)增长率|增速)$");
    private static final Pattern GROWTH_NOUN = Pattern.compile("(?:增速|增幅|(?<!自然)增长率|涨幅|降幅)$");
    private static final Pattern GROWTH_AIM = Pattern.compile("(?:预期)?(?:增长|增速|增幅)(?:的?预期|的?年度)?目标(?:拟?[定设]|确定|安排)?$");
    /** What is done at a rate that stands before it. */
    static final Pattern RATE_BEHIND =
            Pattern.compile("(?:左右|以上|以内)?的(?:速度|幅度|比例)(?:压减|压缩|削减|缩减|递减|降低|下降|减少|增长|递增|增加|提高)了?(?=.{2})");

    private static final Pattern LESS = Pattern.compile("减|缩|降");
    private static final Pattern GROWTH_BEHIND = Pattern.compile("(?:(?:左右|以上|以内)?的|以上|左右)(?:速度|增长|增速|幅度|涨幅)");
    private static final Pattern WORK_DONE = Pattern.compile("(?:提升|扩大|压缩|改善|快|多)$");
    private static final Pattern DIFFERENCE =
            Pattern.compile("(?:提高|下降|上升|降低|回升|回落|净增|缩短|同比|增长|提升|减少|增加|压缩|扩大)了?(?:约|近|超|超过|分别)?$");
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|同比)[^，；]*$");
    private static final Pattern NET_CHANGE = Pattern.compile("(?:减少.*(?:人口|企业|户|主体|人)|净增.*)");
    private static final Pattern YEARLY = Pattern.compile("年均(?![浓值气降])[^，；]{0,12}$");
    private static final Pattern YEARLY_NAME = Pattern.compile("年均(?![浓值气降])|平均每年");

    /** What is done within a time, and adds up. */
    private static final Pattern WORK = Pattern.compile(
            "新增|新建|建成(?!区)|完成|实施|投资|投入|累计|改造|引进|争取|落实|发放|拆除|整治|办理|办结|建设|打造|培育|组织|开展|举办|解决|安置|培训|转移|治理|造林|植树|绿化|修复"
                    + "|修建|铺设|硬化|招引|签约|落地|开工|竣工|投产|销售|减少|脱贫|搬迁|认定|创建|获|争创|推广|化解|查处|取缔|关停|淘汰|退出|安排|支持|减免|减负|减税|融资|发行"
                    + "|救助|资助|补贴|清理|消除|惠及|带动|吸纳|引育|选派|新开|开通|整改|出台|制定|破获|打掉|受理|接待|回收|征收|流转|新入选|入选|承办|提供|供应|兑付|偿还"
                    + "|出让|盘活|腾退|升级|实现|吸引|合作|推出|下放|取消|压减|植(?!面积)|种(?!植面积|类)|改建|扩建|续建|加装|更新|疏浚|清除|封堵|处置|收储|划转|分配|交付|封顶|启动|推进|列入"
                    + "|上市|挂牌|研发|转化|交易");
    /** What exists at a point in time, or is counted for a year. */
    private static final Pattern STOCK = Pattern.compile(
            "(?:达到?|为|是|拥有|现有|共有|总数|总量|总额|余额|存量|保有量|面积|覆盖率|率|比重|占比|人数|人口|水平|规模|容量|里程|收入|总值|增加值|产值|产量|密度|浓度|标准|指数"
                    + "|寿命|位数|床位|能力|户数|数量|装机|存栏|年产|用户|主体|[低五]保”?|特困人员)$");

    /** What is stated for one year even in a chapter about several. */
    private static final Pattern HEADLINE = Pattern.compile("(?:生产总值|财政(?:总|预算)?收入|预算收入|固定资产投资|零售总额)$");

    private static final Pattern OF_TASK = Pattern.compile("累计|共计|总计|合计|五年|任务|计划|超额");

    private static final Pattern COMPARED_BEHIND =
            Pattern.compile("[，、](?:按[^，]{0,10}，)?(?:[比较](?:19|20)[0-9]{2}年|同比)");
    private static final Pattern OF_YEARS = Pattern.compile("五年(?:来|间|内|累计)|”?(?:时期|期间)");

    private static final Pattern SUMMED = Pattern.compile("累计|共计|总计|合计|五年");
    private static final Pattern REACHED =
            Pattern.compile("(?:达到?|现有|拥有|增加到|增至|提高到|提升至|提高至|提升到|扩大到|共有|为)了?(?:超过?|约|近|逾)?$");
    private static final Pattern ARRIVED = Pattern.compile("[到至](?:(?:19|20)[0-9]{2}年[底末]?的?)?(?:超过?|约|近|逾)?$");
    private static final Pattern ADDED_UP = Pattern.compile("(?:累计|共计|总计|完成)[^，；]*$");

    private static final Pattern PENDING = Pattern.compile("在谈|在建|储备|拟建");
    private static final Pattern SIZE = Pattern.compile("(?:占地(?:面积)?|建筑面积)$");
    private static final Pattern CAPACITY = Pattern.compile("(?:项目|电站|电厂|基地)装机$");
    private static final Pattern DURATION = Pattern.compile("个?工作日|个?(?:工作)?小时|分钟");
    private static final Pattern ALL_OF = Pattern.compile("(?:全[省市县区旗国]|[0-9]+(?:户|个|名))?");
    private static final Pattern HAVE = Pattern.compile(
            "[^，。；、]{1,12}?(?:全部(?![完竣建交开投])|实现(?!开|竣|投|营|稳定脱|脱|高质量|转移|就业)|上网|(?<!荣)获(?![批得评])|用上|喝上|住上|通上|接入|享受|纳入)");

    private MeasureRule() {}

    static Reading of(Occurrence quantity) {
        PrintedNumber number = quantity.number();
        String name = quantity.name().text();
        int sign = sign(quantity);
        if (number.isPoints()) {
            boolean level = COMPARES.matcher(quantity.clause()).find()
                    || sign == 0
                            && (quantity.lead().level() || quantity.clause().contains("占"));
            return new Reading(level ? Measure.LEVEL : Measure.CHANGE, sign, name, ReadingRule.MEASURE_POINTS);
        }
        if (number.isRelative()) {
            return relative(quantity, sign, name);
        }
        if (number.kind() == PrintedNumber.Kind.RATIO) {
            return new Reading(Measure.LEVEL, 0, name, ReadingRule.MEASURE_RATIO);
        }
        if (sign != 0) {
            return isDifference(quantity)
                    ? new Reading(Measure.CHANGE, sign, name, ReadingRule.MEASURE_DIFFERENCE)
                    : new Reading(yearlyOr(quantity, new Told<>(Measure.TOTAL, ReadingRule.MEASURE_WORK)), name);
        }
        if (NET_CHANGE.matcher(name).matches() && !quantity.lead().level()) {
            return new Reading(Measure.CHANGE, name.startsWith("减少") ? -1 : 1, name, ReadingRule.MEASURE_DIFFERENCE);
        }
        if (YEARLY_NAME.matcher(name).find()) {
            return new Reading(Measure.YEARLY_MEAN, 0, name, ReadingRule.MEASURE_YEARLY);
        }
        return new Reading(yearlyOr(quantity, amount(quantity, name)), name);
    }

    /** Whether it is a mean of years, or growth in the mean of years. */
    static boolean isYearly(Occurrence quantity) {
        return quantity.lead().yearly()
                || sign(quantity) != 0 && YEARLY.matcher(quantity.clause()).find();
    }

    private static Told<Measure> yearlyOr(Occurrence quantity, Told<Measure> measure) {
        return quantity.lead().yearly() ? new Told<>(Measure.YEARLY_MEAN, ReadingRule.MEASURE_YEARLY) : measure;
    }

    private static Reading relative(Occurrence quantity, int sign, String name) {
        PrintedNumber number = quantity.number();
        if (number.unit().equals("倍")) {
            return new Reading(Measure.CHANGE, sign, name, ReadingRule.MEASURE_POINTS);
        }
        if (sign != 0) {
            boolean yearly = isYearly(quantity);
            boolean ofRate =
                    RATE.matcher(name).find() && !GROWTH_RATE.matcher(name).find();
            boolean change =
                    !yearly && (quantity.scope().isSpan() && !quantity.lead().isYearOnYear() || ofRate)
                            || CUT_BY.matcher(quantity.before()).find();
            return change
                    ? new Reading(Measure.CHANGE, sign, name, ReadingRule.MEASURE_CHANGE)
                    : new Reading(Measure.GROWTH, sign, name, ReadingRule.MEASURE_GROWTH);
        }
        Matcher rate = RATE_BEHIND.matcher(quantity.sentence().behind(quantity.index()));
        if (rate.lookingAt()) {
            return new Reading(
                    Measure.GROWTH, LESS.matcher(rate.group()).find() ? -1 : 1, name, ReadingRule.MEASURE_GROWTH);
        }
        if (GROWTH_BEHIND.matcher(quantity.sentence().behind(quantity.index())).lookingAt()) {
            return new Reading(Measure.GROWTH, 1, name, ReadingRule.MEASURE_GROWTH);
        }
        if (number.isPercent()
                && !quantity.lead().level()
                && CUT_OF.matcher(name).find()) {
            return new Reading(Measure.CHANGE, -1, CUT_OF.matcher(name).replaceFirst(""), ReadingRule.MEASURE_CHANGE);
        }
        if (GROWTH_AIM.matcher(name).find()) {
            return new Reading(
                    Measure.GROWTH, 1, GROWTH_AIM.matcher(name).replaceFirst(""), ReadingRule.MEASURE_GROWTH);
        }
        if (GROWTH_NOUN.matcher(name).find()) {
            return new Reading(
                    Measure.GROWTH, 1, GROWTH_NOUN.matcher(name).replaceFirst(""), ReadingRule.MEASURE_GROWTH);
        }
        return new Reading(Measure.LEVEL, 0, name, ReadingRule.MEASURE_RATE);
    }

    /** That of the verb before it; in a list, that of the number before. */
    private static int sign(Occurrence quantity) {
        Lead lead = quantity.lead();
        Candidate previous = quantity.previous();
        if (lead.isChange()
                || lead.level()
                || previous == null
                || !previous.measure().isRate()) {
            return lead.change();
        }
        boolean goesOn = quantity.sentence().continues(quantity.index())
                && (quantity.sentence().isListed(quantity.index())
                        || previous.number().isPercent()
                        || previous.number().isPoints()
                        || quantity.sentence().hasUnitBefore(quantity.index()));
        return goesOn ? previous.value().signum() < 0 ? -1 : 1 : 0;
    }

    /** Whether an amount is by how much something changed: "增加33天". Work done is not a change: "改造提升56所". */
    private static boolean isDifference(Occurrence quantity) {
        Lead lead = quantity.lead();
        FoundName name = quantity.name();
        boolean work = name.behind()
                || quantity.number().counts()
                        && lead.compared().isEmpty()
                        && name.own()
                        && WORK_DONE.matcher(quantity.before()).find();
        return !work
                && (!lead.compared().isEmpty()
                        || !name.own()
                        || DIFFERENCE.matcher(quantity.before()).find()
                        || COMPARED.matcher(quantity.clause()).find());
    }

    /** What waits to be done, how large a project is, and how long something takes, is so at a time: "在谈项目25个、总投资148亿元". */
    private static boolean isPending(Occurrence quantity, String name) {
        Candidate previous = quantity.previous();
        boolean same = previous != null
                && previous.measure() == Measure.LEVEL
                && quantity.sentence().gap(quantity.index()).startsWith("、")
                && name.startsWith(previous.name());
        boolean size = SIZE.matcher(name).find()
                || quantity.name().behind() && CAPACITY.matcher(name).find();
        return same
                || size
                || PENDING.matcher(name).lookingAt()
                || DURATION.matcher(quantity.number().unit()).matches();
    }

    /** Whether a clause begins with the number and tells what those counted have now: "9个乡镇全部通油路". */
    private static boolean isStateOfAll(Occurrence quantity) {
        boolean first = ALL_OF.matcher(quantity.clause()).matches();
        return first
                && !quantity.scope().plan()
                && quantity.number().counts()
                && HAVE.matcher(quantity.sentence().behind(quantity.index())).lookingAt();
    }

    /** A state or a sum. */
    private static Told<Measure> amount(Occurrence quantity, String name) {
        if (InhabitantsName.people(quantity.sentence(), quantity.index()).isPresent()) {
            return new Told<>(Measure.LEVEL, ReadingRule.MEASURE_STOCK);
        }
        boolean stock = STOCK.matcher(name).find();
        boolean arrived = quantity.lead().level();
        String clause = quantity.clause();
        if (!quantity.scope().isSpan()) {
            boolean ofYears = SUMMED.matcher(clause).find()
                    && OF_YEARS.matcher(quantity.before()).find();
            if (arrived && !ofYears) {
                return new Told<>(Measure.LEVEL, ReadingRule.MEASURE_REACHED);
            }
            boolean ofYear =
                    HEADLINE.matcher(name).find() && !OF_TASK.matcher(clause).find();
            if (ofYear || stock && !WORK.matcher(name).find()) {
                return new Told<>(Measure.LEVEL, ReadingRule.MEASURE_STOCK);
            }
            return WORK.matcher(clause).find() || quantity.number().counts()
                    ? new Told<>(Measure.TOTAL, ReadingRule.MEASURE_WORK)
                    : new Told<>(Measure.LEVEL, ReadingRule.MEASURE_USUAL);
        }
        String before = quantity.before();
        boolean summed = SUMMED.matcher(clause).find();
        boolean reached = arrived && !summed && ARRIVED.matcher(before).find()
                || REACHED.matcher(before).find() && !ADDED_UP.matcher(clause).find();
        boolean annual = (HEADLINE.matcher(name).find()
                        || COMPARED_BEHIND
                                .matcher(quantity.sentence().behind(quantity.index()))
                                .lookingAt())
                && !summed;
        if (annual) {
            return new Told<>(Measure.LEVEL, ReadingRule.MEASURE_HEADLINE);
        }
        if (isStateOfAll(quantity) || isPending(quantity, name)) {
            return new Told<>(Measure.LEVEL, ReadingRule.MEASURE_STOCK);
        }
        boolean work = WORK.matcher(name + clause).find();
        if (reached || !work && (arrived || COVERED.matcher(name).find())) {
            return new Told<>(Measure.LEVEL, ReadingRule.MEASURE_REACHED);
        }
        return !work && stock
                ? new Told<>(Measure.LEVEL, ReadingRule.MEASURE_STOCK)
                : new Told<>(Measure.TOTAL, work ? ReadingRule.MEASURE_WORK : ReadingRule.MEASURE_USUAL);
    }
}
