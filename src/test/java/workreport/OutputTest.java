package workreport;

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
import workreport.language.Language;

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
                "export --format csv --data indicators --lang en | EF BB BF 49 6E 64 69",
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
                .isEqualTo(new Console(
                        2,
                        "",
                        "There is no indicator “moon-cover”. The table of indicators gives every id:"
                                + " report-viewer export --format csv --data indicators --out FILE\n"));
        assertThat(file).content().isEqualTo("kept");
    }

    @ParameterizedTest
    @CsvSource({"export --format csv", "export --format xlsx", "chart forest-cover --format svg"})
    void whereNothingCanBeWrittenOneLineSaysSo(String command) throws IOException {
        String missing = folder.resolve("none/out").toString();

        assertThat(run(command, "--out", missing))
                .isEqualTo(new Console(2, "", missing + ": cannot be written: there is no such folder.\n"));
        assertThat(run(command, "--out", folder.toString()))
                .isEqualTo(new Console(2, "", folder + ": cannot be written: it is a folder.\n"));
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "export --out x ; Missing required option: '--format=csv|xlsx'",
                "export --format csv ; Missing required option: '--out=FILE'",
                "export --format pdf --out x ; Invalid value for option '--format':"
                        + " expected one of [CSV, XLSX] (case-insensitive) but was 'pdf'",
                "export --format csv --data all --out x ; Invalid value for option '--data':"
                        + " expected one of [INDICATORS, READINGS] (case-insensitive) but was 'all'",
                "chart gdp --format svg --lang fr --out x ; Invalid value for option '--lang':"
                        + " expected one of [ZH, EN, BOTH] (case-insensitive) but was 'fr'"
            })
    void wrongUseIsTwoLinesAndExitCode2(String arguments, String complaint) {
        assertThat(run(arguments))
                .isEqualTo(new Console(2, "", "report-viewer: " + complaint + "\nTry: report-viewer --help\n"));
    }

    @Test
    void helpOfExport() {
        assertThat(Console.run(ZH, "export", "--help")).isEqualTo(new Console(0, """
                                用法：report-viewer export [-h] [--data=indicators|readings] --format=csv|xlsx
                                                        [--lang=zh|en] --out=FILE [--report=FILE.json]
                                把报告的表格写成 CSV 或工作簿（XLSX），不开窗口。
                                      --data=indicators|readings
                                                           导出哪张表。不指定时为数据明细；工作簿则两张都有。
                                      --format=csv|xlsx    文件的种类。
                                  -h, --help               显示本说明。
                                      --lang=zh|en         文件中文字的语言。不指定时随系统。
                                      --out=FILE           要写的文件。原有的文件会被替换。
                                      --report=FILE.json   要读取的报告模型文件，代替程序自带的报告。
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
