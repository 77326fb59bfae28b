package workreport.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import workreport.check.Check;
import workreport.check.Code;
import workreport.check.Rule;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

/**
 * A quantity as the report prints it.
 *
 * @param period the time it speaks of
 * @param value with the digits and decimals printed, also of a decrease: see {@link #signed()}; its scale is the
 *     precision of the report
 * @param sense whether a growth or change goes up or down
 * @param wording the words that make the bound, as printed; empty if there are none
 * @param basis how the period is known
 * @param anchor where it stands
 * @param unit the id of its unit, if that is not the indicator's
 * @param basisNote from what the period is inferred
 */
public record Observation(
        Period period,
        Measure measure,
        Status status,
        BigDecimal value,
        Sense sense,
        Bound bound,
        String wording,
        Basis basis,
        Anchor anchor,
        @Nullable String unit,
        @Nullable Bilingual basisNote) {

    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 15;

    public Observation {
        Check.of(Observation.class)
                .that(
                        measure.fits(period),
                        "period",
                        measure == Measure.LEVEL ? Rule.NEEDS_YEAR : Rule.NEEDS_SPAN,
                        Code.of(measure),
                        period.toString())
                .that(
                        0 <= value.scale() && value.scale() <= MOST_DECIMALS && value.precision() <= MOST_DIGITS,
                        "value",
                        Rule.IMPRECISE_VALUE,
                        value.toString())
                .that(sense == Sense.INCREASE || measure.isRate(), "sense", Rule.NEEDS_CHANGE, Code.of(measure))
                .that(bound == Bound.EXACT || !wording.isBlank(), "wording", Rule.WORDING_MISSING)
                .that(basis != Basis.INFERRED || basisNote != null, "basisNote", Rule.BASIS_NOTE_MISSING)
                .done();
    }

    /** An observation that does not go down. */
    public Observation(
            Period period,
            Measure measure,
            Status status,
            BigDecimal value,
            Bound bound,
            String wording,
            Basis basis,
            Anchor anchor,
            @Nullable String unit,
            @Nullable Bilingual basisNote) {
        this(period, measure, status, value, Sense.INCREASE, bound, wording, basis, anchor, unit, basisNote);
    }

    /** The value as a number to reckon with: negative for a decrease. */
    public BigDecimal signed() {
        return sense == Sense.DECREASE ? value.negate() : value;
    }

    /** Whether it is a target of its period. A project's size is none, whatever is to become of the project. */
    public boolean isTarget() {
        return status == Status.TARGET && measure.isOfPeriod();
    }

    /** Whether it tells what was, and be it by an estimate. */
    public boolean isResult() {
        return status != Status.TARGET;
    }

    /** Whether it is a level of that year and status; one that is held over a span is one of the span's last year too. */
    public boolean isLevel(Status wanted, int year) {
        return measure.isState() && status == wanted && period.to() == year;
    }

    /** Whether both tell the same kind of quantity of the same time, if they are in the same unit. */
    boolean sameQuestion(Observation other) {
        return period.compareTo(other.period) == 0 && measure == other.measure && status == other.status;
    }

    /** Whether both, telling the same quantity of the same time, also say the same. */
    boolean sameAnswer(Observation other) {
        return signed().compareTo(other.signed()) == 0 && bound == other.bound;
    }
}
