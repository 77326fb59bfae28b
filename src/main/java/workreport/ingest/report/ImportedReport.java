package workreport.ingest.report;

import java.util.List;
import workreport.evidence.Report;
import workreport.ingest.Warning;

/**
 * A report that was read out of a file of any format. It has a text and an outline, and no indicators yet.
 *
 * @param warnings why a person should look at it; empty if there is nothing
 */
public record ImportedReport(Report report, List<Warning> warnings) {

    public ImportedReport {
        warnings = List.copyOf(warnings);
    }
}
