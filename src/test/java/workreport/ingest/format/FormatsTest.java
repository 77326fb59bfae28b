package workreport.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;

class FormatsTest {

    private static final Limits SMALL = new Limits(1000, 1000, 10, 10, 10, 1000, Duration.ofSeconds(1));
    private static final int SPOILT = 60;

    @TempDir
    private Path folder;

    private static Reason failure(Path path, Limits limits) {
        return catchThrowableOfType(
                        UnreadableException.class, () -> Formats.read(path, new ReadOptions(limits, null, null)))
                .reason();
    }

    @Test
    void aFolderIsNoFileWhateverItsName() throws IOException {
        assertThat(failure(Files.createDirectory(folder.resolve("x.docx")), SMALL))
                .isEqualTo(Reason.NOT_A_FILE);
    }

    @Test
    void whatIsNotThereCannotBeRead() {
        assertThat(failure(folder.resolve("none.txt"), SMALL)).isEqualTo(Reason.NO_ACCESS);
    }

    @Test
    void aFileHasALargestSize() throws IOException {
        Path file = Files.writeString(folder.resolve("large.txt"), "x".repeat(1001));

        assertThat(failure(file, SMALL)).isEqualTo(Reason.TOO_LARGE);
        assertThat(catchThrowableOfType(
                                UnreadableException.class,
                                () -> Source.of(new ByteArrayInputStream(new byte[1001]), SMALL))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void theNameSaysNothing() throws IOException, UnreadableException {
        Path file = Files.writeString(folder.resolve("report.pdf"), "各位代表");

        assertThat(Formats.of(Source.of(file, SMALL))).get().isInstanceOf(PlainText.class);
    }

    @Test
    void anArchiveOfOtherThingsIsUnknown() throws IOException {
        Path file = Files.write(folder.resolve("x.zip"), Archives.zip(Map.of("a.bin", "x")));

        assertThat(failure(file, Limits.STANDARD)).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    static List<byte[]> files() {
        return List.of(
                Archives.zip(Map.of(
                        "word/document.xml", "<d><b><p><r><t>各位代表</t></r></p></b></d>", "word/styles.xml", "<s/>")),
                Archives.zip(Map.of(
                        "xl/workbook.xml", "<w/>", "xl/worksheets/a.xml", "<w><row><c><v>2022</v></c></row></w>")),
                PdfFiles.pdf(List.of(List.of(new PdfFiles.Line("各位代表，现在报告工作", 90, 100, 16)))),
                "<html><body><table><tr><td>各位代表</td></tr></table></body></html>".getBytes(StandardCharsets.UTF_8),
                "MIME-Version: 1.0\nContent-Type: text/html\n\n<html>各位代表".getBytes(StandardCharsets.UTF_8));
    }

    /** However a file is spoilt, it is read or its reason is told. */
    @ParameterizedTest
    @MethodSource("files")
    void spoiltFilesFailWithAReason(byte[] file) {
        Random random = new Random(2022);
        for (int i = 0; i < SPOILT; i++) {
            byte[] spoilt = file.clone();
            for (int j = 0; j <= i % 5; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> {
                        try {
                            Formats.read(Source.of(spoilt), ReadOptions.STANDARD);
                        } catch (UnreadableException said) {
                            assertThat(said.reason()).isNotNull();
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }
}
