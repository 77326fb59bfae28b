package workreport.ingest.number;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.ingest.number.PrintedNumber.Kind;

/** Finds the numbers of a sentence that are printed in digits. Each digit belongs to exactly one of them. */
final class NumberLexer {

    static final String DIGIT = "[0-9０-９]";

    /** With separators of thousands or without; a full-width comma separates numbers, not thousands. */
    static final String NUMBER = DIGIT + "{1,3}(?:," + DIGIT + "{3})+(?:[.．]" + DIGIT + "+)?(?!" + DIGIT + ")|" + DIGIT
            + "+(?:[.．]" + DIGIT + "+)?";

    private static final Pattern ANY = Pattern.compile(NUMBER);
    private static final Pattern RATIO = Pattern.compile("(?:" + NUMBER + ")(?:[:：∶︰﹕](?:" + NUMBER + ")){2,}");
    private static final Pattern RANGE = Pattern.compile("([—―─－–~～-]{1,2}|至|到)(" + NUMBER + ")");
    private static final Pattern LIST = Pattern.compile("[、和与]");
    /** 1万6千户, 1亿3千多万. */
    private static final Pattern SPOKEN =
            Pattern.compile("(" + DIGIT + "+)(万|亿)(" + DIGIT + ")千([多余]?)((?<=亿.{2,3})万)?");

    /** What multiplies a unit, with a word for "more" before or behind: 10亿多元, 3.1万余人. */
    private static final Pattern MULTIPLIER =
            Pattern.compile("[ 　]*([多余几来]?)((?:万亿|[万亿千百十]){0,2})((?:[多余](?=亿))?)((?:(?<=万[多余])亿)?)([多余几来]?)");
    /** "余" is a word for "more" unless it begins a noun: 余额, 余热. */
    private static final Pattern MORE_BEHIND = Pattern.compile("多(?![晶元功样媒层])|余(?![额热])");

    private static final Pattern POINTS = Pattern.compile("个[多余]百分点");

    private final String text;
    private final OtherNumbers others;
    private final List<PrintedNumber> found = new ArrayList<>();

    private NumberLexer(String sentence) {
        text = sentence;
        others = new OtherNumbers(sentence);
    }

    /** All numbers of a sentence, in order. */
    static List<PrintedNumber> numbers(String sentence) {
        return new NumberLexer(sentence).run();
    }

    private List<PrintedNumber> run() {
        Matcher digits = ANY.matcher(text);
        int at = 0;
        while (at < text.length() && digits.find(at)) {
            at = take(digits.start(), digits.end());
        }
        shareUnits();
        return List.copyOf(found);
    }

    /** Takes the number that begins there; returns where it ends. */
    private int take(int start, int end) {
        Matcher ratio = RATIO.matcher(text).region(start, text.length());
        if (ratio.lookingAt()) {
            Matcher part = ANY.matcher(text).region(start, ratio.end());
            while (part.find()) {
                found.add(
                        new PrintedNumber(part.start(), part.end(), Kind.RATIO, value(part.group()), null, "", false));
            }
            return ratio.end();
        }
        Optional<PrintedNumber> other = others.at(start, end);
        if (other.isPresent()) {
            found.add(other.get());
            return other.get().end();
        }
        PrintedNumber quantity = spoken(start).or(() -> points(start, end)).orElseGet(() -> quantity(start, end));
        found.add(others.withUnit(quantity).orElse(quantity));
        return quantity.end();
    }

    /** A number of two multiples, as it is spoken; empty if it is another. */
    private Optional<PrintedNumber> spoken(int start) {
        Matcher spoken = SPOKEN.matcher(text).region(start, text.length());
        if (!spoken.lookingAt() || spoken.group(2).equals("亿") == (spoken.group(5) == null)) {
            return Optional.empty();
        }
        String unit = Units.at(text, spoken.end()).orElse("");
        return Optional.of(new PrintedNumber(
                start,
                spoken.end() + unit.length(),
                Kind.QUANTITY,
                value(spoken.group(1) + "." + spoken.group(3)),
                null,
                spoken.group(2) + unit,
                !spoken.group(4).isEmpty()));
    }

    /** 2个多百分点: the word for "more" stands within the unit. */
    private Optional<PrintedNumber> points(int start, int end) {
        Matcher points = POINTS.matcher(text).region(end, text.length());
        return points.lookingAt()
                ? Optional.of(new PrintedNumber(
                        start, points.end(), Kind.QUANTITY, value(text.substring(start, end)), null, "个百分点", true))
                : Optional.empty();
    }

    private PrintedNumber quantity(int start, int end) {
        BigDecimal value = value(text.substring(start, end));
        Measured first = measured(end);
        Matcher range = RANGE.matcher(text).region(first.end, text.length());
        if (range.lookingAt()) {
            BigDecimal high = value(range.group(2));
            Measured last = measured(range.end());
            // "由1个到2个" leads from one number to another; "1到2个" is a range.
            boolean spoken = range.group(1).equals("到") || range.group(1).equals("至");
            boolean oneUnit = first.unit.isEmpty() || !spoken && first.unit.equals(last.unit);
            if (oneUnit && !last.unit.isEmpty() && high.compareTo(value) > 0) {
                return new PrintedNumber(start, last.end, Kind.QUANTITY, value, high, last.unit, first.more);
            }
        }
        return new PrintedNumber(start, first.end, Kind.QUANTITY, value, null, first.unit, first.more);
    }

    private record Measured(String unit, int end, boolean more) {}

    /** The unit that begins there, with what multiplies it. */
    private Measured measured(int at) {
        Matcher prefix = MULTIPLIER.matcher(text).region(at, text.length());
        prefix.lookingAt();
        String multiplier = prefix.group(2) + prefix.group(4);
        boolean more = !prefix.group(1).isEmpty()
                || !prefix.group(3).isEmpty()
                || !prefix.group(5).isEmpty();
        Optional<String> unit = Units.at(text, prefix.end());
        if (unit.isEmpty()) {
            return multiplier.isEmpty() ? new Measured("", at, false) : new Measured(multiplier, prefix.end(), more);
        }
        int end = prefix.end() + unit.get().length();
        boolean moreBehind =
                MORE_BEHIND.matcher(text).region(end, text.length()).lookingAt();
        String plain = Normalizer.normalize(unit.get(), Normalizer.Form.NFKC)
                .replace("(", "（")
                .replace(")", "）");
        return new Measured(multiplier + plain, moreBehind ? end + 1 : end, more || moreBehind);
    }

    /** "45、38、35个工作日": those without a unit have that of the list's last. */
    private void shareUnits() {
        for (int i = found.size() - 2; i >= 0; i--) {
            PrintedNumber number = found.get(i);
            PrintedNumber next = found.get(i + 1);
            boolean open = number.unit().isEmpty()
                    // "分别高于全国2个、1.3个、6个百分点"
                    || number.unit().equals("个") && next.unit().equals("个百分点");
            if (number.kind() == Kind.QUANTITY
                    && open
                    && next.kind() == Kind.QUANTITY
                    && LIST.matcher(text.substring(number.end(), next.start())).matches()) {
                found.set(i, number.withUnit(next.unit()));
            }
        }
    }

    private static BigDecimal value(String digits) {
        return new BigDecimal(Normalizer.normalize(digits, Normalizer.Form.NFKC).replace(",", ""));
    }
}
