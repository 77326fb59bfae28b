package workreport.entered;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.platform.kept.Journal;

/**
 * All that was entered for a place: values, and which targets are binding.
 *
 * @param report the place, by its Chinese name: the values count for all its reports
 * @param entries by their ids, in the order in which they were made
 * @param deleted always empty except in files that other programs changed: withdrawn values stay
 */
public record EnteredValues(String report, Map<String, EnteredEntry> entries, Map<String, Instant> deleted)
        implements Journal<EnteredEntry, EnteredValues> {

    public EnteredValues {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        deleted = Collections.unmodifiableMap(new LinkedHashMap<>(deleted));
        if (entries.keySet().stream().anyMatch(deleted::containsKey)) {
            throw new IllegalArgumentException("there and deleted");
        }
    }

    public static EnteredValues empty(String place) {
        return new EnteredValues(place, Map.of(), Map.of());
    }

    @Override
    public EnteredValues holding(Map<String, EnteredEntry> entries, Map<String, Instant> deleted) {
        return new EnteredValues(report, entries, deleted);
    }

    /** The values, including withdrawn ones. */
    public Stream<EnteredValue> values() {
        return of(EnteredValue.class);
    }

    /** The value of that id. */
    public Optional<EnteredValue> value(String id) {
        return values().filter(value -> value.id().equals(id)).findFirst();
    }

    /** The values that count. */
    public Stream<EnteredValue> valid() {
        return values().filter(value -> !value.withdrawn());
    }

    /** What was entered of targets. */
    public Stream<EnteredKind> kinds() {
        return of(EnteredKind.class);
    }

    private <E> Stream<E> of(Class<E> type) {
        return entries.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** With something said of a target; what was said of it before is kept as former. */
    public EnteredValues saying(EnteredKind kind, Instant now) {
        EnteredEntry before = entries.get(kind.id());
        if (before instanceof EnteredKind same) {
            EnteredKind after = same.with(kind.said());
            return after == same ? this : with(after, now);
        }
        return kind.said().kind() == null ? this : with(kind, now);
    }

    /** Those that count and answer the same question for the indicator: to be shown before another is entered. */
    public List<EnteredValue> about(String indicator, Figure figure) {
        return valid().filter(value ->
                        value.indicator().equals(indicator) && value.figure().isAboutTheSame(figure))
                .toList();
    }
}
