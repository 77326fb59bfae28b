package workreport.document;

import workreport.check.Check;
import workreport.check.Rule;

/**
 * A stretch of a paragraph's text; for numbers that are not observations, also of a section's heading.
 *
 * @param paragraph the paragraph's id, or the section's
 * @param start offset of its first character, in UTF-16 units as in a Java string; 0 or more
 * @param end offset after its last character; larger than {@code start}
 */
public record Anchor(String paragraph, int start, int end) implements Comparable<Anchor> {

    public Anchor {
        Check.of(Anchor.class)
                .that(0 <= start && start < end, "", Rule.EMPTY_ANCHOR, start, end)
                .done();
    }

    /** By the paragraph's id, then by start and end. */
    @Override
    public int compareTo(Anchor other) {
        if (!paragraph.equals(other.paragraph)) {
            return paragraph.compareTo(other.paragraph);
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    /** Whether the two share a character. */
    public boolean overlaps(Anchor other) {
        return paragraph.equals(other.paragraph) && start < other.end && other.start < end;
    }

    /** Whether it covers the character at that offset in that paragraph. */
    public boolean covers(String paragraphId, int offset) {
        return paragraph.equals(paragraphId) && start <= offset && offset < end;
    }
}
