package workreport.ingest.number;

/**
 * A paragraph with what it stands under.
 *
 * @param chapter the heading of the chapter, without its number
 */
public record Passage(String chapter, String text) {}
