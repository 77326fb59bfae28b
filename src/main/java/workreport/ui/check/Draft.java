package workreport.ui.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Status;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.PrintedNumber;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.review.CheckedNumber;
import workreport.review.Statement;

/** The contents of the form, not yet checked for consistency. */
record Draft(
        String name,
        String value,
        String upper,
        String unit,
        String period,
        Measure measure,
        Status status,
        Bound bound) {

    /** The reading of a number; for one that is not a quantity, what is printed. */
    static Draft of(CheckedNumber number) {
        Statement statement = number.statement();
        if (statement != null) {
            return of(statement);
        }
        if (number.found().read() instanceof Candidate candidate) {
            return new Draft(
                    candidate.name(),
                    candidate.value().toPlainString(),
                    text(candidate.high()),
                    candidate.number().unit(),
                    candidate.period().toString().replace("..", "-"),
                    candidate.measure(),
                    candidate.status(),
                    candidate.bound());
        }
        PrintedNumber printed = number.found().read().number();
        String digits = number.found().key().printed().replaceAll("[^0-9.].*$", "");
        return new Draft(
                "",
                printed.value() == null ? digits : printed.value().toPlainString(),
                text(printed.high()),
                printed.unit(),
                "",
                Measure.LEVEL,
                Status.ACTUAL,
                Bound.EXACT);
    }

    static Draft of(Statement statement) {
        return new Draft(
                statement.name(),
                statement.value().toPlainString(),
                text(statement.upper()),
                statement.unit(),
                statement.period().toString().replace("..", "-"),
                statement.measure(),
                statement.status(),
                statement.bound());
    }

    private static String text(@Nullable BigDecimal number) {
        return Optional.ofNullable(number).map(BigDecimal::toPlainString).orElse("");
    }
}
