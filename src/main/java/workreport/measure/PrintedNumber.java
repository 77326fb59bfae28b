package workreport.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as printed, {@code 24.8%} or {@code 两个}.
 *
 * @param value with the decimals printed
 * @param rest what follows the digits: the unit, perhaps with a word of the bound in it
 */
public record PrintedNumber(BigDecimal value, String rest) {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,6})?)(\\D*)");
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    /** Reads a text that starts with a number and holds no other; Chinese numerals up to ten. */
    public static Optional<PrintedNumber> parse(String text) {
        Matcher match = FIGURES.matcher(text);
        if (match.matches()) {
            return Optional.of(new PrintedNumber(new BigDecimal(match.group(1)), match.group(2)));
        }
        int digit = text.isEmpty() ? -1 : chineseDigit(text.charAt(0));
        boolean another = text.length() > 1 && chineseDigit(text.charAt(1)) >= 0;
        return digit < 0 || another
                ? Optional.empty()
                : Optional.of(new PrintedNumber(BigDecimal.valueOf(digit), text.substring(1)));
    }

    private static int chineseDigit(char character) {
        return switch (character) {
            case '两' -> 2;
            case '十' -> 10;
            default -> CHINESE_DIGITS.indexOf(character);
        };
    }
}
