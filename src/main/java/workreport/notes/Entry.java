package workreport.notes;

import java.time.Instant;

/** Something that the reader has left in the report. */
public sealed interface Entry permits Note, Bookmark {

    /** Unique within a notebook, and the same for good. */
    String id();

    /** The section or paragraph where it was made. */
    String place();

    Instant created();

    /** When it was last changed; not before it was made. */
    Instant changed();

    /** The same, changed at that moment. */
    Entry changedAt(Instant moment);
}
