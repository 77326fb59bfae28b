package workreport.ingest.format;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/**
 * An archive in memory, whose parts are unpacked one by one and only when asked for. The JDK's own class reads only files, or
 * streams from beginning to end with all pictures in them.
 */
final class Zip {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    /** Small parts may be compressed at any ratio. */
    private static final int HARMLESS = 1 << 20;

    private final ByteBuffer bytes;
    private final Limits limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(int flags, int method, int packed, int size, int offset) {}

    private Zip(byte[] file, Limits limits) {
        bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
    }

    /** Whether a file begins as an archive does. */
    static boolean isZip(Source source) {
        return source.has(0, "PK\u0003\u0004");
    }

    /**
     * Reads the list of parts.
     *
     * @throws UnreadableException if it is damaged or has too many
     */
    static Zip of(Source source, Limits limits) throws UnreadableException {
        Zip zip = new Zip(source.bytes(), limits);
        try {
            zip.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            throw new UnreadableException(Reason.DAMAGED, e, "zip");
        }
        return zip;
    }

    /** The names of all parts, in the order of the archive. */
    Set<String> names() {
        return entries.keySet();
    }

    /**
     * Unpacks a part.
     *
     * @return empty if there is no such part
     * @throws UnreadableException if it is damaged, encrypted or larger than allowed
     */
    Optional<byte[]> part(String name) throws UnreadableException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(unpack(name, entry));
        } catch (DataFormatException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | BufferUnderflowException e) {
            throw new UnreadableException(Reason.DAMAGED, e, name);
        }
    }

    private void readDirectory() throws UnreadableException {
        int end = endOfDirectory();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        if (count > limits.entries()) {
            throw UnreadableException.tooManyParts(limits.entries());
        }
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count && bytes.getInt(at) == ENTRY_SIGNATURE; i++) {
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            byte[] name = new byte[nameLength];
            bytes.get(at + ENTRY_LENGTH, name);
            entries.put(
                    new String(name, StandardCharsets.UTF_8).replace('\\', '/'),
                    new Entry(
                            bytes.getShort(at + 8),
                            bytes.getShort(at + 10),
                            bytes.getInt(at + 20),
                            bytes.getInt(at + 24),
                            bytes.getInt(at + 42)));
            at += ENTRY_LENGTH + nameLength + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
    }

    private int endOfDirectory() throws UnreadableException {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new UnreadableException(Reason.DAMAGED, "zip");
    }

    private byte[] unpack(String name, Entry entry) throws DataFormatException, UnreadableException {
        if ((entry.flags & ENCRYPTED) != 0) {
            throw new UnreadableException(Reason.PASSWORD);
        }
        int start = entry.offset
                + LOCAL_LENGTH
                + (bytes.getShort(entry.offset + 26) & 0xFFFF)
                + (bytes.getShort(entry.offset + 28) & 0xFFFF);
        if (entry.size < 0
                || entry.size > limits.entryBytes()
                || entry.size > HARMLESS && entry.size / limits.ratio() > entry.packed) {
            throw new UnreadableException(Reason.ZIP_BOMB, name);
        }
        ByteBuffer packed = bytes.slice(start, entry.packed);
        byte[] part = new byte[entry.size];
        if (entry.method == STORED) {
            packed.get(part);
        } else if (entry.method == DEFLATED) {
            inflate(name, packed, part);
        } else {
            throw new UnreadableException(Reason.DAMAGED, name);
        }
        return part;
    }

    /** What the directory says about sizes is not believed: the part must be exactly as large. */
    private static void inflate(String name, ByteBuffer packed, byte[] part)
            throws DataFormatException, UnreadableException {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int length = 0;
            int more;
            while (length < part.length && (more = inflater.inflate(part, length, part.length - length)) > 0) {
                length += more;
            }
            boolean isAll = length == part.length && inflater.inflate(new byte[1]) == 0;
            if (!isAll) {
                throw new UnreadableException(Reason.DAMAGED, name);
            }
        }
    }
}
