package workreport.ingest.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.ReportArchive;
import workreport.ingest.format.ReportTable;
import workreport.ingest.format.Source;
import workreport.ingest.outline.DraftReader;
import workreport.ingest.worker.GuardedReading;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;

/** Reads reports out of files of any format. */
public final class ReportImport {

    private static final int SNIFFED = 256;

    private ReportImport() {}

    /**
     * Whether a file may be a model file, by its first character. So may one that cannot be read: reading it then tells why.
     */
    static boolean isModel(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Bytes read from a pipe to inspect them would be lost.
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return isModel(in.readNBytes(SNIFFED));
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static boolean isModel(byte[] file) {
        String start = new String(file, 0, Math.min(SNIFFED, file.length), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /**
     * Reads a report from a model file, or out of a file of any other format.
     *
     * @throws IOException if a model file cannot be read at all
     * @throws FaultyFileException with all that is wrong in a model file
     * @throws UnreadableException with the reason why another file cannot be read
     */
    public static ReadReport read(Path file) throws IOException, FaultyFileException, UnreadableException {
        return read(file, ReadOptions.STANDARD);
    }

    /** The same as {@link #read(Path)}, with options. */
    public static ReadReport read(Path file, ReadOptions options)
            throws IOException, FaultyFileException, UnreadableException {
        return only(find(file, options));
    }

    /**
     * Reads a report from the bytes of a file of any format, also of one that can be sent.
     *
     * @param name the file name that faults are reported under
     * @throws IOException if a model cannot be read at all
     * @throws FaultyFileException with all that is wrong in a model
     * @throws UnreadableException with the reason why another file cannot be read
     */
    public static ReadReport read(String name, Source source)
            throws IOException, FaultyFileException, UnreadableException {
        return only(find(name, source, ReadOptions.STANDARD));
    }

    /**
     * Reads a report out of a file of any format but the model's.
     *
     * @throws UnreadableException with the reason why it cannot be read
     */
    public static ReadReport read(Source source, ReadOptions options) throws UnreadableException {
        return only(find(source, options));
    }

    /**
     * Reads whatever is in a file: a report as {@link #read(Path)} does, or a table of reports.
     *
     * @throws IOException if a model file cannot be read at all
     * @throws FaultyFileException with all that is wrong in a model file
     * @throws UnreadableException with the reason why another file cannot be read
     */
    public static Found find(Path file, ReadOptions options)
            throws IOException, FaultyFileException, UnreadableException {
        return isModel(file)
                ? new Found.One(new ReadReport(ReportFile.read(file)))
                : find(file.toString(), Source.of(file, options.limits()), options);
    }

    private static Found find(String name, Source source, ReadOptions options)
            throws IOException, FaultyFileException, UnreadableException {
        Source original = ReportArchive.isOne(source)
                ? ReportArchive.of(source, options.limits()).original()
                : source;
        return isModel(original.bytes())
                ? new Found.One(new ReadReport(ReportFile.read(name, new ByteArrayInputStream(original.bytes()))))
                : find(original, options);
    }

    /**
     * Reads whatever is in a file of any format but the model's: a report, or a table of reports.
     *
     * @throws UnreadableException with the reason why it cannot be read
     */
    public static Found find(Source source, ReadOptions options) throws UnreadableException {
        Extracted extracted = GuardedReading.read(source, options);
        List<ReportTable.Row> rows = ReportTable.rows(extracted);
        return switch (rows.size()) {
            case 0 ->
                new Found.One(ImportedText.of(extracted, DraftReader.read(extracted), source.bytes())
                        .read());
            case 1 -> new Found.One(read(rows.getFirst(), options));
            default -> new TableOfReports(rows, options);
        };
    }

    static ReadReport read(ReportTable.Row row, ReadOptions options) throws UnreadableException {
        Extracted extracted = row.read(options);
        return ImportedText.of(
                        extracted,
                        TableOfReports.draft(row, extracted),
                        row.text().getBytes(StandardCharsets.UTF_8))
                .read();
    }

    private static ReadReport only(Found found) throws UnreadableException {
        return switch (found) {
            case Found.One one -> one.report();
            case TableOfReports table ->
                throw new UnreadableException(
                        Reason.SEVERAL_REPORTS, String.valueOf(table.rows().size()));
        };
    }
}
