package workreport.load;

import java.util.List;
import workreport.evidence.Report;

/**
 * A report with the warnings about its file.
 *
 * @param warnings in the order of the file; empty if there is nothing
 */
public record CheckedReport(Report report, List<Fault> warnings) {

    public CheckedReport {
        warnings = List.copyOf(warnings);
    }

    /** A report without warnings. */
    public CheckedReport(Report report) {
        this(report, List.of());
    }
}
