package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import workreport.ingest.number.NumberReader;
import workreport.language.Language;
import workreport.load.Json;

class ExtractCommandTest {

    private static final String REPORT = """
            政 府 工 作 报 告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2023年工作回顾
            ——经济运行稳中向好。全县上下坚持稳中求进，各项工作有序推进，群众得到实惠。
            ——民生持续改善。全县上下坚持稳中求进，各项工作有序推进，群众得到实惠。
            二、2024年工作安排
            我们要坚持稳中求进，城镇新增就业2400人以上，让群众得到实惠。
            """;

    @TempDir
    private Path folder;

    private Path report(Charset charset) throws IOException {
        return Files.writeString(folder.resolve("report.txt"), REPORT, charset);
    }

    @Test
    void aReportIsOneRecordAndEachHeadingAnother() throws IOException {
        Console console = Console.run(
                Language.EN, "extract", report(StandardCharsets.UTF_8).toString());
        JsonNode[] lines = console.out().lines().map(Json::read).toArray(JsonNode[]::new);

        assertThat(console.code()).isEqualTo(ExitCode.FINE);
        assertThat(lines)
                .filteredOn(line -> line.get("kind").asString().equals("heading"))
                .hasSize(4);
        assertThat(lines[0].get("kind").asString()).isEqualTo("report");
        assertThat(lines[0].get("title").asString()).isEqualTo("临川县2024年政府工作报告");
        assertThat(lines[0].get("place").asString()).isEqualTo("临川县");
        assertThat(lines[0].get("area").asString()).isEqualTo("county");
        assertThat(lines[0].get("delivered").asString()).isEqualTo("2024-01-09");
        assertThat(lines[0].get("speaker").asString()).isEqualTo("王小明");
        assertThat(console.out().lines()).contains("""
                {"kind":"heading","level":2,"number":"——","text":"经济运行稳中向好。","rule":"dash"}""");
    }

    @Test
    void whatIsAnnexedIsARecordOfItsOwn() throws IOException {
        Path file =
                Files.writeString(folder.resolve("annexed.txt"), REPORT + "附件\n2024年临川县民生实事\n1.新建幼儿园3所，改造老旧小区5个。\n");
        Console console = Console.run(Language.EN, "extract", file.toString());

        assertThat(console.code()).isEqualTo(ExitCode.FINE);
        assertThat(console.out().lines()).contains("""
                {"kind":"annex","level":1,"number":"","text":"附件","rule":null}""");
    }

    @Test
    void whatEndsAChapterOrTheReportStandsUnderNoInnerHeading() throws IOException {
        Path file = Files.writeString(
                folder.resolve("farewell.txt"), REPORT.replace("二、2024年工作安排", """
                        各位代表！过去一年，全县新增企业300家，这是全县上下团结奋斗的结果。
                        二、2024年工作安排""") + "各位代表！让我们带领全县40万人民努力奋斗，谱写新篇章！\n");
        Console console = Console.run(Language.EN, "extract", file.toString());

        assertThat(console.out().lines().filter(line -> line.contains("300家")))
                .singleElement()
                .asString()
                .contains("\"section\":\"一、2023年工作回顾\"");
        assertThat(console.out().lines().filter(line -> line.contains("40万")))
                .singleElement()
                .asString()
                .contains("\"section\":\"\"");
    }

    @Test
    void eachNumberIsARecordAtItsPlace() throws IOException {
        Console console = Console.run(
                Language.EN, "extract", report(StandardCharsets.UTF_8).toString());

        assertThat(console.out().lines().filter(line -> line.contains("\"quantity\"")))
                .containsExactly("""
                        {"kind":"quantity","quote":"我们要坚持稳中求进，城镇新增就业2400人以上，让群众得到实惠。","at":16,"text":"2400人",\
                        "name":"城镇新增就业","catalogue_id":"urban-jobs","value":"2400","high":null,"unit":"人","period":"2024","measure":"total",\
                        "status":"target","bound":"at-least","tone":"","rules":["name-before","unit-printed",\
                        "period-of-chapter","measure-work","status-of-chapter","bound-behind"],"doubt":[],"state":"read",\
                        "section":"二、2024年工作安排"}""");
        assertThat(Json.read(console.out().lines().findFirst().orElseThrow())
                        .get("quantities")
                        .asInt())
                .isEqualTo(1);
        assertThat(console.out().lines().filter(line -> line.contains("\"numeral\"")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).containsAnyOf("\"class\":\"date\"", "\"class\":\"ordinal\""));
    }

