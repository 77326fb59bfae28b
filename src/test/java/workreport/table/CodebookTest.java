package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.analysis.ProgressStatus;
import workreport.analysis.Reason;
import workreport.check.Code;
import workreport.entered.TargetKind;
import workreport.evidence.Basis;
import workreport.evidence.Comparability;
import workreport.evidence.Direction;
import workreport.evidence.Status;
import workreport.language.Language;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Unit;
import workreport.series.JudgingRule;
import workreport.series.Verdict;
import workreport.table.Codebook.Kind;

/** Every column and every code of the tables is in the codebook, and the codebook says of each what it is. */
class CodebookTest {

    /** Where codes stand that the model or the analysis knows, and under which key the words for them. */
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.ofEntries(
            Map.entry("measure", Measure.class),
            Map.entry("status", Status.class),
            Map.entry("bound", Bound.class),
            Map.entry("basis", Basis.class),
            Map.entry("comparability", Comparability.class),
            Map.entry("link_verdict", Comparability.class),
            Map.entry("direction", Direction.class),
            Map.entry("verdict", ProgressStatus.class),
            Map.entry("target_kind", TargetKind.class),
            Map.entry("as_of_outcome", Verdict.class),
            Map.entry("as_of_rule", JudgingRule.class),
            Map.entry("reason", Reason.class));

    /** Columns that have the codes of another one. */
    private static final Map<String, String> SAME_CODES =
            Map.of("as_of_target_kind", "target_kind", "as_of_progress", "verdict");

    private static final Map<String, String> WORDS = Map.of(
            "measure", "measure.%s",
            "status", "status.%s",
            "bound", "bound.%s",
            "comparability", "link.%s",
            "link_verdict", "link.%s",
            "direction", "direction.%s",
            "verdict", "verdict.%s",
            "target_kind", "target-kind.%s",
            "reason", "reason.%s.short");

    private static Stream<Codebook.Entry> entries(Kind kind) {
        return Codebook.entries().stream().filter(entry -> entry.kind() == kind);
    }

