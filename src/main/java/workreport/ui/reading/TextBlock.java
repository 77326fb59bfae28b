package workreport.ui.reading;

import org.jspecify.annotations.Nullable;
import workreport.check.Code;

/**
 * A paragraph on screen: of the text, a heading, or the English beneath a heading.
 *
 * @param text as shown, with its indent
 * @param place the id of the section (for a heading) or paragraph that it shows
 */
record TextBlock(Kind kind, String text, @Nullable String place) {

    /** Two full-width spaces: the first line of a Chinese paragraph. */
    static final String INDENT = "\u3000\u3000";

    /** How a block is set. */
    enum Kind {
        TITLE,
        IMPRINT,
        OCCASION,
        SPEAKER,
        SALUTATION,
        TEXT,
        ROW,
        HEADING_1,
        HEADING_2,
        HEADING_3,
        /** A heading in English, ours. */
        GLOSS
    }

    String styleClass() {
        return Code.of(kind);
    }

    boolean isHeading() {
        return switch (kind) {
            case HEADING_1, HEADING_2, HEADING_3, GLOSS -> true;
            default -> false;
        };
    }

    /** How many characters stand before the paragraph's own. */
    int indent() {
        return kind == Kind.TEXT ? INDENT.length() : 0;
    }
}
