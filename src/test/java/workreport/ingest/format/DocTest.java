package workreport.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workreport.ingest.format.Accounts.assertNothingLost;
import static workreport.ingest.format.Accounts.leftOut;
import static workreport.ingest.format.Accounts.paragraphs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

class DocTest {

    private static final int SECTOR = 512;
    /** Shorter streams lie elsewhere. */
    private static final int STREAM = 8192;

    private static final int TEXT = 2048;

    /** A Word file with one piece of text, all in wide characters. */
    private static byte[] doc(String text, int mainLength, int headsLength) {
        ByteBuffer main = ByteBuffer.allocate(STREAM).order(ByteOrder.LITTLE_ENDIAN);
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 193);
        main.putInt(0x4C, mainLength).putInt(0x54, headsLength);
        main.put(TEXT, text.getBytes(StandardCharsets.UTF_16LE));
        ByteBuffer table = ByteBuffer.allocate(STREAM).order(ByteOrder.LITTLE_ENDIAN);
        table.put(0, (byte) 2).putInt(1, 16).putInt(9, text.length()).putInt(15, TEXT);
        return compound(main.array(), "0Table", table.array());
    }

    private static byte[] compound(byte[] main, String name, byte[] table) {
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

    private static Extracted read(byte[] bytes) throws UnreadableException {
        return Formats.read(Source.of(bytes), ReadOptions.STANDARD);
    }

    private static Reason failure(byte[] bytes) {
        return catchThrowableOfType(UnreadableException.class, () -> read(bytes))
                .reason();
    }

    @Test
    void readsParagraphsTablesFieldsAndHeads() throws UnreadableException {
        String main =
                "政府工作报告\r各位代表：\u000B现在\r\u0013 HYPERLINK \u0014链接\u0015后文\r指标\u00072022年\u0007\u0007粮食\u00075.4\u0007\u0007完\r";
        String heads = "内部资料\r";

        Extracted extracted = read(doc(main + heads, main.length(), heads.length()));

        assertThat(paragraphs(extracted)).containsExactly("政府工作报告", "各位代表：", "现在", "链接后文", "完");
        assertThat(extracted.blocks().get(4))
                .isInstanceOfSatisfying(
                        Block.Table.class,
                        table ->
                                assertThat(table.rows()).containsExactly(List.of("指标", "2022年"), List.of("粮食", "5.4")));
        assertThat(leftOut(extracted, LeftOut.Reason.SCRIPT)).containsExactly("HYPERLINK");
        assertThat(leftOut(extracted, LeftOut.Reason.RUNNING_HEAD)).containsExactly("内部资料");
        assertNothingLost((main + heads).replaceAll("[\u0007\u0013-\u0015]", ""), extracted);
    }

    @Test
    void whatIsTooOldMustBeSavedAnew() {
        byte[] bytes = doc("文\r", 2, 0);
        bytes[3 * SECTOR + 2] = 50;

        assertThat(failure(bytes)).isEqualTo(Reason.SAVE_AS_DOCX);
    }

    @Test
    void aPasswordIsSaidToBeNeeded() {
        byte[] bytes = doc("文\r", 2, 0);
        bytes[3 * SECTOR + 11] = 1;

        assertThat(failure(bytes)).isEqualTo(Reason.PASSWORD);
        assertThat(failure(compound(new byte[STREAM], "EncryptedPackage", new byte[STREAM])))
                .isEqualTo(Reason.PASSWORD);
    }

    @Test
    void otherFilesInSuchContainersAreUnknown() {
        byte[] bytes = doc("文\r", 2, 0);
        bytes[2 * SECTOR + 128] = 'X';

        assertThat(failure(bytes)).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void aChainThatGoesInACircleEnds() throws UnreadableException {
        byte[] bytes = doc("文\r", 2, 0);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(SECTOR + 4, 1);

        assertThat(paragraphs(read(bytes))).containsExactly("文");
    }
}
