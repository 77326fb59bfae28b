package workreport.notes;

import org.jspecify.annotations.Nullable;
import workreport.document.Section;

/**
 * An entry and where it stands in the report at hand.
 *
 * @param place the paragraph or section it stands in; null if it could not be placed
 * @param section the section that place belongs to; null outside all of them
 */
public record Placed(
        Entry entry,
        PassageMatch found,
        @Nullable String place,
        @Nullable Section section) {

    /** Whether it could not be placed. */
    public boolean isLost() {
        return place == null;
    }
}
