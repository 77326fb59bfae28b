package workreport.review;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import workreport.platform.kept.Journal;

/**
 * Everything that people have said of the numbers of a report.
 *
 * @param report the report's id
 * @param entries by their ids, in the order in which they were made
 * @param deleted the ids of what was taken back, with the moments
 */
public record ReviewLog(String report, Map<String, Judgement> entries, Map<String, Instant> deleted)
        implements Journal<Judgement, ReviewLog> {

    public ReviewLog {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        deleted = Collections.unmodifiableMap(new LinkedHashMap<>(deleted));
        if (entries.keySet().stream().anyMatch(deleted::containsKey)) {
            throw new IllegalArgumentException("there and deleted");
        }
    }

    public static ReviewLog empty(String report) {
        return new ReviewLog(report, Map.of(), Map.of());
    }

    @Override
    public ReviewLog holding(Map<String, Judgement> others, Map<String, Instant> gone) {
        return new ReviewLog(report, others, gone);
    }

    /** With all of these. */
    public ReviewLog with(Collection<Judgement> judgements, Instant now) {
        ReviewLog log = this;
        for (Judgement judgement : judgements) {
            log = log.with(judgement, now);
        }
        return log;
    }

    /** Everybody who has said something. */
    public SortedSet<String> people() {
        return entries.values().stream().map(Judgement::who).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What one person has said. */
    public ReviewLog by(String who) {
        Map<String, Judgement> own = new LinkedHashMap<>();
        entries.forEach((id, judgement) -> {
            if (judgement.who().equals(who)) {
                own.put(id, judgement);
            }
        });
        return new ReviewLog(report, own, Map.of());
    }

    /** All that was said, the oldest first. */
    public List<Judgement> inTime() {
        return entries.values().stream()
                .sorted(Comparator.comparing(Judgement::changed))
                .toList();
    }
}
