package workreport.ingest.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

/** The container of Microsoft's formats before 2007: a small file system of sectors ([MS-CFB]). */
final class CompoundFile {

    private static final String SIGNATURE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int ENTRY = 128;
    /** Greater numbers are marks: end of chain, free, and the like. */
    private static final int LAST_SECTOR = 0xFFFFFFFA;

    private static final int IN_HEADER = 109;

    private final ByteBuffer bytes;
    private final int sectorSize;
    private final int[] next;
    private final Map<String, Stream> streams = new LinkedHashMap<>();

    private record Stream(int start, int size) {}

    private int[] nextSmall = {};
    private byte[] small = {};
    private int largestSmall;

    static boolean isCompound(Source source) {
        return source.has(0, SIGNATURE);
    }

    /** @throws UnreadableException if it is damaged */
    CompoundFile(Source source) throws UnreadableException {
        bytes = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int power = bytes.getShort(30);
            if (power != 9 && power != 12) {
                throw new UnreadableException(Reason.DAMAGED, "header");
            }
            sectorSize = 1 << power;
            next = table();
            readDirectory();
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | NegativeArraySizeException e) {
            throw new UnreadableException(Reason.DAMAGED, e, "header");
        }
    }

    boolean has(String name) {
        return streams.containsKey(name);
    }

    /**
     * All of a stream.
     *
     * @return empty if there is none of this name
     * @throws UnreadableException if it is damaged
     */
    Optional<byte[]> stream(String name) throws UnreadableException {
        Stream stream = streams.get(name);
        if (stream == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    stream.size < largestSmall
                            ? smallChain(stream.start, stream.size)
                            : chain(stream.start, stream.size));
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | NegativeArraySizeException e) {
            throw new UnreadableException(Reason.DAMAGED, e, name);
        }
    }

    /** Which sector follows each; where that is written, the header says for the first and further sectors for the rest. */
    private int[] table() {
        int count = bytes.getInt(44);
        int[] sectors = new int[Math.clamp(count, 0, bytes.limit() / sectorSize + 1)];
        int more = bytes.getInt(68);
        int perSector = sectorSize / 4 - 1;
        int at = 76;
        int end = at + IN_HEADER * 4;
        for (int i = 0; i < sectors.length; i++) {
            if (at == end) {
                at = offset(more);
                end = at + perSector * 4;
                more = bytes.getInt(end);
            }
            sectors[i] = bytes.getInt(at);
            at += 4;
        }
        int[] table = new int[sectors.length * (sectorSize / 4)];
        for (int i = 0; i < table.length; i++) {
            int sector = sectors[i / (sectorSize / 4)];
            table[i] = bytes.getInt(offset(sector) + i % (sectorSize / 4) * 4);
        }
        return table;
    }

    private int offset(int sector) {
        return Math.toIntExact(Math.multiplyFull(sector + 1, sectorSize));
    }

    private void readDirectory() {
        byte[] directory = chain(bytes.getInt(48), Integer.MAX_VALUE);
        ByteBuffer entries = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
        largestSmall = bytes.getInt(56);
        for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
            int length = Math.clamp(entries.getShort(at + 64) - 2, 0, 62);
            String name = new String(directory, at, length, StandardCharsets.UTF_16LE);
            int type = directory[at + 66];
            Stream stream = new Stream(entries.getInt(at + 116), entries.getInt(at + 120));
            if (type == 5) {
                small = chain(stream.start, stream.size);
            } else if (type == 2) {
                streams.putIfAbsent(name, stream);
            }
        }
        byte[] smallTable = bytes.getInt(64) > 0 ? chain(bytes.getInt(60), Integer.MAX_VALUE) : new byte[0];
        nextSmall = new int[smallTable.length / 4];
        ByteBuffer.wrap(smallTable).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(nextSmall);
    }

    /** The bytes of a chain of sectors, as far as it goes; a circular one is cut at the length of the file. */
    private byte[] chain(int start, int size) {
        int length = 0;
        for (int i = start; isSector(i) && length < Math.min(size, bytes.limit()); i = next[i]) {
            length += sectorSize;
        }
        byte[] chain = new byte[Math.min(length, size)];
        int sector = start;
        for (int at = 0; at < chain.length; at += sectorSize) {
            int there = Math.min(sectorSize, Math.min(chain.length - at, bytes.limit() - offset(sector)));
            bytes.get(offset(sector), chain, at, there);
            sector = next[sector];
        }
        return chain;
    }

    private byte[] smallChain(int start, int size) {
        int sectorOfSmall = 1 << bytes.getShort(32);
        byte[] chain = new byte[size];
        int sector = start;
        for (int at = 0; at < size; at += sectorOfSmall) {
            System.arraycopy(small, sector * sectorOfSmall, chain, at, Math.min(sectorOfSmall, size - at));
            sector = nextSmall[sector];
        }
        return chain;
    }

    private static boolean isSector(int number) {
        return Integer.compareUnsigned(number, LAST_SECTOR) < 0;
    }
}
