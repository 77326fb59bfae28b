package workreport.ingest.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import workreport.evidence.Milestone;
import workreport.evidence.Milestone.Role;
import workreport.evidence.Milestones;

/** The years that a report turns on, by its own year and by what its numbers speak of. */
final class MilestonesOf {

    /** A year with fewer numbers is merely mentioned. */
    private static final int ENOUGH = 3;

    private MilestonesOf() {}

    /**
     * The milestones of a report with the goals that are set for later years, and the earlier year that several numbers speak of most.
     *
     * @param known the milestones of which only the current year and the next are taken
     */
    static Milestones readings(Milestones known, List<Reading> readings) {
        OptionalInt current = known.current();
        OptionalInt next = known.next();
        if (current.isEmpty() || next.isEmpty()) {
            return known;
        }
        List<Milestone> all = new ArrayList<>(Milestones.ofYear(next.getAsInt()).all());
        count(
                        readings,
                        reading -> reading.observation().isTarget(),
                        reading -> reading.observation().period().to())
                .forEach((year, count) -> {
                    if (year > next.getAsInt() && count >= ENOUGH) {
                        all.add(new Milestone(Role.GOAL, year));
                    }
                });
        count(
                        readings,
                        reading -> reading.observation().isResult()
                                && reading.observation().measure().isState(),
                        reading -> reading.observation().period().to())
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey() < current.getAsInt() && entry.getValue() >= ENOUGH)
                .max(Map.Entry.comparingByValue())
                .ifPresent(entry -> all.add(new Milestone(Role.BASELINE, entry.getKey())));
        return new Milestones(all);
    }

    private static Map<Integer, Integer> count(
            List<Reading> readings, Predicate<Reading> such, ToIntFunction<Reading> year) {
        Map<Integer, Integer> counts = new TreeMap<>();
        readings.stream().filter(such).forEach(reading -> counts.merge(year.applyAsInt(reading), 1, Integer::sum));
        return counts;
    }
}
