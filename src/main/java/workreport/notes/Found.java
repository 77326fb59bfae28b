package workreport.notes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.model.Anchor;

/**
 * Where a passage stands now.
 *
 * @param anchor null if it could not be placed
 */
public record Found(How how, @Nullable Anchor anchor) {

    static final Found LOST = new Found(How.LOST, null);

    /** How sure the place is. */
    public enum How {
        /** Where it always was. */
        SAME,
        /** In the same paragraph, elsewhere. */
        MOVED,
        /** In another paragraph. */
        ELSEWHERE,
        /** Nowhere: the words are gone, or stand in several places alike. */
        LOST
    }

    public Optional<Anchor> place() {
        return Optional.ofNullable(anchor);
    }
}
