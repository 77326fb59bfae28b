package workreport.ingest.number;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import workreport.evidence.Status;
import workreport.measure.Measure;
import workreport.measure.Period;

/** Reasons to doubt a reading. Each was chosen because readings with it are wrong more often than others. */
final class Doubts {

    private static final Pattern COMPARED = Pattern.compile("(?:高于|低于|快于|慢于|好于|高出)[^，；]*$");
    private static final Pattern GENERAL =
            Pattern.compile(".{0,2}(?:项目|投资|资金|企业|标准|机制|任务|工程|面积|房屋|群众|村|旗县|小区|部门|问题|产业|品类|点位|收入|产值)");
    private static final Pattern NO_NOUN =
            Pattern.compile("^(?:达到|实现|完成|取得|推动|围绕|通过|按|在|对|与|为|由|从|将|要|每天|后|前|口)|基础上|我[省市县区]|[（(][^）)]*$");

    private static final Pattern FLOW = Pattern.compile("(?:支出|投资|资金|投入)$");
    private static final Pattern LONGER = Pattern.compile("至此|以来|“十[一二三四五六七]五”|多年|几年");
    private static final Pattern RELATIVE = Pattern.compile("去年|上年|前年|今年|(?:连续|持续)$");
    private static final Pattern AIM = Pattern.compile("(?:左右|以上|以内)?的?(?:预期|年度|既定)?目标");
    private static final Pattern COUNTED = Pattern.compile("[\\p{IsHan}”]、[\\p{IsHan}“”]{2,14}$");
    private static final Pattern THIS_YEAR = Pattern.compile("今年(?!要|将|计划|力争|确保|再)");

    private static final int SHORTEST = 4;
    /** A noun alone behind a number says less than one with its verb. */
    private static final int SHORTEST_BEHIND = 6;

    private static final int LONGEST = 18;

    private Doubts() {}

    static Set<Doubt> of(Occurrence quantity, String name, Measure measure, Period period, Status status) {
        Scope scope = quantity.scope();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (!scope.understood()) {
            doubts.add(Doubt.CHAPTER);
        }
        if (isFromElsewhere(quantity)) {
            doubts.add(Doubt.NAME_FROM_ELSEWHERE);
        }
        boolean behind = quantity.name().rule() == ReadingRule.NAME_COUNTED && name.length() < SHORTEST_BEHIND;
        if (name.length() < SHORTEST
                || behind
                || GENERAL.matcher(name).matches()
                || NO_NOUN.matcher(name).find()) {
            doubts.add(Doubt.NAME_TOO_BARE);
        }
        if (name.length() > LONGEST) {
            doubts.add(Doubt.NAME_TOO_LONG);
        }
        if (COMPARED.matcher(quantity.clause()).find()) {
            doubts.add(Doubt.COMPARED);
        }
        if (isOfOtherTime(quantity, period)) {
            doubts.add(Doubt.PERIOD_FROM_SENTENCE);
        }
        if ((status == Status.TARGET) != scope.plan()) {
            doubts.add(Doubt.STATUS_FROM_SENTENCE);
        }
        if (isPlanOrFact(quantity, measure, status)) {
            doubts.add(Doubt.PLAN_OR_FACT);
        }
        if (scope.isSpan() && !scope.plan() && measure == Measure.LEVEL && isSum(quantity, name)) {
            doubts.add(Doubt.SUM_OR_LEVEL);
        }
        if (quantity.number().unit().isEmpty() && quantity.number().kind() == PrintedNumber.Kind.QUANTITY) {
            doubts.add(Doubt.NO_UNIT);
        }
        return doubts;
    }

    private static boolean isSum(Occurrence quantity, String name) {
        return !quantity.number().isPercent()
                && (!quantity.lead().level() || FLOW.matcher(name).find());
    }

    /** Whether the sentence is about more years than its chapter, or about a different one. */
    private static boolean isOfOtherTime(Occurrence quantity, Period period) {
        Scope scope = quantity.scope();
        boolean longer = !scope.isSpan()
                && period.isYear()
                && LONGER.matcher(quantity.before()).find();
        boolean relative = RELATIVE.matcher(quantity.clause()).find() && !period.equals(scope.period());
        return longer || relative;
    }

    private static boolean isPlanOrFact(Occurrence quantity, Measure measure, Status status) {
        if (AIM.matcher(quantity.sentence().behind(quantity.index())).lookingAt()) {
            return true;
        }
        boolean counted =
                COUNTED.matcher(quantity.before()).find() && quantity.number().counts();
        boolean bare = THIS_YEAR.matcher(quantity.clause()).lookingAt()
                && measure != Measure.GROWTH
                && !quantity.lead().level();
        return status == Status.TARGET && quantity.scope().plan() && (counted || bare);
    }

    private static boolean isFromElsewhere(Occurrence quantity) {
        FoundName name = quantity.name();
        Candidate previous = quantity.previous();
        boolean otherUnit = previous != null
                && !previous.number().unit().equals(quantity.number().unit());
        boolean share = name.rule() == ReadingRule.NAME_OF_SHARE;
        // "增长8%，达到296亿元": nothing else can be meant.
        boolean grown = previous != null
                && name.rule() == ReadingRule.NAME_SAID_BEFORE
                && previous.measure().isRate()
                && quantity.lead().level();
        return !grown
                && (name.guessed() && !share
                        || !name.own()
                                && !quantity.lead().isChange()
                                && !quantity.number().isPercent()
                                && quantity.number().kind() == PrintedNumber.Kind.QUANTITY
                                && otherUnit);
    }
}
