package workreport.notes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;

/**
 * Where a passage stands now.
 *
 * @param anchor null if it could not be placed
 */
public record PassageMatch(How how, @Nullable Anchor anchor) {

    static final PassageMatch LOST = new PassageMatch(How.LOST, null);

    /** How sure the place is. */
    public enum How {
        /** Where it was when it was made. */
        SAME,
        /** In the same paragraph, elsewhere. */
        MOVED,
        /** In another paragraph. */
        ELSEWHERE,
        /** Nowhere: the words are gone, or several places match equally well. */
        LOST
    }

    public Optional<Anchor> place() {
        return Optional.ofNullable(anchor);
    }
}
