package workreport.ingest.number;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import workreport.evidence.Status;
import workreport.measure.Measure;
import workreport.measure.Period;

/** What speaks against a reading. Each was chosen because readings with it are wrong more often than others. */
final class Doubts {

    private static final Pattern COMPARED = Pattern.compile("(?:高于|低于|快于|慢于|好于|高出)[^，；]*$");
    private static final Pattern GENERAL =
            Pattern.compile(".{0,2}(?:项目|投资|资金|企业|标准|机制|任务|工程|面积|房屋|群众|村|旗县|小区|部门|问题|产业|品类|点位|收入|产值)");
    private static final Pattern NO_NOUN = Pattern.compile("^(?:达到|实现|完成|取得|推动|围绕|通过|按|在|对|与|为|由|从|将|后|前|口)");

    private static final int SHORTEST = 4;
    private static final int LONGEST = 16;

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
        if (name.length() < SHORTEST
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
        boolean usual = period.equals(scope.period()) || period.equals(Period.year(scope.last()));
        if (!usual && measure != Measure.CHANGE) {
            doubts.add(Doubt.PERIOD_FROM_SENTENCE);
        }
        if ((status == Status.TARGET) != scope.plan()) {
            doubts.add(Doubt.STATUS_FROM_SENTENCE);
        }
        if (scope.isSpan()
                && !scope.plan()
                && measure == Measure.LEVEL
                && !quantity.lead().level()
                && !quantity.number().isPercent()) {
            doubts.add(Doubt.SUM_OR_LEVEL);
        }
        if (quantity.number().unit().isEmpty() && quantity.number().kind() == PrintedNumber.Kind.QUANTITY) {
            doubts.add(Doubt.NO_UNIT);
        }
        return doubts;
    }

    private static boolean isFromElsewhere(Occurrence quantity) {
        FoundName name = quantity.name();
        Candidate previous = quantity.previous();
        boolean otherUnit = previous != null
                && !previous.number().unit().equals(quantity.number().unit());
        return name.guessed()
                || !name.own()
                        && !quantity.lead().isChange()
                        && !quantity.number().isPercent()
                        && quantity.number().kind() == PrintedNumber.Kind.QUANTITY
                        && otherUnit;
    }
}
