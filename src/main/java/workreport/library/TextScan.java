package workreport.library;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Looks for a text in texts that are mapped into memory. Four characters are compared at once, in pieces that the processor has
 * at hand: so no index of words or pairs of characters is needed for tens of thousands of reports, also where Java compiles as
 * simply as it does in the packaged program. Not for several threads at once.
 */
final class TextScan {

    private static final ValueLayout.OfChar ONE = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong FOUR = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final int IN_LONG = Long.BYTES / Character.BYTES;
    private static final long LOWEST = 0x0001_0001_0001_0001L;
    private static final long HIGHEST = 0x8000_8000_8000_8000L;
    private static final int PIECE = 512;

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.[0-9]+");

    private final String wanted;
    private final int most;
    /** The first character, repeated four times. */
    private final long first;

    private final boolean whole;
    private final long[] piece = new long[PIECE];

    /**
     * How often a text occurs in another, and the first places.
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
    TextScan(String wanted, int most) {
        this.wanted = wanted;
        this.most = most;
        first = wanted.charAt(0) * LOWEST;
        whole = DECIMAL.matcher(wanted).matches();
    }

    /** Looks into a text of its own. */
    Tally in(String text) {
        Places places = new Places(text::charAt, text.length());
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            places.look(at);
        }
        return places.tally();
    }

    /** Looks into the text of a row. */
    Tally in(MemorySegment texts, Index.Row row) {
        Places places = new Places(at -> texts.get(ONE, row.start() + at * 2L), row.length());
        int pieceful = PIECE * IN_LONG;
        for (int from = 0; from < row.length(); from += pieceful) {
            int longs = Math.min(PIECE, (row.length() - from) / IN_LONG);
            MemorySegment.copy(texts, FOUR, row.start() + from * 2L, piece, 0, longs);
            for (int i = next(0, longs); i < longs; i = next(i + 1, longs)) {
                places.lookAtFour(from + i * IN_LONG);
            }
            for (int at = from + longs * IN_LONG; at < Math.min(row.length(), from + pieceful); at++) {
                places.look(at);
            }
        }
        return places.tally();
    }

    /** The place in the piece of the next four characters with the first one of those wanted among them. */
    private int next(int from, int longs) {
        for (int i = from; i < longs; i++) {
            long other = piece[i] ^ first;
            // A zero in it borrows from the bits above.
            if ((other - LOWEST & ~other & HIGHEST) != 0) {
                return i;
            }
        }
        return longs;
    }

    /** What was found in one text. */
    private final class Places {

        private final IntUnaryOperator characters;
        private final int length;
        private int[] places = new int[0];
        private int count;
        /** Hits do not overlap. */
        private int end;

        Places(IntUnaryOperator characters, int length) {
            this.characters = characters;
            this.length = length;
        }

        void lookAtFour(int from) {
            for (int at = from; at < from + IN_LONG; at++) {
                look(at);
            }
        }

        void look(int at) {
            if (at >= end && at + wanted.length() <= length && isAt(at) && (!whole || isAlone(at))) {
                if (count < most) {
                    places = count < places.length ? places : Arrays.copyOf(places, Math.min(most, count * 2 + 4));
                    places[count] = at;
                }
                count++;
                end = at + wanted.length();
            }
        }

        private boolean isAt(int at) {
            for (int i = 0; i < wanted.length(); i++) {
                if (characters.applyAsInt(at + i) != wanted.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** A number with decimals is looked for as a whole: 5.4 is neither in 35.4 nor in 5.45. */
        private boolean isAlone(int at) {
            int behind = at + wanted.length();
            return !(at > 0 && isDigit(characters.applyAsInt(at - 1)))
                    && !(behind < length && isDigit(characters.applyAsInt(behind)));
        }

        private static boolean isDigit(int character) {
            return '0' <= character && character <= '9';
        }

        Tally tally() {
            return count == 0 ? Tally.NONE : new Tally(count, Arrays.copyOf(places, Math.min(count, most)));
        }
    }
}
