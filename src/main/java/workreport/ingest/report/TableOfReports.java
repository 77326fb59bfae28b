package workreport.ingest.report;

import java.util.List;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.ReportTable;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.DraftReader;
import workreport.ingest.outline.PlaceName;

/**
 * A table with a report in each row. To take all of them:
 *
 * <pre>{@code
 * if (ReportImport.find(file, ReadOptions.STANDARD) instanceof TableOfReports table) {
 *     for (ReportTable.Row row : table.rows()) {
 *         ReadReport report = table.read(row);
 *     }
 * }
 * }</pre>
 *
 * @param rows those that have a text; at least one
 * @param options how the file is read
 */
public record TableOfReports(List<ReportTable.Row> rows, ReadOptions options) implements Found {

    public TableOfReports {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the report of a row. Place and year are those of its text, or else of the table.
     *
     * @throws UnreadableException with the reason why this one cannot be read; others may be fine
     */
    public ReadReport read(ReportTable.Row row) throws UnreadableException {
        return ReportImport.read(row, options);
    }

    /**
     * The same as a draft.
     *
     * @throws UnreadableException as {@link #read} does
     */
    public Draft draft(ReportTable.Row row) throws UnreadableException {
        return draft(row, row.read(options));
    }

    static Draft draft(ReportTable.Row row, Extracted text) {
        return DraftReader.read(text)
                .in(PlaceName.of(row.place()).orElse(null), row.year().isEmpty() ? null : Integer.valueOf(row.year()));
    }
}
