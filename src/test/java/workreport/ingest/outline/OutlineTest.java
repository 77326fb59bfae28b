package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.ingest.outline.Drafts.below;
import static workreport.ingest.outline.Drafts.outline;
import static workreport.ingest.outline.Drafts.rule;
import static workreport.ingest.outline.Drafts.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.document.Section;
import workreport.ingest.Block;
import workreport.ingest.Position;
import workreport.ingest.Style;

/** One made-up text for each way in which reports set their headings. */
class OutlineTest {

    @Test
    void numbersArePutInsideEachOther() {
        Draft draft = below(
                "一、2023年工作回顾",
                "（一）经济平稳发展",
                text(),
                "（二）民生持续改善。" + text(),
                "二、2024年工作安排",
                "(一)扩大投资",
                "1.交通方面。" + text(),
                "2.水利方面。" + text(),
                "(二)促进消费",
                text());

        assertThat(outline(draft))
                .containsExactly(
                        "1 一、2023年工作回顾",
                        "2 （一）经济平稳发展",
                        "2 （二）民生持续改善。",
                        "1 二、2024年工作安排",
                        "2 (一)扩大投资",
                        "3 1.交通方面。",
                        "3 2.水利方面。",
                        "2 (二)促进消费");
        assertThat(rule(draft, "民生持续改善")).isEqualTo("numbered");
    }