    private static Set<String> columns(String table) {
        return entries(Kind.COLUMN)
                .filter(entry -> List.of(entry.tables().split(" ")).contains(table))
                .map(Codebook.Entry::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codes(String column) {
        return entries(Kind.CODE)
                .filter(entry -> entry.column().equals(column))
                .map(Codebook.Entry::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Table.Column::heading).toList();
    }

    @Test
    void everyColumnOfEveryTableIsInItAndNoOther() {
        List<Table> tables = Samples.forPrograms(Samples.BUNDLED, Language.EN);
        List<String> called = List.of("readings", "indicators", "links", "codebook");
        for (int i = 0; i < tables.size(); i++) {
            assertThat(names(tables.get(i))).doesNotHaveDuplicates();
            assertThat(columns(called.get(i))).as(called.get(i)).isEqualTo(new TreeSet<>(names(tables.get(i))));
        }
        assertThat(entries(Kind.COLUMN).map(Codebook.Entry::column)).doesNotHaveDuplicates();
    }

    /** A sheet for people is headed by the codebook's words for its columns. */
    @ParameterizedTest
    @EnumSource
    void theHeadingsOfASheetAreThoseOfTheCodebook(Language language) {
        Map<String, Table> sheets = Map.of(
                "Indicators", Samples.indicators(Samples.BUNDLED, language),
                "Readings", Samples.worded(Samples.BUNDLED, language));
        sheets.forEach((name, sheet) -> assertThat(columns(name).stream()
                        .map(column -> Codebook.heading(column, language, Samples.PROFILE.columns())))
                .as(name)
                .containsAll(names(sheet)));
    }

    /** The years of the report stand in the headings, not their names. */
    @Test
    void headingsNameTheYears() {
        assertThat(names(Samples.indicators(Samples.BUNDLED, Language.EN)))
                .contains("2017 baseline", "2021 current", "2022 target", "2026 goal");
        assertThat(names(Samples.indicators(Samples.BUNDLED, Language.ZH)))
                .contains("2017年基期", "2021年现值", "2022年目标", "2026年目标")
                .noneMatch(heading -> heading.contains("{"));
    }

    @Test
    void everyCodeOfTheModelAndTheAnalysisIsInItAndNoOther() {
        CONSTANTS.forEach((column, constants) -> assertThat(codes(column))
                .as(column)
                .isEqualTo(Stream.of(constants.getEnumConstants()).map(Code::of).collect(Collectors.toSet())));
        Set<String> dimensions = new HashSet<>();
        for (Measure measure : Measure.values()) {
            dimensions.add(ObservationsTable.dimension(measure, Unit.PERCENT));
            dimensions.add(ObservationsTable.dimension(measure, "mu"));
        }
        assertThat(codes("dimension")).isEqualTo(dimensions);
    }

    /** Whatever stands in a column of codes is explained; and every column that holds codes says so. */
    @Test
    void everyCodeThatStandsInATableIsInIt() {
        List<Table> tables = Samples.forPrograms(Samples.BUNDLED, Language.EN);
        Map<String, String> types =
                entries(Kind.COLUMN).collect(Collectors.toMap(Codebook.Entry::column, Codebook.Entry::type));
        Set<String> seen = new TreeSet<>();
        for (Table table : tables.subList(0, 3)) {
            for (int i = 0; i < table.columns().size(); i++) {
                String column = names(table).get(i);
                if (types.get(column).equals("code")) {
                    int at = i;
                    // What is so of the observation of a year has the codes of the observation.
                    String plain =
                            SAME_CODES.getOrDefault(column, column.replaceFirst("^(baseline|current|next|goal)_", ""));
                    seen.add(plain);
                    assertThat(codes(plain))
                            .as(column)
                            .containsAll(table.rows().stream()
                                    .map(row -> row.get(at))
                                    .filter(cell -> cell instanceof Cell.Text)
                                    .map(cell -> ((Cell.Text) cell).text())
                                    .collect(Collectors.toSet()));
                }
            }
        }
        seen.add("entry");
        assertThat(entries(Kind.CODE).map(Codebook.Entry::column).collect(Collectors.toSet()))
                .isEqualTo(seen);
    }

    @Test
    void themesAndUnitsOfTheReportAreInItsSheet() {
        List<List<String>> rows =
                texts(Codebook.table(Samples.PROFILE, Samples.notation(Samples.BUNDLED, Language.EN)));
        assertThat(rows)
                .anySatisfy(row -> assertThat(row).containsSubsequence("theme", "ecology", "生态", "Environment"))
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence("unit", "mu-10k", "万亩", "10,000 mu", "1 mu-10k = 10000 mu = 666.6667 ha"));
        assertThat(rows)
                .hasSize(Codebook.entries().size()
                        + Samples.BUNDLED.report().themes().size()
                        + Samples.BUNDLED.report().units().size());
    }

    /** A code is called in it as it is called in the window. */
    @ParameterizedTest
    @EnumSource
    void theWordsForACodeAreThoseOfTheWindow(Language language) {
        WORDS.forEach((column, key) -> entries(Kind.CODE)
                .filter(entry -> entry.column().equals(column))
                .forEach(entry -> assertThat(language == Language.ZH ? entry.headingZh() : entry.headingEn())
                        .isEqualTo(Words.of(language).say(key.formatted(entry.code())))));
    }

    /** The file that people read, cell by cell, is the sheet that comes with the workbook. */
    @Test
    void theFileAndTheSheetAreTheSame() throws IOException {
        List<List<String>> file = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("data/codebook.md"))) {
            if (line.startsWith("| ") && !line.startsWith("| rule |") && !line.startsWith("| column |")) {
                file.add(Arrays.stream(line.substring(2, line.length() - 2).split(" \\| ", -1))
                        .map(cell -> cell.replace("`", ""))
                        .toList());
            }
        }
        OpenWorkbook workbook = new OpenWorkbook(
                Xlsx.of(List.of(Codebook.table(Samples.PROFILE, Samples.notation(Samples.BUNDLED, Language.ZH)))));
        List<List<Object>> sheet = workbook.rows("codebook");
        Map<String, Integer> at = new TreeMap<>();
        sheet.getFirst().forEach(name -> at.put((String) name, at.size()));
        for (int i = 0; i < file.size(); i++) {
            List<Object> row = sheet.get(i + 1);
            List<String> columns = switch ((String) row.get(at.get("entry"))) {
                case "rule" -> List.of("column", "meaning_zh", "meaning_en");
                case "column" ->
                    List.of("column", "tables", "heading_zh", "heading_en", "type", "meaning_zh", "meaning_en");
                default -> List.of("column", "code", "heading_zh", "heading_en", "meaning_zh", "meaning_en");
            };
            List<String> said = columns.stream()
                    .map(column -> String.valueOf(row.get(at.get(column))))
                    .toList();
            assertThat(said)
                    .isEqualTo(file.get(i).stream()
                            .map(cell -> cell.replace("{baseline}", "2017")
                                    .replace("{current}", "2021")
                                    .replace("{next}", "2022")
                                    .replace("{goal}", "2026"))
                            .toList());
        }
        assertThat(file).hasSameSizeAs(Codebook.entries());
    }

    @Test
    void nothingInItIsLeftOpen() {
        assertThat(Codebook.entries()).allSatisfy(entry -> {
            assertThat(entry.meaningZh()).isNotBlank();
            assertThat(entry.meaningEn()).isNotBlank();
            if (entry.kind() != Kind.RULE) {
                assertThat(entry.headingZh()).isNotBlank();
                assertThat(entry.headingEn()).isNotBlank();
            }
        });
        assertThat(entries(Kind.COLUMN).map(Codebook.Entry::type).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("id", "ids", "code", "text", "number", "year", "date");
        assertThat(entries(Kind.RULE).map(Codebook.Entry::column))
                .contains("missing", "apostrophe", "intervals", "digits", "marks");
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> cell instanceof Cell.Text text ? text.text() : "")
                        .toList())
                .toList();
    }
}
