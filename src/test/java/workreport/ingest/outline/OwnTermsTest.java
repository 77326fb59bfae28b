package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.document.TableRow;
import workreport.evidence.Report;
import workreport.evidence.Term;
import workreport.ingest.Block;
import workreport.ingest.Position;

/** What a report explains and annexes is all in it. */
class OwnTermsTest {

    private static final Report.TextFile SOURCE = new Report.TextFile("source.txt", "0".repeat(64), null);

    private static Report report(List<String> text, Block... more) {
        List<String> all = new ArrayList<>(Drafts.FRONT);
        all.addAll(text);
        List<Block> blocks = new ArrayList<>(Drafts.blocks(all));
        blocks.addAll(List.of(more));
        return Drafts.of(blocks).report("report", SOURCE);
    }

    private static final List<String> TEXT =
            List.of("一、2023年工作回顾", "推进“双减”[1]工作。" + Drafts.text() + "[2]", "二、2024年工作安排", Drafts.text());

    @Test
    void aTermLeadsFromItsWordsAndAFootnoteWithoutOneFromItsMark() {
        Report report = report(
                TEXT,
                new Block.Note(Position.line(20), "[1]", "“双减”：减轻作业负担和校外培训负担。"),
                new Block.Note(Position.line(21), "[2]", "这里说的是全县。"));

        assertThat(report.terms()).extracting(Term::term).containsExactly("“双减”", "[2]");
        assertThat(report.terms().getLast().meaning().zh()).isEqualTo("这里说的是全县。");
    }

    @Test
    void aNoteWithoutAMarkInTheTextIsThereAllTheSame() {
        Report report = report(TEXT, new Block.Note(Position.line(20), "*", "数据均为快报数。"));

        assertThat(report.terms()).extracting(term -> term.meaning().zh()).containsExactly("数据均为快报数。");
    }

    @Test
    void whatIsExplainedTwiceHasBothMeanings() {
        Report report = report(
                TEXT,
                new Block.Note(Position.line(20), "*", "数据均为快报数。"),
                new Block.Note(Position.line(21), "*", "增速按可比价计算。"));

        assertThat(report.terms()).extracting(term -> term.meaning().zh()).containsExactly("数据均为快报数。　增速按可比价计算。");
    }

    @Test
    void annexesAndTablesAreChaptersBehindTheFarewell() {
        List<String> text = new ArrayList<>(TEXT);
        text.addAll(List.of("各位代表！让我们更加紧密地团结起来，奋力谱写新篇章！", "附件", "民生实事", "1.修一条路。"));
        Report report =
                report(text, new Block.Table(Position.line(30), List.of(List.of("项目", "目标"), List.of("粮食", "12万吨"))));

        List<Section> chapters = report.sections();
        assertThat(chapters).extracting(Section::heading).endsWith("附件", "附表1");
        assertThat(chapters.get(1).closing()).hasSize(1);
        assertThat(report.closing()).isEmpty();
        assertThat(chapters.getLast().paragraphs())
                .allMatch(row -> row.role() == ParagraphRole.ROW)
                .extracting(row -> TableRow.cells(row.text()))
                .containsExactly(List.of("项目", "目标"), List.of("粮食", "12万吨"));
    }
}
