package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.joins.Join;
import workreport.joins.Joins;
import workreport.joins.JoinsFile;
import workreport.joins.Named;
import workreport.language.Language;

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
        assertThat(console.err()).contains("南山县2024.txt: left out, a report of 南山县.");
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

    @Test
    void aFileThatIsNoReportIsSaidAndTheOthersAreRead() throws IOException {
        String nothing = Files.writeString(folder.resolve("x.txt"), "今天天气很好。\n").toString();
        Console console = Console.run(Language.EN, "series", "--place", "临川县", nothing, first, second);

        assertThat(console.code()).isEqualTo(ExitCode.FAILED);
        assertThat(console.err()).contains("x.txt");
        assertThat(console.out()).contains("城镇新增就业");
    }
}
