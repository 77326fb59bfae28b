package workreport.typeset;

import org.jspecify.annotations.Nullable;
import workreport.paint.Ink;
import workreport.platform.FontFile;

/**
 * A stretch of text in one font and ink.
 *
 * @param link where a click on it leads within the sheet
 */
public record Run(
        String text, FontFile face, Ink ink, @Nullable Link link) {

    public Run(String text, FontFile face, Ink ink) {
        this(text, face, ink, null);
    }

    /**
     * A way to another place of the sheet.
     *
     * @param target what {@link Block} it leads to, by its anchor
     * @param said its name for readers who cannot see it
     */
    public record Link(String target, String said) {}
}
