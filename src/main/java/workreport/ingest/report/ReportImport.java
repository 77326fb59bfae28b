package workreport.ingest.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.check.Code;
import workreport.document.Paragraph;
import workreport.evidence.Report;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;
import workreport.ingest.Warning;
import workreport.ingest.format.Formats;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.ReportArchive;
import workreport.ingest.format.Source;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.DraftReader;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.platform.Sha256;

/** Reads reports out of files of any format. */
public final class ReportImport {

    private static final int SNIFFED = 256;
    private static final int ID_LENGTH = 12;
    private static final String ID_PREFIX = "report-";

    private ReportImport() {}

    /**
     * Whether a file may be a model file, by its first character. So may one that cannot be read: reading it then tells why.
     */
    static boolean isModel(Path file) {
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
        if (isModel(file)) {
            return new ReadReport(ReportFile.read(file));
        }
        return read(file.toString(), Source.of(file, ReadOptions.STANDARD.limits()));
    }

    /**
     * Reads a report from the bytes of a file of any format, also of one that can be sent.
     *
     * @param name what faults are told under
     * @throws IOException if a model cannot be read at all
     * @throws FaultyFileException with all that is wrong in a model
     * @throws UnreadableException with the reason why another file cannot be read
     */
    public static ReadReport read(String name, Source source)
            throws IOException, FaultyFileException, UnreadableException {
        ReadOptions options = ReadOptions.STANDARD;
        Source original = ReportArchive.isOne(source)
                ? ReportArchive.of(source, options.limits()).original()
                : source;
        return isModel(original.bytes())
                ? new ReadReport(ReportFile.read(name, new ByteArrayInputStream(original.bytes())))
                : read(original, options);
    }

    /**
     * Reads a report out of a file of any format but the model's.
     *
     * @throws UnreadableException with the reason why it cannot be read
     */
    public static ReadReport read(Source source, ReadOptions options) throws UnreadableException {
        Extracted extracted = Formats.read(source, options);
        Draft draft = DraftReader.read(extracted);
        Report.TextFile original =
                new Report.TextFile("original." + Code.of(extracted.format()), Sha256.of(source.bytes()), null);
        return new ReadReport(
                draft.report(id(draft), original),
                Stream.concat(extracted.warnings().stream(), draft.warnings().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Warning::kind))
                        .toList(),
                Subject.of(draft),
                NumbersOfDraft.of(draft));
    }

    /**
     * An id that a corrected file of the same report has as well, so that the reader's notes stay with it: by place and year,
     * or by the text where they are not known.
     */
    private static String id(Draft draft) {
        String key = draft.place() != null && draft.year() != null
                ? draft.place().name() + " " + draft.year()
                : draft.allParagraphs().map(Paragraph::text).collect(Collectors.joining("\n"));
        return ID_PREFIX + Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }
}
