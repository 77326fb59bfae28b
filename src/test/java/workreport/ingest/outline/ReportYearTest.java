package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;

class ReportYearTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-15, 政府工作报告, 今年工作任务, 2021",
        "2021-12-15, 政府工作报告, 过去五年工作回顾, 2022",
        "2021-09-15, 政府工作报告, 2021年工作回顾, 2022",
        "2021-12-15, 政府工作报告, 2021年工作任务, 2021",
        ", 2021年甲县政府工作报告, 过去五年工作回顾, 2021",
        ", 政府工作报告, 2020年工作回顾, 2021",
    })
    void aReportPlansForItsYearOrTheNext(LocalDate delivered, String title, String line, int year) {
        Paragraph paragraph = new Paragraph("p1", ParagraphRole.TEXT, line);

        assertThat(new ReportYear(Stream.of(title), List.of(), Stream.of(paragraph))
                        .find(Optional.ofNullable(delivered)))
                .contains(year);
    }
}
