package workreport.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a ZIP file in memory, by their names. It reads the directory at the file's end, as one must where sizes
 * are not told before the parts (and where {@link java.util.zip.ZipInputStream} fails).
 */
final class Archive {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final LocalDateTime DAWN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    /**
     * Unpacks an archive of deflated parts.
     *
     * @throws IOException if it is none
     */
    static Map<String, byte[]> unpack(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ByteBuffer in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        if (end < 0 || in.getInt(end) != END) {
            throw new IOException("no ZIP file");
        }
        int entry = in.getInt(end + 16);
        for (int left = in.getShort(end + 10); left > 0; left--) {
            int nameLength = in.getShort(entry + 28);
            String name = new String(archive, entry + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            int local = in.getInt(entry + 42);
            int data = local + LOCAL_LENGTH + in.getShort(local + 26) + in.getShort(local + 28);
            parts.put(name, inflate(archive, data, in.getInt(entry + 20), in.getInt(entry + 24)));
            entry += ENTRY_LENGTH + nameLength + in.getShort(entry + 30) + in.getShort(entry + 32);
        }
        return parts;
    }

    private static byte[] inflate(byte[] archive, int from, int packed, int unpacked) throws IOException {
        try (Inflater inflater = new Inflater(true)) {
            byte[] part = new byte[unpacked];
            inflater.setInput(archive, from, packed);
            if (inflater.inflate(part) != unpacked) {
                throw new IOException("a part is cut short");
            }
            return part;
        } catch (DataFormatException broken) {
            throw new IOException(broken);
        }
    }

    /** Packs parts in their order; the same parts always give the same bytes. */
    static byte[] pack(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(DAWN);
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
