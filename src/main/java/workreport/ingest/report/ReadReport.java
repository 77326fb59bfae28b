package workreport.ingest.report;

import java.util.List;
import workreport.evidence.Report;
import workreport.ingest.Warning;
import workreport.load.CheckedReport;

/**
 * A report that was read from a file, with what somebody should look at in it, and whose it is.
 *
 * @param numbers all numbers that rules have read in its text, in order; empty for a model file, which tells its own
 */
public record ReadReport(Report report, Warnings warnings, Subject subject, List<AnchoredNumber> numbers) {

    public ReadReport {
        numbers = List.copyOf(numbers);
    }

    /** A report of which there is nothing to say. */
    public ReadReport(Report report) {
        this(new CheckedReport(report));
    }

    /** One from a model file. */
    public ReadReport(CheckedReport checked) {
        this(checked.report(), new Warnings.OfModel(checked.warnings()), Subject.of(checked.report()), List.of());
    }

    /** One that was read out of a file of another format, with the indicators that its numbers make. */
    ReadReport(Report text, List<Warning> warnings, Subject subject, List<AnchoredNumber> numbers) {
        this(IndicatorsOf.numbers(text, numbers), new Warnings.OfImport(warnings), subject, numbers);
    }
}
