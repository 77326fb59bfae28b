package workreport.ingest.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import workreport.ingest.Style;

/** A paragraph while it is put together from runs of characters that look alike. */
final class StyledText implements Piece {

    private final StringBuilder text = new StringBuilder();
    private final BitSet bold = new BitSet();
    private int line;
    private String number = "";
    private int level;
    private boolean centred;
    private float size;

    /**
     * @param text fit for people: one line, no blanks at its ends
     * @param removed characters that nobody can see
     */
    record Cleaned(String text, String removed, Style style) {}

    /** Adds characters; a line feed among them begins a paragraph that looks the same. */
    StyledText append(String more, boolean isBold) {
        bold.set(text.length(), text.length() + more.length(), isBold);
        text.append(more);
        return this;
    }

    /** Where it stood. */
    StyledText line(int atLine) {
        line = atLine;
        return this;
    }

    int line() {
        return line;
    }

    /** What automatic numbering puts in front, with what stands between it and the text. */
    StyledText number(String label) {
        number = label;
        return this;
    }

    StyledText level(int headingLevel) {
        level = headingLevel;
        return this;
    }

    StyledText centred(boolean isCentred) {
        centred = isCentred;
        return this;
    }

    /** The size of its letters in points; the first one given counts. */
    StyledText size(float points) {
        size = size == 0 ? points : size;
        return this;
    }

    @Override
    public int length() {
        return Blanks.strip(text.toString()).length();
    }

    /** As it stands, behind its number. */
    String numbered() {
        return length() == 0 ? "" : number + text;
    }

    /** A paragraph for each line that is not blank; the number stands before the first. */
    List<StyledText> lines() {
        List<StyledText> lines = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int feed = text.indexOf("\n", start);
            int end = feed < 0 ? text.length() : feed;
            if (!Blanks.strip(text.substring(start, end)).isEmpty()) {
                lines.add(part(start, end).number(lines.isEmpty() ? number : ""));
            }
            start = end + 1;
        }
        return lines;
    }

    Cleaned cleaned() {
        StringBuilder clean = new StringBuilder(text.length());
        StringBuilder removed = new StringBuilder();
        int boldUpTo = 0;
        boolean isAllBold = true;
        for (int i = 0; i < text.length(); ) {
            int each = text.codePointAt(i);
            if (Blanks.isInvisible(each)) {
                removed.appendCodePoint(each);
            } else if (!Blanks.isBlank(each)) {
                clean.appendCodePoint(each);
                isAllBold &= bold.get(i);
                boldUpTo = isAllBold ? clean.length() : boldUpTo;
            } else if (!clean.isEmpty()) {
                clean.append(Character.getType(each) == Character.SPACE_SEPARATOR ? (char) each : ' ');
            }
            i += Character.charCount(each);
        }
        String stripped = Blanks.strip(clean.toString());
        String label = stripped.isEmpty() ? "" : number;
        int boldest = boldUpTo == 0 ? 0 : label.length() + boldUpTo;
        return new Cleaned(
                label + stripped, removed.toString(), new Style(level, boldest, centred, size, Blanks.strip(label)));
    }

    private StyledText part(int start, int end) {
        StyledText part =
                new StyledText().line(line).level(level).centred(centred).size(size);
        part.text.append(text, start, end);
        part.bold.or(bold.get(start, end));
        return part;
    }
}
