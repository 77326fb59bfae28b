package workreport.library;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Looks for a text in texts that are mapped into memory, character by character. With two characters compared at once that is
 * as fast as memory can be read, near enough: no index of words or pairs of characters is needed for tens of thousands of reports.
 */
final class TextScan {

    private static final ValueLayout.OfShort ONE = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt TWO = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+");

    private TextScan() {}

    /**
     * How often a text stands in another, and where first.
     *
     * @param places of the first ones, counted in characters
     */
    record Tally(int count, int[] places) {

        static final Tally NONE = new Tally(0, new int[0]);
    }

    /**
     * @param wanted not empty
     * @param most how many places to tell at most
     */
    static Tally scan(MemorySegment texts, Index.Row row, String wanted, int most) {
        return wanted.length() == 1
                ? one(texts, row.start(), row.length(), wanted.charAt(0), most)
                : many(texts, row.start(), row.length(), wanted, most);
    }

    /** The same in a text of its own. */
    static Tally scan(String text, String wanted, int most) {
        Places places = new Places(most);
        boolean whole = isDecimal(wanted);
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            if (!whole || isAlone(text::charAt, at, at + wanted.length(), text.length())) {
                places.add(at);
            }
        }
        return places.tally();
    }

    /** A number with decimals is looked for as a whole: 5.4 is neither in 35.4 nor in 5.45. */
    private static boolean isDecimal(String wanted) {
        return DECIMAL.matcher(wanted).matches();
    }

    private static boolean isAlone(IntUnaryOperator characters, int start, int end, int length) {
        return !(start > 0 && isDigit(characters.applyAsInt(start - 1)))
                && !(end < length && isDigit(characters.applyAsInt(end)));
    }

    private static boolean isDigit(int character) {
        return '0' <= character && character <= '9';
    }

    private static Tally one(MemorySegment texts, long start, int length, char wanted, int most) {
        Places places = new Places(most);
        short first = (short) wanted;
        for (int at = 0; at < length; at++) {
            if (texts.get(ONE, start + at * 2L) == first) {
                places.add(at);
            }
        }
        return places.tally();
    }

    private static Tally many(MemorySegment texts, long start, int length, String wanted, int most) {
        Places places = new Places(most);
        int pair = wanted.charAt(0) | wanted.charAt(1) << Character.SIZE;
        boolean whole = isDecimal(wanted);
        IntUnaryOperator characters = at -> Short.toUnsignedInt(texts.get(ONE, start + at * 2L));
        int last = length - wanted.length();
        int at = 0;
        while (at <= last) {
            if (texts.get(TWO, start + at * 2L) == pair && isAt(texts, start + at * 2L, wanted)) {
                if (!whole || isAlone(characters, at, at + wanted.length(), length)) {
                    places.add(at);
                }
                at += wanted.length();
            } else {
                at++;
            }
        }
        return places.tally();
    }

    private static boolean isAt(MemorySegment texts, long start, String wanted) {
        for (int i = 2; i < wanted.length(); i++) {
            if (texts.get(ONE, start + i * 2L) != (short) wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static final class Places {

        private final int[] first;
        private int count;

        Places(int most) {
            first = new int[most];
        }

        void add(int place) {
            if (count < first.length) {
                first[count] = place;
            }
            count++;
        }

        Tally tally() {
            return count == 0 ? Tally.NONE : new Tally(count, Arrays.copyOf(first, Math.min(count, first.length)));
        }
    }
}
