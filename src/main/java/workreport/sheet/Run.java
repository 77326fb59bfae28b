package workreport.sheet;

import org.jspecify.annotations.Nullable;
import workreport.export.Face;

/**
 * A stretch of text in one font and ink.
 *
 * @param link where a click on it leads within the sheet
 */
record Run(String text, Face face, Ink ink, @Nullable Link link) {

    Run(String text, Face face, Ink ink) {
        this(text, face, ink, null);
    }

    /**
     * A way to another place of the sheet.
     *
     * @param target what {@link Block} it leads to, by its anchor
     * @param said what it is called for those who do not see it
     */
    record Link(String target, String said) {}
}
