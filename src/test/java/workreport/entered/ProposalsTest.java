package workreport.entered;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.entered.Entries.NOON;
import static workreport.entered.Entries.figure;
import static workreport.entered.Entries.value;
import static workreport.entered.Entries.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.entered.Proposal.Kind;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.ingest.format.CellTables;
import workreport.load.MadeReports;
import workreport.measure.Measure;

/** A table of years, and what would become of each of its cells. */
class ProposalsTest {

    private static final Report REPORT = MadeReports.untranslated();
    private static final Source.Entered SOURCE = new Source.Entered("统计年鉴", null, null, LocalDate.of(2026, 3, 1), "李");

    private static List<Proposal> proposals(String table, EnteredValue... before) {
        return proposals(table, Map.of(), before);
    }

    private static List<Proposal> proposals(String table, Map<String, String> chosen, EnteredValue... before) {
        return new Proposals(REPORT).of(read(table).orElseThrow(), values(before), SOURCE, chosen);
    }

    private static Optional<YearTable> read(String table) {
        return YearTable.read(CellTables.of(table));
    }

    private static String told(Proposal proposal) {
        Figure figure = proposal.figure();
        return figure == null
                ? proposal.kind().name()
                : "%s %s %s %s%s%s %s"
                        .formatted(
                                proposal.kind(),
                                figure.period(),
                                figure.measure(),
                                figure.sense().name().startsWith("D") ? "-" : "",
                                figure.value(),
                                figure.upper() == null ? "" : "-" + figure.upper(),
                                figure.bound());
    }

