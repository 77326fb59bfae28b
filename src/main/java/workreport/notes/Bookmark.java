package workreport.notes;

import java.time.Instant;

/**
 * A section that the reader wants to find again.
 *
 * @param place the section's id
 * @param heading its heading at that time, to identify it if it is gone
 */
public record Bookmark(String place, String heading, Instant created, Instant changed) implements Entry {

    private static final String PREFIX = "section:";

    public Bookmark {
        if (place.isEmpty()) {
            throw new IllegalArgumentException("a bookmark of no section");
        }
    }

    /** The id that the bookmark of a section has: a section has one at most. */
    public static String id(String section) {
        return PREFIX + section;
    }

    @Override
    public String id() {
        return id(place);
    }

    @Override
    public Bookmark changedAt(Instant moment) {
        return new Bookmark(place, heading, created, moment);
    }
}
