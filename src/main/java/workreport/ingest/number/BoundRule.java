package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.measure.Bound;

/** Which side of a number the quantity lies on, by the words before and behind. */
final class BoundRule {

    /** Not where things are sorted by it: 10个以上的企业. */
    private static final Pattern BEHIND = Pattern.compile("[）)]?(左右|上下|及?以上|以内|之内|以下|之上|之多|开外)");
    /** What things are sorted by: 10人以上的企业. */
    private static final Pattern SORTED = Pattern.compile("\\p{IsHan}*?的?(?:企业|项目)");

    private static final Pattern TIME = Pattern.compile(".*(?:日|小时|分钟|天|年|个月)");
    private static final Pattern SHARED = Pattern.compile("[、和与及，]");
    private static final Pattern IN_TURN = Pattern.compile("分别[^，；。]*$");

    private BoundRule() {}

    static Told<Bound> of(Occurrence quantity) {
        NumberedSentence sentence = quantity.sentence();
        int index = quantity.index();
        Optional<Bound> behind = behind(sentence, index);
        if (behind.isPresent()) {
            return new Told<>(behind.get(), ReadingRule.BOUND_BEHIND);
        }
        if (quantity.number().more()) {
            return new Told<>(Bound.OVER, ReadingRule.BOUND_WITHIN);
        }
        if (quantity.lead().bound() != Bound.EXACT) {
            return new Told<>(quantity.lead().bound(), ReadingRule.BOUND_BEFORE);
        }
        boolean inTurn =
                quantity.lead().each() || IN_TURN.matcher(quantity.before()).find();
        Optional<Bound> last = inTurn ? behindList(sentence, index) : Optional.empty();
        Bound bound = last.orElse(
                quantity.sharesBound() && quantity.previous() != null
                        ? quantity.previous().bound()
                        : Bound.EXACT);
        return new Told<>(bound, bound == Bound.EXACT ? ReadingRule.BOUND_NONE : ReadingRule.BOUND_OF_LIST);
    }

    /** "分别增长5%、6%以上" binds both. */
    private static Optional<Bound> behindList(NumberedSentence sentence, int index) {
        for (int next = index + 1; next < sentence.numbers.size(); next++) {
            if (!SHARED.matcher(sentence.gap(next)).matches() || !sentence.hasUnitBefore(next)) {
                return Optional.empty();
            }
            Optional<Bound> bound = behind(sentence, next);
            if (bound.isPresent()) {
                return bound;
            }
        }
        return Optional.empty();
    }

    private static Optional<Bound> behind(NumberedSentence sentence, int index) {
        String after = sentence.behind(index);
        Matcher word = BEHIND.matcher(after);
        String unit = sentence.number(index).unit();
        boolean counts = sentence.number(index).counts() && !unit.endsWith("人");
        boolean bound = word.lookingAt()
                && (counts
                        || !SORTED.matcher(after)
                                .region(word.end(), after.length())
                                .lookingAt());
        if (!bound) {
            boolean within = after.startsWith("内") && TIME.matcher(unit).matches();
            return within ? Optional.of(Bound.AT_MOST) : Optional.empty();
        }
        return Optional.of(
                switch (word.group(1)) {
                    case "左右", "上下" -> Bound.ABOUT;
                    case "以内", "之内", "以下" -> Bound.AT_MOST;
                    default -> Bound.AT_LEAST;
                });
    }
}
