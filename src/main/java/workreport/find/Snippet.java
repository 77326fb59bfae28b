package workreport.find;

/**
 * A line of context around a hit, cut by characters, with … where something was cut off.
 *
 * @param start where the hit begins in the line, in Java string indices
 * @param end where it ends, exclusive
 */
public record Snippet(String line, int start, int end) {

    private static final String CUT = "…";

    /**
     * @param text what the stretch from {@code start} to {@code end} is in
     * @param before how many characters (code points) to keep before it at most
     * @param after how many after it
     */
    public static Snippet of(String text, int start, int end, int before, int after) {
        int from = text.codePointCount(0, start) <= before ? 0 : text.offsetByCodePoints(start, -before);
        int to = text.codePointCount(end, text.length()) <= after ? text.length() : text.offsetByCodePoints(end, after);
        String head = from == 0 ? "" : CUT;
        String tail = to == text.length() ? "" : CUT;
        int shift = head.length() - from;
        return new Snippet(head + text.substring(from, to) + tail, start + shift, end + shift);
    }

    /** The hit itself. */
    public String match() {
        return line.substring(start, end);
    }
}
