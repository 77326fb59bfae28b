package workreport.ingest.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a clause is about that says less than a name. */
final class Subject {

    private static final Pattern FIGURE_OF_NAME = Pattern.compile(
            "(?<=.{2})(?:(?:申报|到位)资金|(?:完成|实现|建成|投入|计划)*(?:总?投资|投入资金|投入|增加值|总?产值|产量|营业收入|销售收入|营收|利润|利税|纳税|税收|交易额|成交额)|(?:播种|种植|养殖|建筑|占地|建成|规划)?(?:总?面积)|总产量"
                    + "|(?:入学|巩固|办结|办复|满意|签约|覆盖|参保|完成|合格|达标)率|满意度)$");

    /** "新校区建设快速推进": money is for the building of it. */
    private static final Pattern WORKS_GO_ON = Pattern.compile("建设(?:快速|全面|稳步|有序|加快|顺利|扎实|强力|持续|深入|提速|提质|取得|进展|迈出|成效)");

    private static final Pattern PART = Pattern.compile("(?:[一二三四]期|首期|主体)(?:工程|项目)?");
    /** What a project will do each year is not what its income is of. */
    private static final Pattern ACT = Pattern.compile("年[消耗产处加]");

    /** "热线受理来电6000件，办复率99%": of all that the line does. */
    private static final Pattern SERVED = Pattern.compile("(.{2,}(?:热线|平台|中心|窗口))(?:受理|办理|接听|处置|收到).+");

    private static final Pattern TASK = Pattern.compile("(?<=.{4})(?:年度(?:目标)?任务|工作)$");

    private static final int FEWEST_PARTS = 3;
    private static final int LONGEST_SUBJECT = 14;
    private static final int LONGEST_VERB = 3;

    private Subject() {}

    /** What a clause is about whose own words are only a verb. */
    static String of(NameSearch search) {
        String text = search.sentence().text;
        String before = text.substring(0, Math.max(0, search.start() - 1));
        Candidate previous = search.previous();
        Memory memory = search.memory();
        String theme = before.isBlank() && previous == null ? memory.theme() : "";
        if (!theme.isEmpty()) {
            return theme;
        }
        int comma = search.around().lastComma(before.length());
        boolean previousIsNear = previous != null && previous.number().end() > comma;
        String clause = Nouns.withoutHead(before.substring(comma + 1));
        String noun = Nouns.untilVerb(Nouns.object(clause));
        boolean verb = noun.length() <= LONGEST_VERB && SharedVerb.begins(noun);
        boolean fits = !verb
                && (noun.length() >= 2 && noun.length() < clause.length()
                        || clause.length() >= 2 && clause.length() <= LONGEST_SUBJECT);
        boolean part = PART.matcher(noun).matches();
        if (previous != null && (previousIsNear || !fits || part)) {
            boolean act =
                    ACT.matcher(previous.name()).lookingAt() && !memory.topic().isEmpty();
            return act ? memory.topic() : withoutFigure(previous.name());
        }
        if (previous == null && isOneOfSeveral(before) && !memory.topic().isEmpty()) {
            return memory.topic();
        }
        if (fits) {
            String whole = TASK.matcher(noun.length() >= 2 ? noun : clause).replaceFirst("");
            boolean works = MoneyName.isMoney(search.rest())
                    && WORKS_GO_ON
                            .matcher(clause)
                            .region(whole.length(), clause.length())
                            .lookingAt();
            return works ? whole + "建设" : whole;
        }
        String first = Nouns.untilVerb(Nouns.object(Nouns.withoutHead(before.split("[，；：,;]", 2)[0])));
        return first.length() >= 2 ? first : withoutFigure(memory.name);
    }

    /** What a sentence begins with, if that clause has no number. */
    static String ofSentence(NumberedSentence sentence) {
        String first = sentence.text.split("[，；：]", 2)[0];
        return sentence.number(0).start() < first.length() ? "" : Nouns.theme(first);
    }

    /** "甲园区升级。基础设施开工，道路通车，展厅投用，完成投资2亿元": what follows is of the whole. */
    private static boolean isOneOfSeveral(String before) {
        long said = Stream.of(before.split("[，,]"))
                .map(Nouns::withoutHead)
                .filter(clause -> Nouns.object(clause).length() == clause.length())
                .filter(clause -> Nouns.untilVerb(clause).length() < clause.length())
                .count();
        return said >= FEWEST_PARTS;
    }

    private static String withoutFigure(String name) {
        Matcher served = SERVED.matcher(name);
        if (served.matches()) {
            return served.group(1);
        }
        return FIGURE_OF_NAME.matcher(name).replaceFirst("");
    }
}
