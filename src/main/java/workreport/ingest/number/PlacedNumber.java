package workreport.ingest.number;

/**
 * A number with its place in the passage that it was read from.
 *
 * @param start where its first digit stands, in UTF-16 units from the beginning of the passage
 */
public record PlacedNumber(int start, ReadNumber number) {

    /** Behind its unit, or behind its last digit if it has none. */
    public int end() {
        return start + number.text().length();
    }
}
