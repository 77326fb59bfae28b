package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.evidence.Basis;
import workreport.evidence.Comparability;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.language.Language;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.platform.ProgramVersion;
import workreport.table.Cell.Figure;
import workreport.table.Cell.Text;
import workreport.table.Table.Column;

/** CSV that programs read and that spreadsheets neither garble nor execute. */
class CsvTest {

    private static final List<String> FIRST = List.of(
            ("indicator,name_zh,name_en,theme,unit,period,measure,status,value,bound,wording,basis,comparability,"
                            + "section,paragraph,start,end,quote")
                    .split(","));

    /** Other programs read them by their places. */
    @Test
    void theFirstColumnsOfTheObservationsAreTheSameAsEver() {
        List<String> columns = read(Csv.of(Samples.data(Samples.SMALL, Language.ZH)))
                .getFirst()
                .toList();

        assertThat(columns).startsWith(FIRST.toArray(String[]::new)).doesNotHaveDuplicates();
    }

    @Test
    void theObservationsOfASmallReport() {
        List<CSVRecord> rows = read(Csv.of(Samples.data(Samples.SMALL, Language.ZH)));
        assertThat(rows.stream()
                        .skip(1)
                        .map(row -> String.join(",", row.toList().subList(0, FIRST.size()))))
                .containsExactly(
                        "forest,森林覆盖率,Forest cover,ecology,percent,2017,level,actual,24.1,exact,,stated,caution,"
                                + "s1,s1.p1,13,18,森林覆盖率由2017年底的24.1%提高到24.8%。",
                        "forest,森林覆盖率,Forest cover,ecology,percent,2021,level,actual,24.8,exact,,inferred,caution,"
                                + "s1,s1.p1,21,26,森林覆盖率由2017年底的24.1%提高到24.8%。",
                        "forest,森林覆盖率,Forest cover,ecology,percent,2026,level,target,25,at-least,以上,stated,caution,"
                                + "s2,s2.p1,14,17,到2026年，森林覆盖率达到25%以上。",
                        "debt,化解债务,Debt paid off,ecology,yuan-100m,2018..2021,total,actual,10,over,多,heading,ok,"
                                + "s1,s1.p2,4,9,化解债务10亿多元。");
        assertThat(named(rows, 2))
                .containsEntry("theme_zh", "生态")
                .containsEntry("theme_en", "Environment")
                .containsEntry("unit_zh", "%")
                .containsEntry("dimension", "percentage")
                .containsEntry("direction", "higher")
                .containsEntry("period_begin", "2021")
                .containsEntry("period_end", "2021")
                .containsEntry("years", "1")
                .containsEntry("printed", "24.8%")
                .containsEntry("lower", "24.75")
                .containsEntry("upper", "24.85")
                .containsEntry("si_unit", "")
                .containsEntry("value_si", "")
                .containsEntry("basis_note_zh", "以任期末为准。")
                .containsEntry("basis_note_en", "The end of the term.")
                .containsEntry("note_zh", "口径或有变化。")
                .containsEntry("note_en", "Its definition may have changed.")
                .containsEntry("misleading_with", "debt")
                .containsEntry("caution_with", "")
                .containsEntry("link_notes_zh", "两回事。")
                .containsEntry("link_notes_en", "Two things.")
                .containsEntry("section_zh", "一、四年工作回顾")
                .containsEntry("section_en", "Four years of work")
                .containsEntry("report", "small")
                .containsEntry("place_zh", "某县")
                .containsEntry("place_en", "Some County")
                .containsEntry("delivered", "2022-01-06")
                .containsEntry("published", "2022-08-22")
                .containsEntry("source", "source.txt")
                .containsEntry(
                        "source_sha256", Samples.SMALL.report().textFile().sha256())
                .containsEntry("program_version", ProgramVersion.text());
        assertThat(named(rows, 4))
                .containsEntry("years", "4")
                .containsEntry("lower", "10")
                .containsEntry("upper", "")
                .containsEntry("si_unit", "CNY")
                .containsEntry("value_si", "1000000000");
    }

    /** Two machines write the same files. */
    @Test
    void theLanguageMakesNoDifference() {
        for (Contents contents : List.of(Samples.SMALL, Samples.BUNDLED)) {
            List<Table> chinese = Samples.forPrograms(contents, Language.ZH);
            List<Table> english = Samples.forPrograms(contents, Language.EN);
            for (int i = 0; i < chinese.size(); i++) {
                assertThat(Csv.of(chinese.get(i))).as(chinese.get(i).name()).isEqualTo(Csv.of(english.get(i)));
            }
        }
    }

