package workreport.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static workreport.ingest.format.Accounts.assertNothingLost;
import static workreport.ingest.format.Accounts.leftOut;
import static workreport.ingest.format.Accounts.paragraphs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;
import workreport.ingest.UnreadableException.Reason;
import workreport.ingest.Warning;
import workreport.ingest.format.PdfFiles.Line;

class PdfTest {

    private static final float SIZE = 16;
    private static final float LEFT = 90;
    private static final float TOP = 150;
    private static final float PITCH = 28;
    /** As many characters as stand on a full line. */
    private static final String FULL = "全年地区生产总值增长百分之六人均收入稳步提高民生改善";

    private static final float INDENT = LEFT + 2 * SIZE;
    private static final String INDENTED = FULL.substring(2);

    private static Extracted read(byte[] bytes) throws UnreadableException {
        Source source = Source.of(bytes);
        assertThat(new Pdf().isMine(source)).isTrue();
        return new Pdf().read(source, ReadOptions.STANDARD);
    }

    private static Extracted read(List<List<Line>> pages) throws UnreadableException {
        Extracted extracted = read(PdfFiles.pdf(pages));
        assertNothingLost(
                pages.stream().flatMap(List::stream).map(Line::text).collect(Collectors.joining()), extracted);
        return extracted;
    }

    private static Line line(int row, float x, String text) {
        return new Line(text, x, TOP + row * PITCH, SIZE);
    }

