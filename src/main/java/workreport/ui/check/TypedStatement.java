package workreport.ui.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.check.InvalidModelException;
import workreport.ingest.number.PrintedNumber;
import workreport.measure.Period;
import workreport.review.FoundNumber;
import workreport.review.Statement;

/**
 * The statement that a person has typed for a number. A number is corrected from the text, not from elsewhere: its digits
 * and its unit stand there.
 *
 * @param statement null where it does not fit together
 * @param fault the key of the words that say why not; empty if it does
 */
record TypedStatement(@Nullable Statement statement, String fault) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*(?:-|–|—|－|~|～|\\.\\.|至|到)\\s*(\\d{4}))?年?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    static TypedStatement of(Draft typed, FoundNumber number) {
        try {
            Optional<Period> years = years(typed.period());
            if (years.isEmpty()) {
                return wrong("period");
            }
            BigDecimal value = number(typed.value());
            BigDecimal upper = typed.upper().isBlank() ? null : number(typed.upper());
            if (!isInText(value, number) || upper != null && !isInText(upper, number)) {
                return wrong("digits");
            }
            if (!isUnitInText(typed.unit(), number)) {
                return wrong("unit");
            }
            return new TypedStatement(
                    new Statement(
                            typed.name(),
                            value,
                            upper,
                            typed.unit(),
                            years.get(),
                            typed.measure(),
                            typed.status(),
                            typed.bound()),
                    "");
        } catch (NumberFormatException noNumber) {
            return wrong("digits");
        } catch (InvalidModelException unfit) {
            return wrong(unfit.violations().getFirst().field());
        }
    }

    private static TypedStatement wrong(String what) {
        return new TypedStatement(null, "check.wrong." + what);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.strip().replace('−', '-').replace("－", "-"));
    }

    private static Optional<Period> years(String text) {
        Matcher match = YEARS.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(match.group(1));
        int to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        return FIRST_YEAR <= from && from <= to && to <= LAST_YEAR
                ? Optional.of(new Period(from, to))
                : Optional.empty();
    }

    private static boolean isInText(BigDecimal stated, FoundNumber number) {
        PrintedNumber printed = number.read().number();
        BigDecimal read = printed.value();
        BigDecimal high = printed.high();
        return read != null && read.compareTo(stated.abs()) == 0
                || high != null && high.compareTo(stated.abs()) == 0
                || plain(number.key().sentence()).contains(stated.abs().toPlainString());
    }

    private static boolean isUnitInText(String unit, FoundNumber number) {
        String wanted = unit.strip();
        return wanted.isEmpty()
                || wanted.equals(number.read().number().unit())
                || plain(number.key().sentence()).contains(plain(wanted));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").toLowerCase(Locale.ROOT);
    }
}
