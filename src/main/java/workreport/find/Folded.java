package workreport.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text normalized for every search and filter, with a mapping back to the original. Latin letters are small,
 * full-width letters, digits and signs are half-width, curly quotes straight; radicals and other forms that are there for
 * compatibility only are the characters that they stand for; what has no width is left out. Numbers lose the separators of
 * their thousands. White space counts only between Latin letters or digits, where any amount of it is one space:
 * Chinese has none, so line ends and indents of a pasted text do no harm.
 */
final class Folded {

    private static final char WIDE_COMMA = '，';
    /** A figure with all its thousands set apart by commas or thin spaces. */
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:[,\u2009\u202F]\\d{3}){1,8}(?!,?\\d)");
    /** Such a figure at the very end, of which the last digits are still to come. */
    private static final Pattern UNFINISHED = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3}){0,8},\\d{0,2}$");

    private final String text;
    private final Origins origins;

    private Folded(String original, Pattern figure) {
        StringBuilder narrow = new StringBuilder(original.length());
        Origins narrowed = new Origins(original.length());
        narrow(original, narrow, narrowed);
        StringBuilder folded = new StringBuilder(narrow.length());
        origins = new Origins(narrow.length());
        fold(narrow, separators(narrow, figure), narrowed, folded);
        text = folded.toString();
    }

    static Folded of(String original) {
        return new Folded(original, THOUSANDS);
    }

    /** The same, but for a text that is still being typed: 25,4 may become 25,475. */
    static Folded ofUnfinished(String original) {
        return new Folded(original, UNFINISHED);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Where a folded character began in the original, as a Java string index. */
    int origin(int index) {
        return origins.starts[index];
    }

    /** Where it ended there; what it stands for may have been longer. */
    int end(int index) {
        return origins.ends[index];
    }

    /** Where each character of a text comes from. */
    private static final class Origins {

        private int[] starts;
        private int[] ends;

        Origins(int expected) {
            starts = new int[expected];
            ends = new int[expected];
        }

        void set(int index, int start, int end) {
            if (index == starts.length) {
                starts = Arrays.copyOf(starts, index * 2 + 16);
                ends = Arrays.copyOf(ends, index * 2 + 16);
            }
            starts[index] = start;
            ends[index] = end;
        }
    }

    /** Half-width, in the usual forms. A full-width comma may set thousands apart only among full-width digits. */
    private static void narrow(String original, StringBuilder narrow, Origins origins) {
        int at = 0;
        while (at < original.length()) {
            int here = original.codePointAt(at);
            int next = at + Character.charCount(here);
            if (here == WIDE_COMMA) {
                boolean among = at > 0
                        && isWideDigit(original.charAt(at - 1))
                        && (next == original.length() || isWideDigit(original.charAt(next)));
                origins.set(narrow.length(), at, next);
                narrow.append(among ? ',' : WIDE_COMMA);
            } else if (isUsual(here)) {
                origins.set(narrow.length(), at, next);
                narrow.append((char) here);
            } else if (!hasNoWidth(here)) {
                String usual = usual(here);
                for (int i = 0; i < usual.length(); i++) {
                    origins.set(narrow.length(), at, next);
                    narrow.append(usual.charAt(i));
                }
            }
            at = next;
        }
    }

    /** Whether it certainly has no other form, like nearly every character of a report. */
    private static boolean isUsual(int codePoint) {
        return codePoint < 0x80
                || '\u4E00' <= codePoint && codePoint <= '\u9FFF'
                || codePoint == '、'
                || codePoint == '。';
    }

    /** Joiners, separators, direction marks and variation selectors. */
    private static boolean hasNoWidth(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint == 0x034F
                || 0xFE00 <= codePoint && codePoint <= 0xFE0F
                || 0xE0100 <= codePoint && codePoint <= 0xE01EF;
    }

    private static String usual(int codePoint) {
        return switch (codePoint) {
            case '“', '”', '„' -> "\"";
            case '‘', '’' -> "'";
            default -> {
                int character = Radicals.character(codePoint);
                String same = Character.toString(character);
                String normal = Normalizer.normalize(same, Normalizer.Form.NFKC);
                // What Unicode takes apart into a space and a mark stays as it is, and so do spaces: thin ones set
                // thousands apart.
                yield normal.startsWith(" ") ? same : normal;
            }
        };
    }

    private void fold(CharSequence narrow, boolean[] separators, Origins narrowed, StringBuilder folded) {
        int at = 0;
        while (at < narrow.length()) {
            char here = narrow.charAt(at);
            if (isSpace(here) && !separators[at]) {
                int next = at;
                while (next < narrow.length() && isSpace(narrow.charAt(next))) {
                    next++;
                }
                if (!folded.isEmpty()
                        && isLatin(folded.charAt(folded.length() - 1))
                        && next < narrow.length()
                        && isLatin(narrow.charAt(next))) {
                    origins.set(folded.length(), narrowed.starts[at], narrowed.ends[at]);
                    folded.append(' ');
                }
                at = next;
            } else {
                if (!separators[at]) {
                    origins.set(folded.length(), narrowed.starts[at], narrowed.ends[at]);
                    folded.append(here == WIDE_COMMA ? ',' : Character.toLowerCase(here));
                }
                at++;
            }
        }
    }

    private static boolean[] separators(CharSequence narrow, Pattern pattern) {
        boolean[] separators = new boolean[narrow.length()];
        Matcher figures = pattern.matcher(narrow);
        while (figures.find()) {
            for (int i = figures.start(); i < figures.end(); i++) {
                separators[i] = !Character.isDigit(narrow.charAt(i));
            }
        }
        return separators;
    }

    private static boolean isWideDigit(char character) {
        return '０' <= character && character <= '９';
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** From a script that separates words by spaces. */
    private static boolean isLatin(char character) {
        return character < '\u2E80' && Character.isLetterOrDigit(character);
    }
}