    @Test
    void theIndicatorsOfASmallReport() {
        List<CSVRecord> rows = read(Csv.of(IndicatorsTable.data(
                Samples.SMALL.report().indicators(),
                Samples.profile(Samples.SMALL),
                Samples.notation(Samples.SMALL, Language.EN))));
        assertThat(rows).hasSize(3);
        assertThat(named(rows, 1))
                .containsEntry("indicator", "forest")
                .containsEntry("unit", "percent")
                .containsEntry("baseline_year", "2017")
                .containsEntry("baseline_value", "24.1")
                .containsEntry("baseline_bound", "exact")
                .containsEntry("current_value", "24.8")
                .containsEntry("current_lower", "24.75")
                .containsEntry("current_upper", "24.85")
                .containsEntry("current_basis", "inferred")
                .containsEntry("next_year", "2022")
                .containsEntry("next_value", "")
                .containsEntry("next_bound", "")
                .containsEntry("goal_value", "25")
                .containsEntry("goal_lower", "25")
                .containsEntry("goal_upper", "")
                .containsEntry("goal_bound", "at-least")
                .containsEntry("goal_wording", "以上")
                .containsEntry("verdict", "on-track")
                .containsEntry("reason", "")
                .containsEntry("firm", "yes")
                .containsEntry("progress", "78")
                .containsEntry("time_elapsed", "44")
                .containsEntry("needed_per_year", "0.04")
                .containsEntry("so_far_per_year", "0.18")
                .containsEntry("so_far_per_year_lower", "0.15")
                .containsEntry("so_far_per_year_upper", "0.20")
                .containsEntry("ratio", "1.76")
                .containsEntry("ratio_lower", "1.60")
                .containsEntry("ratio_upper", "1.90")
                .containsEntry("gap", "0.2")
                .containsEntry("gap_lower", "0.15")
                .containsEntry("gap_upper", "0.25")
                .containsEntry("note_en", "Its definition may have changed.")
                .containsEntry("report", "small");
        assertThat(named(rows, 2))
                .containsEntry("baseline_value", "")
                .containsEntry("current_value", "")
                .containsEntry("verdict", "not-judged")
                .containsEntry("reason", "no-goal")
                .containsEntry("progress", "")
                .containsEntry("gap", "");
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

    /** The columns of years have none of it; it is told with the other numbers. */
    @Test
    void aProjectsSizeStandsInNoColumnOfAYear() {
        List<CSVRecord> rows = read(Csv.of(IndicatorsTable.data(
                Samples.BUNDLED.report().indicators(),
                Samples.PROFILE,
                Samples.notation(Samples.BUNDLED, Language.EN))));
        List<CSVRecord> worded = read(Csv.of(Samples.indicators(Samples.BUNDLED, Language.EN)));

        assertThat(rows)
                .filteredOn(row -> row.get(0).equals("graphene-capacity"))
                .singleElement()
                .satisfies(row -> assertThat(List.of("baseline", "current", "next", "goal"))
                        .allSatisfy(column -> assertThat(at(rows.getFirst(), row, column + "_value"))
                                .isEmpty()));
        assertThat(worded)
                .filteredOn(row -> row.toList().contains("graphene-capacity"))
                .singleElement()
                .satisfies(row -> assertThat(at(worded.getFirst(), row, "Other numbers in the report"))
                        .contains("2,000 t a year"));
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
        List<CSVRecord> rows = read(Csv.of(table("heading", Cell.text(text))));

        assertThat(rows).extracting(row -> row.get(0)).containsExactly("heading", text);
    }

    @Test
    void numbersStayNumbers() {
        assertThat(text(table("n", new Figure(new BigDecimal("-27.30"))))).isEqualTo("n\r\n-27.30\r\n");
        assertThat(text(table("n", Cell.EMPTY))).isEqualTo("n\r\n\"\"\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void everyObservationOfTheReportComesBack(Language language) {
        List<CSVRecord> rows = read(Csv.of(Samples.data(Samples.BUNDLED, language)));
        CSVRecord head = rows.removeFirst();
        List<List<Object>> expected = new ArrayList<>();
        for (Indicator indicator : Samples.BUNDLED.report().indicators()) {
            for (Observation observation : indicator.observations()) {
                expected.add(List.of(
                        indicator.id(),
                        indicator.name().zh(),
                        indicator.name().en(),
                        indicator.comparability(),
                        observation.period(),
                        observation.measure(),
                        observation.status(),
                        observation.signed(),
                        observation.bound(),
                        observation.wording(),
                        observation.basis(),
                        observation.anchor().orElseThrow()));
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
                .flatMap(indicator -> indicator.observations().stream())
                .filter(observation -> observation.sense() == Sense.DECREASE)
                .count();

        assertThat(rows.stream().map(row -> at(head, row, "value")).filter(value -> value.startsWith("-")))
                .hasSize((int) decreases)
                .contains("-27.3");
    }

    /** A row by the names of its columns. */
    private static Map<String, String> named(List<CSVRecord> rows, int row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < rows.getFirst().size(); i++) {
            named.put(rows.getFirst().get(i), rows.get(row).get(i));
        }
        return named;
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
