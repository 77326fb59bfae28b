package workreport.ingest.outline;

import java.math.BigDecimal;
import java.util.OptionalInt;
import workreport.measure.ChineseNumeral;

/** Numbers below a hundred as headings count (十二), and years as title pages spell them (二〇二二). */
final class ChineseNumerals {

    /** The characters that such a number may hold. */
    static final String COUNTING = "一二三四五六七八九十";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;
    private static final int LARGEST = 99;

    private ChineseNumerals() {}

    /** 一 to 九十九; empty for anything else. */
    static OptionalInt count(String written) {
        return ChineseNumeral.parse(written).stream()
                .mapToInt(BigDecimal::intValue)
                .filter(count -> 0 < count && count <= LARGEST)
                .findFirst();
    }

    /** A number in Arabic digits of either width, or in Chinese ones, digit by digit or with 十; empty for anything else. */
    static OptionalInt any(String written) {
        int value = 0;
        for (char each : written.toCharArray()) {
            int digit = Character.digit(each, TEN);
            int spelt = each == '○' || each == 'Ｏ' || each == '零' ? 0 : DIGITS.indexOf(each);
            if (digit < 0 && spelt < 0) {
                return count(written);
            }
            value = value * TEN + Math.max(digit, spelt);
        }
        return written.isEmpty() ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
