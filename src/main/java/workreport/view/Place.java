package workreport.view;

import org.jspecify.annotations.Nullable;
import workreport.model.Anchor;

/**
 * Where the reader is.
 *
 * @param id the id of a section or a paragraph
 * @param number the number the reader looks at, if it is one
 */
public record Place(String id, @Nullable Anchor number) {

    /** A section or paragraph as a whole. */
    public static Place of(String id) {
        return new Place(id, null);
    }

    /** A number in the text. */
    public static Place of(Anchor number) {
        return new Place(number.paragraph(), number);
    }
}
