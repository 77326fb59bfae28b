package workreport.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.measure.Unit;

/**
 * A named quantity with all its observations in the report.
 *
 * @param theme id of its theme
 * @param unit id of its unit
 * @param comparability whether its observations may be set side by side
 * @param note what a reader should know; required unless the comparability is {@code OK}
 */
public record Indicator(
        String id,
        Bilingual name,
        String theme,
        String unit,
        Direction direction,
        Comparability comparability,
        @Nullable Bilingual note,
        List<Observation> observations) {

    public Indicator {
        observations = List.copyOf(observations);
    }

    /** The id of the unit that one of its observations is in. */
    public String unitOf(Observation observation) {
        return observation.unit() == null ? unit : observation.unit();
    }

    /** Whether its levels are percentages: those differ by percentage points. */
    public boolean isPercentage() {
        return unit.equals(Unit.PERCENT);
    }

    /** Its level of that year and status in the indicator's own unit, the first in the text. */
    public Optional<Observation> level(Status status, int year) {
        return observations.stream()
                .filter(observation ->
                        observation.isLevel(status, year) && unitOf(observation).equals(unit))
                .findFirst();
    }
}
