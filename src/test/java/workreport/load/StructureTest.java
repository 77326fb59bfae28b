package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Report;

/** The bundled report's outline: chapters, themes, numbered parts, and headings that run into their text. */
class StructureTest {

    private static final Report REPORT = ReportFile.bundled();
    private static final Contents CONTENTS = new Contents(REPORT);

    @Test
    void fourChapters() {
        assertThat(REPORT.sections().stream().map(section -> section.id() + " " + section.number() + section.heading()))
                .containsExactly("s1 一、本届人民政府工作回顾", "s2 二、新一届政府工作的主要目标任务", "s3 三、2022年政府工作安排", "s4 四、加强政府自身建设");
    }

    @Test
    void theOpeningHasItsRoles() {
        assertThat(REPORT.opening())
                .extracting(Paragraph::role)
                .containsExactly(
                        ParagraphRole.TITLE,
                        ParagraphRole.IMPRINT,
                        ParagraphRole.IMPRINT,
                        ParagraphRole.OCCASION,
                        ParagraphRole.SPEAKER,
                        ParagraphRole.SALUTATION,
                        ParagraphRole.TEXT);
    }

    @Test
    void sevenThemesOpenTheReview() {
        assertThat(chapter("s1").sections()).hasSize(7).allSatisfy(theme -> {
            assertThat(theme.number()).isEmpty();
            assertThat(theme.heading()).startsWith("我们致力于").endsWith("。");
            assertThat(theme.runIn()).isTrue();
            assertThat(theme.level()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({"s2, （一）（二）（三）（四）（五）", "s3, （一）（二）（三）（四）（五）（六）"})
    void theirPartsAreNumberedInOrder(String chapter, String numbers) {
        assertThat(chapter(chapter).sections().stream().map(Section::number).collect(Collectors.joining()))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"完善城市功能。", "严守生态保护“红线”。", "加强政治建设。", "脱贫攻坚战圆满收官。", "污染防治成效明显。", "政府债务有效化解。"})
    void aHeadingThatRunsIntoItsTextIsASection(String heading) {
        assertThat(REPORT.allSections().filter(section -> section.heading().equals(heading)))
                .singleElement()
                .satisfies(section -> assertThat(section.runIn()).isTrue())
                .satisfies(section -> assertThat(section.paragraphs()).isNotEmpty());
    }

    @Test
    void aShortSentenceThatIsNoHeadingIsText() {
        assertThat(REPORT.allParagraphs().filter(paragraph -> paragraph.text().contains("2019年实现整县脱贫摘帽。")))
                .singleElement()
                .satisfies(paragraph -> assertThat(
                                CONTENTS.holder(paragraph.id()).orElseThrow().heading())
                        .isEqualTo("脱贫攻坚战圆满收官。"));
        assertThat(REPORT.allSections()).noneMatch(section -> section.heading().contains("脱贫摘帽"));
    }

    @Test
    void theLastParagraphClosesTheReportAndNoChapter() {
        Paragraph last = REPORT.closing().getLast();

        assertThat(CONTENTS.holder(last.id())).isEmpty();
        assertThat(REPORT.allParagraphs().toList()).endsWith(last);
        assertThat(last.text()).startsWith("各位代表");
    }

    @Test
    void idsSayWhereAPartStands() {
        List<String> strays = new ArrayList<>();
        REPORT.allSections().forEach(section -> {
            section.sections().stream()
                    .map(Section::id)
                    .filter(id -> !id.startsWith(section.id() + "."))
                    .forEach(strays::add);
            section.paragraphs().stream()
                    .map(Paragraph::id)
                    .filter(id -> !id.startsWith(section.id() + ".p"))
                    .forEach(strays::add);
            section.closing().stream()
                    .map(Paragraph::id)
                    .filter(id -> !id.startsWith(section.id() + ".end.p"))
                    .forEach(strays::add);
        });
        assertThat(strays).isEmpty();
    }

    @Test
    void everyHeadingIsSaidInEnglish() {
        assertThat(REPORT.allSections())
                .allSatisfy(section -> assertThat(section.headingEn())
                        .matches("[\\p{ASCII}“”‘’–—]+")
                        .hasSizeGreaterThan(3)
                        .doesNotEndWith("."));
    }

    @Test
    void levelsAreChaptersTheirPartsAndHeadingsThatRunIn() {
        assertThat(REPORT.sections()).allMatch(section -> section.level() == 1);
        assertThat(REPORT.allSections()).allSatisfy(section -> {
            switch (section.level()) {
                case 1 -> assertThat(section.number()).matches("[一二三四]、");
                case 2 -> assertThat(section.number() + section.heading()).matches("(（[一二三四五六]）|我们致力于).+");
                default -> assertThat(section.runIn()).as(section.heading()).isTrue();
            }
        });
    }

    private static Section chapter(String id) {
        return CONTENTS.section(id).orElseThrow();
    }
}
