package workreport.ui;

import java.util.Optional;
import workreport.platform.kept.SaveResult;

/**
 * Something that a person builds up edit by edit; each edit is saved at once if possible.
 *
 * @param <J> the journal that it is saved as
 */
public interface KeptWork<J> {

    /** Why the last edit could not be saved, if it could not: it would be lost when the program ends. */
    Optional<SaveResult<J>> unkept();

    /** Merges in what others have saved meanwhile, such as what came with a report that was opened. */
    void refresh();

    /** Tries again to save what is not saved; returns whether everything is saved now. */
    boolean keepAgain();
}
