package workreport.ingest.report;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workreport.ingest.outline.Mend;
import workreport.platform.kept.Journal;

/**
 * Everything that a person has set right in a report, in the order in which they did.
 *
 * @param report the log's own id: the report's, and what tells its text from others that are taken for the same report
 * @param text the fingerprint of its text
 */
public record MendLog(String report, List<String> text, Map<String, LoggedMend> entries, Map<String, Instant> deleted)
        implements Journal<LoggedMend, MendLog> {

    private static final int MARK = 8;

    public MendLog {
        text = List.copyOf(text);
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        deleted = Collections.unmodifiableMap(new LinkedHashMap<>(deleted));
    }

    /** The log of a text in which nothing was set right yet. */
    static MendLog empty(ImportedText imported) {
        List<String> text = Fingerprint.of(imported.unmended());
        String mark = text.isEmpty() ? "0".repeat(MARK) : text.getFirst();
        return new MendLog(imported.id() + "-" + mark, text, Map.of(), Map.of());
    }

    /** The id of the report. */
    public String reportId() {
        return report.substring(0, report.length() - MARK - 1);
    }

    /** Whether it is about a text, or a version of it. */
    boolean isOf(ImportedText imported) {
        return Fingerprint.areAlike(text, Fingerprint.of(imported.unmended()));
    }

    /** In the order in which they were made. */
    public List<Mend> mends() {
        return entries.values().stream().map(LoggedMend::mend).toList();
    }

    @Override
    public MendLog holding(Map<String, LoggedMend> now, Map<String, Instant> gone) {
        return new MendLog(report, text, now, gone);
    }
}
