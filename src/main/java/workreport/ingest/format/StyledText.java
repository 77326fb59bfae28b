package workreport.ingest.format;

import workreport.ingest.Style;

/** A paragraph while it is put together from runs of characters that look alike. */
final class StyledText {

    private final StringBuilder text = new StringBuilder();
    private String number = "";
    private int bold;
    private int level;
    private boolean centred;
    private float size;

    /**
     * @param text fit for people: one line, no blanks at its ends
     * @param removed characters that nobody can see
     */
    record Cleaned(String text, String removed, Style style) {}

    StyledText append(String more, boolean isBold) {
        if (isBold && Blanks.strip(text.substring(bold)).isEmpty()) {
            bold = text.length() + more.length();
        }
        text.append(more);
        return this;
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

    /** The size of its letters in points; the first that is told counts. */
    StyledText size(float points) {
        size = size == 0 ? points : size;
        return this;
    }

    boolean isBlank() {
        return Blanks.strip(text.toString()).isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    Cleaned cleaned() {
        StringBuilder clean = new StringBuilder(text.length());
        StringBuilder removed = new StringBuilder();
        int cleanBold = 0;
        for (int i = 0; i < text.length(); ) {
            int each = text.codePointAt(i);
            i += Character.charCount(each);
            if (Blanks.isInvisible(each)) {
                removed.appendCodePoint(each);
            } else if (!Blanks.isBlank(each)) {
                clean.appendCodePoint(each);
            } else if (!clean.isEmpty()) {
                clean.append(Character.getType(each) == Character.SPACE_SEPARATOR ? (char) each : ' ');
            }
            cleanBold = i <= bold ? clean.length() : cleanBold;
        }
        String stripped = Blanks.strip(clean.toString());
        String label = stripped.isEmpty() ? "" : number;
        String all = label + stripped;
        int boldest = cleanBold == 0 ? 0 : Math.min(label.length() + cleanBold, all.length());
        return new Cleaned(all, removed.toString(), new Style(level, boldest, centred, size, Blanks.strip(label)));
    }
}