    @Test
    void anyCharacterSetAndStandardInputGiveTheSame() throws IOException {
        String first = Console.run(
                        Language.EN, "extract", report(StandardCharsets.UTF_8).toString())
                .out();
        String second = Console.run(
                        Language.EN,
                        "extract",
                        report(Charset.forName("GB18030")).toString())
                .out();
        String third = Console.run(Language.EN, REPORT.getBytes(Charset.forName("GB18030")), "extract", "-")
                .out();

        assertThat(second).isEqualTo(first);
        assertThat(third.lines().skip(1))
                .containsExactlyElementsOf(first.lines().skip(1).toList());
    }

    @Test
    void asATableEachQuantityIsALineWithItsReport() throws IOException {
        String file = report(StandardCharsets.UTF_8).toString();
        Console console = Console.run(Language.EN, "extract", "--format", "csv", file);

        assertThat(console.out().lines())
                .containsExactly(
                        "\uFEFFfile,title,place,area,year,section,sentence,at,text,name,value,upper,unit,period,measure,status,"
                                + "bound,tone,rules,doubts,state,rules_version,catalogue_id",
                        file + ",临川县2024年政府工作报告,临川县,county,2024,二、2024年工作安排,我们要坚持稳中求进，城镇新增就业2400人以上，让群众得到实惠。,16,"
                                + "2400人,城镇新增就业,2400,,人,2024,total,target,at-least,,name-before unit-printed"
                                + " period-of-chapter measure-work status-of-chapter bound-behind,,read,"
                                + NumberReader.VERSION
                                + ",urban-jobs");
    }

    @Test
    void everyColumnIsExplained() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/command-line-reports.md"));
        String table = page.substring(page.indexOf("| column | is |"));

        assertThat(ExtractedTable.heading().strip().replace("\uFEFF", "").split(","))
                .allSatisfy(column -> assertThat(table).contains("`" + column + "`"));
    }

    @Test
    void whatFellIsANumberInTheTableNotAText() throws IOException {
        Path file = Files.writeString(folder.resolve("less.txt"), REPORT.replace("新增就业2400人以上", "用水量下降5%"));

        assertThat(Console.run(Language.EN, "extract", "--format", "csv", file.toString())
                        .out())
                .contains(",城镇用水量,-5,,%,");
    }

    @Test
    void listedFilesAreReadOnSeveralThreadsAndKeepTheirOrder() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int number = 0; number < 12; number++) {
            list.append(Files.writeString(folder.resolve(number + ".txt"), REPORT.replace("2400", "24" + number)))
                    .append("\n");
        }
        Path names = Files.writeString(folder.resolve("list"), list);
        String one =
                Console.run(Language.EN, "extract", "--list", names.toString()).out();
        String several = Console.run(Language.EN, "extract", "--jobs", "3", "--list", names.toString())
                .out();
        String piped = Console.run(
                        Language.EN, list.toString().getBytes(StandardCharsets.UTF_8), "extract", "--list", "-")
                .out();

        assertThat(several).isEqualTo(one).isEqualTo(piped);
        assertThat(one.lines().filter(line -> line.contains("\"report\""))).hasSize(12);
        assertThat(one.indexOf("0.txt")).isPositive().isLessThan(one.indexOf("11.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65", "-1"})
    void noOneReadsWithSoManyThreads(String jobs) throws IOException {
        String file = report(StandardCharsets.UTF_8).toString();

        assertThat(Console.run(Language.EN, "extract", "--jobs", jobs, file).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aListThatIsNotThereIsSaid() {
        Console console = Console.run(
                Language.EN, "extract", "--list", folder.resolve("none").toString());

        assertThat(console.code()).isEqualTo(ExitCode.FAILED);
        assertThat(console.err()).contains("the list of files cannot be read");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCannotBeReadIsSaidAndTheRestIsRead(Language language) throws IOException {
        Path missing = folder.resolve("missing.txt");
        Console console = Console.run(
                language,
                "extract",
                missing.toString(),
                report(StandardCharsets.UTF_8).toString());

        assertThat(console.code()).isEqualTo(ExitCode.FAILED);
        assertThat(console.err().lines())
                .singleElement()
                .asString()
                .startsWith(missing + (language == Language.ZH ? "：" : ": "));
        assertThat(console.out().lines()).isNotEmpty();
    }

    @Test
    void withoutAFileItIsWronglyUsed() {
        assertThat(Console.run(Language.EN, "extract").code()).isEqualTo(ExitCode.USAGE);
    }
}
