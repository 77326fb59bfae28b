package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import workreport.evidence.Report;
import workreport.evidence.Term;
import workreport.ingest.UnreadableException;

class DraftTest {

    private static final Report.TextFile SOURCE = new Report.TextFile("source.txt", "0".repeat(64), null);

    @Test
    void aDraftMakesAReportWithoutIndicators() {
        Report report = Drafts.below(
                        "一、2023年工作回顾",
                        "推进“双减”工作。" + Drafts.text(),
                        "二、2024年工作安排",
                        Drafts.text(),
                        "名词解释",
                        "1.“双减”：减轻作业负担和校外培训负担。")
                .report("linchuan-2024", SOURCE);

        assertThat(report.title().zh()).isEqualTo("临川县2024年政府工作报告");
        assertThat(report.place().zh()).isEqualTo("临川县");
        assertThat(report.sections()).hasSize(2);
        assertThat(report.terms()).extracting(Term::term).containsExactly("“双减”");
        assertThat(report.indicators()).isEmpty();
    }

    @Test
    void theBundledTextMakesAReport() throws UnreadableException {
        Report report = Drafts.of(Path.of("data/xinghe-2022/source.txt")).report("xinghe-2022", SOURCE);

        assertThat(report.allSections()).hasSize(72);
        assertThat(report.delivered()).hasToString("2022-01-06");
        assertThat(report.closing()).hasSize(1);
    }

    @Test
    void anEmptyTextMakesAReportWithNothingInIt() {
        assertThat(Drafts.of("　").report("empty", SOURCE).allParagraphs()).isEmpty();
    }
}
