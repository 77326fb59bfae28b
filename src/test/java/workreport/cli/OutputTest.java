package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.language.Language.EN;
import static workreport.language.Language.ZH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.language.Language;
import workreport.language.Words;

/** The commands that write files: what they write, what they say, and that they leave nothing half-written. */
class OutputTest {

    private static final String SMALL = "src/test/resources/workreport/load/small.json";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export --format csv | EF BB BF 69 6E 64 69",
                "export --format csv --data readings | EF BB BF 69 6E 64 69",
                "export --format csv --data indicators --lang en | EF BB BF 69 6E 64 69",
                "export --format csv --data links | EF BB BF 6C 69 6E 6B",
                "export --format csv --data codebook | EF BB BF 65 6E 74 72",
                "export --format xlsx --data codebook | 50 4B 03 04",
                "export --format xlsx | 50 4B 03 04",
                "export --format XLSX --data indicators | 50 4B 03 04",
                "chart forest-cover --format svg | 3C 3F 78 6D 6C",
                "chart forest-cover --format png --lang zh | 89 50 4E 47"
            })
    void writesTheFileAndSaysNothing(String command, String start) throws IOException {
        Path file = folder.resolve("out");

        assertThat(run(command, "--out", file.toString())).isEqualTo(new Console(0, "", ""));
        assertThat(hex(file)).startsWith(start);
        assertThat(files()).containsExactly("out");
    }

    @Test
    void theLanguageIsTheOneWantedOrThatOfTheSystem() throws IOException {
        assertThat(svg(EN, "")).contains("<title>Forest cover</title>");
        assertThat(svg(ZH, "")).contains("<title>森林覆盖率</title>");
        assertThat(svg(EN, "--lang=zh")).contains("<title>森林覆盖率</title>");
        assertThat(svg(ZH, "--lang=en")).contains("<title>Forest cover</title>");
    }

    @Test
    void anotherReportCanBeRead() throws IOException {
        Path file = folder.resolve("small.csv");

        assertThat(run("export --format csv --lang en --report " + SMALL, "--out", file.toString()))
                .isEqualTo(new Console(0, "", ""));
        assertThat(Files.readAllLines(file)).hasSize(5).last().asString().startsWith("debt,");
    }

    @Test
    void aFaultyReportIsRefused() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.json"), "{}{");

        Console console = run("export --format csv --report " + faulty, "--out", folder + "/out.csv");

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).startsWith(faulty + ":1:3: ");
        assertThat(files()).containsExactly("faulty.json");
    }

    @Test
    void aMissingReportIsSaidInOneLine() throws IOException {
        assertThat(run("export --format csv --report none.json", "--out", folder + "/out.csv"))
                .isEqualTo(new Console(1, "", "none.json: cannot be read: there is no such file.\n"));
        assertThat(files()).isEmpty();
    }

    @Test
    void anUnknownIndicatorIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("out.svg"), "kept");

        assertThat(run("chart moon-cover --format svg", "--out", file.toString()))
                .isEqualTo(new Console(2, "", "No such indicator: moon-cover. Try: report-viewer list indicators\n"));
        assertThat(run("chart forest-cvoer --format svg --report data/xinghe-2022/report.json --out x")
                        .err())
                .isEqualTo("No such indicator: forest-cvoer. Did you mean forest-cover?"
                        + " Try: report-viewer list indicators --report data/xinghe-2022/report.json\n");
        assertThat(run("chart 森林覆盖 --format svg --out x").err()).contains("Did you mean forest-cover?");
        assertThat(file).content().isEqualTo("kept");
    }

    @ParameterizedTest
    @CsvSource({"export --format csv", "export --format xlsx", "chart forest-cover --format svg"})
    void whereNothingCanBeWrittenOneLineSaysSo(String command) throws IOException {
        String missing = folder.resolve("none/out").toString();

        assertThat(run(command, "--out", missing))
                .isEqualTo(new Console(1, "", missing + ": cannot be written: there is no such folder.\n"));
        assertThat(run(command, "--out", folder.toString()))
                .isEqualTo(new Console(1, "", folder + ": cannot be written: it is a folder.\n"));
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "export --out x ; Missing: --format csv|xlsx",
                "export --format csv ; Missing: --out FILE",
                "export ; Missing: --format csv|xlsx, --out FILE",
                "export --formt csv --out x ; There is no option --formt. Did you mean --format?",
                "export --format csv --out --lnag zh ; There is no option --lnag. Did you mean --lang?",
                "export --format csv --out ; --out needs a value: FILE",
                "export --format csv --out --lang zh ; --out needs a value: FILE",
                "export --format csv --out a --out b ; --out is given more than once.",
                "export --format csv --out x y ; “y” is not expected here.",
                "export --format csv --out= ; --out: the name is empty.",
                "export --format pdf --out x ; --format: “pdf” is none of: csv, xlsx.",
                "export --format csv --data reading --out x ; --data: “reading” is none of: indicators, readings, links, codebook."
                        + " Did you mean readings?",
                "chart --format svg --out x ; Give the id of an indicator, or --all.",
                "chart gdp --format svg --lang fr --out x ; --lang: “fr” is none of: zh, en, both.",
                "sheets --overview=1 --out x ; --overview takes no value.",
                "sheets --copies many --print x ; --copies: “many” is not a whole number."
            })
    void wrongUseIsTwoLinesAndExitCode2(String arguments, String complaint) {
        String help = "report-viewer " + arguments.split(" ")[0] + " --help";

        assertThat(run(arguments))
                .isEqualTo(new Console(2, "", "report-viewer: " + complaint + "\nTry: " + help + "\n"));
        assertThat(Console.run(ZH, arguments.split(" ")).err())
                .startsWith("report-viewer：")
                .endsWith("\n请看：" + help + "\n")
                .doesNotContainPattern("[a-z] [a-z]{2}.*[a-z] [a-z]{2}.*\\n.*\\n");
    }

    /** A model file, a link to it, another way to write its name, and the text beside it, which is read as well. */
    @ParameterizedTest
    @ValueSource(strings = {"m.json", "sub/../m.json", "link", "hard", "source.txt"})
    void whatIsReadIsNeverWrittenOver(String name) throws IOException {
        Path model = Files.copy(Path.of("data/xinghe-2022/report.json"), folder.resolve("m.json"));
        Path text = Files.copy(Path.of("data/xinghe-2022/source.txt"), folder.resolve("source.txt"));
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link"), model);
        Files.createLink(folder.resolve("hard"), model);
        byte[] before = Files.readAllBytes(model);
        byte[] textBefore = Files.readAllBytes(text);
        String out = folder.resolve(name).toString();

        for (String command : List.of("export --format csv", "chart gdp --format svg")) {
            assertThat(run(command + " --report " + model, "--out", out))
                    .isEqualTo(new Console(
                            2, "", out + ": not written, because the report is read from it. Choose another name.\n"));
        }
        assertThat(model).hasBinaryContent(before);
        assertThat(text).hasBinaryContent(textBefore);
    }

    @ParameterizedTest
    @CsvSource({
        "csv, table.xlsx",
        "xlsx, table.csv",
        "csv, TABLE.XLSX",
        "csv, table.pdf",
        "xlsx, table.xls",
        "csv, table.json"
    })
    void aNameThatPromisesAnotherFormatIsRefused(String format, String name) throws IOException {
        String out = folder.resolve(name).toString();

        assertThat(run("export --format " + format, "--out", out))
                .isEqualTo(new Console(
                        2, "", "--format " + format + " does not fit the name " + out + ". Change one of them.\n"));
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.csv", "table.CSV", "table.txt", "table", "v1.2", "csv"})
    void otherNamesAreFine(String name) throws IOException {
        assertThat(run("export --format csv", "--out", folder.resolve(name).toString()))
                .isEqualTo(new Console(0, "", ""));
        assertThat(files()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"export --format csv", "export --format xlsx", "chart gdp --format png", "chart gdp --format svg"
            })
    void aHyphenIsStandardOutputWithNothingElseOnIt(String command) throws IOException {
        Path file = folder.resolve("out");
        assertThat(run(command, "--out", file.toString())).isEqualTo(new Console(0, "", ""));

        Console.Raw raw = Console.raw(Words.of(EN), new byte[0], (command + " --out -").split(" "));

        assertThat(raw.code()).isZero();
        assertThat(raw.err()).isEmpty();
        assertThat(raw.out()).isEqualTo(Files.readAllBytes(file));
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void aHyphenIsStandardInput() throws IOException {
        Path file = folder.resolve("small.csv");
        run("export --format csv --report " + SMALL, "--out", file.toString());

        assertThat(Console.run(
                        EN,
                        Files.readAllBytes(Path.of(SMALL)),
                        "export",
                        "--format=csv",
                        "--report",
                        "-",
                        "--out",
                        "-"))
                .isEqualTo(new Console(0, Files.readString(file), ""));
    }

    @Test
    void helpOfExport() {
        assertThat(Console.run(ZH, "export", "--help")).isEqualTo(new Console(0, """
                                用法：report-viewer export [-h] [--data=indicators|readings|links|codebook]
                                                        --format=csv|xlsx [--lang=zh|en] --out=FILE
                                                        [--report=FILE] [--entered=FILE]...
                                把报告的表格导出为 CSV 或工作簿（XLSX）。
                                      --data=indicators|readings|links|codebook
                                                          要导出的表。默认为数据明细；工作簿包含全部各表。
                                      --entered=FILE      读者在窗口中录入的内容（保存在数据文件夹的 entered
                                                            中），注明录入，与报告所说并列，并加以说明。不指定时
                                                            不列。
                                      --format=csv|xlsx   文件格式。
                                  -h, --help              显示本帮助。
                                      --lang=zh|en        文件中文字的语言。默认与系统相同。
                                      --out=FILE          要写入的文件，已有的会被替换；- 表示标准输出。
                                      --report=FILE       所用的报告，可为模型文件或其他格式，默认为程序自带的报
                                                            告；- 表示标准输入。
                                """, ""));
    }

    /**
     * In a Java of its own that has no display and tells which classes it loads: none of JavaFX, and none that looks for
     * fonts of the system.
     */
    @ParameterizedTest
    @CsvSource({"export --format csv", "export --format xlsx", "chart gdp --format svg", "chart gdp --format png"})
    void opensNoWindowAndStartsNoJavaFx(String command) throws IOException, InterruptedException {
        Path out = folder.resolve("said.txt");
        Path classes = folder.resolve("classes.txt");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "workreport/workreport.Main"));
        line.addAll(List.of(command.split(" ")));
        line.addAll(List.of("--out", folder.resolve("file").toString()));
        ProcessBuilder java = new ProcessBuilder(line);
        java.environment().keySet().removeIf(name -> name.equals("DISPLAY") || name.equals("JAVA_TOOL_OPTIONS"));
        Process process =
                java.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> loaded = Files.readAllLines(classes);

        assertThat(ended).isTrue();
        assertThat(out).isEmptyFile();
        assertThat(process.exitValue()).isZero();
        assertThat(folder.resolve("file")).isNotEmptyFile();
        assertThat(loaded).anyMatch(type -> type.contains(" workreport.Main "));
        assertThat(loaded)
                .noneMatch(type -> type.contains(" javafx.")
                        || type.contains(" com.sun.javafx.")
                        || type.contains(" sun.font.SunFontManager")
                        || type.contains(" sun.awt.FontConfiguration"));
    }

    private static Console run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of(more));
        return Console.run(EN, arguments.toArray(String[]::new));
    }

    private String svg(Language system, String option) throws IOException {
        Path file = folder.resolve("out.svg");
        List<String> arguments = new ArrayList<>(List.of("chart", "forest-cover", "--format=svg", "--out=" + file));
        if (!option.isEmpty()) {
            arguments.add(option);
        }
        assertThat(Console.run(system, arguments.toArray(String[]::new))).isEqualTo(new Console(0, "", ""));
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static String hex(Path file) throws IOException {
        StringBuilder hex = new StringBuilder();
        for (byte value : Files.readAllBytes(file)) {
            hex.append("%02X ".formatted(value));
        }
        return hex.toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
