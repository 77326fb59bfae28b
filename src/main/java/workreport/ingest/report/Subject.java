package workreport.ingest.report;

import org.jspecify.annotations.Nullable;
import workreport.evidence.Report;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.PlaceName;

/**
 * The place and year of a report.
 *
 * @param place null where the file does not say
 * @param year the year in which it was delivered, or whose work it plans; null where neither is said
 */
public record Subject(@Nullable PlaceName place, @Nullable Integer year) {

    /** Of a draft. */
    static Subject of(Draft draft) {
        return new Subject(draft.place(), draft.year());
    }

    /** Of a report that says itself where and when it was delivered. */
    public static Subject of(Report report) {
        return new Subject(
                PlaceName.of(report.place().zh()).orElse(null),
                report.delivered() == null ? null : report.delivered().getYear());
    }
}
