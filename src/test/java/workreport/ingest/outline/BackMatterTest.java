package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.document.Anchor;
import workreport.ingest.Block;
import workreport.ingest.LeftOut;
import workreport.ingest.LeftOut.Reason;
import workreport.ingest.Position;

class BackMatterTest {

    private static final String END = "各位代表！让我们更加紧密地团结起来，坚定信心，真抓实干，为建设更加美好的家园而努力奋斗！";

    private static Draft draft(String text, String... behind) {
        List<String> all = new ArrayList<>(Drafts.FRONT);
        all.addAll(List.of("一、2023年工作回顾", text, "二、2024年工作安排", Drafts.text(), END));
        all.addAll(List.of(behind));
        return Drafts.of(Drafts.blocks(all));
    }

    private static List<String> texts(Draft draft, Reason reason) {
        return draft.leftOut().stream()
                .filter(each -> each.reason() == reason)
                .map(LeftOut::text)
                .toList();
    }

    @Test
    void thePageBehindItIsLeftOut() {
        Draft draft = draft(Drafts.text(), "分享到：", "QQ空间", "上一篇：", "2023年临川县政府工作报告", "相关文章", "03-30");

        assertThat(texts(draft, Reason.PAGE_CHROME)).hasSize(6);
        assertThat(draft.closing()).hasSize(1);
        assertThat(draft.closing().getFirst().text()).isEqualTo(END);
    }

    @Test
    void aWatermarkComesOffTheLastLine() {
        Draft draft = Drafts.below("一、2023年工作回顾", Drafts.text(), "二、2024年工作安排", END + "    搜索某 某 数 据 网");

        assertThat(texts(draft, Reason.WATERMARK)).containsExactly("搜索某 某 数 据 网");
        assertThat(draft.allParagraphs().toList().getLast().text()).isEqualTo(END);
    }

    @Test
    void aCaptionWithinTheTextIsLeftOut() {
        Draft draft = Drafts.below(
                "一、2023年工作回顾", "1月9日，县第十七届人民代表大会第三次会议开幕。县长王小明作政府工作报告。", Drafts.text(), "二、2024年工作安排", Drafts.text());

        assertThat(texts(draft, Reason.CAPTION)).hasSize(1);
    }

    @Test
    void aGlossaryGivesTheTermsOfTheReport() {
        Draft draft = draft(
                "持续打好三大攻坚战，完成城市“双修”，落实四个不摘，推进“一窗受理”改革。",
                "名词解释",
                "1.[城市“双修”]即生态修复、城市修补。",
                "2.“一窗受理”：指一个窗口收件。",
                "3.四个不摘即摘帽不摘责任、不摘政策、",
                "不摘帮扶、不摘监管。");

        assertThat(draft.glossary().title()).isEqualTo("名词解释");
        assertThat(draft.glossary().entries())
                .extracting(GlossaryEntry::term, GlossaryEntry::meaning)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("城市“双修”", "即生态修复、城市修补。"),
                        org.assertj.core.groups.Tuple.tuple("“一窗受理”", "指一个窗口收件。"),
                        org.assertj.core.groups.Tuple.tuple("四个不摘", "即摘帽不摘责任、不摘政策、不摘帮扶、不摘监管。"));
        assertThat(draft.glossary().entries())
                .allSatisfy(entry -> assertThat(entry.uses()).isNotEmpty());
        assertThat(draft.leftOut()).isEmpty();
    }

    @Test
    void marksInTheTextLeadToTheirNotes() {
        Draft draft = draft("落实四个不摘〔1〕要求，推进城市双修[2]，开展“两创”③行动。", "注释", "〔1〕四个不摘：摘帽不摘责任等。", "[2] 生态修复和城市修补。", "③ 创新和创业。");
        Anchor first = draft.glossary().entries().get(0).uses().getFirst();

        assertThat(draft.glossary().entries()).hasSize(3);
        assertThat(text(draft, first)).isEqualTo("四个不摘");
        assertThat(text(draft, draft.glossary().entries().get(1).uses().getFirst()))
                .isEqualTo("[2]");
        assertThat(draft.glossary().entries().get(2).term()).isEqualTo("“两创”");
    }

    private static String text(Draft draft, Anchor anchor) {
        return draft.allParagraphs()
                .filter(paragraph -> paragraph.id().equals(anchor.paragraph()))
                .findFirst()
                .orElseThrow()
                .at(anchor);
    }

    @Test
    void notesWithoutATitleAreAGlossaryToo() {
        Draft draft = draft(Drafts.text(), "※三通一平：通水、通电、通路，平整场地。", "※双减：减轻作业负担和校外培训负担。");

        assertThat(draft.glossary().entries()).extracting(GlossaryEntry::term).containsExactly("三通一平", "双减");
    }

    @Test
    void footnotesOfTheFileAreTermsOfTheReport() {
        List<Block> blocks = new ArrayList<>(Drafts.blocks(Drafts.FRONT));
        blocks.addAll(Drafts.blocks(List.of("一、2023年工作回顾", "推进“双减”[1]工作。", "二、2024年工作安排", END)));
        blocks.add(new Block.Note(Position.line(9), "[1]", "减轻学生作业负担和校外培训负担。"));

        assertThat(Drafts.of(blocks).glossary().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.term()).isEqualTo("“双减”");
            assertThat(entry.uses()).hasSize(1);
        });
    }

    @Test
    void anAnnexAndATableStayApart() {
        List<Block> blocks = new ArrayList<>(Drafts.blocks(Drafts.FRONT));
        blocks.addAll(Drafts.blocks(
                List.of("一、2023年工作回顾", Drafts.text(), "二、2024年工作安排", END, "附件", "2024年民生实事", "1.新建幼儿园5所。")));
        blocks.add(new Block.Table(Position.line(20), List.of(List.of("项目", "投资"), List.of("幼儿园", "3000万元"))));
        Draft draft = Drafts.of(blocks);

        assertThat(draft.annexes()).hasSize(2);
        assertThat(draft.annexes().getFirst().title()).isEqualTo("附件");
        assertThat(draft.annexes().getFirst().paragraphs()).hasSize(2);
        assertThat(draft.annexes().getLast().table()).hasSize(2);
        assertThat(draft.allSections()).hasSize(2);
    }
}
