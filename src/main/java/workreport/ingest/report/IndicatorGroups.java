package workreport.ingest.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.measure.Measure;

/**
 * Groups readings of the same indicator: the one that the catalogue knows, else what the report gives the
 * same name and the same kind of unit. Readings that contradict each other are kept apart.
 */
final class IndicatorGroups {

    private static final String PERCENT = "%";

    private final Catalogue catalogue;
    private final Map<Key, List<Reading>> byKey = new LinkedHashMap<>();

    /** What two readings of one indicator share: the name, and what is counted. */
    private record Key(String name, String family) {}

    /**
     * Readings of one indicator.
     *
     * @param known what it is, if that is known
     * @param place counts those of the same name and kind of unit, from 1
     * @param ambiguous whether the report gives this name to several things
     */
    record Group(
            String name, String family, @Nullable Entry known, int place, boolean ambiguous, List<Reading> readings) {}

    private IndicatorGroups(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The groups: key figures first, then what else is known, then the rest; each part in the order of the text. */
    static List<Group> of(List<Reading> readings, Catalogue catalogue) {
        IndicatorGroups groups = new IndicatorGroups(catalogue);
        readings.stream()
                .filter(reading -> !reading.isRelative())
                .forEach(reading -> groups.add(reading, reading.symbol()));
        readings.stream()
                .filter(Reading::isRelative)
                .forEach(reading -> groups.add(reading, groups.symbolFor(reading)));
        List<Group> all = groups.byKey.entrySet().stream()
                .flatMap(entry -> groups.apart(entry.getKey(), entry.getValue()))
                .toList();
        return all.stream()
                .sorted(Comparator.comparingInt(IndicatorGroups::rank)
                        .thenComparingInt(group -> group.readings.getFirst().order()))
                .toList();
    }

    /** What nearly every report opens with, then what many share, then what only this one tells. */
    private static int rank(Group group) {
        return group.known == null ? 2 : group.known.isKey() ? 0 : 1;
    }

    private void add(Reading reading, String symbol) {
        Key key = new Key(name(reading), Symbols.family(symbol));
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(reading);
    }

    /** What identifies it: the catalogue's id, else the name. */
    private String name(Reading reading) {
        return known(reading).map(Entry::id).orElse(reading.name());
    }

    /** What changes is identified by its name, whatever the unit of the change. */
    private Optional<Entry> known(Reading reading) {
        Measure measure = reading.observation().measure();
        return catalogue.find(reading.name(), measure.isRate() ? PERCENT : reading.symbol(), measure);
    }

    /** The unit of what grows or changes, if readings of that name are in one kind of unit only; else that of the growth. */
    private String symbolFor(Reading growth) {
        String name = name(growth);
        List<String> units = byKey.entrySet().stream()
                .filter(entry -> entry.getKey().name.equals(name))
                .map(entry -> entry.getValue().getFirst())
                .filter(each -> !each.isRelative())
                .map(Reading::symbol)
                .toList();
        return units.size() == 1 ? units.getFirst() : growth.symbol();
    }

    /** One group if all of a key can be told of one thing; else one for each sentence, and more if even that contradicts itself. */
    private Stream<Group> apart(Key key, List<Reading> all) {
        List<Reading> readings =
                all.stream().sorted(Comparator.comparingInt(Reading::order)).toList();
        Reading first = readings.getFirst();
        Entry known = known(first).orElse(null);
        List<List<Reading>> groups = fit(readings) ? List.of(readings) : split(readings, known != null);
        List<Group> made = new ArrayList<>();
        for (List<Reading> group : groups) {
            made.add(
                    new Group(first.name(), key.family, known, made.size() + 1, groups.size() > 1, List.copyOf(group)));
        }
        return made.stream();
    }

    private static boolean fit(List<Reading> readings) {
        List<Reading> before = new ArrayList<>();
        for (Reading reading : readings) {
            if (!fits(before, reading)) {
                return false;
            }
            before.add(reading);
        }
        return true;
    }

    private static boolean fits(List<Reading> group, Reading reading) {
        return group.stream().noneMatch(each -> each.asksTheSame(reading) && !each.saysTheSame(reading));
    }

    /** What is known by name stays together as far as it can; of anything else only what one sentence says of it. */
    private static List<List<Reading>> split(List<Reading> readings, boolean known) {
        List<List<Reading>> groups = new ArrayList<>();
        for (Reading reading : readings) {
            groups.stream()
                    .filter(group ->
                            (known || group.getFirst().sentence().equals(reading.sentence())) && fits(group, reading))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(reading);
        }
        return groups;
    }
}
