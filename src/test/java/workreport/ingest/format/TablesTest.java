package workreport.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static workreport.ingest.format.Accounts.assertNothingLost;
import static workreport.ingest.format.Accounts.paragraphs;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.UnreadableException;

class TablesTest {

    private static final String CSV = """
            年份,地区,正文
            2021,清苑区,"各位代表：
            一、回顾，增长6%"
            2022年,涞源县,各位代表：　　一、安排
            2023,容城县,
            """;

    private static Extracted read(byte[] bytes) throws UnreadableException {
        return Formats.read(Source.of(bytes), ReadOptions.STANDARD);
    }

    private static Extracted xlsx(String sheet) throws UnreadableException {
        return read(Archives.zip(Map.of(
                "xl/workbook.xml", "<workbook/>",
                "xl/sharedStrings.xml",
                        "<sst><si><t>年份</t></si><si><r><t>地</t></r><r><t>区</t></r><rPh><t>dì</t></rPh></si><si><t>text</t></si></sst>",
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</sheetData></worksheet>")));
    }

    private static List<List<String>> rows(Extracted extracted) {
        return ((Block.Table) extracted.blocks().getFirst()).rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void aTableOfReportsHasOneInEachRow(String charset) throws UnreadableException {
        Extracted extracted = read(CSV.getBytes(Charset.forName(charset)));

        assertThat(extracted.format()).isEqualTo(FileKind.CSV);
        assertNothingLost(CSV.replaceAll("(?m)(?<=^20..|年|年份|区|县),|\"|,$", ""), extracted);
        List<ReportTable.Row> reports = ReportTable.rows(extracted);
        assertThat(reports).extracting(ReportTable.Row::place).containsExactly("清苑区", "涞源县");
        assertThat(reports).extracting(ReportTable.Row::year).containsExactly("2021", "2022");
        assertThat(paragraphs(reports.getFirst().read(ReadOptions.STANDARD))).containsExactly("各位代表：", "一、回顾，增长6%");
        assertThat(paragraphs(reports.getLast().read(ReadOptions.STANDARD))).containsExactly("各位代表：", "一、安排");
    }

    @Test
    void tabsDoAsWell() throws UnreadableException {
        assertThat(rows(read("place\tyear\ttext\n清苑区\t2021\t报告\n".getBytes(UTF_8))))
                .containsExactly(List.of("place", "year", "text"), List.of("清苑区", "2021", "报告"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年份，地区，正文\n一、回顾", "各位代表,同志们,\n现在", "年,正文\"地区\n"})
    void textsWithCommasAreTexts(String text) throws UnreadableException {
        assertThat(read(text.getBytes(UTF_8)).format()).isEqualTo(FileKind.TEXT);
    }

    @Test
    void readsTheCellsOfAWorkbook() throws UnreadableException {
        Extracted extracted = xlsx("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
                <row r="2"><c r="A2"><v>2021</v></c><c r="B2" t="inlineStr"><is><t>清苑区</t></is></c><c r="C2" t="str"><f>A1</f><v>各位代表：&#10;一、回顾</v></c></row>""");

        assertThat(rows(extracted)).containsExactly(List.of("年份", "地区", "text"), List.of("2021", "清苑区", "各位代表：\n一、回顾"));
        assertThat(extracted.leftOut()).extracting(LeftOut::text).containsExactly("dì");
        assertThat(ReportTable.rows(extracted))
                .singleElement()
                .satisfies(report -> assertThat(paragraphs(report.read(ReadOptions.STANDARD)))
                        .containsExactly("各位代表：", "一、回顾"));
    }

    @Test
    void impossibleDimensionsTakeNoRoom() throws UnreadableException {
        assertThat(
                        rows(
                                xlsx(
                                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ZZZZZZ1\"><v>2</v></c></row><row r=\"2147483647\"><c><v>3</v></c></row>")))
                .containsExactly(List.of("1", "2"), List.of("3", ""));
    }

    /** What a person sees as 24.8% is no 0.248, and the noise of binary numbers nobody sees. */
    @Test
    void numbersAreThoseThatAPersonSees() throws UnreadableException {
        Extracted extracted = read(
                Archives.zip(
                        Map.of(
                                "xl/workbook.xml",
                                "<workbook/>",
                                "xl/styles.xml",
                                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.00%\"/></numFmts>"
                                        + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>",
                                "xl/worksheets/sheet1.xml",
                                "<worksheet><sheetData><row><c><v>24.800000000000001</v></c><c s=\"1\"><v>0.248</v></c>"
                                        + "<c s=\"2\"><v>7.0000000000000007E-2</v></c><c s=\"7\"><v>1.5E3</v></c></row></sheetData></worksheet>")));

        assertThat(rows(extracted)).containsExactly(List.of("24.8", "24.8%", "7%", "1500"));
    }
}
