package workreport.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReportArchive;
import workreport.ingest.format.Source;
import workreport.platform.JsonRecords;

/**
 * A report as one file: what the library keeps, and what can be sent.
 *
 * @param original the bytes of the file that it was read from
 * @param text as it was read then
 * @param parts what people have made of it, by the names of the parts, such as {@code notes.json}
 */
public record StoredReport(Entry entry, Source original, ReportText text, Map<String, byte[]> parts) {

    private static final String ENTRY = "report.json";
    private static final String TEXT = "text.txt";
    private static final String OUTLINE = "outline.json";
    private static final List<String> OWN =
            List.of(ReportArchive.TYPE_PART, ENTRY, TEXT, OUTLINE, ReportArchive.ORIGINAL);

    /**
     * The same report always gives the same bytes. For the earliest time that an archive can hold, Java would add
     * another one, between the name of the first part and what it says.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final JsonMapper MAPPER = JsonRecords.mapper()
            .disable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** In bytes; everything that people add to a report is far smaller. */
    private static final long LARGEST_PARTS = 64L << 20;

    /** A heading or paragraph without its text, which stands in the line of that number. */
    private record Line(String id, int section, int level, String number) {}

    public StoredReport {
        parts = new TreeMap<>(parts);
        parts.keySet().removeAll(OWN);
    }

    /** The same in another state. */
    public StoredReport in(Entry.State state) {
        return new StoredReport(entry.in(state), original, text, parts);
    }

    /** The same with other parts. */
    public StoredReport with(Map<String, byte[]> others) {
        return new StoredReport(entry, original, text, others);
    }

    /** The file. */
    public byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            byte[] type = ReportArchive.TYPE.getBytes(StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = new ZipEntry(ReportArchive.TYPE_PART);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            add(zip, first, type);
            add(zip, ENTRY, MAPPER.writeValueAsBytes(entry));
            add(zip, TEXT, text.lines().getBytes(StandardCharsets.UTF_8));
            add(zip, OUTLINE, MAPPER.writeValueAsBytes(outline()));
            add(zip, ReportArchive.ORIGINAL, original.bytes());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private List<Line> outline() {
        return text.passages().stream()
                .map(each -> new Line(each.id(), each.section(), each.level(), each.number()))
                .toList();
    }

    private static void add(ZipOutputStream zip, String name, byte[] part) throws IOException {
        add(zip, new ZipEntry(name), part);
    }

    private static void add(ZipOutputStream zip, ZipEntry entry, byte[] part) throws IOException {
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    /**
     * Reads such a file.
     *
     * @throws UnreadableException if it is no such file, or damaged
     */
    public static StoredReport read(Source source) throws UnreadableException {
        ReportArchive archive = archive(source);
        Map<String, byte[]> parts = new TreeMap<>();
        long size = 0;
        for (String name : archive.names()) {
            if (!OWN.contains(name)) {
                byte[] part = archive.part(name).orElseThrow();
                size += part.length;
                if (size > LARGEST_PARTS) {
                    throw new UnreadableException(Reason.ZIP_BOMB, name);
                }
                parts.put(name, part);
            }
        }
        return new StoredReport(entry(archive), archive.original(), text(archive), parts);
    }

    /** What a list says of the report in such a file. */
    static Entry entry(ReportArchive archive) throws UnreadableException {
        return parsed(archive, ENTRY, Entry.class);
    }

    /** Its text as it was read when the file was made. */
    static ReportText text(ReportArchive archive) throws UnreadableException {
        List<String> lines =
                new String(part(archive, TEXT), StandardCharsets.UTF_8).lines().toList();
        List<Line> outline = List.of(parsed(archive, OUTLINE, Line[].class));
        List<ReportText.Passage> passages = new ArrayList<>();
        for (Line each : outline) {
            int at = passages.size();
            if (at >= lines.size() || !lines.get(at).startsWith(each.number()) || each.section() > at) {
                throw new UnreadableException(Reason.DAMAGED, OUTLINE);
            }
            String text = lines.get(at).substring(each.number().length());
            passages.add(new ReportText.Passage(each.id(), each.section(), each.level(), each.number(), text));
        }
        return new ReportText(passages);
    }

    static ReportArchive archive(Source source) throws UnreadableException {
        if (!ReportArchive.isOne(source)) {
            throw new UnreadableException(Reason.DAMAGED, ReportArchive.TYPE_PART);
        }
        return ReportArchive.of(source, Limits.STANDARD);
    }

    private static <T> T parsed(ReportArchive archive, String name, Class<T> type) throws UnreadableException {
        try {
            return MAPPER.readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .readValue(part(archive, name));
        } catch (JacksonException broken) {
            throw new UnreadableException(Reason.DAMAGED, broken, name);
        }
    }

    private static byte[] part(ReportArchive archive, String name) throws UnreadableException {
        return archive.part(name).orElseThrow(() -> new UnreadableException(Reason.DAMAGED, name));
    }
}
