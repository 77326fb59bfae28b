package workreport.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.sheet.Outcome.shapes;
import static workreport.sheet.Outcome.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import workreport.analysis.ReportProfile;
import workreport.chart.Mark.Shape;
import workreport.check.Code;
import workreport.entered.EnteredKind;
import workreport.entered.EnteredValues;
import workreport.entered.Proposal;
import workreport.entered.Proposals;
import workreport.entered.TargetKind;
import workreport.entered.WithEntered;
import workreport.entered.YearTable;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.ingest.format.CellTables;
import workreport.load.ReportFile;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.paint.Typefaces;
import workreport.table.Csv;
import workreport.table.IndicatorsTable;
import workreport.table.Workbooks;

/** The report that comes with the program, with made-up values for 2022 to 2025, through charts, tables and sheets. */
class EnteredYearsTest {

    private static final String TABLE = """
            指标\t单位\t2022\t2023\t2024\t2025
            森林覆盖率\t%\t25.0\t25.2\t25.4\t25.6
            林草盖度\t%\t53.7\t54.1\t53.9\t53.8
            地区生产总值\t%\t5.5\t6.6\t7.2\t7.0
            城镇居民人均可支配收入\t元\t34100\t36000\t38200\t40900
            新建改造城区管网\t公里\t26.1\t24.0\t31\t\s
            空气质量优良天数比例\t%\t94.2\t93.1\t95\t95.5
            农畜产品加工转化率\t%\t67.2\t68\t69.5\t70.4
            粮食产量\t亿斤\t2.9
            """;

    private static EnteredValues values;
    private static Outcome outcome;

    @BeforeAll
    static void enter() {
        Report report = ReportFile.bundled();
        EnteredValues none = EnteredValues.empty(report.place().zh());
        Source.Entered source = new Source.Entered("统计公报", null, null, LocalDate.of(2026, 3, 1), "王");
        YearTable table = YearTable.read(CellTables.of(TABLE)).orElseThrow();
        List<Proposal> all = new Proposals(report).of(table, none, source, Map.of());
        assertThat(all).hasSize(28).allMatch(Proposal::isUsual);
        AtomicInteger ids = new AtomicInteger();
        values = Proposals.entered(none, all, () -> "id-" + ids.incrementAndGet(), Instant.EPOCH);
        outcome = new Outcome(WithEntered.of(report, values));
    }

    @Test
    void chartsMarkThem() {
        assertThat(shapes(outcome.page("forest-cover")))
                .filteredOn(Shape.DIAMOND::equals)
                .hasSizeGreaterThanOrEqualTo(4);
        outcome.report
                .report()
                .indicators()
                .forEach(indicator ->
                        assertThat(outcome.page(indicator.id()).marks()).isNotNull());
    }

    @Test
    void theReportsOwnVerdictsStayWhatTheyWere() {
        Outcome alone = new Outcome(ReportFile.bundled());
        alone.report
                .report()
                .indicators()
                .forEach(indicator -> assertThat(
                                outcome.explanation(indicator.id()).sentence())
                        .isEqualTo(alone.explanation(indicator.id()).sentence()));
    }

    @Test
    void tablesSayWhoVouchesForThem() throws IOException {
        assertThat(outcome.observations())
                .filteredOn(row -> row.get("source_kind").equals("entered"))
                .hasSize(28);
        assertThat(CellTables.of(new String(
                        Csv.of(IndicatorsTable.worded(
                                outcome.report.report().indicators(), outcome.report, outcome.english)),
                        StandardCharsets.UTF_8)))
                .anyMatch(line -> line.stream().anyMatch(cell -> cell.startsWith("As of 2025: Speed up◆\n")));
        assertThat(Workbooks.all(outcome.report.report().indicators(), outcome.report, outcome.english))
                .isNotEmpty();
    }

    /** The growth of 2022 fell short of its target. */
    @Test
    void aBindingTargetThatWasMissedIsAnotherThingThanAnExpectedOne() throws IOException {
        assertThat(sheetWith(TargetKind.BINDING)).contains("截至2022年：约束性目标未完成◆", "（约束性◆）", "约束性◆（王2026-03-01录入）");
        assertThat(sheetWith(TargetKind.EXPECTED)).contains("截至2022年：未达预期目标◆", "（预期性◆）");
    }

    private static String sheetWith(TargetKind kind) throws IOException {
        EnteredValues said = values.saying(
                new EnteredKind(
                        "地区生产总值",
                        "%",
                        Period.year(2022),
                        Measure.GROWTH,
                        new EnteredKind.Said(kind, LocalDate.of(2026, 3, 1), "王"),
                        List.of(),
                        Instant.EPOCH,
                        Instant.EPOCH),
                Instant.EPOCH);
        ReportProfile profile = ReportProfile.of(ReportFile.bundled(), said);
        Indicator gdp = profile.contents().indicator("gdp").orElseThrow();
        assertThat(Csv.of(IndicatorsTable.data(List.of(gdp), profile, outcome.english)))
                .asString(StandardCharsets.UTF_8)
                .contains("next_target_kind", "," + Code.of(kind) + ",");
        SheetOptions options = SheetOptions.STANDARD.with(Labels.ZH);
        return text(new Sheets(profile, options, new Typefaces()).indicator(gdp))
                .replaceAll("\\s", "");
    }

    @Test
    void sheetsHaveBothVerdicts() throws IOException {
        Sheets english = outcome.sheets(Labels.EN);
        assertThat(text(english.indicator(outcome.profile("forest-cover").indicator())))
                .contains("As of 2025: Speed up◆", "(25.6 − 24.8) ÷ (26 − 24.8) = 66.7%", "25.6%◆");
        Sheets chinese = outcome.sheets(Labels.ZH);
        assertThat(text(chinese.overview()).replaceAll("\\s", "")).contains("2025：有望完成◆");
        assertThat(text(chinese.selection(List.of(
                                outcome.profile("forest-cover").indicator(),
                                outcome.profile("gdp").indicator())))
                        .replaceAll("\\s", ""))
                .contains("2025：需加快◆", "◆录入，非报告所载");
    }
}
