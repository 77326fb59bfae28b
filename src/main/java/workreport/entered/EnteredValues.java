package workreport.entered;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workreport.platform.kept.Journal;

/**
 * All values entered for a place.
 *
 * @param report the place, by its Chinese name: the values count for all its reports
 * @param entries by their ids, in the order in which they were made
 * @param deleted always empty, but for files that others have touched: what is taken out stays
 */
public record EnteredValues(String report, Map<String, EnteredValue> entries, Map<String, Instant> deleted)
        implements Journal<EnteredValue, EnteredValues> {

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
    public EnteredValues holding(Map<String, EnteredValue> entries, Map<String, Instant> deleted) {
        return new EnteredValues(report, entries, deleted);
    }

    /** Those that count. */
    public Stream<EnteredValue> valid() {
        return entries.values().stream().filter(value -> !value.withdrawn());
    }

    /** Those that count and answer the same question for the indicator: somebody should know of them before entering another. */
    public List<EnteredValue> about(String indicator, Figure figure) {
        return valid().filter(value ->
                        value.indicator().equals(indicator) && value.figure().isAboutTheSame(figure))
                .toList();
    }
}
