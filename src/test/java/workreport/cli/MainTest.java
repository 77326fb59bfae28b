package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static workreport.language.Language.EN;
import static workreport.language.Language.ZH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.evidence.Report;
import workreport.language.Words;
import workreport.load.ReportFile;

/** The command line: what it prints, where, and with which exit code. */
class MainTest {

    private static final String BUNDLED = "data/xinghe-2022/report.json";
    private static final Path SMALL = Path.of("src/test/resources/workreport/load/small.json");

    @TempDir
    private Path folder;

    @Test
    void aFineFileIsSummedUpInOneLine() {
        Report report = ReportFile.bundled();
        Object[] counts = {
            report.allSections().count(),
            report.characters(),
            report.indicators().size(),
            report.observationCount()
        };

        assertThat(Console.run(EN, "check", BUNDLED))
                .isEqualTo(new Console(
                        0,
                        BUNDLED + ": fine. %d sections, %d characters, %d indicators, %d readings.\n".formatted(counts),
                        ""));
        assertThat(Console.run(ZH, "check", BUNDLED))
                .isEqualTo(new Console(0, BUNDLED + "：无误。%d 节，%d 字，%d 项指标，%d 条数据。\n".formatted(counts), ""));
    }

    /** Opening finds the same faults as checking, and needs no screen for that. */
    @ParameterizedTest
    @ValueSource(strings = {"check", ""})
    void everyFaultIsALine(String command) throws IOException {
        String text = Files.readString(SMALL)
                .replace("\"next\", \"year\": 2022", "\"later\", \"year\": 2022")
                .replace("\"role\": \"title\"", "\"role\": \"\\u001b[31m\\ntitle\"");
        String file = Files.writeString(folder.resolve("report.json"), text).toString();

        assertThat(command.isEmpty() ? Console.run(EN, file) : Console.run(EN, command, file))
                .isEqualTo(new Console(1, "", """
                        FILE:11:98: error: /milestones/2/role: “later” is none of: baseline, current, next, goal.
                        FILE:16:46: error: /opening/0/role: “\\u001B[31m\\u000Atitle” is none of: \
                        title, imprint, occasion, speaker, salutation, row, text.
                        """.replace("FILE", file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", ""})
    void aFileThatCannotBeReadIsSaidInOneLine(String command) {
        String none = folder.resolve("none.json").toString();
        String directory = folder.toString();

        assertThat(command.isEmpty() ? Console.run(EN, none) : Console.run(EN, command, none))
                .isEqualTo(new Console(1, "", none + ": cannot be read: there is no such file.\n"));
        assertThat(command.isEmpty() ? Console.run(ZH, directory) : Console.run(ZH, command, directory))
                .isEqualTo(new Console(1, "", directory + "：无法读取：这是一个文件夹。\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsTheOneOfTheBuild(String option) throws IOException {
        String version = Pattern.compile("<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(Console.run(EN, option)).isEqualTo(new Console(0, "report-viewer " + version + "\n", ""));
    }

    @Test
    void helpInEnglish() {
        assertThat(Console.run(EN, "--help")).isEqualTo(new Console(0, """
                                Usage: report-viewer [-hV] [--window] [--report=FILE] [FILE|LINK...] [COMMAND]
                                Reads, charts and prints Chinese government work reports. Without a file it
                                opens the report read last, or the one that comes with the program.
                                      [FILE|LINK...]   A report: a model file (- stands for standard input), or
                                                         a Word, PDF, OFD, web or text file; or a link to a
                                                         place in a report. Several files go into the library.
                                  -h, --help           Shows this help.
                                      --report=FILE    The report to use, a model file or any other format.
                                                         Default: the report that comes with the program; -
                                                         stands for standard input.
                                  -V, --version        Shows the version.
                                      --window         Shows in a window what is wrong with the file; for files
                                                         opened by a double-click.
                                Commands:
                                  check      Checks report model files: errors and warnings with their place.
                                  extract    Reads reports out of files of any format: title, date, speaker,
                                               headings and numbers, one a line.
                                  series     Follows the promises of a place through its reports: what each
                                               promised, and what the next says came of it.
                                  diff       Compares two reports of a place: sections that are new or gone,
                                               sentences and words that have changed, and numbers that have
                                               changed in the same sentence.
                                  import     Takes reports in files of any format into the library, or makes
                                               one file of a report that can be sent.
                                  library    Lists or searches the reports of the library, removes some or puts
                                               them back.
                                  export     Writes a report's tables as CSV or as a workbook (XLSX).
                                  chart      Writes indicators' charts as SVG, PNG or PDF.
                                  sheets     Makes summary sheets as PDF files, or prints them.
                                  list       Prints ids with their names, or printers with what they can do.
                                  agreement  Compares what two people decided about the numbers of a report:
                                               per cent and Cohen's kappa, a field a line.
                                Exit codes:
                                  0   Fine.
                                  1   Something is wrong with a file that was read, or a file or a sheet could
                                        not be written or printed.
                                  2   Wrong use, an unknown name or id, or no screen to open a window on.
                                """, ""));
    }

    @Test
    void helpInChinese() {
        assertThat(Console.run(ZH, "--help")).isEqualTo(new Console(0, """
                                用法：report-viewer [-hV] [--window] [--report=FILE] [FILE|LINK...] [COMMAND]
                                阅读政府工作报告，查看指标图表，打印摘要页。不指定文件时，打开上次阅读的报告，或
                                程序自带的报告。
                                      [FILE|LINK...]   要打开的报告：模型文件（- 表示标准输入），或 Word、PDF、
                                                         OFD、网页、文本文件；或指向报告中某处的链接。多个文件则
                                                         一并收入报告库。
                                  -h, --help           显示本帮助。
                                      --report=FILE    所用的报告，可为模型文件或其他格式，默认为程序自带的报
                                                         告；- 表示标准输入。
                                  -V, --version        显示版本。
                                      --window         文件有误时在窗口中说明；供双击打开文件时使用。
                                命令：
                                  check      检查报告模型文件，逐条列出错误和警告及其位置。
                                  extract    从任何文件读出报告：标题、日期、报告人、各级标题和数字，每行一条。
                                  series     逐年对照一个地方的报告：每份报告承诺了什么，下一份说结果如何。
                                  diff       比较一个地方的两份报告：章节、句子、词语和数字有何改动。
                                  import     把任何格式的报告收入报告库，或把一份报告做成可以发送的单个文件。
                                  library    列出或查找报告库里的报告，移除或恢复报告。
                                  export     把报告的表格导出为 CSV 或工作簿（XLSX）。
                                  chart      把指标图导出为 SVG、PNG 或 PDF。
                                  sheets     生成摘要页（PDF），保存或打印。
                                  list       列出代号与名称，或打印机及其功能。
                                  agreement  比较两人对报告中各数的核对结论，逐项列出一致率和科恩 κ 系数。
                                退出码：
                                  0   正常。
                                  1   读取的文件有误，或有文件、摘要页未能写入或打印。
                                  2   用法有误，名称或代号不存在，或没有可以打开窗口的屏幕。
                                """, ""));
    }

    @Test
    void helpOfACommand() {
        assertThat(Console.run(EN, "check", "--help")).isEqualTo(new Console(0, """
                                Usage: report-viewer check [-h] [--strict] [--report=FILE] [FILE.json...]
                                Checks report model files: errors and warnings with their place.
                                      [FILE.json...]   The model files to check; - stands for standard input.
                                  -h, --help           Shows this help.
                                      --report=FILE    A model file to check, like FILE.json.
                                      --strict         Counts warnings as errors.
                                """, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frobnicate | There is no option --frobnicate. |",
                "--wimdow m.json | There is no option --wimdow. Did you mean --window? |",
                "exprot | “exprot” is neither a command nor a file. Did you mean export? |",
                "exprot --format csv | “exprot” is neither a command nor a file. Did you mean export? |",
                "frobnicate | “frobnicate” is neither a command nor a file. |",
                "check | Missing: FILE.json | check",
                "check --all a.json | There is no option --all. | check",
                "list | Missing: WHAT | list",
                "list sectoins | WHAT: “sectoins” is none of: sections, themes, indicators, printers."
                        + " Did you mean sections? | list",
                "list themes terms | “terms” is not expected here. | list",
                "a.json report:xinghe-2022#s1 | “report:xinghe-2022#s1” is not expected here. |",
                "a.json - | “-” is not expected here. |"
            })
    void wrongUseIsTwoLinesAndExitCode2(String arguments, String complaint, String command) {
        String help = command == null ? "report-viewer --help" : "report-viewer " + command + " --help";

        assertThat(Console.run(EN, arguments.split(" ")))
                .isEqualTo(new Console(2, "", "report-viewer: " + complaint + "\nTry: " + help + "\n"));
        assertThat(Console.run(ZH, arguments.split(" ")).err())
                .startsWith("report-viewer：")
                .endsWith("\n请看：" + help + "\n")
                .matches(line ->
                        line.replaceAll("“[^”]*”|[a-zA-Z.-]+", "").chars().noneMatch(c -> 'a' <= c && c <= 'z'))
                .doesNotContain("option", "Missing", "argument", "parameter");
    }

    @Test
    void anEmptyNameIsNoName() {
        assertThat(Console.run(EN, "").err()).startsWith("report-viewer: FILE: the name is empty.\n");
        assertThat(Console.run(EN, "check", "").err()).startsWith("report-viewer: FILE.json: the name is empty.\n");
        assertThat(Console.run(EN, "list", "themes", "--report", "").err())
                .startsWith("report-viewer: --report: the name is empty.\n");
    }

    /** What looks like a file is one, even if it is not there; so is what is one. */
    @Test
    void onlyWhatLooksLikeNoFileIsTakenForACommandMisspelt() throws IOException {
        assertThat(Console.run(EN, "exprot.txt"))
                .isEqualTo(new Console(1, "", "exprot.txt: cannot be read: there is no such file.\n"));
        String file = folder.resolve("exprot").toString();
        assertThat(Console.run(EN, file))
                .isEqualTo(new Console(1, "", file + ": cannot be read: there is no such file.\n"));
        Files.writeString(Path.of(file), "{}");
        assertThat(Console.run(EN, file).err()).startsWith(file + ":1:1: ");
    }

    /** A file of arguments is what nobody asked for; a file may be called @m.json. */
    @Test
    void anAtSignIsPartOfTheName() throws IOException {
        Path file = Files.writeString(folder.resolve("@m.json"), "{}");

        assertThat(Console.run(EN, "check", "@none.json").err())
                .isEqualTo("@none.json: cannot be read: there is no such file.\n");
        assertThat(Console.run(EN, "@none.json").err())
                .isEqualTo("@none.json: cannot be read: there is no such file.\n");
        assertThat(Console.run(EN, "--", "@none.json").err())
                .isEqualTo("@none.json: cannot be read: there is no such file.\n");
        assertThat(Console.run(EN, file.toString()).err()).startsWith(file + ":1:1: ");
    }

    @Test
    void everyFileIsChecked() throws IOException {
        String faulty = Files.writeString(folder.resolve("faulty.json"), "{}{").toString();

        Console console = Console.run(EN, "check", BUNDLED, faulty, SMALL.toString(), "none.json");

        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out().lines()).hasSize(2).allMatch(line -> line.contains(": fine."));
        assertThat(console.err().lines()).first().asString().startsWith(faulty + ":1:3: ");
        assertThat(console.err()).endsWith("none.json: cannot be read: there is no such file.\n");
        assertThat(Console.run(EN, "check", BUNDLED, SMALL.toString()).code()).isZero();
    }

    /** Only what keeps a file shut is a failure; whoever wants it otherwise says so. */
    @Test
    void aFileWithWarningsAlonePasses() throws IOException {
        String file = Files.writeString(
                        folder.resolve("draft.json"), Files.readString(SMALL).replace("\"四年工作\"", "\"五年工作\""))
                .toString();
        String warning =
                file + ":21:16: warning: /sections/0/short: The short heading “五年工作” is not part of the heading.\n";

        assertThat(Console.run(EN, "check", file))
                .isEqualTo(new Console(0, file + ": opens, with warnings: 1.\n", warning));
        assertThat(Console.run(EN, "check", "--strict", file).code()).isEqualTo(1);
        assertThat(Console.run(EN, "check", "--strict", SMALL.toString()).code())
                .isZero();
        assertThat(Console.run(ZH, "list", "indicators", "--report", file))
                .isEqualTo(new Console(
                        0,
                        Console.run(ZH, "list", "indicators", "--report", SMALL.toString())
                                .out(),
                        file + "：有 1 条警告，可用 report-viewer check 逐条列出。\n"));
    }

    /** Before the command and after it, whatever the command. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "list indicators --report FILE",
                "--report FILE list indicators",
                "--report=FILE export --format csv --data indicators --out -",
                "export --format csv --data indicators --report FILE --out -",
                "chart forest --format svg --out - --lang en --report FILE",
                "check --report FILE"
            })
    void theReportIsTheOneAskedForWithEveryCommand(String arguments) {
        Console console =
                Console.run(EN, arguments.replace("FILE", SMALL.toString()).split(" "));

        assertThat(console.code()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out())
                .containsAnyOf("forest\t", "\nforest,", ">Forest", "2 indicators")
                .doesNotContain("gdp");
    }

    @Test
    void theReportToOpenIsNamedOnceAndLinksLeadIntoIt() {
        assertThat(Console.run(EN, "--report", "none.json").err())
                .isEqualTo("none.json: cannot be read: there is no such file.\n");
        assertThat(Console.run(EN, "--report", SMALL.toString(), "other.json").err())
                .startsWith("report-viewer: “other.json” is not expected here.\n");
        assertThat(Console.run(EN, "--report", SMALL.toString(), "report:xinghe-2022#s1")
                        .err())
                .isEqualTo("The link leads to another report: xinghe-2022.\n");
    }

    /** No window opens for the rest of them. */
    @Test
    void ofSeveralFilesEachHasToBeThere() {
        assertThat(Console.run(EN, "none.json", SMALL.toString(), "nor-this.txt"))
                .isEqualTo(new Console(
                        1,
                        "",
                        "none.json: cannot be read: there is no such file.\n"
                                + "nor-this.txt: cannot be read: there is no such file.\n"));
    }

    @Test
    void aHyphenIsStandardInput() throws IOException {
        assertThat(Console.run(EN, Files.readAllBytes(SMALL), "check", "-"))
                .isEqualTo(new Console(0, "-: fine. 2 sections, 98 characters, 2 indicators, 4 readings.\n", ""));
        assertThat(Console.run(EN, "{}{".getBytes(StandardCharsets.UTF_8), "check", "-")
                        .err())
                .startsWith("-:1:3: ");
        assertThat(Console.run(EN, new byte[0], "check", "-").err()).isEqualTo("-:1:1: error: /: The file is empty.\n");
        assertThat(Console.run(EN, Files.readAllBytes(SMALL), "list", "indicators", "--report", "-")
                        .out())
                .startsWith("forest\t");
    }

    /** Loops, names that are too long, and files in the place of folders: none is told by the name of an exception. */
    @Test
    void noReasonIsTheNameOfAnException() throws IOException {
        Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
        Files.writeString(folder.resolve("file"), "");

        assertThat(Console.run(EN, "check", folder + "/one").err())
                .endsWith("/one: cannot be read: it is a link that leads back to itself.\n");
        assertThat(Console.run(EN, "check", folder + "/file/m.json").err())
                .endsWith("/file/m.json: cannot be read: there is no such file.\n");
        assertThat(Console.run(EN, "check", folder + "/" + "长".repeat(86)).err())
                .endsWith("长: cannot be read: the name is too long.\n");
    }

    @Test
    void aBlankThatIsNoneOfTheKeyboardIsNamed() throws IOException {
        String text = Files.readString(SMALL);
        Path bare =
                Files.writeString(folder.resolve("bare.json"), text.replace("\"year\": 2022", "\"year\":\u00A02022"));
        Path wide =
                Files.writeString(folder.resolve("wide.json"), text.replace("\"year\": 2022", "\"year\":\u30002022"));
        Path role = Files.writeString(folder.resolve("role.json"), text.replace("\"title\"", "\"ti\u00A0tle\""));

        assertThat(Console.run(EN, "check", bare.toString()).err()).endsWith(": Not JSON here: “U+00A0”.\n");
        assertThat(Console.run(EN, "check", wide.toString()).err()).endsWith(": Not JSON here: “U+3000”.\n");
        assertThat(Console.run(EN, "check", role.toString()).err()).contains("“ti\\u00A0tle” is none of");
    }

    /** The digits of a line are those that other programs read, and so are the words of options. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR", "th-TH-u-nu-thai", "hi-IN-u-nu-deva"})
    void aLocaleChangesNoDigitAndNoWord(String tag) throws IOException, InterruptedException {
        String faulty = Files.writeString(folder.resolve("faulty.json"), "{}{").toString();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Console.Raw check = Console.raw(Words.of(EN), new byte[0], "check", faulty);
            Console.Raw table = Console.raw(
                    Words.of(EN), new byte[0], "export", "--format", "CSV", "--data", "INDICATORS", "--out", "-");
            Locale.setDefault(Locale.ENGLISH);

            assertThat(check.err()).startsWith(faulty + ":1:3: ");
            assertThat(table.code()).isZero();
            assertThat(table.out())
                    .isEqualTo(Console.raw(
                                    Words.of(EN),
                                    new byte[0],
                                    "export",
                                    "--format",
                                    "csv",
                                    "--data",
                                    "indicators",
                                    "--out",
                                    "-")
                            .out());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report:xinghe-2022#s9 | There is no such place in the report: s9.",
                "report:elsewhere#s1 | The link leads to another report: elsewhere.",
                "report:xinghe-2022#s1:0-999 "
                        + "| The link goes beyond the end of its paragraph: report:xinghe-2022#s1:0-999."
            })
    void aLinkThatLeadsNowhereIsOneLineAndExitCode2(String link, String complaint) {
        assertThat(Console.run(EN, link)).isEqualTo(new Console(2, "", complaint + "\n"));
    }

    /** In a Java of its own, for the environment of this one cannot be changed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | No display to open a window on. Set DISPLAY, or start it on a virtual one: xvfb-run -a report-viewer",
                "zh | 没有可以打开窗口的显示器。请设置 DISPLAY，或在虚拟显示器上打开：xvfb-run -a report-viewer"
            })
    void withoutADisplayOneLineTellsTheCure(String language, String line) throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"));
        Path out = folder.resolve("out.txt");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=javafx.graphics",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "workreport/workreport.Main");
        java.environment().keySet().removeIf(name -> name.equals("DISPLAY") || name.equals("JAVA_TOOL_OPTIONS"));
        Process process =
                java.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo(line + "\n");
        assertThat(process.exitValue()).isEqualTo(2);
    }

    @Test
    void aNameThatNoFileCanHaveIsWrongUse() {
        assertThat(Console.run(EN, "a\0.json"))
                .isEqualTo(new Console(2, "", "a\\u0000.json: not a valid file name in this machine's locale\n"));
    }

    /** Whatever a file is called, its name neither moves the cursor nor turns the direction of the line. */
    @ParameterizedTest
    @CsvSource({
        "'\u001b[2J.json', \\u001B[2J.json",
        "'a\u202egpj.json', a\\u202Egpj.json",
        "'a\u2066\u200b\u2028.json', a\\u2066\\u200B\\u2028.json",
        "'\u009b31m.json', \\u009B31m.json"
    })
    void nothingUnseenReachesTheTerminal(String name, String shown) throws IOException {
        assertThat(Console.run(EN, "check", name).err())
                .isEqualTo(shown + ": cannot be read: there is no such file.\n");
        assertThat(Console.run(EN, name).err()).isEqualTo(shown + ": cannot be read: there is no such file.\n");
        Path file = Files.copy(SMALL, folder.resolve(name));
        assertThat(Console.run(EN, "check", file.toString()).out()).startsWith(folder + "/" + shown + ": fine.");
        assertThat(Console.run(EN, "frobnicate" + name, "x").err())
                .doesNotContain("\u001b", "\u202e", "\u2066", "\u009b");
    }
}
