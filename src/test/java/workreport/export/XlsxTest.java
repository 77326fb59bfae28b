package workreport.export;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.export.Xml.all;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import workreport.export.Cell.Figure;
import workreport.export.Cell.Text;
import workreport.export.Table.Column;
import workreport.language.Language;
import workreport.model.Reading;

/** A workbook as its XML says it. */
class XlsxTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final byte[] workbook = Xlsx.of(
            List.of(Samples.worded(Samples.BUNDLED, Language.EN), Samples.indicators(Samples.BUNDLED, Language.EN)));
    private final Map<String, Document> parts = parts(workbook);

    @Test
    void hasASheetATable() {
        assertThat(all(parts.get("xl/workbook.xml"), "sheet"))
                .extracting(sheet -> sheet.getAttribute("name"))
                .containsExactly("Readings", "Indicators");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theHeaderStaysInSightAndFilters(int sheet) {
        Document xml = parts.get("xl/worksheets/sheet%d.xml".formatted(sheet));
        Element pane = all(xml, "pane").getFirst();
        int rows = all(xml, "row").size();
        String end = all(all(xml, "row").getLast(), "c").getLast().getAttribute("r");

        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(pane.getAttribute("xSplit")).isEqualTo("1");
        assertThat(all(xml, "autoFilter"))
                .extracting(filter -> filter.getAttribute("ref"))
                .containsExactly("A1:" + end);
        assertThat(end).endsWith(Integer.toString(rows));
    }

    @Test
    void theHeaderIsBold() {
        Element header = cell(SHEET, 0, 0);
        Document styles = parts.get("xl/styles.xml");
        Element font = all(all(styles, "fonts").getFirst(), "font")
                .get(Integer.parseInt(style(header).getAttribute("fontId")));

        assertThat(text(header)).isEqualTo("Indicator");
        assertThat(all(font, "b")).hasSize(1);
    }

    @Test
    void aReadingHasEverythingBesideItsNumber() {
        List<String> heads = row(SHEET, 0);
        List<List<String>> rows = IntStream.range(
                        1, all(parts.get(SHEET), "row").size())
                .mapToObj(row -> row(SHEET, row))
                .toList();

        assertThat(heads)
                .containsExactly(
                        "Indicator",
                        "Theme",
                        "Period",
                        "Measure",
                        "Status",
                        "Value",
                        "Unit",
                        "Bound",
                        "Wording",
                        "How the period is known",
                        "Comparability",
                        "Section",
                        "Sentence",
                        "Indicator id",
                        "Paragraph",
                        "From",
                        "To");
        assertThat(rows)
                .filteredOn(
                        row -> row.get(13).equals("good-air-days") && row.get(4).equals("target"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith(
                                "Share of days with good air quality",
                                "Environment",
                                "2022–2026",
                                "level of every year",
                                "target")
                        .contains("94", "%", "at least", "以上", "Compare with caution", "s2.1.2.p1"));
    }

    @Test
    void valuesAreNumbersWithThePrintedDecimals() {
        List<Reading> readings = Samples.BUNDLED.report().indicators().stream()
                .flatMap(indicator -> indicator.readings().stream())
                .toList();
        assertThat(all(parts.get(SHEET), "row")).hasSize(readings.size() + 1);
        for (int i = 0; i < readings.size(); i++) {
            Element cell = cell(SHEET, i + 1, 5);
            BigDecimal value = readings.get(i).signed();
            String decimals = value.scale() == 0 ? "" : "." + "0".repeat(value.scale());

            assertThat(cell.getAttribute("t")).isEqualTo("n");
            assertThat(new BigDecimal(text(cell))).isEqualTo(value);
            assertThat(format(cell)).isEqualTo("#,##0" + decimals);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | '' | #,##0.0", "≥ | * | \\≥#,##0.0\\*", "> | '' | \\>#,##0.0", "≤ | * | \\≤#,##0.0\\*"})
    void aBoundIsShownAndTheNumberIsStillOne(String before, String after, String format) {
        Map<String, Document> parts =
                parts(Xlsx.of(List.of(table("n", new Figure(new BigDecimal("24.0"), before, after)))));
        Element cell = all(parts.get(SHEET), "c").get(1);
        int style = Integer.parseInt(cell.getAttribute("s"));
        Element shape =
                all(all(parts.get("xl/styles.xml"), "cellXfs").getFirst(), "xf").get(style);

        assertThat(cell.getAttribute("t")).isEqualTo("n");
        assertThat(text(cell)).isEqualTo("24.0");
        assertThat(all(parts.get("xl/styles.xml"), "numFmt"))
                .filteredOn(number -> number.getAttribute("numFmtId").equals(shape.getAttribute("numFmtId")))
                .extracting(number -> number.getAttribute("formatCode"))
                .containsExactly(format);
    }

    @Test
    void sentencesAreBrokenIntoLinesThatFitTheirRow() {
        Element sentence = cell(SHEET, 1, 12);
        Element alignment = all(style(sentence), "alignment").getFirst();
        Element row = all(parts.get(SHEET), "row").get(1);

        assertThat(alignment.getAttribute("wrapText")).isEqualTo("true");
        assertThat(Double.parseDouble(row.getAttribute("ht"))).isBetween(45.0, 120.0);
        assertThat(all(parts.get(SHEET), "col"))
                .extracting(column -> Double.valueOf(column.getAttribute("width")))
                .allSatisfy(width -> assertThat(width).isBetween(6.0, 80.0))
                .contains(80.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")", "<&>\"'"})
    void aTextIsNeverAFormula(String text) {
        Map<String, Document> parts = parts(Xlsx.of(List.of(table(text, new Text(text)))));

        assertThat(all(parts.get(SHEET), "f")).isEmpty();
        assertThat(all(parts.get(SHEET), "c"))
                .extracting(cell -> cell.getAttribute("t"))
                .containsExactly("s", "s");
        assertThat(all(parts.get("xl/sharedStrings.xml"), "t"))
                .extracting(Element::getTextContent)
                .containsExactly(text);
    }

    @Test
    void aTextTooLongForACellIsCut() {
        Map<String, Document> parts = parts(Xlsx.of(List.of(table("t", new Text("字".repeat(40_000))))));

        assertThat(all(parts.get("xl/sharedStrings.xml"), "t"))
                .extracting(Element::getTextContent)
                .containsExactly("t", "字".repeat(32_766) + "…");
    }

    @Test
    void aTableWithoutRowsIsATableToo() {
        Map<String, Document> parts = parts(Xlsx.of(List.of(new Table("t", List.of(new Column("h", 10)), List.of()))));

        assertThat(all(parts.get(SHEET), "row")).hasSize(1);
    }

    /** Nothing in it tells when it was made. */
    @ParameterizedTest
    @EnumSource
    void theSameTableIsTheSameFile(Language language) throws IOException {
        byte[] once = Xlsx.of(List.of(Samples.indicators(Samples.SMALL, language)));

        assertThat(Xlsx.of(List.of(Samples.indicators(Samples.SMALL, language))))
                .isEqualTo(once);
        assertThat(all(parts(once).get("docProps/core.xml"), "dcterms:created")).isEmpty();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-01-01T00:00");
            }
        }
    }

    private static Table table(String heading, Cell cell) {
        return new Table("t", List.of(new Column(heading, 10)), List.of(List.of(cell)));
    }

    private List<String> row(String sheet, int row) {
        return all(all(parts.get(sheet), "row").get(row), "c").stream()
                .map(this::text)
                .toList();
    }

    private Element cell(String sheet, int row, int column) {
        return all(all(parts.get(sheet), "row").get(row), "c").get(column);
    }

    private String text(Element cell) {
        String value = all(cell, "v").getFirst().getTextContent();
        return cell.getAttribute("t").equals("s")
                ? all(parts.get("xl/sharedStrings.xml"), "si")
                        .get(Integer.parseInt(value))
                        .getTextContent()
                : value;
    }

    private Element style(Element cell) {
        return all(all(parts.get("xl/styles.xml"), "cellXfs").getFirst(), "xf")
                .get(Integer.parseInt(cell.getAttribute("s")));
    }

    private String format(Element cell) {
        String id = style(cell).getAttribute("numFmtId");
        return all(parts.get("xl/styles.xml"), "numFmt").stream()
                .filter(number -> number.getAttribute("numFmtId").equals(id))
                .findFirst()
                .orElseThrow()
                .getAttribute("formatCode");
    }

    /** Every part as XML; one that is not well-formed fails here. */
    private static Map<String, Document> parts(byte[] workbook) {
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), Xml.parse(zip.readAllBytes()));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return parts;
    }
}
