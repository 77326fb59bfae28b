package workreport.ingest.outline;

import java.util.OptionalInt;

/** Numbers below a hundred as headings count (十二), and years as title pages spell them (二〇二二). */
final class ChineseNumerals {

    /** The characters that such a number may hold. */
    static final String COUNTING = "一二三四五六七八九十";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;

    private ChineseNumerals() {}

    /** 一 to 九十九; empty for anything else. */
    static OptionalInt count(String written) {
        int ten = written.indexOf('十');
        if (ten < 0) {
            return written.length() == 1 && COUNTING.contains(written)
                    ? OptionalInt.of(DIGITS.indexOf(written))
                    : OptionalInt.empty();
        }
        OptionalInt tens = ten == 0 ? OptionalInt.of(1) : count(written.substring(0, ten));
        String last = written.substring(ten + 1);
        OptionalInt ones = last.isEmpty() ? OptionalInt.of(0) : count(last);
        return ten > 1 || last.contains("十") || tens.isEmpty() || ones.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(tens.getAsInt() * TEN + ones.getAsInt());
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
