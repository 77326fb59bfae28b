package workreport.ui;

import java.util.Optional;
import workreport.platform.kept.SaveResult;

/**
 * Something that a person makes bit by bit, each edit kept at once if that can be done.
 *
 * @param <J> the journal that it is kept as
 */
public interface KeptWork<J> {

    /** Why the last edit could not be kept, if so: it would be lost with the program. */
    Optional<SaveResult<J>> unkept();

    /** Takes over what others have kept meanwhile, such as what came with a report that was opened. */
    void refresh();

    /** Tries once more to keep what is not kept; returns whether everything is kept now. */
    boolean keepAgain();
}
