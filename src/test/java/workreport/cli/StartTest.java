package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the start scripts on Linux make of the locale: names and texts are UTF-8, the language is that which is set. */
class StartTest {

    private static final Path ENCODING = Path.of("packaging/linux/encoding").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void thereIsALinux() {
        assumeTrue(System.getProperty("os.name").startsWith("Linux") && Files.isExecutable(Path.of("/bin/sh")));
    }

    /** No machine has a locale zh_XX. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | C.UTF-8 |",
                "LANG=C | C.UTF-8 |",
                "LANG=zh_CN.UTF-8 LC_ALL=POSIX | C.UTF-8 |",
                "LANG=zh_XX.UTF-8 | C.UTF-8 | -Duser.language=zh",
                "LC_ALL=zh_XX | C.UTF-8 | -Duser.language=zh",
                "LANG=zh_XX.GB18030 | C.UTF-8 | -Duser.language=zh",
                "LANG=ar_XX.UTF-8@latin | C.UTF-8 | -Duser.language=ar",
                "LANG=zh_XX.UTF-8 LC_CTYPE=C.UTF-8 | C.UTF-8 | -Duser.language=zh",
                "LANG=C LC_MESSAGES=zh_XX.UTF-8 | C.UTF-8 | -Duser.language=zh",
                "LANG=C.UTF-8 | |",
                "LC_ALL=C.UTF-8 LANG=zh_XX.UTF-8 | C.UTF-8 |"
            })
    void whereTheLocaleHasNoLettersUtf8Is(String environment, String all, String option) throws Exception {
        assertThat(said(environment, ". " + ENCODING + "; echo \"$LC_ALL|$encoding_options\""))
                .isEqualTo((all == null ? "" : all) + "|" + (option == null ? "" : option) + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "LANG=zh_XX.UTF-8, 报告.json：无误。",
        "LANG=zh_XX.GB18030, 报告.json：无误。",
        "LANG=C, 报告.json: fine.",
        "LANG=fa_XX.UTF-8, 报告.json: fine."
    })
    void aChineseNameOpensInAnyLocale(String environment, String start) throws Exception {
        Files.copy(Path.of("src/test/resources/workreport/load/small.json"), folder.resolve("报告.json"));

        assertThat(said(environment, java("check 报告.json"))).startsWith(start);
    }

    @Test
    void lettersOfMessagesAreNotLost() throws Exception {
        assertThat(said("LANG=zh_XX.UTF-8", java("check 没有.json"))).isEqualTo("没有.json：无法读取：没有这个文件。\n");
        assertThat(said("LANG=ar_XX.UTF-8", java("exprot"))).contains("“exprot”");
    }

    /** The program as the scripts start it. */
    private static String java(String arguments) {
        String path = Stream.of("jdk.module.path", "java.class.path")
                .map(property -> System.getProperty(property, ""))
                .filter(value -> !value.isEmpty())
                .flatMap(value -> Stream.of(value.split(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return ". " + ENCODING + "; exec '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' $encoding_options -cp '" + path + "' workreport.Main " + arguments;
    }

    private String said(String environment, String script) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("env", "-u", "LANG"));
        Stream.of("LC_ALL", "LC_CTYPE", "LC_MESSAGES", "JAVA_TOOL_OPTIONS")
                .forEach(name -> command.addAll(List.of("-u", name)));
        Stream.of(environment.split(" ")).filter(part -> !part.isEmpty()).forEach(command::add);
        Path file = Files.writeString(folder.resolve("script"), script);
        command.addAll(List.of("/bin/sh", file.toString()));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
