package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.entered.EnteredFile;
import workreport.entered.EnteredKind;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.entered.TargetKind;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.JoinsFile;
import workreport.joins.Named;
import workreport.language.Language;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

class SeriesCommandTest {

    private static final String REPORT = """
            政府工作报告
            ——%1$d年1月9日在%2$s第十七届人民代表大会第三次会议上
            %2$s县长 王小明
            各位代表：
            一、%3$d年工作回顾
            ——经济运行稳中向好。全县地区生产总值完成%4$s亿元，同比增长%5$s%%。
            ——民生持续改善。城镇新增就业%6$s人，群众得到实惠。
            二、%1$d年工作安排
            我们要坚持稳中求进，地区生产总值增长7%%，城镇新增就业2400人以上，让群众得到实惠。
            """;

    @TempDir
    private Path folder;

    private String first = "";
    private String second = "";

    @BeforeEach
    void write() throws IOException {
        first = report("临川县", 2023, "100", "6.5", "2300");
        second = report("临川县", 2024, "108", "7.2", "2390");
    }

    private String report(String place, int year, String product, String growth, String jobs) throws IOException {
        return Files.writeString(
                        folder.resolve(place + year + ".txt"),
                        REPORT.formatted(year, place, year - 1, product, growth, jobs))
                .toString();
    }

    private static List<String> row(String table, String... beginnings) {
        return table.lines()
                .filter(line -> List.of(beginnings).stream().allMatch(line::contains))
                .toList();
    }

    @Test
    void promisesStandBesideTheirResults() {
        Console console = Console.run(Language.EN, "series", "--place", "临川县", second, first);

        assertThat(console.err()).isEmpty();
        assertThat(console.code()).isEqualTo(ExitCode.FINE);
        assertThat(row(console.out(), "2023,2023,2023,地区生产总值,gdp,经济,growth,%,7,,exact"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",7.2,2023,0.2,,,points,exceeded,"));
        assertThat(row(console.out(), "2023,2023,2023,城镇新增就业,urban-jobs,民生,total,人,2400,,at-least"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",2390,2023,-10,-0.42,0.9958,amount,missed,"));
        assertThat(row(console.out(), "2024,2024,2024,地区生产总值"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",none,open,"));
    }

    @Test
    void reportsOfOtherPlacesAreLeftOutAndSaid() throws IOException {
        String other = report("南山县", 2024, "50", "5", "900");
        Console console = Console.run(Language.EN, "series", "--place", "临川县", first, other, second);

        assertThat(console.code()).isEqualTo(ExitCode.FINE);
        assertThat(console.out())
                .isEqualTo(Console.run(Language.EN, "series", "--place", "临川县", first, second)
                        .out());
        assertThat(console.err()).contains("南山县2024.txt: left out, because it is a report of 南山县.");
    }

    @Test
    void aPlaceWithoutReportsIsAFailure() {
        Console console = Console.run(Language.EN, "series", "--place", "北山县", first);

        assertThat(console.code()).isEqualTo(ExitCode.FAILED);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains("There is no report of 北山县.");
    }

    @Test
    void withoutFilesThoseOfTheLibraryAreRead() throws IOException {
        String library = folder.resolve("library").toString();
        String other = report("北山县", 2024, "50", "5", "900");
        Console taken = Console.run(Language.EN, "import", "--library", library, first, second, other);
        assertThat(taken.code()).isEqualTo(ExitCode.FINE);

        Console kept = Console.run(Language.EN, "series", "--place", "临川县", "--library", library);

        assertThat(kept.err()).isEmpty();
        Console named = Console.run(Language.EN, "series", "--place", "临川县", first, second);
        assertThat(verdicts(kept)).isEqualTo(verdicts(named)).isNotEmpty();
    }

