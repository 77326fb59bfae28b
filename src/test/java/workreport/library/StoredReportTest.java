package workreport.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReportArchive;
import workreport.ingest.format.Source;
import workreport.ingest.outline.PlaceName;
import workreport.ingest.report.ReportImport;
import workreport.load.ReportFile;

class StoredReportTest {

    private static final String TEXT = Reports.text("临川县", 2024, "我们要坚持稳中求进，城镇新增就业2400人以上。");

    @Test
    void saysWhoseReportItIs() throws IOException {
        Entry entry = Reports.read("临川.txt", TEXT).entry();

        assertThat(entry.place()).isEqualTo("临川县");
        assertThat(entry.level()).isEqualTo(PlaceName.Level.COUNTY);
        assertThat(entry.year()).isEqualTo(2024);
        assertThat(entry.occasion()).contains("第十七届人民代表大会第三次会议");
        assertThat(entry.state()).isEqualTo(Entry.State.IMPORTED);
        assertThat(entry.file()).isEqualTo("临川.txt");
        assertThat(entry.bytes()).startsWith(entry.id()).hasSize(64);
        assertThat(entry.characters()).isGreaterThan(80);
    }

    @Test
    void comesBackAsItWasWritten() throws Exception {
        Map<String, byte[]> parts = Map.of("notes.json", new byte[] {1, 2});
        StoredReport report =
                Reports.read("临川.txt", TEXT).in(Entry.State.REVIEWED).with(parts);
        StoredReport back = StoredReport.read(Source.of(report.write()));

        assertThat(back.entry()).isEqualTo(report.entry());
        assertThat(back.text()).isEqualTo(report.text());
        assertThat(back.original().bytes()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(back.parts()).containsOnlyKeys("notes.json");
        assertThat(back.parts().get("notes.json")).containsExactly(1, 2);
        assertThat(back.write()).isEqualTo(report.write());
    }

    @Test
    void opensLikeTheFileThatItCameFrom(@TempDir Path folder) throws Exception {
        Path text = Reports.write(folder.resolve("a.txt"), TEXT);
        Path sent = Files.write(
                folder.resolve("a.workreport"), Reports.read("a.txt", TEXT).write());
        Path model = Files.write(
                folder.resolve("b.workreport"),
                ReportMaker.read("report.json", Source.of(ReportFile.bundledFile()))
                        .write());

        assertThat(ReportImport.read(sent).report())
                .isEqualTo(ReportImport.read(text).report());
        assertThat(ReportImport.read(model).report().id())
                .isEqualTo(ReportFile.bundled().id());
        assertThat(ReportImport.read(model).report().indicators()).isNotEmpty();
    }

    @Test
    void theSameReportInAnotherCharacterSetHasTheSameSumOfItsText() throws Exception {
        StoredReport utf = Reports.read("a.txt", TEXT);
        StoredReport gb = ReportMaker.read("b.txt", Source.of(TEXT.getBytes(Charset.forName("GB18030"))));
        StoredReport other = Reports.read("c.txt", TEXT.replace("2400", "2500"));

        assertThat(gb.entry().text()).isEqualTo(utf.entry().text());
        assertThat(gb.entry().bytes()).isNotEqualTo(utf.entry().bytes());
        assertThat(other.entry().text()).isNotEqualTo(utf.entry().text());
    }

    @Test
    void knowsUnderWhichHeadingEachPassageStands() throws IOException {
        ReportText text = Reports.read("a.txt", TEXT).text();
        ReportText.Passage last = text.passages().getLast();

        assertThat(last.text()).startsWith("我们要");
        assertThat(text.heading(last)).extracting(ReportText.Passage::line).isEqualTo("二、2024年工作安排");
        assertThat(text.heading(text.passages().getFirst())).isNull();
    }

    @Test
    void whatIsNoSuchFileIsRefused() throws IOException {
        byte[] good = Reports.read("a.txt", TEXT).write();
        byte[] cut = Arrays.copyOf(good, good.length / 2);
        byte[] noOriginal = zip(ReportArchive.TYPE_PART, ReportArchive.TYPE.getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> StoredReport.read(Source.of(cut))).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> StoredReport.read(Source.of(new byte[200]))).isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> ReportImport.read("x", Source.of(noOriginal)))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableException.Reason.DAMAGED));
    }

    @Test
    void oneWithinAnotherIsNotUnpackedAgainAndAgain() throws IOException {
        byte[] inner = Reports.read("a.txt", TEXT).write();
        byte[] outer = zip(
                ReportArchive.TYPE_PART,
                ReportArchive.TYPE.getBytes(StandardCharsets.US_ASCII),
                ReportArchive.ORIGINAL,
                inner);

        assertThat(ReportArchive.isOne(Source.of(outer))).isTrue();
        assertThatThrownBy(() ->
                        ReportArchive.of(Source.of(outer), Limits.STANDARD).original())
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void aPartThatUnpacksToFarTooMuchIsRefused() throws IOException {
        byte[] bomb = zip(
                ReportArchive.TYPE_PART,
                ReportArchive.TYPE.getBytes(StandardCharsets.US_ASCII),
                ReportArchive.ORIGINAL,
                new byte[Limits.STANDARD.ratio() << 15]);

        assertThatThrownBy(() -> ReportImport.read("bomb", Source.of(bomb)))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableException.Reason.ZIP_BOMB));
    }

    /** Names and bytes in turns; the first one unpacked. */
    private static byte[] zip(Object... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                ZipEntry entry = new ZipEntry((String) parts[i]);
                byte[] part = (byte[]) parts[i + 1];
                if (i == 0) {
                    CRC32 sum = new CRC32();
                    sum.update(part);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
