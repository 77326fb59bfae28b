package workreport.ingest.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.Style;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.Warning;
import workreport.ingest.format.Limits;
import workreport.ingest.format.PdfFiles;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.Source;

class GuardedReadingTest {

    private static final Limits STANDARD = Limits.STANDARD;

    /** As long as the test takes: a page that draws a form that draws a form, ten times each, 11 deep. */
    private static Source endless() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        pdf.append("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
        pdf.append("2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
        pdf.append(
                "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>> endobj\n");
        pdf.append("4 0 obj <</Length 5>> stream\n/F Do\nendstream endobj\n");
        for (int i = 5; i < 16; i++) {
            String draws = "/F Do ".repeat(10);
            pdf.append(i)
                    .append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ")
                    .append(i + 1)
                    .append(" 0 R>>>>/Length ")
                    .append(draws.length())
                    .append(">> stream\n")
                    .append(draws)
                    .append("\nendstream endobj\n");
        }
        pdf.append("16 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>> stream\nn\nendstream endobj\n");
        pdf.append("trailer <</Root 1 0 R>>\n");
        return Source.of(pdf.toString().getBytes(UTF_8));
    }

    private static ReadOptions within(Duration time) {
        return new ReadOptions(
                new Limits(
                        STANDARD.fileBytes(),
                        STANDARD.entryBytes(),
                        STANDARD.ratio(),
                        STANDARD.entries(),
                        STANDARD.depth(),
                        STANDARD.characters(),
                        time),
                null,
                null);
    }

    /** A packaged program gives its second process the cache of classes that it has itself. */
    @Test
    void theOptionsOfTheOtherProcessGoTogetherWithACacheOfClasses() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(WorkerProcess.OPTIONS);
        command.addAll(List.of("-XX:AOTCache=none.aot", "-version"));

        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), UTF_8);

        assertThat(java.waitFor()).as(said).isZero();
    }

    @Test
    void aPdfIsReadElsewhereAsHere() throws UnreadableException {
        Source pdf = Source.of(PdfFiles.locked("各位代表：\n一、工作回顾", "open"));
        Extracted read = GuardedReading.read(pdf, new ReadOptions(STANDARD, null, "open"));

        assertThat(read.format()).isEqualTo(FileKind.PDF);
        assertThat(read.blocks().toString()).contains("各位代表：").contains("一、工作回顾");
    }

    @Test
    void theReasonComesBackToo() {
        Source pdf = Source.of(PdfFiles.locked("各位代表：", "open"));

        assertThatThrownBy(() -> GuardedReading.read(pdf, ReadOptions.STANDARD))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.PASSWORD));
    }

    @Test
    void whatTakesTooLongIsEnded() {
        assertThatThrownBy(() -> GuardedReading.read(endless(), within(Duration.ofMillis(500))))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.TOO_SLOW));
    }

    @Test
    void whoeverWaitsCanGiveUp() {
        CompletableFuture<Reason> end = new CompletableFuture<>();
        Thread waiting = Thread.ofPlatform().start(() -> {
            try {
                GuardedReading.read(endless(), within(Duration.ofHours(1)));
                end.completeExceptionally(new AssertionError("read"));
            } catch (UnreadableException unreadable) {
                end.complete(unreadable.reason());
            }
        });
        waiting.interrupt();

        assertThat(end.join()).isEqualTo(Reason.TOO_SLOW);
    }

    @Test
    void whatUnpacksToVeryMuchIsRefusedAndTheNextIsRead() throws Exception {
        // One stream of 600 MB of blanks, packed twice.
        Source bomb = Source.of(PdfBomb.of(600L << 20));

        assertThatThrownBy(() -> GuardedReading.read(bomb, ReadOptions.STANDARD))
                .isInstanceOf(UnreadableException.class);
        assertThat(GuardedReading.read(Source.of(PdfFiles.locked("一、工作回顾", "")), new ReadOptions(STANDARD, null, ""))
                        .blocks())
                .isNotEmpty();
    }

    @Test
    void aProcessThatEndsBecauseOfAFileSaysThatTheFileIsDamaged() throws IOException {
        WorkerProcess worker = WorkerProcess.start();
        worker.end();

        assertThatThrownBy(() -> worker.read(new Request(endless(), ReadOptions.STANDARD)))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.DAMAGED));
        assertThat(worker.isAlive()).isFalse();
    }

    @Test
    void everyPartSurvivesTheWay() throws IOException {
        Extracted all = new Extracted(
                FileKind.DOCX,
                List.of(
                        new Block.Paragraph(new Position(2, 3), "一、𠮷", new Style(1, 2, true, 15.5f, "一、")),
                        new Block.Table(new Position(0, 4), List.of(List.of("a", ""), List.of("b\nc", "d"))),
                        new Block.Note(new Position(0, 0), "[1]", "note")),
                List.of(new LeftOut(new Position(1, 1), "- 1 -", LeftOut.Reason.PAGE_NUMBER, 7)),
                List.of(new Warning(Warning.Kind.PART_DAMAGED, "2")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExtractedStream.write(all, new DataOutputStream(bytes));

        assertThat(ExtractedStream.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))))
                .isEqualTo(all);
    }
}