    /** Without the names of the files that the reports come from. */
    private static List<String> verdicts(Console console) {
        return console.out()
                .lines()
                .map(line -> line.replaceAll("[^,]*(\\.txt|\\.workreport)", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "dta"})
    void aFileIsTheSameEachTime(String format) throws IOException {
        Path one = folder.resolve("one." + format);
        Path other = folder.resolve("other." + format);
        for (Path out : List.of(one, other)) {
            assertThat(Console.run(
                                    Language.EN,
                                    "series",
                                    "--place",
                                    "临川县",
                                    "--format",
                                    format,
                                    "--out",
                                    out.toString(),
                                    first,
                                    second)
                            .code())
                    .isEqualTo(ExitCode.FINE);
        }

        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(Files.size(one)).isPositive();
    }

    @Test
    void whatIsReadIsNotWrittenOver() throws IOException {
        Console console = Console.run(Language.EN, "series", "--place", "临川县", "--out", first, first);

        assertThat(console.code()).isEqualTo(ExitCode.USAGE);
        assertThat(Files.readString(Path.of(first), StandardCharsets.UTF_8)).contains("临川县");
    }

    @Test
    void whatAReaderSaidOfNamesCountsOnlyIfItsFileIsNamed() throws IOException {
        Instant now = Instant.parse("2026-11-30T08:00:00Z");
        Named jobs = new Named(2023, "城镇新增就业", "urban-jobs");
        Named later = new Named(2024, "城镇新增就业", "urban-jobs");
        Joins said = Joins.empty("临川县").said(new Join("j1", false, jobs, later, "张三", now, now), now);
        String file =
                Files.write(folder.resolve("joins.json"), JoinsFile.write(said)).toString();
        Console console = Console.run(Language.EN, "series", "--place", "临川县", "--joins", file, first, second);

        assertThat(console.code()).isEqualTo(ExitCode.FINE);
        assertThat(console.err()).contains("joins.json").contains("1");
        assertThat(row(console.out(), "2023,2023,2023,城镇新增就业"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",none,unanswered,"));
        Console other = Console.run(Language.EN, "series", "--place", "南山县", "--joins", file, first, second);
        assertThat(other.code()).isEqualTo(ExitCode.FAILED);
        assertThat(other.err()).contains("临川县");
        Console broken = Console.run(Language.EN, "series", "--place", "临川县", "--joins", first, second);
        assertThat(broken.code()).isEqualTo(ExitCode.FAILED);
        assertThat(broken.out()).isEmpty();
    }

    /** Beside what reports say, never as the result of a promise. */
    @Test
    void whatWasEnteredHasRowsOfItsOwnAndSaysWhereItIsFrom() throws IOException {
        Instant now = Instant.parse("2026-11-30T08:00:00Z");
        LocalDate day = LocalDate.of(2026, 11, 30);
        Figure jobs = new Figure(
                Period.year(2024),
                Measure.TOTAL,
                Status.ACTUAL,
                new BigDecimal("0.25"),
                null,
                Sense.INCREASE,
                Bound.EXACT,
                "万人",
                new Source.Entered("统计公报", "3", null, day, "张三"),
                "");
        EnteredValues values = EnteredValues.empty("临川县")
                .with(new EnteredValue("v1", "城镇新增就业", jobs, now), now)
                .saying(
                        new EnteredKind(
                                "城镇新增就业",
                                "人",
                                Period.year(2023),
                                Measure.TOTAL,
                                new EnteredKind.Said(TargetKind.BINDING, day, "张三"),
                                List.of(),
                                now,
                                now),
                        now);
        String file = Files.write(folder.resolve("entered.json"), EnteredFile.write(values))
                .toString();
        String without = Console.run(Language.EN, "series", "--place", "临川县", first, second)
                .out();
        Console console = Console.run(Language.EN, "series", "--place", "临川县", "--entered", file, first, second);

        assertThat(console.err()).contains("values: 1", "kinds of targets: 1");
        assertThat(console.out().lines().count()).isEqualTo(without.lines().count() + 1);
        assertThat(console.out().lines().toList().getLast())
                .contains(",,2024,2024,城镇新增就业,urban-jobs,", ",人,,,,,2500.00,2024,")
                .contains(",0.25,,万人,exact,", ",entered,", "统计公报; 3,2026-11-30,张三,");
        assertThat(row(console.out(), "2023,2023,2023,城镇新增就业"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",2390,2023,-10,", ",missed,", ",binding,"));
        Console other = Console.run(Language.EN, "series", "--place", "南山县", "--entered", file, first);
        assertThat(other.code()).isEqualTo(ExitCode.FAILED);
        Console broken = Console.run(Language.EN, "series", "--place", "临川县", "--entered", first, second);
        assertThat(broken.err()).contains("holds no values that a person entered");
    }

    @Test
    void placesSideBySideHaveOnlyWhatMayBeComparedInASetAndTheReasonElse() throws IOException {
        String city = report("南山市", 2024, "508", "5", "900");
        String other = report("北山县", 2024, "50", "5.5", "800");
        Console console = Console.run(
                Language.EN,
                "series",
                "--side-by-side",
                "--place",
                "临川县",
                "--place",
                "南山市",
                "--place",
                "北山县",
                first,
                second,
                city,
                other);

        assertThat(console.err()).isEmpty();
        assertThat(console.code()).isEqualTo(ExitCode.FINE);
        assertThat(row(console.out(), ",2024,地区生产总值,gdp,", ",actual,2023,growth,"))
                .hasSize(3)
                .allMatch(line -> line.contains(",yes,,"));
        assertThat(row(console.out(), ",2024,地区生产总值,gdp,", ",actual,2023,level,"))
                .hasSize(3)
                .filteredOn(line -> line.contains("南山市"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(",no,ranks,508,,亿元,exact,,,read,"));
        assertThat(row(console.out(), ",2023,")).noneMatch(line -> line.contains("临川县2023"));
    }

    @Test
    void sideBySideWantsTwoPlacesAndOtherwiseThereIsOne() {
        Console one = Console.run(Language.EN, "series", "--side-by-side", "--place", "临川县", first);
        assertThat(one.code()).isEqualTo(ExitCode.USAGE);
        Console two = Console.run(Language.EN, "series", "--place", "临川县", "--place", "南山县", first);
        assertThat(two.code()).isEqualTo(ExitCode.USAGE);
        assertThat(two.err()).contains("--side-by-side");
    }

    @Test
    void aFileThatIsNoReportIsSaidAndTheOthersAreRead() throws IOException {
        String nothing = Files.writeString(folder.resolve("x.txt"), "今天天气很好。\n").toString();
        Console console = Console.run(Language.EN, "series", "--place", "临川县", nothing, first, second);

        assertThat(console.code()).isEqualTo(ExitCode.FAILED);
        assertThat(console.err()).contains("x.txt");
        assertThat(console.out()).contains("城镇新增就业");
    }
}
