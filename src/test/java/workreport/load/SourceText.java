package workreport.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published text under the rule of punctuation and white space that {@code data/xinghe-2022/README.md} writes down. */
final class SourceText {

    static final Path FILE = Path.of("data/xinghe-2022/source.txt");

    private static final String SPACES = " \t\u00A0\u3000";
    private static final String HALF_WIDTH = ",:;!?()";
    private static final String FULL_WIDTH = "，：；！？（）";

    private SourceText() {}

    static String underTheRule() throws IOException {
        return underTheRule(Files.readString(FILE));
    }

    /** Step 1: pieces; steps 2 and 3: each of them; step 4: nothing else. */
    static String underTheRule(String published) {
        return Stream.of(published.split("\r?\n"))
                .flatMap(line -> Stream.of(line.split("[" + SPACES + "]{2,}")))
                .map(SourceText::withoutSpaceAtTheEnds)
                .map(SourceText::withoutOddSpaces)
                .map(SourceText::withFullWidth)
                .collect(Collectors.joining());
    }

    private static String withoutSpaceAtTheEnds(String piece) {
        int start = 0;
        int end = piece.length();
        while (start < end && isSpace(piece.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(piece.charAt(end - 1))) {
            end--;
        }
        return piece.substring(start, end);
    }

    private static String withoutOddSpaces(String piece) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            char left = at(piece, i - 1);
            char right = at(piece, i + 1);
            if (!isSpace(piece.charAt(i))) {
                kept.append(piece.charAt(i));
            } else if (isDigit(left) && isDigit(right) || !isAscii(left) && !isAscii(right)) {
                kept.append(' ');
            }
        }
        return kept.toString();
    }

    private static String withFullWidth(String piece) {
        StringBuilder full = new StringBuilder();
        for (int i = 0; i < piece.length(); i++) {
            int mark = HALF_WIDTH.indexOf(piece.charAt(i));
            boolean inside = isAscii(at(piece, i - 1)) && isAscii(at(piece, i + 1));
            full.append(mark < 0 || inside ? piece.charAt(i) : FULL_WIDTH.charAt(mark));
        }
        return full.toString();
    }

    private static char at(String piece, int index) {
        return 0 <= index && index < piece.length() ? piece.charAt(index) : '\0';
    }

    private static boolean isSpace(char character) {
        return SPACES.indexOf(character) >= 0;
    }

    private static boolean isDigit(char character) {
        return '0' <= character && character <= '9';
    }

    /** An ASCII digit or letter. */
    private static boolean isAscii(char character) {
        return isDigit(character) || 'a' <= character && character <= 'z' || 'A' <= character && character <= 'Z';
    }
}
