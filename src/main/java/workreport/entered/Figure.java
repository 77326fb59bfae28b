package workreport.entered;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Basis;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

/**
 * What a person entered at one time: a number and where it is from.
 *
 * @param status a result, or a target that was adjusted later
 * @param value with the decimals that were entered; without its sign, as an observation has it
 * @param upper the upper end of a range; null where there is one number
 * @param unit its symbol, such as 亿元
 * @param source where it is from, who entered it and when
 * @param note what else there is to say; may be empty
 */
public record Figure(
        Period period,
        Measure measure,
        Status status,
        BigDecimal value,
        @Nullable BigDecimal upper,
        Sense sense,
        Bound bound,
        String unit,
        Source.Entered source,
        String note) {

    public Figure {
        // The rules for an observation apply here too.
        observation(period, measure, status, value, upper, sense, bound, source, null);
    }

    /** Whether both answer the same question: of the same time, in the same way. */
    public boolean isAboutTheSame(Figure other) {
        return period.equals(other.period) && measure == other.measure && status == other.status;
    }

    /** Whether both say the same, whoever said it; spreadsheets drop trailing zeros. */
    public boolean saysTheSame(Figure other) {
        return isAboutTheSame(other)
                && value.compareTo(other.value) == 0
                && (upper == null ? other.upper == null : other.upper != null && upper.compareTo(other.upper) == 0)
                && sense == other.sense
                && bound == other.bound
                && unit.equals(other.unit);
    }

    /**
     * This figure as an observation of a report.
     *
     * @param unitId the id that its unit has there; null if that is the indicator's
     */
    public Observation observation(@Nullable String unitId) {
        return observation(period, measure, status, value, upper, sense, bound, source, unitId);
    }

    private static Observation observation(
            Period period,
            Measure measure,
            Status status,
            BigDecimal value,
            @Nullable BigDecimal upper,
            Sense sense,
            Bound bound,
            Source.Entered source,
            @Nullable String unitId) {
        return new Observation(
                period, measure, status, value, upper, sense, bound, "", Basis.STATED, source, unitId, null);
    }
}
