package workreport.model;

/**
 * A stretch of a paragraph's text, or of a section's heading for a {@link Numeral}.
 *
 * @param paragraph the paragraph's id, or the section's
 * @param start offset of its first character, in Java string indices
 * @param end offset behind its last character; larger than {@code start}
 */
public record Anchor(String paragraph, int start, int end) {

    public Anchor {
        Check.of(Anchor.class)
                .that(0 <= start && start < end, "", Rule.EMPTY_ANCHOR, start, end)
                .done();
    }

    /** Whether both cover a common character. */
    public boolean overlaps(Anchor other) {
        return paragraph.equals(other.paragraph) && start < other.end && other.start < end;
    }

    /** Whether the character at that offset of that paragraph is covered. */
    public boolean covers(String paragraphId, int offset) {
        return paragraph.equals(paragraphId) && start <= offset && offset < end;
    }
}
