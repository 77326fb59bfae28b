package workreport.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.ingest.UnreadableException;

class ReportImportTest {

    private static final String TEXT = """
            政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2023年工作回顾
            （一）经济运行稳中向好
            全县上下坚持稳中求进，各项工作有序推进，群众得到实惠，发展的基础更加牢固。
            （二）民生持续改善
            全县上下坚持稳中求进，各项工作有序推进，群众得到实惠，发展的基础更加牢固。
            二、2024年工作安排
            我们要坚持稳中求进，办好各项工作，让群众得到实惠，让发展的基础更加牢固。
            """;

    @TempDir
    private Path folder;

    @Test
    void aTextBecomesAReportWithItsOutline() throws Exception {
        Report report =
                ReportImport.read(file("a.txt", TEXT, StandardCharsets.UTF_8)).report();

        assertThat(report.title().zh()).isEqualTo("临川县2024年政府工作报告");
        assertThat(report.sections()).extracting(Section::title).containsExactly("2023年工作回顾", "2024年工作安排");
        assertThat(report.sections().getFirst().sections()).hasSize(2);
        assertThat(report.indicators()).isEmpty();
    }

    @Test
    void anotherFileOfTheSameReportHasTheSameId() throws Exception {
        Path first = file("a.txt", TEXT, StandardCharsets.UTF_8);
        Path corrected = file("b.txt", TEXT.replace("稳中求进", "稳中有进"), Charset.forName("GB18030"));
        Path other = file("c.txt", TEXT.replace("2024", "2025"), StandardCharsets.UTF_8);

        String id = ReportImport.read(first).report().id();

        assertThat(ReportImport.read(corrected).report().id()).isEqualTo(id);
        assertThat(ReportImport.read(other).report().id()).isNotEqualTo(id);
    }

    @Test
    void aModelFileIsToldByItsFirstCharacter() throws IOException {
        assertThat(ReportImport.isModel(file("a.txt", "\uFEFF  {\"schema\": 2}", StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(ReportImport.isModel(file("b.json", TEXT, StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(ReportImport.isModel(folder.resolve("missing.docx"))).isTrue();
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        Path empty = file("empty.txt", "", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ReportImport.read(empty))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableException.Reason.EMPTY));
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset);
    }
}
