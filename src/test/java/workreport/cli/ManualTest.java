package workreport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import workreport.language.Language;
import workreport.language.Words;
import workreport.platform.print.SystemPrinters;

/** Help, the manual page, the shell's completion and the page on the command line name the same commands and options. */
class ManualTest {

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

    @TempDir
    private Path folder;

    /** The program itself and its commands, but for those that only packages need. */
    private static List<CommandSpec> commands(Language language) {
        CommandSpec program = Cli.line(Words.of(language), new SystemPrinters()).getCommandSpec();
        return Stream.concat(
                        Stream.of(program),
                        program.subcommands().values().stream().map(CommandLine::getCommandSpec))
                .filter(command -> !command.usageMessage().hidden())
                .toList();
    }

    private static Set<String> options(List<CommandSpec> commands) {
        return commands.stream()
                .flatMap(command -> command.options().stream())
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As somebody at a terminal reads it. */
    private static String unescaped(String roff) {
        return roff.replace("\\-", "-")
                .replace("\\(dq", "\"")
                .replace("\\&", "")
                .replace("\\e", "\\");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theManualSaysWhatHelpSays(Language language) {
        String page = unescaped(Console.run(language, "manual").out());

        for (CommandSpec command : commands(language)) {
            String chapter = command.parent() == null
                    ? page
                    : page.substring(page.indexOf(".SH " + command.qualifiedName() + "\n"));
            assertThat(chapter).contains(command.usageMessage().description());
            for (ArgSpec argument : command.args()) {
                String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
                assertThat(chapter)
                        .containsPattern("\n\\.TP\n\\.B (-., )?" + Pattern.quote(name) + "( .*)?\n"
                                + Pattern.quote(String.join(" ", argument.description())) + "\n");
            }
        }
        assertThat(page).startsWith(".TH REPORT-VIEWER 1 ").contains("REPORT_VIEWER_OPTIONS", "\n.TP\n.B 2\n");
        assertThat(page.lines()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void helpExplainsEveryOption(Language language) {
        for (CommandSpec command : commands(language)) {
            assertThat(command.args())
                    .allSatisfy(argument -> assertThat(String.join("", argument.description()))
                            .isNotBlank()
                            .matches(language == Language.ZH ? ".*\\p{IsHan}.*" : "[^\\p{IsHan}]*"));
        }
    }

    @Test
    void theShellCompletesEveryCommandOptionAndWord() throws IOException, InterruptedException {
        String script = Console.run(Language.EN, "completion").out();

        for (CommandSpec command : commands(Language.EN)) {
            for (ArgSpec argument : command.args()) {
                if (argument instanceof OptionSpec option) {
                    assertThat(script).contains("'" + option.longestName() + "'");
                }
                Choices.of(argument).forEach(word -> assertThat(script).contains("\"" + word + "\""));
            }
        }
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Path file = Files.writeString(folder.resolve("completion"), script);
        assertThat(completed(file, ""))
                .containsExactlyInAnyOrder(
                        "check",
                        "extract",
                        "series",
                        "diff",
                        "agreement",
                        "import",
                        "library",
                        "export",
                        "chart",
                        "sheets",
                        "list");
        assertThat(completed(file, "sheets", "--dup")).containsExactly("--duplex");
        assertThat(completed(file, "list", "")).containsExactly("sections", "themes", "indicators", "printers");
    }

    /** What bash proposes for the last word. */
    private static List<String> completed(Path script, String... words) throws IOException, InterruptedException {
        String ask = "source " + script + "; COMP_WORDS=(report-viewer \"$@\"); COMP_CWORD=$#;"
                + " _complete_report-viewer 2>/dev/null; printf '%s\n' \"${COMPREPLY[@]}\"";
        List<String> command = Stream.concat(Stream.of("/bin/bash", "-c", ask, "bash"), Stream.of(words))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .toList();
        process.waitFor();
        return said;
    }

    @Test
    void thePagesOnTheCommandLineNameEveryCommandAndOptionAndNoOther() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/command-line.md"))
                + Files.readString(Path.of("src/site/markdown/command-line-reports.md"));
        Set<String> named = OPTION.matcher(page)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(options(commands(Language.EN)));
        assertThat(commands(Language.EN))
                .allSatisfy(command -> assertThat(page).contains("    " + command.qualifiedName() + " "));
    }
}
