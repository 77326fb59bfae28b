package workreport.joins;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import workreport.platform.kept.Journal;

/**
 * All that a reader has said of names in the reports of a place.
 *
 * @param report the place, by its Chinese name
 * @param entries by their ids, in the order in which they were said
 * @param deleted what was taken back
 */
public record Joins(String report, Map<String, Join> entries, Map<String, Instant> deleted)
        implements Journal<Join, Joins> {

    public Joins {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        deleted = Collections.unmodifiableMap(new LinkedHashMap<>(deleted));
        if (entries.keySet().stream().anyMatch(deleted::containsKey)) {
            throw new IllegalArgumentException("there and deleted");
        }
    }

    public static Joins empty(String place) {
        return new Joins(place, Map.of(), Map.of());
    }

    @Override
    public Joins holding(Map<String, Join> entries, Map<String, Instant> deleted) {
        return new Joins(report, entries, deleted);
    }

    /** With this said about two names, replacing what was said about them before. */
    public Joins said(Join join, Instant now) {
        Joins others = this;
        for (Join each : about(join.one(), join.other())) {
            others = others.without(each.id(), now);
        }
        return others.with(join, now);
    }

    /** What is said of those two names themselves. */
    public List<Join> about(Named one, Named other) {
        return entries.values().stream()
                .filter(join -> join.isAbout(one, other))
                .toList();
    }

    /** What is said of that name and any other. */
    public List<Join> of(Named named) {
        return entries.values().stream()
                .filter(join -> join.isFirst(named) || join.isSecond(named))
                .toList();
    }

    /**
     * The keys of all names that are the same as one, that one included (equality is transitive). A key is
     * as {@link Named#key()} has it.
     */
    public SortedSet<String> same(String key) {
        SortedSet<String> found = new TreeSet<>(List.of(key));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            String from = open.pop();
            entries.values().stream()
                    .filter(Join::same)
                    .filter(join ->
                            join.one().key().equals(from) || join.other().key().equals(from))
                    .map(join -> join.one().key().equals(from)
                            ? join.other().key()
                            : join.one().key())
                    .filter(found::add)
                    .forEach(open::push);
        }
        return found;
    }

    /** The joins that say that two names are not the same. */
    public List<Join> parted() {
        return entries.values().stream().filter(join -> !join.same()).toList();
    }
}
