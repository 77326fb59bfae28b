package workreport.load;

import org.jspecify.annotations.Nullable;

/**
 * A part of a record, made before the record is: so what is wrong with one part does not hide what is wrong with the
 * next.
 *
 * @param made the part, or null if it could not be made, or is not there and need not be
 * @param broken whether it could not be made; why, is told already
 */
record Part<T>(@Nullable T made, boolean broken) {

    /** The part; stops the making of its record if it is broken. */
    T get() {
        if (made == null) {
            throw new PartMissingException();
        }
        return made;
    }

    /** The part, or null where it was left out; stops the making of its record if it is broken. */
    @Nullable
    T orNull() {
        return broken ? get() : made;
    }
}
