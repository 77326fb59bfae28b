package workreport.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReportArchive;
import workreport.ingest.format.Source;

/** What people have added to reports and send along with them. */
public final class SentParts {

    private static final int BEGINNING = 128;

    private final List<ReportPart> parts;

    public SentParts(List<ReportPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * What there is about a report.
     *
     * @param personal whether what is the reader's own is sent too
     */
    public Map<String, byte[]> of(Report report, boolean personal) {
        Map<String, byte[]> given = new TreeMap<>();
        for (ReportPart part : parts) {
            Optional<byte[]> bytes = part.isPersonal() && !personal ? Optional.empty() : part.give(report);
            bytes.ifPresent(there -> given.put(part.name(), there));
        }
        return given;
    }

    /** Takes over the parts of a file, if it is one that was sent. Its report can be read even if that fails. */
    public void take(Path file, String report) {
        try {
            if (isSent(file)) {
                ReportArchive archive = ReportArchive.of(Source.of(file, Limits.STANDARD), Limits.STANDARD);
                for (ReportPart part : parts) {
                    archive.part(part.name()).ifPresent(sent -> part.take(report, sent));
                }
            }
        } catch (IOException | UnreadableException unreadable) {
            // Reading the report itself reports what is wrong with the file.
        }
    }

    private static boolean isSent(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReportArchive.isOne(Source.of(in.readNBytes(BEGINNING)));
        }
    }
}
