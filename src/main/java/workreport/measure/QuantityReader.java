package workreport.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a printed quantity apart, from the number at its beginning to the word at its end. */
final class QuantityReader {

    private static final Pattern SHARE = Pattern.compile("(百分之|千分之)(.+)");
    /** One and a half months, or more than one: the word stands inside the unit. */
    private static final Pattern SPLIT_UNIT = Pattern.compile("^个([半多])(月|小时|星期|世纪|学期)$");

    private static final Pattern AND_A_HALF = Pattern.compile("(个|个月|个?小时|个?星期|个?世纪|个?学期|年|天|倍|成|斤|亩|公里)半");
    private static final Pattern AND_TENTHS = Pattern.compile("成([一二三四五六七八九])");
    private static final Pattern SAID_LAST = Pattern.compile("(?:以上|以下|以内|左右|上下|有余|余|多)$");
    /** What a unit cannot begin with, and what it cannot contain: the rest of a number, another number, or a clause. */
    private static final Pattern NO_UNIT = Pattern.compile(
            "(?!百分点|" + Multiplier.KILO + ")[十百千万亿几数半].*|个半.*|.*半|.*[0-9０-９零〇一二两三四五六七八九，。、；：！？,.．;:!?—–―~～〜－-].*");

    private static final String ROUND_WORDS = "多余来";

    /** What is still to be read. */
    private String rest;

    private BigDecimal value = BigDecimal.ZERO;
    private String multiplier = "";
    private String word = "";

    private QuantityReader(String text) {
        rest = text;
    }

    static Optional<Quantity> read(String text) {
        String plain = plain(text).replace("百分之百", "百分之一百");
        return PrintedRange.find(plain)
                .map(range -> range.read(QuantityReader::readOne))
                .orElseGet(() -> readOne(plain));
    }

    /** With percent signs of the usual width. */
    static String plain(String text) {
        return text.replace('％', '%').replace('﹪', '%');
    }

    /** Reads a quantity that is not a range. */
    private static Optional<Quantity> readOne(String text) {
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) {
            return new QuantityReader(text).quantity();
        }
        String sign = share.group(1).startsWith("百") ? "%" : "‰";
        return new QuantityReader(share.group(2))
                .quantity()
                .filter(part -> part.unit().isEmpty())
                .map(part -> new Quantity(part.value(), null, sign, part.bound(), part.wording()));
    }

    private Optional<Quantity> quantity() {
        Optional<Figure> figure = Figure.at(rest, 0);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        value = figure.get().value();
        rest = rest.substring(figure.get().end());
        if (isRound(value)) {
            takeWord(ROUND_WORDS);
        }
        multiplier = Multiplier.of(rest);
        rest = rest.substring(multiplier.length());
        if (!multiplier.isEmpty() && word.isEmpty()) {
            takeWord("多余");
            takeSecondMultiplier();
        }
        rest = SPLIT_UNIT.matcher(rest.stripLeading()).replaceFirst("个$2$1");
        return takeLastWord() && takeFraction() && !NO_UNIT.matcher(rest).matches()
                ? Optional.of(new Quantity(value, null, multiplier + rest, bound(word), word))
                : Optional.empty();
    }

    /** "4万多亿元" is more than 4万亿元. */
    private void takeSecondMultiplier() {
        if (!word.isEmpty() && multiplier.endsWith("万") && rest.startsWith("亿")) {
            multiplier += "亿";
            rest = rest.substring(1);
        }
    }

    /** Words such as 多 stand behind tens, hundreds, thousands. */
    private static boolean isRound(BigDecimal number) {
        return number.scale() == 0
                && number.signum() > 0
                && number.remainder(BigDecimal.TEN).signum() == 0;
    }

    private void takeWord(String words) {
        if (!rest.isEmpty() && words.indexOf(rest.charAt(0)) >= 0) {
            word = rest.substring(0, 1);
            rest = rest.substring(1);
        }
    }

    /** The word at the end; false if there is one already. */
    private boolean takeLastWord() {
        Matcher last = SAID_LAST.matcher(rest);
        if (!last.find()) {
            return true;
        }
        boolean first = word.isEmpty();
        word = last.group();
        rest = rest.substring(0, last.start());
        return first;
    }

    /** The half in 一年半 and the tenths in 三成五; false after anything but a whole number. */
    private boolean takeFraction() {
        Matcher half = AND_A_HALF.matcher(rest);
        if (half.matches()) {
            return add(new BigDecimal("0.5"), half.group(1));
        }
        Matcher tenths = AND_TENTHS.matcher(rest);
        return !tenths.matches()
                || add(ChineseNumeral.parse(tenths.group(1)).orElseThrow().movePointLeft(1), "成");
    }

    private boolean add(BigDecimal fraction, String unit) {
        boolean isWhole = value.scale() == 0 && multiplier.isEmpty() && word.isEmpty();
        value = value.add(fraction);
        rest = unit;
        return isWhole;
    }

    private static Bound bound(String word) {
        return switch (word) {
            case "" -> Bound.EXACT;
            case "来", "左右", "上下" -> Bound.ABOUT;
            case "以上" -> Bound.AT_LEAST;
            case "以下", "以内" -> Bound.AT_MOST;
            default -> Bound.OVER;
        };
    }
}
