package workreport.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.document.Section;
import workreport.ingest.LeftOut;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.Source;
import workreport.ingest.outline.Mend;
import workreport.ingest.outline.TextMark;
import workreport.platform.kept.JournalFormat.Content;
import workreport.platform.kept.SaveResult.State;

/** The log of a text is kept whole, and found again by the text. */
class MendLogsTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");

    private static final String TEXT = """
            政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            各位代表：
            一、2023年工作回顾
            工业稳步前行
            全县上下坚持稳中求进，各项工作有序推进，群众得到实惠，发展的基础更加牢固。
            农业喜获丰收，粮食总产量再创新高，农民收入继续增长。
            二、2024年工作安排
            我们要坚持稳中求进，办好各项工作，让群众得到实惠，让发展的基础更加牢固。
            """;

    private static final List<Mend> MENDS = List.of(
            new Mend.Level(new TextMark("工业稳步前行", "一、2023年工作回顾", "全县上下"), 2),
            new Mend.Split(new TextMark("群众得到实惠", "前", "后")),
            new Mend.Join(TextMark.alone("农业喜获丰收")),
            new Mend.PutBack("第 1 页", LeftOut.Reason.PAGE_NUMBER, 2),
            new Mend.Fact(Mend.Field.PLACE, "东乡县"));

    @TempDir
    private Path folder;

    private MendLogs logs() {
        return new MendLogs(folder);
    }

    private static ImportedText imported(String text) throws UnreadableException {
        return ReportImport.read(Source.of(text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD)
                .origin()
                .text();
    }

    private static MendLog with(MendLog log, List<Mend> mends) {
        MendLog more = log;
        for (Mend mend : mends) {
            more = more.with(new LoggedMend("m" + more.entries().size(), mend, "王小明", NOON), NOON);
        }
        return more;
    }

    private MendLog keep(String text, List<Mend> mends) throws UnreadableException {
        MendLog log = with(logs().find(imported(text)).journal(), mends);
        assertThat(logs().file(log).save(log).state()).isEqualTo(State.GOOD);
        return log;
    }

    @Test
    void eachKindOfMendIsKeptWithWhoMadeItAndWhen() throws UnreadableException {
        MendLog log = keep(TEXT, MENDS).without("m1", NOON);
        logs().file(log).save(log);

        assertThat(logs().find(imported(TEXT)).journal()).isEqualTo(log);
        assertThat(log.mends()).hasSize(MENDS.size() - 1);
        assertThat(log.entry("m0").orElseThrow().who()).isEqualTo("王小明");
    }

    @Test
    void aCorrectedTextHasTheSameLogEvenIfItSaysAnotherPlaceAndYear() throws UnreadableException {
        MendLog log = keep(TEXT, MENDS);
        ImportedText corrected = imported(
                TEXT.replace("临川县", "东乡县").replace("2024年1月9日", "2023年1月9日").replace("再创新高", "再创历史新高"));

        assertThat(corrected.id()).isNotEqualTo(log.reportId());
        assertThat(logs().find(corrected).journal()).isEqualTo(log);
    }

    @Test
    void anotherTextOfThatPlaceAndYearHasALogOfItsOwn() throws UnreadableException {
        MendLog log = keep(TEXT, MENDS);
        ImportedText other = imported("""
                政府工作报告
                ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
                各位代表：
                一、交通
                修好每一条路，通好每一座桥，让出行更加方便，让物流更加通畅，让城乡更加接近。
                二、水利
                管好每一条河，护好每一座库，让用水更加安全，让灌溉更加便利，让防汛更加有力。
                """);

        assertThat(other.id()).isEqualTo(log.reportId());
        assertThat(logs().find(other).journal().mends()).isEmpty();
        assertThat(logs().find(other).journal().report()).isNotEqualTo(log.report());
    }

    @Test
    void aReportThatIsReadAnewHasWhatWasSetRight() throws UnreadableException {
        keep(TEXT, List.of(MENDS.getFirst(), MENDS.getLast()));
        ReadReport read = logs().mended(imported(TEXT).read());

        assertThat(read.report().allSections().map(Section::heading)).contains("工业稳步前行");
        assertThat(read.report().place().zh()).isEqualTo("东乡县");
        assertThat(read.report().id()).isEqualTo(imported(TEXT).id());
    }

    @Test
    void aSpoiltFileIsSetAsideAndNeverWrittenOver() throws UnreadableException, IOException {
        MendLog log = keep(TEXT, MENDS);
        Path file = logs().file(log).path();
        Files.writeString(file, "{");
        assertThat(logs().find(imported(TEXT)).journal().mends()).isEmpty();

        keep(TEXT, List.of(MENDS.getFirst()));
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).anyMatch(name -> name.contains("broken"));
        }
    }

    @Test
    void whatNoProgramOfThisVersionWritesIsNotRead() {
        MendLog log = with(MendLogJson.FORMAT.empty("report-000000000000-00000000"), MENDS);
        String written = new String(MendLogJson.FORMAT.write(log), StandardCharsets.UTF_8);

        assertThat(read(log, written)).isEqualTo(new Content.Good<>(log));
        assertThat(read(log, written.replaceFirst("\"schema\" : 1", "\"schema\" : 2")))
                .isInstanceOf(Content.Newer.class);
        assertThat(read(log, written.replace("\"level\" : 2", "\"level\" : 9"))).isInstanceOf(Content.Broken.class);
        assertThat(read(log, written.replace("东乡县", "东方"))).isInstanceOf(Content.Broken.class);
        assertThat(read(log, "[]")).isInstanceOf(Content.Broken.class);
    }

    private static Content<MendLog> read(MendLog log, String json) {
        return MendLogJson.FORMAT.read(log.report(), json.getBytes(StandardCharsets.UTF_8));
    }
}
