package workreport.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named quantity with all its readings in the report.
 *
 * @param theme id of its theme
 * @param unit id of its unit
 * @param comparability whether its readings may be set side by side
 * @param note what a reader should know; present wherever the comparability is not {@code OK}
 */
public record Indicator(
        String id,
        Bilingual name,
        String theme,
        String unit,
        Direction direction,
        Comparability comparability,
        @Nullable Bilingual note,
        List<Reading> readings) {

    public Indicator {
        readings = List.copyOf(readings);
        Check.of(Indicator.class)
                .that(comparability == Comparability.OK || note != null, "note", Rule.NOTE_MISSING)
                .done();
    }

    /** The id of the unit that one of its readings is in. */
    public String unitOf(Reading reading) {
        return reading.unit() == null ? unit : reading.unit();
    }

    /** Whether its levels are percentages: those differ by percentage points. */
    public boolean isPercentage() {
        return unit.equals(Unit.PERCENT);
    }

    /** Its level of that year and status in the indicator's own unit, the first in the text. */
    public Optional<Reading> level(Status status, int year) {
        return readings.stream()
                .filter(reading ->
                        reading.isLevel(status, year) && unitOf(reading).equals(unit))
                .findFirst();
    }
}
