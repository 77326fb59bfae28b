package workreport.notes;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a reader has left in a report. It remembers what was deleted and when, so that two notebooks that have
 * gone separate ways can be joined: of what is in both, the later change counts.
 *
 * @param report the report's id
 * @param entries by their ids, in the order in which they were made
 * @param deleted the ids of what is gone, with the moments of their going
 */
public record Notebook(String report, Map<String, Entry> entries, Map<String, Instant> deleted) {

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

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    public Stream<Note> notes() {
        return entries.values().stream().filter(Note.class::isInstance).map(Note.class::cast);
    }

    public Optional<Bookmark> bookmark(String section) {
        return entry(Bookmark.id(section)).map(Bookmark.class::cast);
    }

    /** With an entry, new or instead of the one with its id. */
    public Notebook with(Entry entry, Instant now) {
        Map<String, Entry> more = new LinkedHashMap<>(entries);
        more.put(entry.id(), entry.changedAt(after(entry.id(), now)));
        Map<String, Instant> gone = new LinkedHashMap<>(deleted);
        gone.remove(entry.id());
        return new Notebook(report, more, gone);
    }

    /** Without that entry, if it is there. */
    public Notebook without(String id, Instant now) {
        if (!entries.containsKey(id)) {
            return this;
        }
        Map<String, Entry> fewer = new LinkedHashMap<>(entries);
        fewer.remove(id);
        Map<String, Instant> gone = new LinkedHashMap<>(deleted);
        gone.put(id, after(id, now));
        return new Notebook(report, fewer, gone);
    }

    /** Now, but after the last change whatever the clock says: it may have been set back. Whole milliseconds. */
    private Instant after(String id, Instant now) {
        Instant last = changed(id);
        Instant whole = Instant.ofEpochMilli(now.toEpochMilli());
        return last == null || whole.isAfter(last) ? whole : last.plusMillis(1);
    }

    private @Nullable Instant changed(String id) {
        Entry entry = entries.get(id);
        return entry == null ? deleted.get(id) : entry.changed();
    }

    /** Both together. It does not matter which of the two is asked. */
    public Notebook merge(Notebook other) {
        Map<String, Entry> together = new LinkedHashMap<>();
        Map<String, Instant> gone = new LinkedHashMap<>();
        Stream.of(entries, other.entries, deleted, other.deleted)
                .flatMap(part -> part.keySet().stream())
                .distinct()
                .forEach(id -> {
                    Notebook later = isLater(other, id) ? other : this;
                    Entry entry = later.entries.get(id);
                    if (entry == null) {
                        gone.put(id, later.deleted.get(id));
                    } else {
                        together.put(id, entry);
                    }
                });
        return new Notebook(report, together, gone);
    }

    /** Whether the other's change counts. At the same moment one that keeps more does, so that nothing is lost. */
    private boolean isLater(Notebook other, String id) {
        Instant ours = changed(id);
        Instant theirs = other.changed(id);
        if (ours == null || theirs == null || !ours.equals(theirs)) {
            return ours == null || theirs != null && theirs.isAfter(ours);
        }
        return weight(other.entries.get(id)).compareTo(weight(entries.get(id))) > 0;
    }

    private static String weight(@Nullable Entry entry) {
        return entry == null
                ? ""
                : String.format(Locale.ROOT, "%08d %s", entry.toString().length(), entry);
    }
}