    /** A paragraph of so many lines, the last of which is short. */
    private static List<Line> paragraph(int firstRow, int rows) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(firstRow, INDENT, INDENTED));
        for (int row = 1; row < rows - 1; row++) {
            lines.add(line(firstRow + row, LEFT, FULL));
        }
        lines.add(line(firstRow + rows - 1, LEFT, "完成。"));
        return lines;
    }

    private static Reason failure(byte[] bytes) {
        return catchThrowableOfType(UnreadableException.class, () -> read(bytes))
                .reason();
    }

    @Test
    void linesBecomeParagraphs() throws UnreadableException {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("政 府 工 作 报 告", 220, 110, 22));
        lines.add(line(0, LEFT, "各位代表："));
        lines.addAll(paragraph(1, 4));
        lines.addAll(paragraph(5, 3));

        Extracted extracted = read(List.of(lines));

        assertThat(paragraphs(extracted))
                .containsExactly("政 府 工 作 报 告", "各位代表：", INDENTED + FULL + FULL + "完成。", INDENTED + FULL + "完成。");
        assertThat(((Block.Paragraph) extracted.blocks().getFirst()).style().size())
                .isEqualTo(22);
        assertThat(((Block.Paragraph) extracted.blocks().getFirst()).style().centred())
                .isTrue();
        assertThat(extracted.blocks().get(3).position()).isEqualTo(new Position(1, 7));
    }

    @Test
    void paragraphsGoOnOverPagesWithoutTheirHeadsAndNumbers() throws UnreadableException {
        List<List<Line>> pages = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            List<Line> lines = new ArrayList<>();
            lines.add(new Line("兴和县2022年文件汇编", 400, 50, 9));
            for (int row = 0; row < 10; row++) {
                boolean isFirst = page == 1 && row == 0;
                lines.add(line(row, isFirst ? INDENT : LEFT, isFirst ? INDENTED : FULL));
            }
            lines.add(new Line("— " + page + " —", 290, 800, 12));
            pages.add(lines);
        }

        Extracted extracted = read(pages);

        assertThat(paragraphs(extracted)).singleElement().asString().hasSize(INDENTED.length() + 39 * FULL.length());
        assertThat(leftOut(extracted, LeftOut.Reason.RUNNING_HEAD)).containsExactly("兴和县2022年文件汇编");
        assertThat(leftOut(extracted, LeftOut.Reason.PAGE_NUMBER)).containsExactly("— 1 —", "— 2 —", "— 3 —", "— 4 —");
    }

    @Test
    void aLineIsShortWhereTheNextWordDidNotFit() throws UnreadableException {
        List<Line> lines = new ArrayList<>(paragraph(0, 4));
        lines.add(line(4, LEFT, FULL.substring(3)));
        lines.add(line(5, LEFT, "1234.56%，" + FULL.substring(6)));
        lines.add(line(6, LEFT, FULL.substring(2)));
        lines.add(line(7, LEFT, "（改、扩）" + FULL.substring(6)));
        lines.add(line(8, LEFT, "完成。"));

        assertThat(paragraphs(read(List.of(lines))))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(FULL.substring(3) + "1234.56%，")
                .endsWith("（改、扩）" + FULL.substring(6) + "完成。");
    }

    @Test
    void linesOfWhichNoneIsFullAreParagraphs() throws UnreadableException {
        List<String> said = List.of(
                "政府工作报告",
                "在人民代表大会会议上所作",
                "各位代表：",
                "一、工作回顾",
                FULL.substring(1) + "。",
                "二、工作安排",
                "各位代表，同志们：",
                FULL + "。");
        List<Line> lines = new ArrayList<>();
        said.forEach(each -> lines.add(line(lines.size(), LEFT, each)));

        assertThat(paragraphs(read(List.of(lines)))).isEqualTo(said);
    }

    @Test
    void aNumberBehindASentenceBeginsAParagraphAlsoBehindAFullLine() throws UnreadableException {
        List<Line> first = new ArrayList<>(paragraph(0, 4));
        first.add(line(4, LEFT, FULL));
        first.add(line(5, LEFT, FULL.substring(1) + "。"));
        List<Line> second = new ArrayList<>(List.of(line(0, LEFT, "一、2021年工作回顾")));
        second.addAll(paragraph(1, 6));

        assertThat(paragraphs(read(List.of(first, second))))
                .containsSequence(FULL + FULL.substring(1) + "。", "一、2021年工作回顾");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws UnreadableException {
        String half = FULL.substring(0, 12);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("政府工作报告二〇二二年度", 200, 110, SIZE));
        for (int row = 0; row < 12; row++) {
            lines.add(line(row, 70, row == 0 ? "左" + half.substring(1) : half));
            lines.add(line(row, 320, row == 0 ? "右" + half.substring(1) : half));
        }

        String text = String.join("", paragraphs(read(List.of(lines))));

        assertThat(text.indexOf("右")).isEqualTo(text.indexOf("左") + 12 * half.length());
    }

    @Test
    void rowsOfATableStayApart() throws UnreadableException {
        List<Line> lines = new ArrayList<>(paragraph(0, 3));
        lines.add(line(3, LEFT, "粮食产量"));
        lines.add(line(3, 300, "2.8"));
        lines.add(line(4, LEFT, "工业产值"));
        lines.add(line(4, 300, "210"));

        assertThat(paragraphs(read(List.of(lines)))).endsWith("粮食产量 2.8", "工业产值 210");
    }

    @Test
    void shadowsOfCharactersAreListedOnce() throws UnreadableException {
        List<Line> lines = List.of(line(0, LEFT, "政府工作报告"), line(0, LEFT + 0.4f, "政府工作报告"));

        Extracted extracted = read(List.of(lines));

        assertThat(paragraphs(extracted)).containsExactly("政府工作报告");
        assertThat(String.join("", leftOut(extracted, LeftOut.Reason.REPEATED))).isEqualTo("政府工作报告");
    }

    @ParameterizedTest
    @CsvSource({"⼀⺠⻓⼾,一民长户", "⻘⼭⾦,青山金", "⸺,——", "5%―6%,5%—6%", "一民,一民"})
    void radicalsBecomeTheCharactersTheyLookLike(String written, String meant) {
        assertThat(Radicals.replaced(written)).isEqualTo(meant);
    }

    @Test
    void aScanIsSaidToBeOne() {
        assertThat(failure(PdfFiles.pdf(List.of(List.of(), List.of())))).isEqualTo(Reason.SCAN);
    }

    @Test
    void pagesThatArePicturesAreCounted() throws UnreadableException {
        assertThat(read(List.of(paragraph(0, 5), List.of())).warnings())
                .containsExactly(new Warning(Warning.Kind.PAGES_WITHOUT_TEXT, "1"));
    }

    @Test
    void aPasswordIsAskedForAndTaken() throws UnreadableException {
        byte[] bytes = PdfFiles.pdf(List.of(paragraph(0, 3)), "secret");

        assertThat(failure(bytes)).isEqualTo(Reason.PASSWORD);
        assertThat(new Pdf()
                        .read(Source.of(bytes), new ReadOptions(Limits.STANDARD, null, "secret"))
                        .blocks())
                .hasSize(1);
    }

    @Test
    void textThatCannotBeUnpackedIsNotLostInSilence() throws UnreadableException {
        byte[] bytes = PdfFiles.pdf(List.of(paragraph(0, 6), paragraph(0, 6)));
        String file = new String(bytes, ISO_8859_1);
        Matcher contents = Pattern.compile("/Contents (\\d+ 0) R").matcher(file);
        assertThat(contents.find() && contents.find()).isTrue();
        int stream = file.indexOf("stream", file.indexOf("\n" + contents.group(1) + " obj"));
        for (int i = 0; i < 20; i++) {
            bytes[stream + 60 + i] ^= 0x55;
        }

        assertThat(read(bytes).warnings()).extracting(Warning::kind).contains(Warning.Kind.PART_DAMAGED);
    }

    @Test
    void whatIsNoPdfBehindItsFirstLineIsDamaged() {
        assertThat(failure("%PDF-1.7\nnothing".getBytes(ISO_8859_1))).isEqualTo(Reason.DAMAGED);
    }

    /** Ten forms that call each other ten times: without a deadline it never ends. */
    @Test
    void nestedFormsEndByTheDeadline() {
        StringBuilder file = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
        String calls = "/F Do ".repeat(10);
        for (int i = 5; i < 16; i++) {
            file.append(
                    "%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>/Length %d>>stream\n%s\nendstream endobj\n"
                            .formatted(i, i + 1, calls.length(), calls));
        }
        file.append("trailer<</Root 1 0 R>>");
        Limits limits = new Limits(1 << 20, 1 << 20, 100, 100, 100, 1000, Duration.ofMillis(300));
        Source source = Source.of(file.toString().getBytes(ISO_8859_1));

        assertThat(catchThrowableOfType(
                                UnreadableException.class,
                                () -> new Pdf().read(source, new ReadOptions(limits, null, null)))
                        .reason())
                .isEqualTo(Reason.TOO_SLOW);
    }
}
