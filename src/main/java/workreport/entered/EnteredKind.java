package workreport.entered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.measure.Measure;
import workreport.measure.Period;

/**
 * Whether a target is binding or expected, as a person entered it. Each target has at most one, whatever its history.
 *
 * @param unit the symbol of the target's unit, such as 亿元
 * @param period the period of the target
 * @param said what holds now
 * @param former what held before, the oldest first
 */
public record EnteredKind(
        String indicator,
        String unit,
        Period period,
        Measure measure,
        Said said,
        List<Said> former,
        Instant created,
        Instant changed)
        implements EnteredEntry {

    /**
     * What a person said of a target.
     *
     * @param kind null if it was taken back
     * @param when the day
     * @param by in whose name
     */
    public record Said(@Nullable TargetKind kind, LocalDate when, String by) {

        public Said {
            if (by.isBlank()) {
                throw new IllegalArgumentException("said by nobody");
            }
        }
    }

    public EnteredKind {
        if (indicator.isBlank()) {
            throw new IllegalArgumentException("a target of nothing");
        }
        former = List.copyOf(former);
    }

    /** Always the same id for one target, so that two running programs agree. */
    @Override
    public String id() {
        return String.join(" ", "target", indicator, unit, period.toString(), measure.name());
    }

    /** With something else said; what applied until now becomes former. */
    EnteredKind with(Said other) {
        return other.kind() == said.kind()
                ? this
                : new EnteredKind(
                        indicator,
                        unit,
                        period,
                        measure,
                        other,
                        Stream.concat(former.stream(), Stream.of(said)).toList(),
                        created,
                        changed);
    }

    @Override
    public EnteredKind changedAt(Instant moment) {
        return new EnteredKind(indicator, unit, period, measure, said, former, created, moment);
    }
}
