package workreport.platform.kept;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries that a person has made, each with the moment of its last change. It remembers what was deleted and when, so that
 * two journals that have diverged can be merged: for an entry in both, the later change wins. Journals
 * are immutable.
 *
 * @param <E> what it holds
 * @param <J> its own type
 */
public interface Journal<E extends Journal.Item<E>, J extends Journal<E, J>> {

    /**
     * What a journal holds.
     *
     * @param <E> its own type
     */
    interface Item<E> {

        /** Unique within a journal, and never changed. */
        String id();

        /** When it was last changed. */
        Instant changed();

        /** The same, changed at that moment. */
        E changedAt(Instant moment);
    }

    /** The id of what it is about. */
    String report();

    /** By their ids, in the order in which they were made. */
    Map<String, E> entries();

    /** The ids of deleted entries, with the time of deletion. */
    Map<String, Instant> deleted();

    /** A journal about the same with other entries. */
    J holding(Map<String, E> entries, Map<String, Instant> deleted);

    default boolean isEmpty() {
        return entries().isEmpty();
    }

    default Optional<E> entry(String id) {
        return Optional.ofNullable(entries().get(id));
    }

    /** With an entry, new or instead of the one with its id. */
    default J with(E entry, Instant now) {
        Map<String, E> more = new LinkedHashMap<>(entries());
        more.put(entry.id(), entry.changedAt(after(entry.id(), now)));
        Map<String, Instant> gone = new LinkedHashMap<>(deleted());
        gone.remove(entry.id());
        return holding(more, gone);
    }

    /** Without that entry, if it is there. */
    default J without(String id, Instant now) {
        Map<String, E> fewer = new LinkedHashMap<>(entries());
        Map<String, Instant> gone = new LinkedHashMap<>(deleted());
        if (fewer.remove(id) != null) {
            gone.put(id, after(id, now));
        }
        return holding(fewer, gone);
    }

    /** Now, but always after the last change, as the clock may have been set back. Whole milliseconds. */
    private Instant after(String id, Instant now) {
        Instant last = changed(id);
        Instant whole = Instant.ofEpochMilli(now.toEpochMilli());
        return last == null || whole.isAfter(last) ? whole : last.plusMillis(1);
    }

    private @Nullable Instant changed(String id) {
        E entry = entries().get(id);
        return entry == null ? deleted().get(id) : entry.changed();
    }

    /** Both merged. The operation is symmetric. */
    default J merge(J other) {
        Journal<E, J> theirs = other;
        Map<String, E> together = new LinkedHashMap<>();
        Map<String, Instant> gone = new LinkedHashMap<>();
        Stream.of(entries(), theirs.entries(), deleted(), theirs.deleted())
                .flatMap(part -> part.keySet().stream())
                .distinct()
                .forEach(id -> {
                    Journal<E, J> later = isLater(theirs, id) ? theirs : this;
                    E entry = later.entries().get(id);
                    if (entry == null) {
                        gone.put(id, later.deleted().get(id));
                    } else {
                        together.put(id, entry);
                    }
                });
        return holding(together, gone);
    }

    /** Whether the other's change wins. At the same moment the one that keeps more does, so that nothing is lost. */
    private boolean isLater(Journal<E, J> other, String id) {
        Instant ours = changed(id);
        Instant theirs = other.changed(id);
        if (ours == null || theirs == null || !ours.equals(theirs)) {
            return ours == null || theirs != null && theirs.isAfter(ours);
        }
        return weight(other.entries().get(id)).compareTo(weight(entries().get(id))) > 0;
    }

    private static String weight(@Nullable Object entry) {
        return entry == null
                ? ""
                : String.format(Locale.ROOT, "%08d %s", entry.toString().length(), entry);
    }
}
