package workreport.platform.print;

import java.io.Serial;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.check.Code;

/**
 * Which pages of a document, counted from 1, in order and each once.
 *
 * @param pages empty for all
 */
public record PageSelection(List<Integer> pages) {

    public static final PageSelection ALL = new PageSelection(List.of());

    private static final Pattern PART = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    public PageSelection {
        pages = List.copyOf(new TreeSet<>(pages));
    }

    public boolean isAll() {
        return pages.isEmpty();
    }

    /**
     * Reads a selection such as {@code 1-3,5}, also with the digits and signs of a Chinese keyboard.
     *
     * @param count of the document's pages
     */
    public static PageSelection parse(String text, int count) throws UnclearException {
        TreeSet<Integer> pages = new TreeSet<>();
        for (String part : narrow(text).split(",", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw new UnclearException(Reason.FORM, count);
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from > to) {
                throw new UnclearException(Reason.BACKWARDS, count);
            }
            if (from < 1 || to > count) {
                throw new UnclearException(Reason.BEYOND, count);
            }
            for (int page = from; page <= to; page++) {
                pages.add(page);
            }
        }
        return new PageSelection(List.copyOf(pages));
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        text.codePoints().filter(character -> !isSpace(character)).forEach(character -> {
            int digit = Character.digit(character, 10);
            narrow.append(
                    digit >= 0
                            ? String.valueOf(digit)
                            : switch (character) {
                                case '，', '、', ';', '；' -> ",";
                                case '－', '–', '—', '~', '～', '至' -> "-";
                                default -> Character.toString(character);
                            });
        });
        return narrow.toString();
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** What is wrong with a text that should select pages. */
    public enum Reason {
        FORM,
        BACKWARDS,
        BEYOND
    }

    /** Thrown where a text is not a valid selection of pages. */
    public static final class UnclearException extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        private final Reason reason;
        private final int count;

        UnclearException(Reason reason, int count) {
            super(Code.of(reason));
            this.reason = reason;
            this.count = count;
        }

        public Reason reason() {
            return reason;
        }

        /** How many pages there are. */
        public int count() {
            return count;
        }
    }
}
