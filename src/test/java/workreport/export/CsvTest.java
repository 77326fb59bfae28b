package workreport.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.export.Cell.Figure;
import workreport.export.Cell.Text;
import workreport.export.Table.Column;
import workreport.language.Language;
import workreport.model.Anchor;
import workreport.model.Basis;
import workreport.model.Bound;
import workreport.model.Comparability;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Paragraph;
import workreport.model.Period;
import workreport.model.Reading;
import workreport.model.Sense;
import workreport.model.Status;

/** CSV that programs read and that spreadsheets neither garble nor execute. */
class CsvTest {

    @Test
    void theReadingsOfASmallReport() {
        assertThat(text(Samples.data(Samples.SMALL, Language.ZH))).isEqualTo(crlf("""
                indicator,name_zh,name_en,theme,unit,period,measure,status,value,bound,wording,basis,comparability,\
                section,paragraph,start,end,quote
                forest,森林覆盖率,Forest cover,生态,%,2017,level,actual,24.1,exact,,stated,caution,\
                s1,s1.p1,13,18,森林覆盖率由2017年底的24.1%提高到24.8%。
                forest,森林覆盖率,Forest cover,生态,%,2021,level,actual,24.8,exact,,inferred,caution,\
                s1,s1.p1,21,26,森林覆盖率由2017年底的24.1%提高到24.8%。
                forest,森林覆盖率,Forest cover,生态,%,2026,level,target,25,at-least,以上,stated,caution,\
                s2,s2.p1,14,17,到2026年，森林覆盖率达到25%以上。
                debt,化解债务,Debt paid off,生态,亿元,2018..2021,total,actual,10,over,多,heading,ok,\
                s1,s1.p2,4,9,化解债务10亿多元。
                """));
    }

    @Test
    void theIndicatorsOfASmallReport() {
        assertThat(text(Samples.indicators(Samples.SMALL, Language.EN)))
                .isEqualTo(crlf("""
                Indicator,Chinese name,Theme,Unit,2017,2021,2022 target,2026 goal,Verdict,Reason,Figures,Note,\
                Sentences,Indicator id
                Forest cover,森林覆盖率,Environment,%,24.1,24.8*,not in the report,≥25,On track,\
                "At the pace so far the goal will be reached, or very nearly.",\
                "Progress 78%, time elapsed 44%|Needed per year +0.04, so far +0.18|Needed ÷ so far 0.23|\
                R 1.76 (1.60–1.90 by rounding)|0.2 percentage points to go",\
                ⚠ Its definition may have changed.,\
                "森林覆盖率由2017年底的24.1%提高到24.8%。|到2026年，森林覆盖率达到25%以上。",forest
                Debt paid off,化解债务,Environment,100 million yuan,not in the report,\
                2018–2021: >10 × 100 million yuan in all,not in the report,not in the report,Not judged,\
                The report sets no goal for it.,,,化解债务10亿多元。,debt
                """).replace('|', '\n'));
    }

    /** By its measure another program tells what is no value of a year. */
    @Test
    void whatIsNoValueOfAYearHasAMeasureOfItsOwn() {
        List<CSVRecord> rows = read(Csv.of(Samples.data(Samples.BUNDLED, Language.EN)));
        CSVRecord head = rows.getFirst();

        assertThat(rows)
                .filteredOn(row -> List.of("held", "span-rate", "project-size").contains(at(head, row, "measure")))
                .extracting(row -> at(head, row, "indicator") + " " + at(head, row, "period"))
                .containsExactly(
                        "good-air-days 2022..2026",
                        "agri-park-area 2021",
                        "wind-project-capacity 2021",
                        "wind-project-capacity 2022",
                        "livelihood-spending-share 2018..2021",
                        "hotline-resolution-rate 2018..2021",
                        "hotline-satisfaction 2018..2021",
                        "compulsory-education-retention 2022..2026",
                        "graphene-capacity 2022",
                        "wafer-capacity 2022");
    }

