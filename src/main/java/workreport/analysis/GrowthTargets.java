package workreport.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.measure.Measure;
import workreport.measure.Unit;

/**
 * How fast indicators grew in the year that a report looks back on, beside the growth that it wants for the year after. Both are
 * what the report itself says, in percent over the year before; an indicator of which it gives only one stays out.
 *
 * @param before the column of the results
 * @param aim the column of the targets
 */
public record GrowthTargets(Column before, Column aim, List<Entry> entries) {

    /**
     * An indicator with both.
     *
     * @param result growth of the year that the report looks back on, or an estimate of it
     * @param target growth wanted for the year after
     */
    public record Entry(IndicatorProfile profile, Observation result, Observation target) {}

    public GrowthTargets {
        entries = List.copyOf(entries);
    }

    /** Those of the chosen indicators of a report, of all if none is chosen; empty where no indicator has both. */
    public static Optional<GrowthTargets> of(ReportProfile report, List<Indicator> chosen) {
        return of(chosen.isEmpty() ? report.all() : report.of(chosen));
    }

    /** Those of the indicators of one report that have both, in their order; empty where none has. */
    public static Optional<GrowthTargets> of(List<IndicatorProfile> profiles) {
        Optional<Column> before = column(profiles, Column.Role.CURRENT);
        Optional<Column> aim = column(profiles, Column.Role.NEXT);
        if (before.isEmpty() || aim.isEmpty() || aim.get().year() - before.get().year() != 1) {
            return Optional.empty();
        }
        List<Entry> entries = profiles.stream()
                .flatMap(profile -> entry(profile, before.get(), aim.get()))
                .toList();
        return Optional.of(new GrowthTargets(before.get(), aim.get(), entries)).filter(_ -> !entries.isEmpty());
    }

    private static Optional<Column> column(List<IndicatorProfile> profiles, Column.Role role) {
        return profiles.stream()
                .limit(1)
                .flatMap(profile -> profile.timeline().columns().stream())
                .filter(column -> column.role() == role)
                .findFirst();
    }

    private static Stream<Entry> entry(IndicatorProfile profile, Column before, Column aim) {
        return growth(profile, before, Observation::isResult)
                .flatMap(result -> growth(profile, aim, observation -> !observation.isResult())
                        .map(target -> new Entry(profile, result, target)))
                .stream();
    }

    /** The growth that the report itself gives for just the year of a column. */
    private static Optional<Observation> growth(
            IndicatorProfile profile, Column column, Predicate<Observation> wanted) {
        return profile.column(column).stream()
                .filter(observation -> observation.measure() == Measure.GROWTH
                        && profile.indicator().unitOf(observation).equals(Unit.PERCENT)
                        && observation.period().isYear()
                        && observation.period().to() == column.year()
                        && observation.entered().isEmpty())
                .filter(wanted)
                .findFirst();
    }

    /** Whether an indicator is among them. */
    public boolean has(Indicator indicator) {
        return entries.stream()
                .anyMatch(entry -> entry.profile().indicator().id().equals(indicator.id()));
    }
}
