package workreport.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workreport.ingest.format.Accounts.assertNothingLost;
import static workreport.ingest.format.Accounts.leftOut;
import static workreport.ingest.format.Accounts.paragraphs;
import static workreport.ingest.format.DocFiles.SECTOR;
import static workreport.ingest.format.DocFiles.STREAM;
import static workreport.ingest.format.DocFiles.compound;
import static workreport.ingest.format.DocFiles.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

class DocTest {

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
