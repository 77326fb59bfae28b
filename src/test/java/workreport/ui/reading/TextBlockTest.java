package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.language.Language;
import workreport.ui.Sample;

class TextBlockTest {

    @ParameterizedTest
    @CsvSource({
        "TITLE, title, false, 0",
        "IMPRINT, imprint, false, 0",
        "OCCASION, occasion, false, 0",
        "SPEAKER, speaker, false, 0",
        "SALUTATION, salutation, false, 0",
        "TEXT, text, false, 2",
        "HEADING_1, heading-1, true, 0",
        "HEADING_2, heading-2, true, 0",
        "HEADING_3, heading-3, true, 0",
        "GLOSS, gloss, true, 0",
    })
    void isSetByItsKind(TextBlock.Kind kind, String styleClass, boolean heading, int indent) {
        TextBlock block = new TextBlock(kind, "文", "p");
        assertThat(block.styleClass()).isEqualTo(styleClass);
        assertThat(block.isHeading()).isEqualTo(heading);
        assertThat(block.indent()).isEqualTo(indent);
    }

    @ParameterizedTest
    @CsvSource({
        "open.p1, TITLE, （内蒙古）2022年兴和县人民政府工作报告（全文）",
        "open.p2, IMPRINT, 发布时间：2022-08-22 10:49",
        "open.p4, OCCASION, 2022年1月6日在兴和县第十六届人民代表大会第一次会议上",
        "open.p5, SPEAKER, 代县长 李锴栋",
        "open.p6, SALUTATION, 各位代表：",
        "s1, HEADING_1, 一、本届人民政府工作回顾",
        "s2.1.3, HEADING_3, 推进林草生态持续改善",
        "s1.1, HEADING_2, 我们致力于稳增长、扩总量，综合实力显著增强",
        "s4.1, HEADING_3, 加强政治建设",
    })
    void showsItsPartOfTheReport(String place, TextBlock.Kind kind, String shown) {
        ReadingText text = new ReadingText(Sample.report(), Language.ZH);
        assertThat(text.blocks().get(text.indexOf(place).orElseThrow())).isEqualTo(new TextBlock(kind, shown, place));
    }

    @Test
    void onlyTextIsIndented() {
        assertThat(new ReadingText(Sample.report(), Language.EN).blocks())
                .allSatisfy(block ->
                        assertThat(block.text().startsWith("　　")).isEqualTo(block.kind() == TextBlock.Kind.TEXT));
    }
}
