package workreport.notes;

/**
 * Words of the report, and what is needed to find them again in a corrected one.
 *
 * @param place the paragraph's id, or a section's for words of its heading
 * @param start offset of the first character, in Java string indices
 * @param quote the words themselves
 * @param before a few characters that stand before them; fewer at the beginning
 * @param after a few characters that stand after them
 */
public record Passage(String place, int start, String quote, String before, String after) {

    /** How many characters around it are kept. */
    static final int CONTEXT = 16;

    public Passage {
        if (place.isEmpty() || start < 0 || quote.isBlank()) {
            throw new IllegalArgumentException("no passage: " + place + " " + start + " " + quote);
        }
    }

    /**
     * A stretch of a text.
     *
     * @throws IllegalArgumentException if there is nothing to see in it
     * @throws IndexOutOfBoundsException if it is not in the text
     */
    public static Passage of(String place, String text, int start, int end) {
        return new Passage(
                place,
                start,
                text.substring(start, end),
                text.substring(Math.max(0, start - CONTEXT), start),
                text.substring(end, Math.min(text.length(), end + CONTEXT)));
    }
}
