package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.ReportTable;
import workreport.ingest.format.Source;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.DraftReader;
import workreport.ingest.report.TableOfReports;
import workreport.ingest.worker.GuardedReading;
import workreport.language.FailureText;
import workreport.language.Words;

/**
 * What came of reading one file.
 *
 * @param text what is to be printed; empty if the file could not be read
 * @param complaint why it could not be read; empty if it could
 */
record Extraction(String text, String complaint) {

    /** How what was read is written. */
    enum Format {
        JSONL,
        CSV;

        /** What stands before the first file. */
        String heading() {
            return this == CSV ? ExtractedTable.heading() : "";
        }

        private String write(List<ExtractedRecord> records) {
            return this == CSV
                    ? ExtractedTable.lines(records)
                    : records.stream().map(each -> each.json() + "\n").collect(Collectors.joining());
        }
    }

    /** Reads a file, or standard input. */
    static Extraction of(Path file, ReadOptions options, Format format, Words words) {
        try {
            StringBuilder text = new StringBuilder();
            for (Draft draft : drafts(file, options)) {
                text.append(format.write(ExtractedRecord.of(file.toString(), draft)));
            }
            return new Extraction(text.toString(), "");
        } catch (UnreadableException unreadable) {
            return new Extraction("", words.say("import.failed", file, FailureText.of(unreadable, words)));
        }
    }

    boolean failed() {
        return !complaint.isEmpty();
    }

    /** One draft, or one for each row of a table of reports. */
    private static List<Draft> drafts(Path file, ReadOptions options) throws UnreadableException {
        Extracted extracted = GuardedReading.read(source(file), options);
        List<ReportTable.Row> rows = ReportTable.rows(extracted);
        if (rows.isEmpty()) {
            return List.of(DraftReader.read(extracted));
        }
        List<Draft> drafts = new ArrayList<>();
        TableOfReports table = new TableOfReports(rows, options);
        for (ReportTable.Row row : rows) {
            drafts.add(table.draft(row));
        }
        return drafts;
    }

    private static Source source(Path file) throws UnreadableException {
        if (!Input.isStandard(file)) {
            return Source.of(file, Limits.STANDARD);
        }
        try {
            return Source.of(System.in, Limits.STANDARD);
        } catch (IOException broken) {
            throw new UnreadableException(Reason.NO_ACCESS, broken, String.valueOf(broken.getMessage()));
        }
    }
}
