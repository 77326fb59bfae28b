package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.check.Code;
import workreport.evidence.Comparability;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Link;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.measure.Bound;
import workreport.measure.Sense;
import workreport.measure.Unit;
import workreport.table.Codebook.Kind;

/** Tables read back are the report: as CSV and as a workbook, in which no column is of two kinds. */
class TablesTest {

    private static final Contents REPORT = Samples.BUNDLED;

    private static Stream<Table> all(Language language) {
        return Stream.concat(
                Samples.forPrograms(REPORT, language).stream(),
                Stream.of(Samples.indicators(REPORT, language), Samples.worded(REPORT, language)));
    }

    private static List<CSVRecord> read(Table table) throws IOException {
        String text = new String(Csv.of(table), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    /** Numbers are numbers and texts are texts; what is missing is no word among numbers. */
    @ParameterizedTest
    @EnumSource
    void aColumnHoldsNumbersOrTextsAndNeverBoth(Language language) {
        all(language).forEach(table -> {
            for (int i = 0; i < table.columns().size(); i++) {
                Set<Class<?>> kinds = new HashSet<>();
                for (List<Cell> row : table.rows()) {
                    kinds.add(row.get(i).getClass());
                }
                kinds.remove(Cell.EMPTY.getClass());
                assertThat(kinds)
                        .as("%s: %s", table.name(), table.columns().get(i).heading())
                        .hasSizeLessThan(2);
            }
        });
    }

    /** Of the type that the codebook says. */
    @Test
    void aColumnHoldsWhatTheCodebookSays() {
        Map<String, String> types = Codebook.entries().stream()
                .filter(entry -> entry.kind() == Kind.COLUMN)
                .collect(Collectors.toMap(Codebook.Entry::column, Codebook.Entry::type));
        for (Table table : Samples.forPrograms(REPORT, Language.EN)) {
            for (int i = 0; i < table.columns().size(); i++) {
                String type = types.get(table.columns().get(i).heading());
                boolean numeric = Set.of("number", "year").contains(type);
                for (List<Cell> row : table.rows()) {
                    switch (row.get(i)) {
                        case Cell.Figure _ ->
                            assertThat(numeric)
                                    .as(table.columns().get(i).heading())
                                    .isTrue();
                        case Cell.Text _ ->
                            assertThat(numeric)
                                    .as(table.columns().get(i).heading())
                                    .isFalse();
                        case Cell.Empty _ -> {}
                    }
                }
            }
        }
    }

    @Test
    void everyObservationComesBackWithItsUnitsAndLimits() throws IOException {
        List<CSVRecord> rows = read(Samples.data(REPORT, Language.ZH));
        List<String> expected = new ArrayList<>();
        List<String> said = new ArrayList<>();
        Map<String, Unit> units = REPORT.report().units().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        for (Indicator indicator : REPORT.report().indicators()) {
            for (Observation observation : indicator.observations()) {
                Unit unit = units.get(indicator.unitOf(observation));
                BigDecimal half =
                        new BigDecimal("0.5").movePointLeft(observation.value().scale());
                boolean point = observation.bound() == Bound.EXACT || observation.bound() == Bound.ABOUT;
                boolean floor = observation.bound() == Bound.AT_LEAST || observation.bound() == Bound.OVER;
                BigDecimal value = observation.value();
                BigDecimal low = point ? value.subtract(half) : floor ? value : null;
                BigDecimal high = point ? value.add(half) : floor ? null : value;
                boolean down = observation.sense() == Sense.DECREASE;
                expected.add(Stream.of(
                                indicator.id(),
                                indicator.theme(),
                                unit.id(),
                                observation.period().from(),
                                observation.period().to(),
                                observation.period().to() - observation.period().from() + 1,
                                Code.of(indicator.direction()),
                                down ? negative(high) : low,
                                down ? negative(low) : high,
                                unit.multiple() == null
                                        ? unit.id()
                                        : unit.multiple().of(),
                                unit.multiple() == null ? 1 : unit.multiple().factor(),
                                indicator.note() == null
                                        ? null
                                        : indicator.note().en(),
                                observation.basisNote() == null
                                        ? null
                                        : observation.basisNote().zh(),
                                REPORT.report().id(),
                                REPORT.report().textFile().sha256())
                        .map(part -> part == null ? "" : part.toString())
                        .collect(Collectors.joining("\n")));
            }
        }
        for (CSVRecord row : rows) {
            said.add(Stream.of(
                            "indicator",
                            "theme",
                            "unit",
                            "period_begin",
                            "period_end",
                            "years",
                            "direction",
                            "lower",
                            "upper",
                            "unit_base",
                            "unit_factor",
                            "note_en",
                            "basis_note_zh",
                            "report",
                            "source_sha256")
                    .map(row::get)
                    .collect(Collectors.joining("\n")));
        }
        assertThat(said).isEqualTo(expected);
    }

    private static BigDecimal negative(BigDecimal value) {
        return value == null ? null : value.negate();
    }

    /** What is converted lies within its limits, and these hold the printed number's own. */
    @Test
    void whatIsConvertedStaysWithinItsLimits() throws IOException {
        for (CSVRecord row : read(Samples.data(REPORT, Language.EN))) {
            for (String[] unit : new String[][] {{"base", "unit_factor"}, {"si", "si_factor"}}) {
                if (row.get(unit[1]).isEmpty()) {
                    assertThat(row.get("value_" + unit[0])).isEmpty();
                    continue;
                }
                BigDecimal factor = new BigDecimal(row.get(unit[1]));
                BigDecimal value = new BigDecimal(row.get("value_" + unit[0]));
                String lower = row.get("lower_" + unit[0]);
                String upper = row.get("upper_" + unit[0]);
                assertThat(lower.isEmpty()).isEqualTo(row.get("lower").isEmpty());
                assertThat(upper.isEmpty()).isEqualTo(row.get("upper").isEmpty());
                if (!lower.isEmpty()) {
                    assertThat(value).isGreaterThanOrEqualTo(new BigDecimal(lower));
                    assertThat(new BigDecimal(lower))
                            .isLessThanOrEqualTo(new BigDecimal(row.get("lower")).multiply(factor));
                }
                if (!upper.isEmpty()) {
                    assertThat(value).isLessThanOrEqualTo(new BigDecimal(upper));
                    assertThat(new BigDecimal(upper))
                            .isGreaterThanOrEqualTo(new BigDecimal(row.get("upper")).multiply(factor));
                }
            }
        }
    }

    /** 39万亩 are 26,000 ha and no more precise than that; 3.2万人次 are 32,000, of which three zeros say nothing. */
    @Test
    void whatIsConvertedHasNoMoreDigitsThanIsPrinted() throws IOException {
        Map<String, String> converted = read(Samples.data(REPORT, Language.EN)).stream()
                .filter(row -> !row.get("unit_factor").equals("1"))
                .collect(Collectors.toMap(
                        row -> row.get("indicator") + " " + row.get("value"),
                        row -> Stream.of("value_base", "lower_base", "upper_base", "value_si", "lower_si", "upper_si")
                                .map(row::get)
                                .collect(Collectors.joining(" ")),
                        (first, _) -> first));
        assertThat(converted)
                .containsEntry("potato-area 39", "390000 385000 395000 26000 25660 26340")
                .containsEntry("oat-area 22", "220000 215000 225000 14700 14330 15010")
                .containsEntry("grain-output 2.8", "280000000 275000000 285000000 140000 137500 142500")
                .containsEntry("contract-farming-area 5", "50000 50000  3330 3330 ")
                .containsEntry("medical-insurance-enrolment 22.1", "221000 220500 221500   ");
    }

    /** A growth in percent is no share, and says in its unit what it is. */
    @Test
    void theUnitOfAGrowthIsNoBarePercent() throws IOException {
        List<CSVRecord> rows = read(Samples.data(REPORT, Language.EN));
        assertThat(rows).allSatisfy(row -> {
            boolean rate = row.get("dimension").endsWith("-rate");
            assertThat(rate).isEqualTo(Set.of("growth", "change").contains(row.get("measure")));
            if (rate) {
                assertThat(row.get("unit_zh")).startsWith("%（").endsWith("率）");
                assertThat(row.get("unit_en")).isIn("%, growth a year", "%, change over the period");
            }
        });
        assertThat(rows).extracting(row -> row.get("dimension")).contains("growth-rate", "change-rate", "percentage");
    }

    @Test
    void everyCautionComesWithItsReason() throws IOException {
        for (Table table : Samples.forPrograms(REPORT, Language.ZH).subList(0, 2)) {
            for (CSVRecord row : read(table)) {
                List<Link> links = REPORT.report().links().stream()
                        .filter(link -> link.indicators().contains(row.get("indicator")))
                        .toList();
                for (Link link : links) {
                    assertThat(row.get("link_notes_zh")).contains(link.note().zh());
                    assertThat(row.get("link_notes_en")).contains(link.note().en());
                    String others = row.get("misleading_with") + " " + row.get("caution_with");
                    if (link.verdict() != Comparability.OK) {
                        assertThat(others.split(" "))
                                .contains(link.indicators().stream()
                                        .filter(id -> !id.equals(row.get("indicator")))
                                        .toArray(String[]::new));
                    }
                }
                if (!row.get("comparability").equals("ok")) {
                    assertThat(row.get("note_zh")).isNotEmpty();
                    assertThat(row.get("note_en")).isNotEmpty();
                }
            }
        }
    }

    @Test
    void everyLinkComesBack() throws IOException {
        Table table = LinksTable.data(
                REPORT.report().indicators(), Samples.profile(REPORT), Samples.notation(REPORT, Language.EN));
        Map<String, List<CSVRecord>> links =
                read(table).stream().collect(Collectors.groupingBy(row -> row.get("link")));
        List<Link> expected = REPORT.report().links();
        assertThat(links).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            Link link = expected.get(i);
            List<CSVRecord> rows = links.get(Integer.toString(i + 1));
            assertThat(rows).extracting(row -> row.get("indicator")).isEqualTo(link.indicators());
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.get("link_verdict")).isEqualTo(Code.of(link.verdict()));
                assertThat(row.get("link_note_zh")).isEqualTo(link.note().zh());
                assertThat(row.get("link_note_en")).isEqualTo(link.note().en());
            });
        }
    }

    /** Whoever takes a few indicators gets them alone, in every sheet. */
    @Test
    void aSelectionIsASelectionInEverySheet() {
        List<Indicator> few = REPORT.report().indicators().subList(3, 5);
        OpenWorkbook workbook =
                new OpenWorkbook(Workbooks.all(few, Samples.profile(REPORT), Samples.notation(REPORT, Language.EN)));
        int observations =
                few.stream().mapToInt(each -> each.observations().size()).sum();

        assertThat(workbook.rows("Indicators")).hasSize(1 + 2);
        assertThat(workbook.rows("Readings")).hasSize(1 + observations);
        assertThat(workbook.rows("data")).hasSize(1 + observations);
        assertThat(workbook.names()).contains("links", "codebook");
    }

    /** The sheet of data has the names, the codes and the numbers of the CSV. */
    @ParameterizedTest
    @EnumSource
    void theWorkbookHoldsTheSameDataAsTheCsv(Language language) throws IOException {
        OpenWorkbook workbook = new OpenWorkbook(Workbooks.all(
                REPORT.report().indicators(), Samples.profile(REPORT), Samples.notation(REPORT, language)));
        List<CSVRecord> csv = read(Samples.data(REPORT, Language.EN));
        List<List<Object>> sheet = workbook.rows("data");

        assertThat(sheet.getFirst())
                .isEqualTo(new ArrayList<Object>(csv.getFirst().getParser().getHeaderNames()));
        assertThat(sheet).hasSize(csv.size() + 1);
        for (int i = 0; i < csv.size(); i++) {
            List<Object> row = sheet.get(i + 1);
            for (int j = 0; j < row.size(); j++) {
                String text = csv.get(i).get(j);
                switch (row.get(j)) {
                    case null -> assertThat(text).isEmpty();
                    case BigDecimal number -> assertThat(number).isEqualByComparingTo(text);
                    case Object other -> assertThat(other).isEqualTo(text);
                }
            }
        }
    }
}
