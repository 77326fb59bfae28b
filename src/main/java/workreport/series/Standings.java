package workreport.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import workreport.analysis.IndicatorProfile;
import workreport.evidence.Comparability;
import workreport.evidence.Observation;

/**
 * Where the targets of an indicator stand by the values that a person entered for the years after the report. What the report
 * itself says of its own years counts before what was entered for them; it is what levels start from.
 */
public final class Standings {

    private final IndicatorProfile profile;
    private final List<Observation> later;
    private final @Nullable Observation base;

    private Standings(IndicatorProfile profile) {
        this.profile = profile;
        OptionalInt current = profile.timeline().milestones().current();
        Observation now = profile.trajectory().current();
        base = now == null ? profile.trajectory().baseline() : now;
        later = profile.indicator().observations().stream()
                .filter(observation -> observation.isResult()
                        && observation.entered().isPresent()
                        && (current.isEmpty() || observation.period().to() > current.getAsInt()))
                .sorted(Comparator.comparing((Observation observation) ->
                                observation.period().to())
                        .thenComparing(Observation.FIRMEST))
                .toList();
    }

    /** One for each target that an entered value bears on, the earliest due first; none for what cannot be compared. */
    public static List<Standing> of(IndicatorProfile profile) {
        Standings standings = new Standings(profile);
        if (standings.later.isEmpty() || profile.indicator().comparability() == Comparability.MISLEADING) {
            return List.of();
        }
        return profile.indicator().observations().stream()
                .filter(Observation::isTarget)
                .flatMap(target ->
                        standings.of(new Aim(profile, target)).stream().map(each -> each.of(profile.kind(target))))
                .sorted(Comparator.comparing((Standing standing) ->
                                standing.target().period().to())
                        .thenComparing(Standing::isAdjusted))
                .toList();
    }

    /** The one to show first: of the goal that the report's own verdict is about, else of the target that is due last. */
    public static Optional<Standing> main(IndicatorProfile profile) {
        List<Standing> all = of(profile);
        return all.stream()
                .filter(standing -> profile.assessment().goal().stream().anyMatch(goal -> goal == standing.target()))
                .findFirst()
                .or(() ->
                        all.stream().filter(standing -> !standing.isAdjusted()).reduce((_, last) -> last));
    }

    private Optional<Standing> of(Aim aim) {
        return switch (aim.target().measure()) {
            case LEVEL -> new LevelStanding(aim, base, levels(aim)).reached();
            case HELD -> new LevelStanding(aim, null, levels(aim)).held();
            case TOTAL, YEARLY_MEAN -> same(aim).or(new SumStanding(aim, later)::get);
            case GROWTH ->
                same(aim).or(new GrowthStanding(aim, profile.indicator().observations(), later)::get);
            case CHANGE, SPAN_RATE -> same(aim);
            case PROJECT_SIZE -> Optional.empty();
        };
    }

    /** The levels in units of the target's family, one for a year: the firmest. */
    private List<Observation> levels(Aim aim) {
        List<Observation> levels = new ArrayList<>();
        later.stream()
                .filter(observation -> observation.measure().isState()
                        && !observation.isRange()
                        && aim.value(observation).isPresent())
                .filter(observation -> levels.isEmpty()
                        || levels.getLast().period().to()
                                != observation.period().to())
                .forEach(levels::add);
        return levels;
    }

    /** By the values that answer the same question exactly. */
    private Optional<Standing> same(Aim aim) {
        return later.stream()
                .filter(observation -> observation.measure() == aim.target().measure()
                        && observation.period().equals(aim.target().period())
                        && !observation.isRange())
                .flatMap(observation -> aim.value(observation).stream()
                        .map(value -> new Standing(
                                aim.target(),
                                observation.period().to(),
                                List.of(observation),
                                null,
                                value,
                                false,
                                aim.judge(value, observation.bound(), null),
                                null,
                                null,
                                null)))
                .findFirst();
    }
}
