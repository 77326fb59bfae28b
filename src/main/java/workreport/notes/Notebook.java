package workreport.notes;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.platform.kept.Journal;

/**
 * Everything that a reader has left in a report.
 *
 * @param report the report's id
 * @param entries by their ids, in the order in which they were made
 * @param deleted the ids of deleted entries, with the time of deletion
 */
public record Notebook(String report, Map<String, Entry> entries, Map<String, Instant> deleted)
        implements Journal<Entry, Notebook> {

    public Notebook {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        deleted = Collections.unmodifiableMap(new LinkedHashMap<>(deleted));
        if (entries.keySet().stream().anyMatch(deleted::containsKey)) {
            throw new IllegalArgumentException("there and deleted");
        }
    }

    public static Notebook empty(String report) {
        return new Notebook(report, Map.of(), Map.of());
    }

    @Override
    public Notebook holding(Map<String, Entry> others, Map<String, Instant> gone) {
        return new Notebook(report, others, gone);
    }

    public Stream<Note> notes() {
        return entries.values().stream().filter(Note.class::isInstance).map(Note.class::cast);
    }

    public Optional<Bookmark> bookmark(String section) {
        return entry(Bookmark.id(section)).map(Bookmark.class::cast);
    }
}