    /** The columns of years have none of it; it is told with the figures. */
    @Test
    void aProjectsSizeStandsInNoColumnOfAYear() {
        List<CSVRecord> rows = read(Csv.of(Samples.indicators(Samples.BUNDLED, Language.EN)));

        assertThat(rows)
                .filteredOn(row -> row.get(13).equals("graphene-capacity"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.toList().subList(4, 8)).containsOnly("not in the report");
                    assertThat(row.get(10)).isEqualTo("Project size: 2,000 t a year (plan for 2022)");
                });
    }

    @Test
    void startsWithAByteOrderMark() {
        assertThat(Csv.of(Samples.data(Samples.SMALL, Language.EN)))
                .startsWith(0xEF, 0xBB, 0xBF)
                .contains("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"})
    void aTextIsNeverAFormula(String text) {
        List<CSVRecord> rows = read(Csv.of(table(text, new Text(text))));

        assertThat(rows).extracting(row -> row.get(0)).containsExactly("'" + text, "'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a=b", " =1", "'=1", "−2%", "≥25", "\"quoted\", with comma", "two\nlines"})
    void anyOtherTextStaysAsItIs(String text) {
        List<CSVRecord> rows = read(Csv.of(table("heading", new Text(text))));

        assertThat(rows).extracting(row -> row.get(0)).containsExactly("heading", text);
    }

    @Test
    void numbersStayNumbers() {
        assertThat(text(table("n", new Figure(new BigDecimal("-27.30"))))).isEqualTo("n\r\n-27.30\r\n");
        assertThat(text(table("n", new Figure(new BigDecimal("25475"), "≥", "*"))))
                .isEqualTo("n\r\n≥25475*\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void everyReadingOfTheReportComesBack(Language language) {
        List<CSVRecord> rows = read(Csv.of(Samples.data(Samples.BUNDLED, language)));
        CSVRecord head = rows.removeFirst();
        List<List<Object>> expected = new ArrayList<>();
        for (Indicator indicator : Samples.BUNDLED.report().indicators()) {
            for (Reading reading : indicator.readings()) {
                expected.add(List.of(
                        indicator.id(),
                        indicator.name().zh(),
                        indicator.name().en(),
                        indicator.comparability(),
                        reading.period(),
                        reading.measure(),
                        reading.status(),
                        reading.signed(),
                        reading.bound(),
                        reading.wording(),
                        reading.basis(),
                        reading.anchor()));
            }
        }

        assertThat(rows).extracting(row -> comeBack(head, row)).isEqualTo(expected);
        assertThat(rows).hasSizeGreaterThan(100);
    }

    private static List<Object> comeBack(CSVRecord head, CSVRecord row) {
        return List.of(
                row.get(0),
                row.get(1),
                row.get(2),
                constant(Comparability.class, at(head, row, "comparability")),
                Period.parse(at(head, row, "period")),
                constant(Measure.class, at(head, row, "measure")),
                constant(Status.class, at(head, row, "status")),
                new BigDecimal(at(head, row, "value")),
                constant(Bound.class, at(head, row, "bound")),
                at(head, row, "wording"),
                constant(Basis.class, at(head, row, "basis")),
                new Anchor(
                        at(head, row, "paragraph"),
                        Integer.parseInt(at(head, row, "start")),
                        Integer.parseInt(at(head, row, "end"))));
    }

    /** What is in the table can be found in the text: the digits at the anchor, the words in the sentence. */
    @Test
    void everyRowStandsInTheText() {
        List<CSVRecord> rows = read(Csv.of(Samples.data(Samples.BUNDLED, Language.ZH)));
        CSVRecord head = rows.removeFirst();

        assertThat(rows).allSatisfy(row -> {
            Paragraph paragraph =
                    Samples.BUNDLED.paragraph(at(head, row, "paragraph")).orElseThrow();
            int start = Integer.parseInt(at(head, row, "start"));
            String printed = paragraph.text().substring(start, Integer.parseInt(at(head, row, "end")));
            assertThat(at(head, row, "quote")).contains(printed).contains(at(head, row, "wording"));
            assertThat(paragraph.text()).contains(at(head, row, "quote"));
            if (Character.isDigit(printed.charAt(0)) && printed.charAt(0) < 128) {
                assertThat(printed).startsWith(at(head, row, "value").replace("-", ""));
            }
            assertThat(Samples.BUNDLED.holder(paragraph.id()).orElseThrow().id())
                    .isEqualTo(at(head, row, "section"));
        });
    }

    /** 下降27.3% is printed without a sign, but it is no growth. */
    @Test
    void aDecreaseIsNegative() {
        List<CSVRecord> rows = read(Csv.of(Samples.data(Samples.BUNDLED, Language.ZH)));
        CSVRecord head = rows.removeFirst();
        long decreases = Samples.BUNDLED.report().indicators().stream()
                .flatMap(indicator -> indicator.readings().stream())
                .filter(reading -> reading.sense() == Sense.DECREASE)
                .count();

        assertThat(rows.stream().map(row -> at(head, row, "value")).filter(value -> value.startsWith("-")))
                .hasSize((int) decreases)
                .contains("-27.3");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static String at(CSVRecord head, CSVRecord row, String field) {
        return row.get(head.toList().indexOf(field));
    }

    private static Table table(String heading, Cell cell) {
        return new Table("t", List.of(new Column(heading, 10)), List.of(List.of(cell)));
    }

    private static String text(Table table) {
        String text = new String(Csv.of(table), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1);
    }

    private static String crlf(String lines) {
        return lines.replace("\n", "\r\n");
    }

    private static List<CSVRecord> read(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try {
            return new ArrayList<>(
                    CSVFormat.RFC4180.parse(new StringReader(text)).getRecords());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
