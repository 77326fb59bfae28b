package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.language.Language.EN;
import static workreport.language.Language.ZH;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.language.Words;
import workreport.series.MadePlace;

/** {@code sheets} and {@code list}: what they print, where, and with which exit code. */
class SheetsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileIsALine() throws IOException {
        Path out = folder.resolve("new/sheets");
        Console console =
                Console.run(ZH, "sheets", "--out", out.toString(), "--section", "s2.1", "--theme", "ecology", "--mono");
        Path section = out.resolve("兴和县-2022-s2.1-生态优先、绿色发展-黑白.pdf");
        Path theme = out.resolve("兴和县-2022-ecology-生态-黑白.pdf");

        assertThat(console).isEqualTo(new Console(0, section + "\n" + theme + "\n", ""));
        assertThat(Files.readString(section, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
        assertThat(Files.size(theme)).isPositive();
    }

    @Test
    void anotherTimeZoneAndLanguageGiveTheSameBytes() throws Exception {
        Path east = process("east", "Pacific/Kiritimati", "C.UTF-8", "-Duser.language=ar");
        Path west = process("west", "America/Los_Angeles", "C", "-Duser.language=en", "-Dfile.encoding=COMPAT");
        Map<String, String> names = Map.of(
                "兴和县-2022-s2.1-生态优先、绿色发展-中英", "xinghe-2022-s2.1-both",
                "兴和县-2022-forest-cover-森林覆盖率-中英", "xinghe-2022-forest-cover-both",
                "兴和县-2022-总览-中英", "xinghe-2022-overview-both",
                "兴和县-2022-全文-中英", "xinghe-2022-full-text-both");

        names.forEach((name, plain) ->
                assertThat(west.resolve(plain + ".pdf")).hasSameBinaryContentAs(east.resolve(name + ".pdf")));
    }

    @Test
    void whatDoesNotFitIsSaid() {
        Console console = Console.run(
                EN, "sheets", "--out", folder.toString(), "--overview", "--lang", "both", "--font-size", "16");

        assertThat(console.code()).isZero();
        assertThat(console.err()).matches("(?s).*: The text of a table is set at [0-9.]+ points instead of 13.8, .*");
    }

    @Test
    void theReportSaysThatItKeepsItsLayout() {
        String out = folder.toString();

        assertThat(Console.run(ZH, "sheets", "--out", out, "--whole", "--font-size", "16")
                        .err())
                .contains("GB/T 9704");
        assertThat(Console.run(ZH, "sheets", "--out", out, "--whole", "--mono").err())
                .isEmpty();
    }

    /** Sheets made by a program of their own. */
    private Path process(String name, String zone, String locale, String... options) throws Exception {
        Path out = folder.resolve(name);
        String path = Stream.of("jdk.module.path", "java.class.path")
                .map(property -> System.getProperty(property, ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", path));
        command.addAll(List.of(options));
        command.addAll(List.of("workreport.Main", "sheets", "--out", out.toString(), "--lang", "both"));
        command.addAll(List.of("--section", "s2.1", "--indicator", "forest-cover", "--overview", "--whole"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("TZ", zone, "LANG", locale, "LC_ALL", locale));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        return out;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--section s9 | No such section: s9. Try: report-viewer list sections",
                "--theme s2 | No such theme: s2. Try: report-viewer list themes",
                "--theme ecologie | No such theme: ecologie. Did you mean ecology? Try: report-viewer list themes",
                "--indicator gdpp | No such indicator: gdpp. Did you mean gdp? Try: report-viewer list indicators",
                "--indicator 森林覆盖率 | No such indicator: 森林覆盖率. Did you mean forest-cover?"
                        + " Try: report-viewer list indicators"
            })
    void whatIsNotThereIsWrongUse(String asked, String complaint) {
        String[] arguments = ("sheets --out " + folder + " " + asked).split(" ");

        assertThat(Console.run(EN, arguments)).isEqualTo(new Console(2, "", complaint + "\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void somethingMustBeAskedFor() {
        assertThat(Console.run(EN, "sheets", "--out", folder.toString(), "--mono"))
                .isEqualTo(new Console(
                        2,
                        "",
                        "report-viewer: Say which: --section, --theme, --indicator, --overview, --whole or --all;"
                                + " with --place also --score-card, --promises or --series\n"
                                + "Try: report-viewer sheets --help\n"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void thereAreSheetsOfThePlaceOfSeveralReports() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("sheets", "--place", "临川县", "--out", folder.toString()));
        for (String text : MadePlace.texts()) {
            arguments.add(Files.writeString(folder.resolve(text.hashCode() + ".txt"), text)
                    .toString());
        }
        assertThat(place(arguments, "--score-card", "--promises", "2023", "--series", "森林覆盖率"))
                .isEqualTo(new Console(
                        0,
                        Stream.of("2022-2024-承诺兑现情况", "2023-承诺与结果", "2022-2024-forest-cover-森林覆盖率（%）")
                                .map(name -> folder.resolve("临川县-" + name + ".pdf") + "\n")
                                .collect(Collectors.joining()),
                        ""));
        assertThat(place(arguments, "--series", "森林覆盖"))
                .isEqualTo(new Console(2, "", "承诺中没有这项指标：森林覆盖。是不是 森林覆盖率？用 series 命令可列出各项承诺\n"));
        assertThat(place(arguments, "--promises", "2021"))
                .isEqualTo(new Console(2, "", "没有2021年的报告。现有：2022 或 2023 或 2024\n"));
        assertThat(Console.run(EN, "sheets", "--score-card", "--out", folder.toString())
                        .err())
                .startsWith("report-viewer: --score-card, --promises, --series and files need --place PLACE\n");
    }

    private static Console place(List<String> arguments, String... more) {
        return Console.run(
                ZH, Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void theReportIsTheOneNamed() {
        String small = "src/test/resources/workreport/load/small.json";
        Console console =
                Console.run(EN, "sheets", "--report", small, "--indicator", "forest", "--out", folder.toString());

        assertThat(console.code()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(folder).isDirectoryContaining("glob:**-forest-*.pdf");
        assertThat(Console.run(EN, "sheets", "--report", small, "--indicator", "gdp", "--out", folder.toString()))
                .isEqualTo(new Console(
                        2, "", "No such indicator: gdp. Try: report-viewer list indicators --report " + small + "\n"));
        assertThat(Console.run(EN, "list", "indicators", "--report", small).out())
                .hasLineCount(2);
    }

    @Test
    void aFaultyReportIsToldAndNoSheetIsMade() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.json"), "{}{");
        Path out = folder.resolve("out");
        Console console =
                Console.run(EN, "sheets", "--report", faulty.toString(), "--overview", "--out", out.toString());

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).startsWith(faulty + ":1:3: ");
        assertThat(out).doesNotExist();
    }

    /** What --report meant before: the whole text. It still does, and says what it is called now. */
    @ParameterizedTest
    @CsvSource({"--report --out DIR", "--out DIR --report", "--report --out=DIR --mono"})
    void reportWithoutAFileIsTheWholeText(String arguments) throws IOException {
        String[] all =
                ("sheets " + arguments.replace("DIR", folder.resolve("old").toString())).split(" ");
        Console console = Console.run(ZH, all);
        String mono = arguments.contains("--mono") ? "--mono" : "--whole";
        Console.run(
                ZH,
                "sheets",
                "--whole",
                mono.equals("--whole") ? "--paper=a4" : mono,
                "--out",
                folder.resolve("new").toString());
        String name = mono.equals("--mono") ? "兴和县-2022-全文-黑白.pdf" : "兴和县-2022-全文.pdf";

        assertThat(console.code()).isZero();
        assertThat(console.err()).isEqualTo("不带文件的 --report 现名 --whole；带文件时，它在各命令中都表示要读的报告。\n");
        assertThat(folder.resolve("old").resolve(name))
                .hasSameBinaryContentAs(folder.resolve("new").resolve(name));
    }

    @Test
    void oneSheetFitsStandardOutputAndNothingElseIsThere() throws IOException {
        Console.run(EN, "sheets", "--overview", "--out", folder.toString());
        Console.Raw raw = Console.raw(Words.of(EN), new byte[0], "sheets", "--overview", "--out", "-");

        assertThat(raw.code()).isZero();
        assertThat(raw.err()).isEmpty();
        assertThat(folder).isDirectoryContaining("glob:**.pdf");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .singleElement()
                    .satisfies(file -> assertThat(raw.out()).isEqualTo(Files.readAllBytes(file)));
        }
        assertThat(Console.run(EN, "sheets", "--overview", "--whole", "--out", "-"))
                .isEqualTo(
                        new Console(2, "", "Standard output takes one sheet, not 2. Ask for one, or name a folder.\n"));
    }

    @Test
    void aReportIsNotWrittenOverByASheet() throws IOException {
        String sheet = Console.run(EN, "sheets", "--overview", "--out", folder.toString())
                .out()
                .strip();
        Path model = Files.copy(
                Path.of("data/xinghe-2022/report.json"), Path.of(sheet), StandardCopyOption.REPLACE_EXISTING);
        Console console =
                Console.run(EN, "sheets", "--overview", "--report", model.toString(), "--out", folder.toString());

        assertThat(console)
                .isEqualTo(new Console(
                        2, "", model + ": not written, because the report is read from it. Choose another name.\n"));
        assertThat(model).hasSameBinaryContentAs(Path.of("data/xinghe-2022/report.json"));
    }

    @Test
    void namesAreListedInTheLanguageWanted() {
        assertThat(Console.run(EN, "list", "themes", "--lang", "zh").out()).contains("ecology\t生态\n");
        assertThat(Console.run(ZH, "list", "themes", "--lang", "en").out())
                .isEqualTo(Console.run(EN, "list", "themes").out());
    }

    @Test
    void aFolderThatIsAFileIsAFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        Console console = Console.run(EN, "sheets", "--out", file.toString(), "--overview");

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).isEqualTo(file + ": cannot be written: there is a file with that name.\n");
        assertThat(file).hasContent("kept");
        Console below = Console.run(ZH, "sheets", "--out", file + "/below", "--overview");
        assertThat(below.err()).isEqualTo(file + "/below：无法写入：已有同名文件。\n");
    }

    @Test
    void themesAreListedWithTheirNames() {
        Console console = Console.run(EN, "list", "themes");

        assertThat(console.code()).isZero();
        assertThat(console.out()).startsWith("economy\t").contains("\necology\t");
    }

    @Test
    void sectionsAreListedByDepth() {
        assertThat(Console.run(ZH, "list", "sections").out()).contains("\ns2.1\t  （一）生态优先、绿色发展\n");
    }
}