    @Test
    void columnsAreKnownByTheirHeadings() {
        String table = """
                全县主要指标
                指标\t单位\t2022年\t２０２３\t2021—2024年
                森林覆盖率\t%\t24.9\t25.0\t
                粮食产量\t吨\t310000\t—\t
                新建农村公路\t公里\t\t12\t48.5
                """;

        assertThat(proposals(table).stream().map(ProposalsTest::told))
                .containsExactly(
                        "NEW 2022 LEVEL 24.9 EXACT",
                        "BESIDE 2023 LEVEL 25.0 EXACT",
                        "NEW 2022 LEVEL 310000 EXACT",
                        "BESIDE 2023 TOTAL 12 EXACT",
                        "NEW 2021..2024 TOTAL 48.5 EXACT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            森林覆盖率   | %    | 25.3     | NEW 2025 LEVEL 25.3 EXACT
            森林覆盖率   | %    | 25.3%    | NEW 2025 LEVEL 25.3 EXACT
            森林覆盖率   | %    | ≥25      | NEW 2025 LEVEL 25 AT_LEAST
            森林覆盖率   | %    | 约25     | NEW 2025 LEVEL 25 ABOUT
            森林覆盖率   | %    | 25-26    | NEW 2025 LEVEL 25-26 EXACT
            城镇新增就业 | 人   | 3,100    | NEW 2025 TOTAL 3100 EXACT
            城镇新增就业 | 人   | >3100    | NEW 2025 TOTAL 3100 OVER
            粮食总产量   | 万吨 | 31       | NEW 2025 LEVEL 31 EXACT
            森林覆盖率   | %    | -25      | OTHER_WAY
            森林覆盖率   | %    | 持平     | UNREADABLE
            森林覆盖率   | %    | 25.3万吨 | UNREADABLE
            森林覆盖率   | 公里 | 25       | OTHER_UNIT
            城镇新增就业 | 人   | 1.2万    | UNREADABLE
            草原盖度     | %    | 40       | UNKNOWN
            粮食产量     | %    | 2        | OTHER_WAY
            粮食产量     | ''   | 31       | NEW 2025 LEVEL 31 EXACT
            粮食产量     | ''   | 310000吨 | NEW 2025 LEVEL 310000 EXACT
            """)
    void aCellIsReadOrSaidToBeUnreadable(String name, String unit, String cell, String told) {
        assertThat(proposals("指标\t单位\t2025\n" + name + "\t" + unit + "\t" + cell).stream()
                        .map(ProposalsTest::told))
                .containsExactly(told);
    }

    @Test
    void theUnitMayStandBehindTheNameAndCommasBetweenTheCells() {
        assertThat(proposals("name,2025\n粮食产量（万吨）,31.5\n").stream().map(ProposalsTest::told))
                .containsExactly("NEW 2025 LEVEL 31.5 EXACT");
    }

    @Test
    void theTableMaySayInWhichWayItIsMeant() {
        assertThat(proposals("指标\t单位\t类型\t2025\n城镇新增就业\t人\tlevel\t3100\n").stream()
                        .map(ProposalsTest::told))
                .containsExactly("OTHER_WAY");
        assertThat(proposals("指标\t单位\t口径\t2025\n城镇新增就业\t人\t累计\t3100\n").stream().map(ProposalsTest::told))
                .containsExactly("NEW 2025 TOTAL 3100 EXACT");
    }

    @Test
    void aTableMayHaveAValueARowWithWhereItIsFrom() {
        List<Proposal> read = proposals("""
                年份,指标,数值,单位,来源,备注
                2024,森林覆盖率,25.0,%,2024年公报,快报数
                2025年,粮食产量,31.2,,,
                """);

        assertThat(read.stream().map(ProposalsTest::told))
                .containsExactly("NEW 2024 LEVEL 25.0 EXACT", "NEW 2025 LEVEL 31.2 EXACT");
        assertThat(read).extracting(each -> each.figure().source().title()).containsExactly("2024年公报", "统计年鉴");
        assertThat(read.getFirst().figure().note()).isEqualTo("快报数");
    }

    @Test
    void yearsMayBeRows() {
        assertThat(proposals("年份\t森林覆盖率\t粮食产量（吨）\n2024\t25.0\t310000\n2025\t25.2\t—\n").stream()
                        .map(ProposalsTest::told))
                .containsExactly(
                        "NEW 2024 LEVEL 25.0 EXACT", "NEW 2025 LEVEL 25.2 EXACT", "NEW 2024 LEVEL 310000 EXACT");
    }

    @Test
    void aPersonMaySayWhichIndicatorIsMeant() {
        assertThat(proposals("指标\t单位\t2025\n绿化\t%\t25.2", Map.of("绿化", "森林覆盖率")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(Kind.NEW);
                    assertThat(each.indicator().id()).isEqualTo("forest");
                    assertThat(each.written().name()).isEqualTo("绿化");
                });
    }

    @Test
    void whatIsThereTwiceIsTakenOnceOrNotAtAll() {
        assertThat(proposals("指标\t单位\t2025\n森林覆盖率\t%\t25.2\n粮食产量\t万吨\t31\n森林覆盖率\t%\t25.2\n粮食总产量\t吨\t320000"))
                .extracting(Proposal::kind)
                .containsExactly(Kind.NEW, Kind.TWICE, Kind.AGAIN, Kind.TWICE);
    }

    @Test
    void whatTheReportSaysItselfIsNotEnteredUnasked() {
        String level = REPORT.indicators().stream()
                .filter(each -> each.id().equals("forest"))
                .flatMap(each -> each.observations().stream())
                .filter(each -> each.isResult() && each.measure() == Measure.LEVEL)
                .findFirst()
                .map(each -> each.period() + "\n森林覆盖率\t%\t" + each.value())
                .orElseThrow();
        assertThat(proposals("指标\t单位\t" + level)).extracting(Proposal::kind).containsExactly(Kind.SAID);
        assertThat(proposals("指标\t单位\t" + level + "1")).singleElement().satisfies(each -> {
            assertThat(each.kind()).isEqualTo(Kind.BESIDE);
            assertThat(each.isUsual()).isFalse();
        });
    }

    @Test
    void whatIsNotOverYetHasNoResult() {
        assertThat(proposals("指标\t单位\t2027\n森林覆盖率\t%\t25.2"))
                .extracting(Proposal::kind)
                .containsExactly(Kind.FUTURE);
    }

    @Test
    void nothingIsOverwrittenWithoutAWord() {
        EnteredValue before = value("a", "森林覆盖率", figure("2025", Measure.LEVEL, "25.1", "%"));

        assertThat(proposals("指标\t单位\t2025\n森林覆盖率\t%\t25.1", before))
                .extracting(Proposal::kind)
                .containsExactly(Kind.SAME);
        List<Proposal> other = proposals("指标\t单位\t2025\n森林覆盖率\t%\t25.2", before);
        assertThat(other).extracting(Proposal::kind).containsExactly(Kind.DIFFERS);
        assertThat(other.getFirst().existing()).isNotNull();

        EnteredValues agreed = Proposals.entered(values(before), other, () -> "new", NOON.plusSeconds(9));

        assertThat(agreed.entries()).containsOnlyKeys("a");
        assertThat(agreed.value("a").orElseThrow().figure().value()).hasToString("25.2");
        assertThat(agreed.value("a").orElseThrow().former()).containsExactly(before.figure());
    }

    @Test
    void whatCannotBeIsNotEnteredEvenIfAgreedTo() {
        List<Proposal> all = proposals("指标\t单位\t2025\n森林覆盖率\t%\t25.2\n草原盖度\t%\t40\n粮食产量\t万吨\t很多");

        EnteredValues agreed = Proposals.entered(values(), all, () -> "new", NOON);

        assertThat(agreed.values().map(EnteredValue::indicator).collect(Collectors.joining(" ")))
                .isEqualTo("森林覆盖率");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "森林覆盖率\t25", "表1\t统计", "2025\t2026", "指标,单位\n森林覆盖率,%", "指标\t9999", "\"", "a,\"b\nc"})
    void whatIsNoSuchTableIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }
}
