package workreport.ingest.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Report;
import workreport.load.CheckedReport;

/**
 * A report that was read from a file, with what somebody should look at in it, and whose it is.
 *
 * @param numbers all numbers that rules have read in its text, in order; empty for a model file, which tells its own
 * @param origin null for a report from a model file
 */
public record ReadReport(
        Report report,
        Warnings warnings,
        Subject subject,
        List<AnchoredNumber> numbers,
        @Nullable Origin origin) {

    public ReadReport {
        numbers = List.copyOf(numbers);
    }

    /** A report without warnings. */
    public ReadReport(Report report) {
        this(new CheckedReport(report));
    }

    /** One from a model file. */
    public ReadReport(CheckedReport checked) {
        this(checked.report(), new Warnings.OfModel(checked.warnings()), Subject.of(checked.report()), List.of(), null);
    }
}
