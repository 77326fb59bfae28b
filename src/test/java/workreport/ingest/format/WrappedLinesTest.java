package workreport.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import workreport.ingest.Blank;

/** Lines that were cut at one width are paragraphs again; lines that were not stay as they are. */
class WrappedLinesTest {

    private static final String SENTENCE = "全县上下坚持稳中求进，各项工作有序推进，群众得到实惠，发展的基础更加牢固，后劲更加充足，";
    private static final List<String> PARAGRAPHS = List.of(
            "政府工作报告",
            "一、过去一年工作回顾",
            "　　" + SENTENCE.repeat(4) + "成绩来之不易。",
            "　　" + SENTENCE.repeat(3) + "经验值得珍惜。",
            "（一）经济稳步增长",
            "　　" + SENTENCE.repeat(5) + "势头良好。");

    private static List<String> wrap(List<String> paragraphs, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (int at = 0; at < paragraph.length(); at += width) {
                lines.add(paragraph.substring(at, Math.min(paragraph.length(), at + width)));
            }
        }
        return lines;
    }

    private static List<String> joined(List<String> lines) {
        return WrappedLines.join(lines).stream().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void linesCutAtOneWidthArePutTogether() {
        assertThat(joined(wrap(PARAGRAPHS, 38))).isEqualTo(PARAGRAPHS);
        assertThat(joined(wrap(PARAGRAPHS, 25))).isEqualTo(PARAGRAPHS);
    }

    @Test
    void withoutIndentsAParagraphEndsWithAShortLineOrBeforeANumber() {
        List<String> bare = PARAGRAPHS.stream().map(String::strip).toList();

        assertThat(joined(wrap(bare, 31))).isEqualTo(bare);
    }

    @Test
    void linesCutAtOneNumberOfCharactersArePutTogether() {
        List<String> figures = List.of(
                "一、过去一年工作回顾",
                SENTENCE + "生产总值达到5678.25亿元，增长12.35%，" + SENTENCE.repeat(5) + "势头良好。",
                "二、今年工作安排",
                SENTENCE.repeat(3) + "不负期望。");

        assertThat(joined(wrap(figures, 24))).isEqualTo(figures);
    }

    @Test
    void theNumbersOfPagesAreNoText() {
        PagedLines paged = PagedLines.of(List.of("贷款余额达到4022", "", "- 1 -", "", "万元。", "第 2 页", "共7页说明", "-1 万"));

        assertThat(paged.text()).containsExactly("贷款余额达到4022", "万元。", "共7页说明", "-1 万");
        assertThat(paged.numbers()).containsExactly(1, 5, 7, 8);
        assertThat(paged.pageNumbers()).extracting(PagedLines.PageNumber::line).containsExactly(3, 6);
    }

    @Test
    void whatWasNotCutStaysAsItIs() {
        assertThat(WrappedLines.join(PARAGRAPHS)).isEqualTo(PARAGRAPHS);
        List<String> shortOnes = List.of("第一行说完了一件事情。", "第二行说完了另外一件事情。", "第三行也说完了。");
        assertThat(WrappedLines.join(shortOnes)).isEqualTo(shortOnes);
    }

    /** Sentences of the same length, each a paragraph: nothing was cut. */
    @Test
    void paragraphsOfOneLengthAreNotPutTogether() {
        List<String> alike =
                List.of(("修好每一条路，通好每一座桥，让出行更加方便，让物流更加通畅。\n").repeat(20).split("\n"));

        assertThat(WrappedLines.join(alike)).isEqualTo(alike);
    }

    @Test
    void nothingIsLostAndEachParagraphKeepsTheNumberOfItsFirstLine() {
        List<String> lines = wrap(PARAGRAPHS, 38);
        List<String> joined = WrappedLines.join(lines);

        assertThat(joined).hasSameSizeAs(lines);
        assertThat(Blank.remove(joined.stream().collect(Collectors.joining())))
                .isEqualTo(Blank.remove(String.join("", lines)));
        assertThat(joined.get(2)).startsWith("　　全县上下").endsWith("成绩来之不易。");
    }

    @Test
    void wordsOfLatinLettersKeepTheSpaceBetweenThem() {
        List<String> words = new ArrayList<>();
        String line = "the county went on with what it had begun and";
        for (int i = 0; i < 20; i++) {
            words.add(line);
        }

        assertThat(joined(words)).hasSize(1);
        assertThat(joined(words).getFirst()).contains("begun and the county");
    }
}