    @Test
    void aHeadingThatRunsIntoTheTextIsCutOff() {
        Section section = below("一、2023年工作回顾", "（一）经济平稳发展。" + text(), "（二）民生改善。" + text())
                .sections()
                .getFirst()
                .sections()
                .getFirst();

        assertThat(section.number()).isEqualTo("（一）");
        assertThat(section.heading()).isEqualTo("经济平稳发展。");
        assertThat(section.runIn()).isTrue();
        assertThat(section.paragraphs())
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.text()).isEqualTo(text()));
    }

    @Test
    void listsWithNumbersAreText() {
        Draft draft = below("一、2023年工作回顾", text(), "二、2024年工作安排", "1.新建幼儿园5所；", "2.改造道路30公里；", "3.培训农民500人。");

        assertThat(outline(draft)).hasSize(2);
    }

    @Test
    void chaptersNeedNoNumber() {
        Draft draft = below("2023年工作回顾", text(), "2024年工作安排", text(), "加强政府自身建设", text());

        assertThat(outline(draft)).containsExactly("1 2023年工作回顾", "1 2024年工作安排", "1 加强政府自身建设");
        assertThat(rule(draft, "工作回顾")).isEqualTo("unnumbered-chapter");
    }

    @Test
    void belowUnnumberedChaptersTheNumbersAreOneLevelDeeper() {
        Draft draft = below(
                "过去五年工作回顾", text(), "今后五年工作安排", "一、发展经济", "（一）扩大投资。" + text(), "（二）促进消费。" + text(), "二、改善民生", text());

        assertThat(outline(draft))
                .containsExactly("1 过去五年工作回顾", "1 今后五年工作安排", "2 一、发展经济", "3 （一）扩大投资。", "3 （二）促进消费。", "2 二、改善民生");
    }

    @Test
    void aReviewIsAChapterByItself() {
        assertThat(outline(below("2023年政府工作回顾", text(), text()))).containsExactly("1 2023年政府工作回顾");
        assertThat(outline(below("二0一二年工作回顾", text(), "（一）经济", text()))).containsExactly("1 二0一二年工作回顾", "2 （一）经济");
        assertThat(outline(below("我们的工作", text(), text()))).isEmpty();
    }

    @Test
    void partsStandOverChineseNumbers() {
        Draft draft = below("第一部分 2023年工作回顾", "一、经济", text(), "二、民生", text(), "第二部分 2024年工作安排", text());

        assertThat(outline(draft)).containsExactly("1 第一部分2023年工作回顾", "2 一、经济", "2 二、民生", "1 第二部分2024年工作安排");
    }

    @Test
    void aHeadingBrokenInTwoLinesIsOne() {
        Draft draft = below("一、回顾过去五年，我们奋勇向前、", "砥砺奋进，发展取得决定性成就", text(), "二、2024年工作安排", text());

        assertThat(outline(draft)).startsWith("1 一、回顾过去五年，我们奋勇向前、砥砺奋进，发展取得决定性成就");
    }

    @Test
    void dashesHeadParagraphs() {
        Draft draft = below(
                "一、2023年工作回顾", "一年来，我们取得了新的成绩：", "——经济运行稳中向好。" + text(), "——民生保障持续改善。" + text(), "二、2024年工作安排", text());

        assertThat(outline(draft)).contains("2 ——经济运行稳中向好。", "2 ——民生保障持续改善。");
        assertThat(rule(draft, "经济运行")).isEqualTo("dash");
    }

    @Test
    void dashesBeforeGoalsAreText() {
        Draft draft = below("一、2024年目标", "——地区生产总值增长6%。" + text(), "——新增就业3000人。" + text());

        assertThat(outline(draft)).hasSize(1);
    }

    @Test
    void spokenNumbersHeadParagraphs() {
        Draft draft = below("一、2024年工作安排", "（一）加强自身建设", "一要转变作风。" + text(), "二要依法行政。" + text(), "三要清正廉洁。" + text());

        assertThat(outline(draft)).contains("3 一要转变作风。", "3 二要依法行政。", "3 三要清正廉洁。");
        assertThat(rule(draft, "依法行政")).isEqualTo("ordinal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一年来，我们主要做了以下工作。", "五年来的主要工作及特点："})
    void spokenNumbersThatAParagraphAnnouncesDivideTheChapter(String lead) {
        Draft draft = below(
                "一、2023年工作回顾", lead, "一是扩大有效投资，经济平稳增长。" + text(), "二是深化改革开放，活力不断增强。" + text(), "二、2024年工作安排", text());

        assertThat(outline(draft)).contains("2 一是扩大有效投资，经济平稳增长。");
    }

    @Test
    void theSameOpeningMakesEvenStockWordsAHeading() {
        Draft draft = below(
                "一、2023年工作回顾",
                "一年来，我们扩大投资，经济平稳增长。" + text(),
                "一年来，我们深化改革，活力不断增强。" + text(),
                "一年来，我们改善民生，群众得到实惠。" + text(),
                "各位代表！一年来的成绩来之不易。" + text(),
                "二、2024年工作安排",
                text());

        assertThat(outline(draft)).filteredOn(line -> line.startsWith("2")).hasSize(3);
        assertThat(rule(draft, "深化改革")).isEqualTo("same-opening");
    }

    @Test
    void sentencesThatStandAloneHeadWhatFollows() {
        Draft draft = below(
                "一、2023年工作回顾",
                "坚持稳字当头，经济平稳增长。",
                text() + text(),
                "坚持改革开放，活力不断增强。",
                text() + text(),
                "二、2024年工作安排",
                text());

        assertThat(outline(draft)).contains("2 坚持稳字当头，经济平稳增长。", "2 坚持改革开放，活力不断增强。");
    }

    @Test
    void firstSentencesWithSistersAreHeadings() {
        Draft draft = below(
                "一、2024年工作安排",
                "（一）改善民生",
                "坚持以人民为中心的发展思想，办好民生实事，让群众有更多获得感。",
                "完善社会保障。" + text(),
                "发展社会事业。" + text(),
                "创新社会治理体制机制和方法。" + text());

        assertThat(outline(draft))
                .containsExactly("1 一、2024年工作安排", "2 （一）改善民生", "3 完善社会保障。", "3 发展社会事业。", "3 创新社会治理体制机制和方法。");
        assertThat(rule(draft, "完善社会保障")).isEqualTo("run-in");
    }

    @Test
    void firstSentencesThatReportOrCountAreNone() {
        Draft draft = below(
                "一、2023年工作回顾",
                "（一）经济平稳发展",
                "今年以来形势复杂。" + text(),
                "全县上下共同努力。" + text(),
                "新建学校5所。" + text(),
                "能否办好这些事？" + text());

        assertThat(outline(draft)).hasSize(2);
    }

    @Test
    void boldFirstWordsNeedNoSister() {
        List<Block> blocks = new ArrayList<>(Drafts.blocks(Drafts.FRONT));
        blocks.addAll(Drafts.blocks(List.of("一、2024年工作安排", "（一）改善民生")));
        String heading = "办好群众关心的实事。";
        blocks.add(
                new Block.Paragraph(Position.line(9), heading + text(), new Style(0, heading.length(), false, 0, "")));

        assertThat(outline(Drafts.of(blocks))).contains("3 " + heading);
    }

    @Test
    void aStyleMakesAHeadingOfALineWithoutANumber() {
        Style chapter = new Style(1, 0, false, 0, "");
        Style section = new Style(2, 0, false, 0, "");
        List<Block> blocks = new ArrayList<>(Drafts.blocks(Drafts.FRONT));
        List.of(
                        new Block.Paragraph(Position.line(9), "回望来路", chapter),
                        new Block.Paragraph(Position.line(10), "经济", section),
                        new Block.Paragraph(Position.line(11), text(), Style.PLAIN),
                        new Block.Paragraph(Position.line(12), "走向未来", chapter),
                        new Block.Paragraph(Position.line(13), text(), Style.PLAIN))
                .forEach(blocks::add);

        assertThat(outline(Drafts.of(blocks))).containsExactly("1 回望来路", "2 经济", "1 走向未来");
    }

    @Test
    void shortSentencesThatDivideAParagraphAreHeadings() {
        Draft draft = below(
                "一、2023年工作回顾",
                "——民生持续改善。始终把群众放在心上，财政困难也不减民生支出。教育事业全面进步。" + text() + "文化事业繁荣发展。" + text() + "社会大局和谐稳定。" + text(),
                "——改革不断深化。" + text(),
                "二、2024年工作安排",
                text());

        assertThat(outline(draft)).contains("3 教育事业全面进步。", "3 文化事业繁荣发展。", "3 社会大局和谐稳定。");
        assertThat(rule(draft, "文化事业")).isEqualTo("inner");
    }

    @Test
    void shortSentencesInARowAreText() {
        Draft draft = below(
                "一、2023年工作回顾",
                "——改革不断深化。深化商事制度改革。建立公平竞争制度。深化资源税改革。放开养老服务市场。推进科技改革。" + text(),
                "——民生持续改善。" + text(),
                "二、2024年工作安排",
                text());

        assertThat(outline(draft)).filteredOn(line -> line.startsWith("3")).isEmpty();
    }

    @Test
    void spokenNumbersWithinAParagraphAreHeadingsIfTheyAreExplained() {
        Draft draft = below(
                "一、2023年工作回顾",
                "——脱贫攻坚全面胜利。一是保障水平提升。" + text() + "二是易地搬迁完成。" + text() + "三是帮扶机制健全。" + text(),
                "——民生实事办好。一是建成幼儿园。二是建成污水厂。三是改造老旧小区。",
                "二、2024年工作安排",
                text());

        assertThat(outline(draft))
                .filteredOn(line -> line.startsWith("3"))
                .containsExactly("3 一是保障水平提升。", "3 二是易地搬迁完成。", "3 三是帮扶机制健全。");
        assertThat(rule(draft, "易地搬迁")).isEqualTo("inner-ordinal");
    }

    @Test
    void topicsDivideAParagraph() {
        Draft draft = below(
                "一、2023年工作回顾",
                "——五大任务取得成效。生态安全方面，" + text() + "能源基地方面，" + text() + "边境开放方面，" + text(),
                "——改革不断深化。" + text(),
                "二、2024年工作安排",
                text());

        assertThat(outline(draft)).contains("3 生态安全方面，", "3 能源基地方面，", "3 边境开放方面，");
        assertThat(rule(draft, "能源基地")).isEqualTo("topic");
    }

    @Test
    void withoutChaptersTheSeriesInTheTextAreTheChapters() {
        Draft draft = below("——经济运行稳中向好。" + text(), "——民生保障持续改善。" + text(), "——改革不断深化。" + text());

        assertThat(outline(draft)).containsExactly("1 ——经济运行稳中向好。", "1 ——民生保障持续改善。", "1 ——改革不断深化。");
    }

    @Test
    void anAddressEndsASection() {
        Draft draft = below(
                "一、2023年工作回顾",
                "（一）经济平稳发展",
                text(),
                "（二）民生持续改善",
                text(),
                "各位代表！成绩来之不易。" + text(),
                "二、2024年工作安排",
                text());
        Section chapter = draft.sections().getFirst();

        assertThat(chapter.closing()).hasSize(1);
        assertThat(chapter.sections().getLast().paragraphs()).hasSize(1);
    }

    @Test
    void whatFollowsTheLastOfSeveralSingleParagraphsBelongsToTheChapter() {
        Draft draft = below(
                "一、2023年工作回顾",
                "——经济运行稳中向好。" + text(),
                "——民生保障持续改善。" + text(),
                "一年的拼搏，凝聚着全县人民的汗水，在此向大家致以崇高的敬意。",
                "二、2024年工作安排",
                text());

        assertThat(draft.sections().getFirst().closing()).hasSize(1);
    }

    @Test
    void theFarewellIsTheClosing() {
        Draft draft =
                below("一、2023年工作回顾", text(), "二、2024年工作安排", text(), "各位代表！", "让我们更加紧密地团结起来，坚定信心，真抓实干，为建设更加美好的家园而努力奋斗！");

        assertThat(draft.closing()).hasSize(2);
    }

    @Test
    void idsAreThoseOfModelFiles() {
        Draft draft = below("一、2023年工作回顾", text(), "（一）经济", text(), "二、2024年工作安排", text());

        assertThat(draft.allSections()).extracting(Section::id).containsExactly("s1", "s1.1", "s2");
        assertThat(draft.allParagraphs().map(workreport.document.Paragraph::id))
                .containsExactly("open.p1", "open.p2", "open.p3", "open.p4", "s1.p1", "s1.1.p1", "s2.p1");
    }
}
