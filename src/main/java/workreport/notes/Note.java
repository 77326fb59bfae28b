package workreport.notes;

import java.time.Instant;

/**
 * A passage that the reader has highlighted.
 *
 * @param text what the reader has written about it; may be empty, may have several lines
 */
public record Note(String id, Passage passage, HighlightColor tint, String text, Instant created, Instant changed)
        implements Entry {

    public Note {
        if (id.isEmpty() || id.contains(":")) {
            throw new IllegalArgumentException("no id of a note: " + id);
        }
    }

    @Override
    public String place() {
        return passage.place();
    }

    public Note withText(String written) {
        return new Note(id, passage, tint, written, created, changed);
    }

    public Note withTint(HighlightColor chosen) {
        return new Note(id, passage, chosen, text, created, changed);
    }

    @Override
    public Note changedAt(Instant moment) {
        return new Note(id, passage, tint, text, created, moment);
    }
}
