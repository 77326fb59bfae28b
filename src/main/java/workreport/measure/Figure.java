package workreport.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number alone, in figures or in Chinese numerals, where one begins in a text.
 *
 * @param value with its decimals as printed
 * @param end the offset behind it. What multiplies it is not part of it, whether 3亿 or 三亿: that belongs to the unit
 */
public record Figure(BigDecimal value, int end) {

    private static final Pattern FIGURES =
            Pattern.compile("(?![0０]D)(?:D{1,3}(?:([,，])D{3})(?:\\1D{3})*|D{1,15})(?:[.．]D{1,6})?(?!D|[,.．]D)"
                    .replace("D", "[0-9０-９]"));

    /** 点 is a decimal point only between digits; 千 begins a unit wherever it can. */
    private static final Pattern NUMERAL =
            Pattern.compile("(?:(?!" + Multiplier.KILO + ")[零〇一二两三四五六七八九十百千万亿]|(?<=[^两])点(?=[零〇一二三四五六七八九]))+");

    private static final Pattern MULTIPLIER = Pattern.compile("(?<=.)(?:万亿|[万亿])$");

    /** Reads as much as belongs to the number that starts there; empty if there is none, or it is ambiguous. */
    public static Optional<Figure> at(String text, int start) {
        Matcher figures = FIGURES.matcher(text).region(start, text.length());
        if (figures.lookingAt()) {
            String plain = figures.group().replaceAll("[,，]", "").replace('．', '.');
            // Java takes digits of any width.
            return Optional.of(new Figure(new BigDecimal(plain), figures.end()));
        }
        Matcher numeral = NUMERAL.matcher(text).region(start, text.length());
        return numeral.lookingAt() ? numeral(numeral.group(), start) : Optional.empty();
    }

    /** A multiplier of the whole numeral is left to the unit: 一亿三千万 is 13000 and 万, as 13000万 is. */
    private static Optional<Figure> numeral(String numeral, int start) {
        Matcher multiplier = MULTIPLIER.matcher(numeral);
        if (!multiplier.find()) {
            return ChineseNumeral.parse(numeral).map(value -> new Figure(value, start + numeral.length()));
        }
        String before = numeral.substring(0, multiplier.start());
        Optional<BigDecimal> value = before.indexOf('点') < 0
                ? ChineseNumeral.parse(numeral)
                        .map(all -> all.divide(BigDecimal.TEN.pow(Multiplier.zeros(multiplier.group()))))
                : ChineseNumeral.parse(before);
        return value.map(times -> new Figure(times, start + before.length()));
    }

    /** Whether a number may continue with such a character: a digit of any width or in Chinese, a point, a separator. */
    public static boolean isPart(char character) {
        return "0123456789０１２３４５６７８９.,．".indexOf(character) >= 0 || ChineseNumeral.isPart(character);
    }
}
