package workreport.library;

import java.util.Optional;
import workreport.evidence.Report;
import workreport.ingest.report.MendLogs;

/**
 * The corrections made to a report's text. It belongs to the report, and always goes with it.
 *
 * @param logs where it is kept
 */
public record MendsPart(MendLogs logs) implements ReportPart {

    @Override
    public String name() {
        return "mends.json";
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public Optional<byte[]> give(Report report) {
        return logs.bytes(report.id());
    }

    @Override
    public void take(String report, byte[] sent) {
        logs.join(report, sent);
    }
}
