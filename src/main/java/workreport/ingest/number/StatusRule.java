package workreport.ingest.number;

import java.util.regex.Pattern;
import workreport.evidence.Status;

/** Whether a number is a result or a target: as its chapter, unless words right before it say otherwise. */
final class StatusRule {

    private static final Pattern PLANNED = Pattern.compile(
            "(?:(?:(?<=^|[，、；：年区县市月度内期省国共总我已])|(?<=全年))计划(?![》”内外])|拟|(?<=[\\p{IsHan}”])(?<!军|将)将|可有效|可直接|可望|建成后|投产后|达产后|投用后)[^，。；》”]{0,14}$");
    private static final Pattern FACT =
            Pattern.compile("(?:已经?|目前|现有|截至)[^，。；]{0,10}$|(?<![比较])(?:去年|上年)[^，。；]{0,20}$|(?:有|共有|依托|利用)$");
    /** What the place has, where a plan begins with it: "我省每年接待游客…". */
    private static final Pattern OURS = Pattern.compile("我[省市县区旗国州盟][^，；要将拟须争确实完加推建]{0,18}");

    /** "有5%左右的增速就能…" does not say that it is so. */
    private static final Pattern AT_RATE = Pattern.compile("(?:左右|以上)?的(?:增速|增长|增幅)");

    private static final Pattern TARGET = Pattern.compile("届时|到(?:20[0-9]{2}年|那时)");

    private static final Pattern WISH = Pattern.compile("力争|确保");
    /** The next of a list within one clause. */
    private static final Pattern SAME_CLAUSE = Pattern.compile("[^，；：]*、[^，；：、]*");

    private StatusRule() {}

    static Told<Status> of(Occurrence quantity) {
        boolean plan = quantity.scope().plan();
        if (plan ? isFactInPlan(quantity) : isPlanInReview(quantity)) {
            return plan
                    ? new Told<>(Status.ACTUAL, ReadingRule.STATUS_FACT_IN_PLAN)
                    : new Told<>(Status.TARGET, ReadingRule.STATUS_PLAN_IN_REVIEW);
        }
        return new Told<>(plan ? Status.TARGET : Status.ACTUAL, ReadingRule.STATUS_OF_CHAPTER);
    }

    /** Whether a chapter of plans states an existing fact here. */
    static boolean isFactInPlan(Occurrence quantity) {
        if (!quantity.scope().plan()) {
            return false;
        }
        String clause = quantity.clause();
        return FACT.matcher(clause).find()
                        && !PLANNED.matcher(clause).find()
                        && !AT_RATE.matcher(behind(quantity)).lookingAt()
                || OURS.matcher(clause).matches()
                        && !TARGET.matcher(quantity.before()).find()
                || quantity.lead().from()
                || InhabitantsName.people(quantity.sentence(), quantity.index()).isPresent()
                || goesOnWithFact(quantity);
    }

    private static String behind(Occurrence quantity) {
        return quantity.sentence().behind(quantity.index());
    }

    private static boolean goesOnWithFact(Occurrence quantity) {
        Candidate previous = quantity.previous();
        return previous != null
                && previous.status() == Status.ACTUAL
                && !quantity.sentence().arrives(quantity.index())
                && SAME_CLAUSE
                        .matcher(quantity.sentence()
                                .text
                                .substring(
                                        previous.number().end(),
                                        quantity.number().start()))
                        .matches();
    }

    private static boolean isPlanInReview(Occurrence quantity) {
        String clause = quantity.clause();
        return PLANNED.matcher(clause).find() && !WISH.matcher(clause).find();
    }
}
