package workreport.evidence;

import workreport.document.Anchor;

/**
 * A number in the text that is not an observation of an indicator.
 *
 * @param anchor where it stands; a number in a heading is anchored to the section's id, with offsets into the heading
 */
public record Numeral(Anchor anchor, Kind kind) {

    /** What such a number is. */
    public enum Kind {
        DATE,
        /** Part of a name: G6, 4A, 12345. */
        NAME,
        ORDINAL,
        /** A limit that defines something: 500万元以上. */
        THRESHOLD,
        SIZE_CLASS,
        OTHER
    }
}
