package workreport.ingest.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.number.PrintedNumber.Kind;

/** Recognises numbers that are not quantities only by the words or marks of a name around them. */
final class NumbersInNames {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern VERSION = Pattern.compile("[1-9][.．]0");
    private static final Pattern DAY_OF_EVENT = Pattern.compile("(?:1[0-2]|[1-9])[.．·](?:[12][0-9]|3[01]|[1-9])");
    private static final Pattern MARK = Pattern.compile("[0-9]{1,2}");
    /** A footnote's mark that has lost its brackets stands behind a catchword: “四医”联动20，深化. */
    private static final Pattern CATCHWORD = Pattern.compile("[”》](?:的?[\\p{IsHan}]{0,6})$");

    /** One that stands behind a plain noun: 高铁11及新站. Figures without a unit are indices and ratios. */
    private static final Pattern NOUN = Pattern.compile("\\p{IsHan}{2}(?<!指数|[比差数率值度级分第约近超过增减])$");

    private static final Pattern LONE_MARK_ENDS = Pattern.compile("[，。；]|[、和与及](?![0-9])\\p{IsHan}");
    private static final Pattern MARK_ENDS = Pattern.compile("[，。；、,;和与及]|[\\p{IsHan}]{2}|$");
    private static final Pattern SHUT = Pattern.compile("[”》]");
    /** A catchword that is quoted, not what somebody said: “15分钟生活圈”, “民营经济32条”, “300米见绿、500米见园”. */
    private static final Pattern CATCHWORD_OPENS = Pattern.compile("[“\"]([^“”\"]{0,16})$");

    private static final Pattern CATCHWORD_SHUTS = Pattern.compile("([^“”\"。；]{0,16}?)[”\"]");
    private static final int LONGEST_CATCHWORD = 16;
    private static final Pattern PASSED = Pattern.compile("(?:突破|超过?|破|达到?|迈[上入]|跨[上过越入]|站上|实现|完成|冲刺|冲击)了?$");
    /** How near things are, and how long they are open: 1小时交通圈, 24小时自助服务. */
    private static final Pattern CIRCLE = Pattern.compile("[^，。；、0-9]{0,8}圈(?!定)");

    private static final Pattern ALL_DAY = Pattern.compile("24个?小时");
    private static final Pattern VERB = Pattern.compile("(?:[到至为达是破超过]|完成|增长|下降|提高|降低|减少|增加|实现|新建|建成|新增|改造|办结)$");

    private NumbersInNames() {}

    /** What a number is, or empty if it may be a quantity. */
    static Optional<Kind> kind(String text, PrintedNumber number) {
        String before = text.substring(0, number.start());
        String digits = text.substring(number.start(), number.end());
        String behind = text.substring(number.end());
        return number.unit().isEmpty() ? bare(before, digits, behind) : withUnit(before, digits, behind, number);
    }

    private static Optional<Kind> bare(String before, String digits, String behind) {
        boolean inMarks = SHUT.matcher(behind).lookingAt();
        boolean event = DAY_OF_EVENT.matcher(digits).matches()
                        && behind.matches("(?s)[\\p{IsHan}”].*")
                        && !VERB.matcher(before).find()
                || behind.matches("(?s)·[0-9].*")
                || before.matches("(?s).*[0-9]·");
        if (YEAR.matcher(digits).matches() && inMarks || VERSION.matcher(digits).matches() || event) {
            return Optional.of(Kind.NAME);
        }
        if (inMarks && before.matches("(?s).*[“《][^”》]*\\p{IsHan}")) {
            return Optional.of(Kind.NAME);
        }
        boolean mark = MARK.matcher(digits).matches()
                && (CATCHWORD.matcher(before).find()
                                && MARK_ENDS.matcher(behind).lookingAt()
                        || NOUN.matcher(before).find()
                                && LONE_MARK_ENDS.matcher(behind).lookingAt())
                && !VERB.matcher(before).find();
        return mark ? Optional.of(Kind.NOTE) : Optional.empty();
    }

    private static Optional<Kind> withUnit(String before, String digits, String behind, PrintedNumber number) {
        Matcher opens = CATCHWORD_OPENS.matcher(before);
        Matcher shuts = CATCHWORD_SHUTS.matcher(behind);
        boolean catchword = opens.find()
                && shuts.lookingAt()
                && opens.group(1).length() + digits.length() + shuts.group(1).length() <= LONGEST_CATCHWORD
                && !PASSED.matcher(before.substring(0, opens.start())).find();
        boolean time = number.unit().endsWith("小时") || number.unit().equals("分钟");
        boolean circle = time && CIRCLE.matcher(behind).lookingAt();
        boolean always = ALL_DAY.matcher(digits).matches()
                && behind.matches("(?s)\\p{IsHan}.*")
                && !VERB.matcher(before).find();
        return catchword || circle || always ? Optional.of(Kind.NAME) : Optional.empty();
    }
}
