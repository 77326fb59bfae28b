package workreport.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workreport.check.Check;
import workreport.check.Code;
import workreport.check.InvalidModelException;
import workreport.check.Rule;
import workreport.evidence.Status;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.PrintedNumber;
import workreport.ingest.number.ReadNumber;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;

/**
 * What a number states, whoever says so.
 *
 * @param name what it counts
 * @param value with the decimals printed; negative where something became less
 * @param upper the upper end of a range, or null
 * @param unit as printed; empty if there is none
 */
public record Statement(
        String name,
        BigDecimal value,
        @Nullable BigDecimal upper,
        String unit,
        Period period,
        Measure measure,
        Status status,
        Bound bound) {

    /** @throws InvalidModelException with everything that does not fit together */
    public Statement {
        name = name.strip();
        unit = unit.strip();
        Check.of(Statement.class)
                .text(name, "name")
                .that(
                        measure.fits(period),
                        "period",
                        measure == Measure.LEVEL ? Rule.NEEDS_YEAR : Rule.NEEDS_SPAN,
                        Code.of(measure),
                        period.toString())
                .that(
                        upper == null || value.compareTo(upper) < 0,
                        "upper",
                        Rule.EMPTY_RANGE,
                        value.toPlainString(),
                        String.valueOf(upper))
                .that(upper == null || !bound.isLimit(), "bound", Rule.LIMITED_RANGE, Code.of(bound))
                .done();
    }

    /**
     * What the rules have read. A level is one of the last year; what changed in a year changed since the one before; what needs
     * several years and has one is a level or a sum.
     *
     * @throws InvalidModelException if what they read is impossible
     */
    public static Statement of(Candidate candidate) {
        Measure measure = measure(candidate);
        return new Statement(
                candidate.name(),
                candidate.value(),
                candidate.high(),
                candidate.number().unit(),
                period(candidate.period(), measure),
                measure,
                candidate.status(),
                candidate.bound());
    }

    private static Measure measure(Candidate candidate) {
        boolean year = candidate.period().isYear();
        return switch (candidate.measure()) {
            case YEARLY_MEAN -> year ? Measure.TOTAL : Measure.YEARLY_MEAN;
            case HELD, SPAN_RATE -> year ? Measure.LEVEL : candidate.measure();
            case LEVEL, TOTAL, GROWTH, CHANGE, PROJECT_SIZE -> candidate.measure();
        };
    }

    private static Period period(Period read, Measure measure) {
        return switch (measure) {
            case LEVEL -> Period.year(read.to());
            case CHANGE -> read.isYear() ? new Period(read.from() - 1, read.to()) : read;
            default -> read;
        };
    }

    /** A candidate that says this about a number, without doubts; if the rules read no quantity, it names no rules. */
    public Candidate of(ReadNumber read) {
        PrintedNumber number = read.number();
        BigDecimal low = value.signum() < 0 && upper != null ? upper.negate() : value.abs();
        BigDecimal high = value.signum() < 0 && upper != null ? value.negate() : upper;
        PrintedNumber printed = new PrintedNumber(
                number.start(),
                number.end(),
                number.kind().isQuantity() ? number.kind() : PrintedNumber.Kind.QUANTITY,
                low,
                high,
                unit,
                number.more());
        return new Candidate(
                read.sentence(),
                printed,
                name,
                value,
                upper,
                period,
                measure,
                status,
                bound,
                read instanceof Candidate candidate ? candidate.rules() : List.of(),
                Set.of());
    }

    public Statement withName(String other) {
        return new Statement(other, value, upper, unit, period, measure, status, bound);
    }

    /** Whether both say the same: 10 and 10.0 are the same number. */
    public boolean agrees(Statement other) {
        return name.equals(other.name)
                && value.compareTo(other.value) == 0
                && Objects.equals(bare(upper), bare(other.upper))
                && unit.equals(other.unit)
                && period.equals(other.period)
                && measure == other.measure
                && status == other.status
                && bound == other.bound;
    }

    private static @Nullable BigDecimal bare(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
