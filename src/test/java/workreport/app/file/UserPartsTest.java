package workreport.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.entered.EnteredEntry;
import workreport.entered.EnteredFile;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.evidence.Status;
import workreport.ingest.format.Source;
import workreport.ingest.outline.Mend;
import workreport.ingest.report.LoggedMend;
import workreport.ingest.report.MendLog;
import workreport.ingest.report.MendLogs;
import workreport.ingest.report.ReadReport;
import workreport.ingest.report.ReportImport;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.JoinsFile;
import workreport.joins.Named;
import workreport.library.ReportMaker;
import workreport.library.SentParts;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.notes.Bookmark;
import workreport.notes.NotesFile;
import workreport.review.Decision;
import workreport.review.Judgement;
import workreport.review.NumberKey;
import workreport.review.ReviewFile;

/** What people have made of a report goes with it to another reader. */
class UserPartsTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");

    private static final String TEXT = """
            临川县人民政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            各位代表：
            一、2023年工作回顾
            全县上下坚持稳中求进，各项工作有序推进，粮食产量达到5.4万吨。
            二、2024年工作安排
            粮食产量达到5.6万吨。
            """;

    @TempDir
    private Path folder;

    private Path file;
    private ReadReport read;
    private String id;
    private Judgement judgement;

    @BeforeEach
    void openAndWork() throws Exception {
        file = Files.writeString(folder.resolve("report.txt"), TEXT);
        read = ReportImport.read(file);
        id = read.report().id();
        judgement = new Judgement(new NumberKey("粮食产量达到5.6万吨。", 6, "5.6万吨", 0), new Decision.NoQuantity(), "王小明", NOON);
        ReviewFile.in(folder.resolve("sender/reviews"), id)
                .save(workreport.review.ReviewLog.empty(id).with(judgement, NOON));
        MendLog log = mends("sender").find(read.origin().text()).journal();
        mends("sender")
                .file(log)
                .save(log.with(new LoggedMend("m1", new Mend.Fact(Mend.Field.PLACE, "东乡县"), "王小明", NOON), NOON));
        NotesFile.in(folder.resolve("sender/notes"), id)
                .save(workreport.notes.Notebook.empty(id).with(new Bookmark("s1", "一", NOON, NOON), NOON));
    }

    private MendLogs mends(String who) {
        return new MendLogs(folder.resolve(who).resolve("mends"));
    }

    private SentParts of(String who) {
        Path own = folder.resolve(who);
        return UserParts.with(
                report -> NotesFile.in(own.resolve("notes"), report),
                report -> ReviewFile.in(own.resolve("reviews"), report),
                mends(who),
                place -> EnteredFile.in(own.resolve("entered"), place),
                place -> JoinsFile.in(own.resolve("joins"), place));
    }

    private void send(boolean notes) throws Exception {
        Map<String, byte[]> parts = of("sender").of(read.report(), notes);
        byte[] sent = ReportMaker.read("report.txt", Source.of(TEXT.getBytes(StandardCharsets.UTF_8)))
                .with(parts)
                .write();
        of("receiver").take(Files.write(folder.resolve("sent.workreport"), sent), id);
    }

    @Test
    void whatWasSetRightAndCheckedAlwaysGoesWithTheReport() throws Exception {
        send(false);

        assertThat(ReviewFile.in(folder.resolve("receiver/reviews"), id)
                        .load()
                        .journal()
                        .entries())
                .containsOnlyKeys(judgement.id());
        assertThat(mends("receiver").mended(read).report().place().zh()).isEqualTo("东乡县");
        assertThat(NotesFile.in(folder.resolve("receiver/notes"), id)
                        .load()
                        .journal()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatWasEnteredGoesWithItIfWished() throws Exception {
        String place = read.report().place().zh();
        Figure figure = new Figure(
                Period.year(2024),
                Measure.LEVEL,
                Status.ACTUAL,
                new BigDecimal("5.7"),
                null,
                Sense.INCREASE,
                Bound.EXACT,
                "万吨",
                new workreport.evidence.Source.Entered("统计公报", null, null, LocalDate.of(2025, 3, 1), "王小明"),
                "");
        EnteredFile.in(folder.resolve("sender/entered"), place)
                .save(EnteredValues.empty(place).with(new EnteredValue("v", "粮食产量", figure, NOON), NOON));

        send(false);
        assertThat(received(place)).isEmpty();
        send(true);
        assertThat(received(place)).containsOnlyKeys("v");
        assertThat(EnteredFile.place("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void whatIsSaidOfNamesGoesWithItIfWished() throws Exception {
        String place = read.report().place().zh();
        Join join = new Join(
                "j", true, new Named(2023, "粮食产量", "grain-output"), new Named(2024, "粮食总产", ""), "王小明", NOON, NOON);
        JoinsFile.in(folder.resolve("sender/joins"), place)
                .save(Joins.empty(place).with(join, NOON));

        send(false);
        assertThat(JoinsFile.in(folder.resolve("receiver/joins"), place)
                        .load()
                        .journal()
                        .isEmpty())
                .isTrue();
        send(true);
        assertThat(JoinsFile.in(folder.resolve("receiver/joins"), place)
                        .load()
                        .journal()
                        .entries())
                .containsOnlyKeys("j");
    }

    private Map<String, EnteredEntry> received(String place) {
        return EnteredFile.in(folder.resolve("receiver/entered"), place)
                .load()
                .journal()
                .entries();
    }

    @Test
    void notesGoWithItIfWished() throws Exception {
        send(true);

        assertThat(NotesFile.in(folder.resolve("receiver/notes"), id)
                        .load()
                        .journal()
                        .entries())
                .hasSize(1);
    }

    @Test
    void whatIsOfAnotherReportIsLeftAlone() throws IOException {
        byte[] sent = of("sender").of(read.report(), true).get("mends.json");

        mends("receiver").join("report-another", sent);
        mends("receiver").join(id, "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(mends("receiver").bytes(id)).isEmpty();
    }
}
