package workreport.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in Chinese numerals as reports write them: 三百二十, 一千零五, 一亿三千万, 三点五. Only what can be read in one way is
 * read: neither 三五 (three to five), 几十 nor 一千五, which is spoken for 1,500.
 */
public final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    /** The multipliers, largest first, with the number of zeros each adds. */
    private static final String POWERS = "亿万千百十";

    private static final int[] ZEROS = {8, 4, 3, 2, 1};

    private static final Pattern DECIMAL = Pattern.compile("([^点两]+)点([零一二三四五六七八九]{1,6})");
    /** 两 counts things, or powers from a hundred on; it is no digit of a longer number. */
    private static final Pattern MISPLACED_PAIR = Pattern.compile(".+两$|两[^百千万亿]");

    private ChineseNumeral() {}

    /** Whether a character is a digit or a power in numbers of this kind; 点 is not, for it is a word of its own as well. */
    public static boolean isPart(char character) {
        return character == '〇' || character == '两' || (DIGITS + POWERS).indexOf(character) >= 0;
    }

    /** The number that a text is, as a whole; empty if it is none, or could be another. */
    public static Optional<BigDecimal> parse(String text) {
        String numeral = text.replace('〇', '零');
        Matcher decimal = DECIMAL.matcher(numeral);
        if (decimal.matches()) {
            String places = decimal.group(2);
            StringBuilder figures = new StringBuilder(".");
            places.chars().forEach(digit -> figures.append(DIGITS.indexOf(digit)));
            return whole(decimal.group(1)).map(whole -> whole.add(new BigDecimal(figures.toString())));
        }
        return whole(numeral);
    }

    private static Optional<BigDecimal> whole(String numeral) {
        if (numeral.equals("零")) {
            return Optional.of(BigDecimal.ZERO);
        }
        OptionalLong number = MISPLACED_PAIR.matcher(numeral).find() ? OptionalLong.empty() : below(0, numeral);
        return number.stream().mapToObj(BigDecimal::valueOf).findFirst();
    }

    /**
     * Reads a number above zero.
     *
     * @param power index of the largest power that it may contain
     */
    private static OptionalLong below(int power, String numeral) {
        if (power == POWERS.length()) {
            int digit = numeral.equals("两") ? 2 : DIGITS.indexOf(numeral);
            return numeral.length() == 1 && digit > 0 ? OptionalLong.of(digit) : OptionalLong.empty();
        }
        int at = numeral.lastIndexOf(POWERS.charAt(power));
        if (at < 0) {
            return below(power + 1, numeral);
        }
        boolean bareTen = at == 0 && POWERS.charAt(power) == '十';
        // Thousands, hundreds and tens are counted by a digit, 万 and 亿 by whole numbers.
        int counted = POWERS.charAt(power) == '亿' || POWERS.charAt(power) == '万' ? power + 1 : POWERS.length();
        OptionalLong times = bareTen ? OptionalLong.of(1) : below(counted, numeral.substring(0, at));
        OptionalLong rest = rest(power, numeral.substring(at + 1));
        return times.isPresent() && rest.isPresent()
                ? OptionalLong.of(times.getAsLong() * size(power) + rest.getAsLong())
                : OptionalLong.empty();
    }

    /** What follows a power: preceded by 零 exactly if it is smaller than the next power down. */
    private static OptionalLong rest(int power, String numeral) {
        if (numeral.isEmpty()) {
            return OptionalLong.of(0);
        }
        boolean zero = numeral.startsWith("零");
        OptionalLong rest = below(power + 1, zero ? numeral.substring(1) : numeral);
        boolean skips = rest.orElse(0) < size(power) / 10;
        return zero == skips ? rest : OptionalLong.empty();
    }

    private static long size(int power) {
        return BigDecimal.ONE.scaleByPowerOfTen(ZEROS[power]).longValue();
    }
}
