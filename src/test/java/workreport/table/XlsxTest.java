package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.table.Xml.all;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.table.Cell.Figure;
import workreport.table.Cell.Text;
import workreport.table.Table.Column;

/** A workbook as its XML says it. */
class XlsxTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final OpenWorkbook workbook = workbook(Language.EN);

    private static OpenWorkbook workbook(Language language) {
        return new OpenWorkbook(Workbooks.all(
                Samples.BUNDLED.report().indicators(), Samples.PROFILE, Samples.notation(Samples.BUNDLED, language)));
    }

    @Test
    void hasASheetATable() {
        assertThat(workbook.names()).containsExactly("Indicators", "Readings", "data", "links", "codebook");
        assertThat(workbook(Language.ZH).names()).containsExactly("指标", "数据明细", "data", "links", "codebook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Indicators", "Readings", "data", "links", "codebook"})
    void theHeaderStaysInSightAndFilters(String name) {
        Document xml = workbook.sheet(name);
        Element pane = all(xml, "pane").getFirst();
        Element last = all(all(xml, "row").getFirst(), "c").getLast();
        String end = last.getAttribute("r").replace("1", "") + all(xml, "row").size();

        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(pane.getAttribute("xSplit")).isEqualTo("1");
        assertThat(all(xml, "autoFilter"))
                .extracting(filter -> filter.getAttribute("ref"))
                .containsExactly("A1:" + end);
    }

    /** Across A4, as wide as the page and not too small to read, the header on every page, at the foot where it is from. */
    @ParameterizedTest
    @ValueSource(strings = {"Indicators", "Readings", "data", "links", "codebook"})
    void printsReadably(String name) {
        Document xml = workbook.sheet(name);
        Element setup = all(xml, "pageSetup").getFirst();
        String area = workbook.defined(name, "_xlnm.Print_Area");
        int printed = area.charAt(area.lastIndexOf(':') + 2) - 'A' + 1;
        double width = all(xml, "col").stream()
                .limit(printed)
                .mapToDouble(column -> Double.parseDouble(column.getAttribute("width")))
                .sum();
        double points = 11 * 149 / width;

        assertThat(setup.getAttribute("paperSize")).isEqualTo("9");
        assertThat(setup.getAttribute("orientation")).isEqualTo("landscape");
        assertThat(setup.getAttribute("fitToWidth")).isEqualTo("1");
        assertThat(setup.getAttribute("fitToHeight")).isEqualTo("0");
        assertThat(points).isGreaterThan(7);
        assertThat(printed).isGreaterThan(5);
        assertThat(workbook.defined(name, "_xlnm.Print_Titles")).endsWith("!$1:$1");
        assertThat(all(xml, "oddFooter").getFirst().getTextContent())
                .contains(Samples.BUNDLED.report().title().en(), "xinghe-2022", "2022-01-06")
                .endsWith("&P / &N");
    }

    @Test
    void anAmpersandInTheTitleIsNoCodeOfTheFoot() {
        Table table = new Table("t", "Roads & <rails>", List.of(new Column("h", 10)), List.of());

        assertThat(all(new OpenWorkbook(Xlsx.of(List.of(table))).part(SHEET), "oddFooter")
                        .getFirst()
                        .getTextContent())
                .contains("Roads && <rails>");
    }

    @Test
    void theHeaderIsBold() {
        Element header = cell("Indicators", 0, 0);
        Element font = all(all(workbook.part("xl/styles.xml"), "fonts").getFirst(), "font")
                .get(Integer.parseInt(workbook.style(header).getAttribute("fontId")));

        assertThat(workbook.value(header)).isEqualTo("Indicator");
        assertThat(all(font, "b")).hasSize(1);
    }

    /** A cell that holds nothing has no value: a text without characters would be counted and filtered as one. */
    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsReallyEmpty(Language language) {
        OpenWorkbook opened = workbook(language);
        assertThat(all(opened.part("xl/sharedStrings.xml"), "si"))
                .allSatisfy(text -> assertThat(text.getTextContent()).isNotBlank());
        assertThat(opened.names())
                .allSatisfy(name -> assertThat(all(opened.sheet(name), "c"))
                        .filteredOn(cell -> all(cell, "v").isEmpty())
                        .allSatisfy(cell -> assertThat(cell.getAttribute("t")).isEmpty()));
        assertThat(opened.rows(opened.names().getFirst()).stream()
                        .flatMap(List::stream)
                        .filter(Objects::isNull))
                .hasSizeGreaterThan(300);
    }

    @Test
    void anObservationHasEverythingBesideItsNumber() {
        List<List<Object>> rows = workbook.rows("Readings");

        assertThat(rows.getFirst())
                .containsExactly(
                        "Indicator",
                        "From",
                        "To",
                        "Measure",
                        "Status",
                        "Value",
                        "Unit",
                        "Bound",
                        "Wording",
                        "Lower limit",
                        "Upper limit",
                        "How the year is known",
                        "Section",
                        "Sentence",
                        "Theme",
                        "Comparability",
                        "Note",
                        "Indicator id",
                        "Paragraph",
                        "Upper end");
        assertThat(rows)
                .filteredOn(row -> "good-air-days".equals(row.get(17)) && "target".equals(row.get(4)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith(
                                "Share of days with good air quality",
                                new BigDecimal("2022"),
                                new BigDecimal("2026"),
                                "level of every year",
                                "target",
                                new BigDecimal("94"),
                                "%",
                                "at least",
                                "以上",
                                new BigDecimal("94"),
                                null)
                        .contains("Environment", "Compare with caution", "s2.1.2.p1"));
    }

    /** The number stands alone, its bound beside it, sums and growth apart. */
    @Test
    void anIndicatorHasNumbersBoundsAndTheRestApart() {
        List<List<Object>> rows = workbook.rows("Indicators");
        List<Object> head = rows.getFirst();
        List<Object> air = rows.stream()
                .filter(row -> "Share of days with good air quality".equals(row.getFirst()))
                .findFirst()
                .orElseThrow();
        List<Object> gdp = rows.get(1);

        assertThat(air.get(head.indexOf("2026 goal"))).isEqualTo(new BigDecimal("94"));
        assertThat(air.get(head.indexOf("2026 goal") + 1)).asString().startsWith("at least");
        assertThat(head.get(head.indexOf("2026 goal") + 1)).isEqualTo("Bound");
        assertThat(air.get(head.indexOf("2022 target"))).isNull();
        assertThat(gdp.get(head.indexOf("2021 current"))).isNull();
        assertThat(gdp.get(head.indexOf("Other numbers in the report")))
                .isEqualTo("2018–2021: >27 billion yuan in all (year inferred)\n"
                        + "Target 2022–2026: growth of ≈7% a year\nTarget 2022: growth of 6%");
    }

    @Test
    void valuesAreNumbersWithThePrintedDecimals() {
        List<Observation> observations = Samples.BUNDLED.report().indicators().stream()
                .flatMap(indicator -> indicator.observations().stream())
                .toList();
        assertThat(workbook.rows("Readings")).hasSize(observations.size() + 1);
        for (int i = 0; i < observations.size(); i++) {
            Element cell = cell("Readings", i + 1, 5);
            BigDecimal value = observations.get(i).signed();
            String decimals = value.scale() == 0 ? "" : "." + "0".repeat(value.scale());

            assertThat(cell.getAttribute("t")).isEqualTo("n");
            assertThat(workbook.value(cell)).isEqualTo(value);
            assertThat(workbook.format(cell)).matches("#,##0" + Pattern.quote(decimals) + "(_\\.)?(_0)*");
        }
    }

    /** Room for the decimals that a number lacks, so that the points of a column stand under each other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"24.05 | #,##0.00", "24.0 | #,##0.0_0", "24 | #,##0_._0_0"})
    void numbersAreAlignedOnTheirPoints(BigDecimal number, String format) {
        Table table = new Table(
                "t",
                List.of(new Column("n", 10)),
                List.of(List.of(new Figure(new BigDecimal("0.25"))), List.of(new Figure(number)), List.of(Cell.EMPTY)));
        OpenWorkbook opened = new OpenWorkbook(Xlsx.of(List.of(table)));
        Element cell = all(all(opened.sheet("t"), "row").get(2), "c").getFirst();

        assertThat(opened.format(cell)).isEqualTo(format);
        assertThat(all(opened.style(cell), "alignment").getFirst().getAttribute("horizontal"))
                .isEqualTo("right");
    }

    /** 2,017 is no year. */
    @Test
    void yearsHaveNoThousands() {
        assertThat(workbook.format(cell("Readings", 1, 1))).isEqualTo("0");
    }

    @Test
    void sentencesAreBrokenIntoLinesThatFitTheirRow() {
        Element sentence = cell("Readings", 1, 13);
        Element alignment = all(workbook.style(sentence), "alignment").getFirst();
        Element row = all(workbook.sheet("Readings"), "row").get(1);

        assertThat(alignment.getAttribute("wrapText")).isEqualTo("true");
        assertThat(Double.parseDouble(row.getAttribute("ht"))).isBetween(45.0, 140.0);
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

    private Element cell(String sheet, int row, int column) {
        return all(all(workbook.sheet(sheet), "row").get(row), "c").stream()
                .filter(cell -> OpenWorkbook.column(cell) == column)
                .findFirst()
                .orElseThrow();
    }

    /** Every part as XML; one that is not well-formed fails here. */
    private static Map<String, Document> parts(byte[] workbook) {
        Map<String, Document> parts = new HashMap<>();
        OpenWorkbook.unpack(workbook).forEach((name, part) -> parts.put(name, Xml.parse(part)));
        return parts;
    }
}
