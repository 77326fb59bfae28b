package workreport.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as it is compared, with the way back to the original. Latin letters are small, full-width letters, digits and
 * signs are half-width, curly quotes straight; figures have lost what sets their thousands apart. White space counts only
 * between Latin letters or digits, where any amount of it is one space: Chinese has none, so line ends and indents of a
 * pasted text do no harm.
 */
final class Folded {

    private static final char WIDE_COMMA = '，';
    /** A figure with all its thousands set apart by commas or thin spaces. */
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![\\d.,])\\d{1,3}(?:[,\u2009\u202F]\\d{3}){1,8}(?!,?\\d)");
    /** Such a figure at the very end, of which the last digits are still to come. */
    private static final Pattern UNFINISHED = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3}){0,8},\\d{0,2}$");

    private final char[] characters;
    private final int[] origins;
    private int length;

    private Folded(String original, Pattern figure) {
        characters = new char[original.length()];
        origins = new int[original.length()];
        String narrow = narrow(original);
        fold(narrow, separators(narrow, figure));
    }

    static Folded of(String original) {
        return new Folded(original, THOUSANDS);
    }

    /** The same, but for a text that is still being typed: 25,4 may become 25,475. */
    static Folded ofUnfinished(String original) {
        return new Folded(original, UNFINISHED);
    }

    String text() {
        return new String(characters, 0, length);
    }

    int length() {
        return length;
    }

    /** Where a folded character stood in the original, as a Java string index. */
    int origin(int index) {
        return origins[index];
    }

    private void fold(String narrow, boolean[] separators) {
        int at = 0;
        while (at < narrow.length()) {
            char here = narrow.charAt(at);
            if (isSpace(here) && !separators[at]) {
                int next = at;
                while (next < narrow.length() && isSpace(narrow.charAt(next))) {
                    next++;
                }
                if (length > 0
                        && isLatin(characters[length - 1])
                        && next < narrow.length()
                        && isLatin(narrow.charAt(next))) {
                    add(' ', at);
                }
                at = next;
            } else {
                if (!separators[at]) {
                    add(here == WIDE_COMMA ? ',' : Character.toLowerCase(here), at);
                }
                at++;
            }
        }
    }

    private void add(char folded, int origin) {
        characters[length] = folded;
        origins[length] = origin;
        length++;
    }

    private static boolean[] separators(String narrow, Pattern pattern) {
        boolean[] separators = new boolean[narrow.length()];
        Matcher figures = pattern.matcher(narrow);
        while (figures.find()) {
            for (int i = figures.start(); i < figures.end(); i++) {
                separators[i] = !Character.isDigit(narrow.charAt(i));
            }
        }
        return separators;
    }

    /** Half-width, character by character. A full-width comma may set thousands apart only among full-width digits. */
    private static String narrow(String original) {
        char[] narrow = new char[original.length()];
        for (int i = 0; i < narrow.length; i++) {
            char here = original.charAt(i);
            boolean among = i > 0
                    && isWideDigit(original.charAt(i - 1))
                    && (i + 1 == narrow.length || isWideDigit(original.charAt(i + 1)));
            narrow[i] = here == WIDE_COMMA && !among ? WIDE_COMMA : narrow(here);
        }
        return new String(narrow);
    }

    private static char narrow(char wide) {
        return switch (wide) {
            case '“', '”', '„' -> '"';
            case '‘', '’' -> '\'';
            default -> '！' <= wide && wide <= '～' ? (char) (wide - '！' + '!') : wide;
        };
    }

    private static boolean isWideDigit(char character) {
        return '０' <= character && character <= '９';
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Of a script that parts its words by spaces. */
    private static boolean isLatin(char character) {
        return character < '\u2E80' && Character.isLetterOrDigit(character);
    }
}
