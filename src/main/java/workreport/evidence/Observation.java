package workreport.evidence;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.check.Check;
import workreport.check.Code;
import workreport.check.InvalidModelException;
import workreport.check.Rule;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

/**
 * A quantity as the report prints it, or as a person entered it from elsewhere.
 *
 * @param period the time it refers to
 * @param value with the digits and decimals printed, without a sign even for a decrease: see {@link #signed()}; its scale is the
 *     precision of the report
 * @param upper the upper end of a range, of which the value is the lower one; null where there is one number
 * @param sense whether a growth or change goes up or down
 * @param wording the words that make the bound, as printed; empty if there are none, or nothing is printed
 * @param basis how the period is known
 * @param source what it rests on
 * @param unit the id of its unit, if that is not the indicator's
 * @param basisNote what the period is inferred from, if it is inferred and the basis was recorded
 */
public record Observation(
        Period period,
        Measure measure,
        Status status,
        BigDecimal value,
        @Nullable BigDecimal upper,
        Sense sense,
        Bound bound,
        String wording,
        Basis basis,
        Source source,
        @Nullable String unit,
        @Nullable Bilingual basisNote) {

    /**
     * Puts the value to rely on first among several for the same thing: results before estimates, values in the text before
     * entered ones.
     */
    public static final Comparator<Observation> FIRMEST = Comparator.comparing(Observation::status)
            .thenComparing(observation -> observation.entered().isPresent());

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
                .that(isPrintable(value), "value", Rule.IMPRECISE_VALUE, value.toString())
                .that(upper == null || isPrintable(upper), "upper", Rule.IMPRECISE_VALUE, String.valueOf(upper))
                .that(
                        upper == null || value.compareTo(upper) < 0,
                        "upper",
                        Rule.EMPTY_RANGE,
                        value.toPlainString(),
                        String.valueOf(upper))
                .that(upper == null || !bound.isLimit(), "bound", Rule.LIMITED_RANGE, Code.of(bound))
                .that(sense == Sense.INCREASE || measure.isRate(), "sense", Rule.NEEDS_CHANGE, Code.of(measure))
                .that(
                        bound == Bound.EXACT || !wording.isBlank() || source instanceof Source.Entered,
                        "wording",
                        Rule.WORDING_MISSING)
                .done();
    }

    private static boolean isPrintable(BigDecimal number) {
        return 0 <= number.scale() && number.scale() <= MOST_DECIMALS && number.precision() <= MOST_DIGITS;
    }

    /**
     * An observation as a model file has it.
     *
     * @param anchor where it stands in the text
     * @param entered the source that a person gave
     * @param state who vouches for it; null for a person, which is the usual case
     * @throws InvalidModelException unless it has exactly one source, of a kind that fits the state, or for anything else
     *     wrong with it
     */
    public static Observation of(
            Period period,
            Measure measure,
            Status status,
            BigDecimal value,
            @Nullable BigDecimal upper,
            Sense sense,
            Bound bound,
            String wording,
            Basis basis,
            @Nullable Anchor anchor,
            Source.@Nullable Entered entered,
            @Nullable State state,
            @Nullable String unit,
            @Nullable Bilingual basisNote) {
        boolean fits = state == null || (state == State.ENTERED) == (entered != null);
        Check.of(Observation.class)
                .that((anchor == null) != (entered == null), "", Rule.NEEDS_ONE_SOURCE)
                .that(fits, "state", Rule.STATE_MISFIT, state == null ? "" : Code.of(state))
                .done();
        Source source = anchor == null
                ? Objects.requireNonNull(entered)
                : new Source.InText(anchor, state == null ? State.ACCEPTED : state);
        return new Observation(
                period, measure, status, value, upper, sense, bound, wording, basis, source, unit, basisNote);
    }

    /** An observation in the text that is not a decrease. */
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
        this(
                period,
                measure,
                status,
                value,
                null,
                Sense.INCREASE,
                bound,
                wording,
                basis,
                new Source.InText(anchor),
                unit,
                basisNote);
    }

    /** Where it stands in the text; empty for what was entered. */
    public Optional<Anchor> anchor() {
        return source instanceof Source.InText text ? Optional.of(text.anchor()) : Optional.empty();
    }

    /** Who vouches for it. */
    public State state() {
        return source.state();
    }

    /** The source a person entered it from; empty for observations in the text. */
    public Optional<Source.Entered> entered() {
        return source instanceof Source.Entered entered ? Optional.of(entered) : Optional.empty();
    }

    /** Whether it was read by rules and nobody has confirmed it yet. */
    public boolean isUnconfirmed() {
        return !state().isConfirmed();
    }

    /** This observation in another state; an entered one has only one state. */
    public Observation withState(State state) {
        Source same =
                anchor().<Source>map(anchor -> new Source.InText(anchor, state)).orElse(source);
        return new Observation(
                period, measure, status, value, upper, sense, bound, wording, basis, same, unit, basisNote);
    }

    /** The value for calculations: negative for a decrease. */
    public BigDecimal signed() {
        return sense == Sense.DECREASE ? value.negate() : value;
    }

    /** The upper end of a range in the same way; null where there is one number. */
    public @Nullable BigDecimal signedUpper() {
        return upper == null || sense == Sense.INCREASE ? upper : upper.negate();
    }

    /** Whether it has two ends, between which the quantity lies. */
    public boolean isRange() {
        return upper != null;
    }

    /** Whether it is one number, neither a range nor a floor or a ceiling. */
    public boolean isPoint() {
        return !isRange() && !bound.isLimit();
    }

    /** Both ends of a range as observations of one number each; itself where it is none. */
    public List<Observation> ends() {
        return upper == null ? List.of(this) : List.of(at(value), at(upper));
    }

    private Observation at(BigDecimal end) {
        return new Observation(
                period, measure, status, end, null, sense, bound, wording, basis, source, unit, basisNote);
    }

    /** Whether it is a target for its period. A project's size never is, even if the project is only planned. */
    public boolean isTarget() {
        return status == Status.TARGET && measure.isOfPeriod();
    }

    /** Whether it is only expected to be so. */
    public boolean isEstimate() {
        return status == Status.ESTIMATE;
    }

    /** Whether it reports what was, even as an estimate. */
    public boolean isResult() {
        return status != Status.TARGET;
    }

    /** Whether it is a level of that year and status; a level held over a span also counts for the span's last year. */
    public boolean isLevel(Status wanted, int year) {
        return measure.isState() && status == wanted && period.to() == year;
    }

    /**
     * Whether the two give different values, in one unit, for the same quantity and time. An entered value may
     * well differ from the text or from another source: that is reported, not refused.
     */
    boolean contradicts(Observation other) {
        return isSameQuestion(other)
                && !isSameAnswer(other)
                && anchor().isPresent()
                && other.anchor().isPresent();
    }

    private boolean isSameQuestion(Observation other) {
        return period.compareTo(other.period) == 0 && measure == other.measure && status == other.status;
    }

    private boolean isSameAnswer(Observation other) {
        return signed().compareTo(other.signed()) == 0 && Objects.equals(upper, other.upper) && bound == other.bound;
    }
}
