package workreport.ingest.report;

import java.util.List;
import workreport.evidence.Report;
import workreport.ingest.Warning;
import workreport.load.CheckedReport;

/** A report that was read from a file, with what somebody should look at in it, and whose it is. */
public record ReadReport(Report report, Warnings warnings, Subject subject) {

    /** A report of which there is nothing to say. */
    public ReadReport(Report report) {
        this(new CheckedReport(report));
    }

    /** One from a model file. */
    public ReadReport(CheckedReport checked) {
        this(checked.report(), new Warnings.OfModel(checked.warnings()), Subject.of(checked.report()));
    }

    /** One that was read out of a file of another format: it has a text and an outline, and no indicators yet. */
    ReadReport(Report report, List<Warning> warnings, Subject subject) {
        this(report, new Warnings.OfImport(warnings), subject);
    }
}
