package workreport.notes;

import java.time.Instant;
import workreport.platform.kept.Journal;

/** Something that the reader has left in the report. */
public sealed interface Entry extends Journal.Item<Entry> permits Note, Bookmark {

    /** The section or paragraph where it was made. */
    String place();

    Instant created();

    /** When it was last changed; not before it was made. */
    @Override
    Instant changed();
}
