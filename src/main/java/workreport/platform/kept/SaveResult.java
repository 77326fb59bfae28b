package workreport.platform.kept;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How reading or saving a journal went.
 *
 * @param journal the one to go on with, whatever happened
 * @param file where it is kept
 * @param aside where a broken file was put; null if there was none, or if it could not be put aside
 * @param failure what the system said; null if it said nothing
 */
public record SaveResult<J>(
        J journal,
        State state,
        Path file,
        @Nullable Path aside,
        @Nullable IOException failure) {

    /** What state the file was in. */
    public enum State {
        /** There was none yet. */
        NEW,
        GOOD,
        /** It was gone or broken, but the version before it was there. */
        RESTORED,
        /** It was broken, and there is no version before it to begin with. */
        BROKEN,
        /** It was written by a later version of the program; it is left alone. */
        NEWER,
        /** It cannot be read; it is left alone. */
        UNREADABLE,
        /** It could not be written; the old content is unchanged. */
        UNWRITABLE
    }

    /** Whether the reader has to be told something. */
    public boolean isTold() {
        return state != State.NEW && state != State.GOOD;
    }

    /** Whether the journal is, or will be at the next change, safe on the disk. */
    public boolean isSafe() {
        return switch (state) {
            case NEW, GOOD, RESTORED, BROKEN -> true;
            case NEWER, UNREADABLE, UNWRITABLE -> false;
        };
    }
}
