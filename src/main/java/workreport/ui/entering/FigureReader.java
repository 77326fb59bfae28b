package workreport.ui.entering;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.check.InvalidModelException;
import workreport.document.Bilingual;
import workreport.entered.Figure;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

/**
 * Reads what was typed as a figure.
 *
 * @param today the day of entering; a period that is not over has no result yet
 * @param by who enters
 */
record FigureReader(LocalDate today, String by) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})年?(?:\\s*(?:-|–|—|~|\\.\\.|至|到)\\s*(\\d{4})年?)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /**
     * What stands in the fields.
     *
     * @param upper empty where there is one number
     * @param unit its symbol
     */
    record Typed(
            String period,
            Measure measure,
            Status status,
            Bound bound,
            String value,
            String upper,
            Bilingual unit,
            String title,
            String page,
            String address,
            String note) {}

    /** What is wrong with a field. */
    static final class FaultException extends Exception {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final String key;

        FaultException(String field, String key) {
            super(field);
            this.field = field;
            this.key = key;
        }

        /** Which field is at fault, by its name among the words. */
        String field() {
            return field;
        }

        /** The key of the sentence that says what is wrong. */
        String key() {
            return key;
        }
    }

    /** @throws FaultException for the first field in which something is wrong */
    Figure read(Typed typed) throws FaultException {
        Period period = period(typed.period());
        Measure measure = typed.measure();
        if (!measure.fits(period)) {
            throw new FaultException("period", measure == Measure.LEVEL ? "enter.wrong.year" : "enter.wrong.span");
        }
        if (typed.status() == Status.ACTUAL && period.to() > today.getYear()) {
            throw new FaultException("period", "enter.wrong.future");
        }
        BigDecimal value = number("value", typed.value(), typed.unit());
        BigDecimal upper = typed.upper().isBlank() ? null : number("upper", typed.upper(), typed.unit());
        if (upper != null && value.compareTo(upper) >= 0) {
            throw new FaultException("upper", "enter.wrong.upper");
        }
        if (upper != null && typed.bound().isLimit()) {
            throw new FaultException("bound", "enter.wrong.bound");
        }
        boolean down = measure.isRate() && value.signum() < 0;
        if (down && upper != null && upper.signum() >= 0) {
            throw new FaultException("upper", "enter.wrong.signs");
        }
        if (typed.title().isBlank()) {
            throw new FaultException("title", "enter.wrong.title");
        }
        // A fall is printed without its sign, with the smaller number first.
        BigDecimal first = down && upper != null ? upper : value;
        BigDecimal second = down && upper != null ? value : upper;
        try {
            return new Figure(
                    period,
                    measure,
                    typed.status(),
                    down ? first.abs() : first,
                    second == null || !down ? second : second.abs(),
                    down ? Sense.DECREASE : Sense.INCREASE,
                    typed.bound(),
                    typed.unit().zh(),
                    new Source.Entered(typed.title().strip(), orNull(typed.page()), orNull(typed.address()), today, by),
                    typed.note().strip());
        } catch (InvalidModelException unfit) {
            String field = unfit.violations().getFirst().field();
            throw new FaultException(field, field.equals("value") ? "enter.wrong.digits" : "enter.wrong.text");
        }
    }

    /** A year or a span as people write it. */
    static Optional<Period> years(String text) {
        Matcher years = YEARS.matcher(plain(text));
        if (!years.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(years.group(1));
        int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
        return 1900 <= from && from <= to && to <= 2199 ? Optional.of(new Period(from, to)) : Optional.empty();
    }

    private static Period period(String text) throws FaultException {
        return years(text).orElseThrow(() -> new FaultException("period", "enter.wrong.period"));
    }

    /** A number as people write it, with or without its unit. */
    private static BigDecimal number(String field, String text, Bilingual unit) throws FaultException {
        String digits = plain(text).replace(",", "").replace('−', '-');
        for (String symbol : unit.all().map(FigureReader::plain).toList()) {
            if (digits.endsWith(symbol)) {
                digits = digits.substring(0, digits.length() - symbol.length()).strip();
            }
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw new FaultException(field, "enter.wrong.number");
        }
        return new BigDecimal(digits);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
