package workreport.ingest.report;

import workreport.document.Anchor;
import workreport.evidence.State;
import workreport.ingest.number.ReadNumber;

/**
 * A number of a report, with the place where it stands and what was made of it.
 *
 * @param anchor in a paragraph, or in a section's heading
 * @param number its reading, by rules or by a person
 * @param state who vouches for the reading
 */
public record AnchoredNumber(Anchor anchor, ReadNumber number, State state) {

    /** One that nobody has looked at yet. */
    public AnchoredNumber(Anchor anchor, ReadNumber number) {
        this(anchor, number, State.READ);
    }
}
