package workreport.ingest.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Small Word files of before 2007 for tests. */
final class DocFiles {

    static final int SECTOR = 512;
    /** Shorter streams lie elsewhere. */
    static final int STREAM = 8192;

    private static final int TEXT = 2048;

    private DocFiles() {}

    /** A Word file with one piece of text, all in wide characters. */
    static byte[] doc(String text, int mainLength, int headsLength) {
        ByteBuffer main = ByteBuffer.allocate(STREAM).order(ByteOrder.LITTLE_ENDIAN);
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 193);
        main.putInt(0x4C, mainLength).putInt(0x54, headsLength);
        main.put(TEXT, text.getBytes(StandardCharsets.UTF_16LE));
        ByteBuffer table = ByteBuffer.allocate(STREAM).order(ByteOrder.LITTLE_ENDIAN);
        table.put(0, (byte) 2).putInt(1, 16).putInt(9, text.length()).putInt(15, TEXT);
        return compound(main.array(), "0Table", table.array());
    }

    static byte[] compound(byte[] main, String name, byte[] table) {
        int sectors = STREAM / SECTOR;
        ByteBuffer file = ByteBuffer.allocate(SECTOR * (3 + 2 * sectors)).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(30, (short) 9).putShort(32, (short) 6);
        file.putInt(44, 1)
                .putInt(48, 1)
                .putInt(56, 4096)
                .putInt(60, -2)
                .putInt(68, -2)
                .putInt(76, 0);
        for (int i = 0; i < SECTOR / 4; i++) {
            boolean isLast = i < 2 || i == 1 + sectors || i == 1 + 2 * sectors;
            file.putInt(SECTOR + 4 * i, isLast ? -2 : i + 1);
        }
        entry(file, 2 * SECTOR, "Root Entry", 5, -2, 0);
        entry(file, 2 * SECTOR + 128, "WordDocument", 2, 2, STREAM);
        entry(file, 2 * SECTOR + 256, name, 2, 2 + sectors, STREAM);
        file.put(3 * SECTOR, main).put(3 * SECTOR + STREAM, table);
        return file.array();
    }

    private static void entry(ByteBuffer file, int at, String name, int type, int start, int size) {
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE)).putShort(at + 64, (short) (2 * name.length() + 2));
        file.put(at + 66, (byte) type).putInt(at + 116, start).putInt(at + 120, size);
    }
}
