package workreport.find;

import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.document.Section;

/**
 * A place where a text was found.
 *
 * @param anchor the stretch of the paragraph, or of the section's heading, in the report's own text; where our English was
 *     found, that of which it speaks
 * @param section the section it is in; none in the opening and the closing of the report
 * @param heading whether it is in that section's heading
 * @param english where in our English it was found; null in the report's own text
 */
public record Hit(
        Anchor anchor,
        @Nullable Section section,
        boolean heading,
        @Nullable English english) {

    /** A hit in the report's own text. */
    public Hit(Anchor anchor, @Nullable Section section, boolean heading) {
        this(anchor, section, heading, null);
    }

    /** What our English is said of. */
    public enum Of {
        /** The heading as it stands beneath the Chinese one. */
        HEADING,
        /** The short name of a section, as the outline has it; a hit only where the heading does not have it too. */
        SHORT_NAME,
        /** What a section says. */
        GIST,
        /** The explanation of a term. */
        TERM,
        /** The name of an indicator. */
        INDICATOR
    }

    /**
     * A stretch of our English.
     *
     * @param start in Java string indices
     * @param end exclusive
     */
    public record English(Of of, String text, int start, int end) {}

    /** Whether it was found in our English on that. */
    public boolean is(Of of) {
        return english != null && english.of() == of;
    }
}
