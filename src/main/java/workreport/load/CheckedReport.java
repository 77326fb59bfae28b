package workreport.load;

import java.util.List;
import workreport.evidence.Report;

/**
 * A report with what its file says that somebody should look at.
 *
 * @param warnings in the order of the file; empty if there is nothing
 */
public record CheckedReport(Report report, List<Fault> warnings) {

    public CheckedReport {
        warnings = List.copyOf(warnings);
    }

    /** A report of which there is nothing to say. */
    public CheckedReport(Report report) {
        this(report, List.of());
    }
}
