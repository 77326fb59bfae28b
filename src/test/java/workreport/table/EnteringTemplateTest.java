package workreport.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workreport.analysis.ReportProfile;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.entered.Proposal;
import workreport.entered.Proposal.Kind;
import workreport.entered.Proposals;
import workreport.entered.WithEntered;
import workreport.entered.YearTable;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.CellTables;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.MadeReports;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

/** What is filled into the template is read back as it was filled in, and what stood there before as known. */
class EnteringTemplateTest {

    private static final Report REPORT = MadeReports.untranslated();
    private static final Source.Entered SOURCE = new Source.Entered("统计公报", null, null, LocalDate.of(2026, 3, 1), "李");

    @TempDir
    private Path folder;

    private static Figure figure(Measure measure, String value, Bound bound, String unit) {
        return new Figure(
                Period.year(2024),
                measure,
                Status.ACTUAL,
                new BigDecimal(value),
                null,
                Sense.INCREASE,
                bound,
                unit,
                SOURCE,
                "");
    }

    private static EnteredValues entered() {
        EnteredValues values = EnteredValues.empty(REPORT.place().zh());
        List<EnteredValue> all = List.of(
                new EnteredValue("a", "森林覆盖率", figure(Measure.LEVEL, "25.30", Bound.AT_LEAST, "%"), Instant.EPOCH),
                new EnteredValue("b", "粮食产量", figure(Measure.LEVEL, "310000", Bound.EXACT, "吨"), Instant.EPOCH),
                new EnteredValue("c", "城镇新增就业", figure(Measure.TOTAL, "3100", Bound.EXACT, "人"), Instant.EPOCH));
        for (EnteredValue value : all) {
            values = values.with(value, Instant.EPOCH);
        }
        return values;
    }

    private static Table template(EnteredValues values) {
        ReportProfile profile = new ReportProfile(WithEntered.of(REPORT, values));
        return EnteringTemplate.of(profile, new Notation(Words.of(Language.ZH), REPORT.units()))
                .orElseThrow();
    }

    private List<Proposal> read(byte[] file, String name, EnteredValues values)
            throws IOException, UnreadableException {
        Path path = Files.write(folder.resolve(name), file);
        YearTable table = CellTables.read(path).stream()
                .map(YearTable::read)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return new Proposals(REPORT).of(table, values, SOURCE, Map.of());
    }

    @Test
    void anEmptyOneHasNothingToEnter() throws IOException, UnreadableException {
        Table empty = template(EnteredValues.empty(REPORT.place().zh()));
        assertThat(empty.rows()).isNotEmpty();
        assertThat(read(Xlsx.of(List.of(empty)), "a.xlsx", entered())).isEmpty();
        assertThat(read(Csv.of(empty), "a.csv", entered())).isEmpty();
        assertThat(Xlsx.of(List.of(empty)))
                .isEqualTo(Xlsx.of(
                        List.of(template(EnteredValues.empty(REPORT.place().zh())))));
    }

    @Test
    void whatWasEnteredIsReadAsKnown() throws IOException, UnreadableException {
        Table table = template(entered());
        for (List<Proposal> read :
                List.of(read(Xlsx.of(List.of(table)), "a.xlsx", entered()), read(Csv.of(table), "a.csv", entered()))) {
            assertThat(read).extracting(Proposal::kind).containsExactly(Kind.SAME, Kind.SAME, Kind.SAME);
        }
    }

    @Test
    void whatIsFilledInIsNew() throws IOException, UnreadableException {
        String csv = new String(Csv.of(template(entered())), StandardCharsets.UTF_8).replace("310000吨", "32.5");
        assertThat(read(
                        csv.getBytes(StandardCharsets.UTF_8),
                        "a.csv",
                        EnteredValues.empty(REPORT.place().zh())))
                .filteredOn(each -> each.kind() == Kind.NEW)
                .hasSize(3)
                .extracting(each -> each.figure().value() + each.figure().unit())
                .contains("32.5万吨");
    }

    @Test
    void whatTheReportSaysStandsThereForInformation() {
        Table table = template(EnteredValues.empty(REPORT.place().zh()));
        assertThat(table.columns())
                .filteredOn(Table.Column::isGiven)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.heading()).endsWith("（报告所载，仅供参考）"));
        assertThat(table.columns()).extracting(Table.Column::heading).contains("2024");
    }
}
