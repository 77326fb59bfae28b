package workreport.ingest.number;

import java.util.List;

/**
 * A paragraph with what it stands under.
 *
 * @param chapter the heading of the chapter, without its number
 * @param headings those between the chapter's and the paragraph, from above, with their numbers
 */
public record Passage(String chapter, List<String> headings, String text) {

    public Passage {
        headings = List.copyOf(headings);
    }

    /** One directly under its chapter. */
    public Passage(String chapter, String text) {
        this(chapter, List.of(), text);
    }
}
