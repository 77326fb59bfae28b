package workreport.measure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as printed: {@code 24.8%}, {@code 两个}, {@code 10亿多元}, {@code 4.5%—5%}, {@code 百分之三十}.
 *
 * @param value the number, or the lower end of a range, with the decimals printed
 * @param upper the upper end of a range, greater than the lower one; null where there is one number
 * @param unit what follows the number, with what multiplies it and without the word of a bound: 亿元, 万人次. Percent is %
 *     however it is printed; 成 and 个百分点 stay what they are
 * @param bound what a word inside it or at its end makes of the number
 * @param wording that word; empty if there is none
 */
public record Quantity(BigDecimal value, @Nullable BigDecimal upper, String unit, Bound bound, String wording) {

    /**
     * Reads a text that is a quantity from its first character to its last.
     *
     * @return empty if it is none, or more than one, or could be read in more than one way
     */
    public static Optional<Quantity> parse(String text) {
        return QuantityReader.read(text);
    }

    /** Whether that is its unit, in characters of whatever width. */
    public boolean isIn(String symbol) {
        return plain(unit).equals(plain(symbol));
    }

    private static String plain(String symbol) {
        return Normalizer.normalize(symbol, Normalizer.Form.NFKC);
    }
}
