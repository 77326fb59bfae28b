package workreport.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import workreport.ingest.Blank;

/**
 * Reassembles paragraphs from text that an old program cut into lines of equal width. Widths are in
 * half Chinese characters.
 */
final class WrappedLines {

    private static final int NARROWEST = 40;
    private static final int WIDEST = 132;
    /** A mark that must not begin a line goes up to the one before, or takes a character down with it. */
    private static final int RAGGED = 4;

    private static final int OF_WIDTH = 6;
    private static final int FEWEST = 8;
    private static final int FEWEST_INDENTS = 3;
    private static final String ENDS = "。！？!?：:；;”）)";
    private static final Pattern LABEL = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}部分|[0-9]{1,2}[.．、](?![0-9]).*");

    private final List<String> lines;
    private final int width;

    private WrappedLines(List<String> lines) {
        this.lines = lines;
        width = lines.stream().mapToInt(WrappedLines::width).max().orElse(0);
    }

    /** Lines put together; what goes on the line before is left blank, so that each keeps its number. */
    static List<String> join(List<String> lines) {
        WrappedLines wrapped = new WrappedLines(lines);
        return wrapped.areWrapped() ? wrapped.join() : lines;
    }

    /** Many lines are as wide as the widest, and most of these end within a sentence. */
    private boolean areWrapped() {
        if (width < NARROWEST || width > WIDEST) {
            return false;
        }
        List<String> shown =
                lines.stream().filter(line -> !Blank.trim(line).isEmpty()).toList();
        List<String> full = shown.stream().filter(this::isFull).toList();
        long open = full.stream().filter(line -> !isClosed(line)).count();
        return full.size() >= FEWEST && 3 * full.size() >= shown.size() && 5 * open >= 3 * full.size();
    }

    /** Cut at a number of characters, a line with many figures is narrower than the widest; so are lines copied from print. */
    private boolean isFull(String line) {
        return width(line) >= width - Math.max(RAGGED, width / OF_WIDTH)
                || line.stripTrailing().codePoints().count() >= width / 2;
    }

    private boolean reachesTheEdge(String line) {
        return width(line) >= width - RAGGED;
    }

    private static boolean isClosed(String line) {
        String text = Blank.trim(line);
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isIndented(String line) {
        return !line.isEmpty() && Blank.is(line.charAt(0));
    }

    private List<String> join() {
        boolean indents = lines.stream()
                        .filter(line -> isIndented(line) && !Blank.trim(line).isEmpty())
                        .count()
                >= FEWEST_INDENTS;
        List<String> joined = new ArrayList<>(lines);
        int into = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (goesOn(lines.get(i - 1), lines.get(i), indents)) {
                joined.set(into, put(joined.get(into), lines.get(i)));
                joined.set(i, "");
            } else {
                into = i;
            }
        }
        return joined;
    }

    /** Indents tell where paragraphs begin; without them, one ends where a sentence does and a number follows. */
    private boolean goesOn(String line, String next, boolean indents) {
        if (!isFull(line) || Blank.trim(next).isEmpty() || isIndented(next)) {
            return false;
        }
        if (!reachesTheEdge(line) && isClosed(line)) {
            return false;
        }
        return indents || !isClosed(line) || !LABEL.matcher(next).lookingAt();
    }

    /** Words of Latin letters had a space between them. */
    private static String put(String line, String next) {
        String start = line.stripTrailing();
        boolean words = isLatin(start.charAt(start.length() - 1)) && isLatin(next.charAt(0));
        return words ? start + " " + next : start + next;
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetter(character);
    }

    private static int width(String line) {
        return line.stripTrailing()
                .codePoints()
                .map(each -> each < 0x2000 ? 1 : 2)
                .sum();
    }
}
