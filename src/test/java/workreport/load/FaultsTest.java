package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workreport.load.BrokenFile.SMALL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.check.Code;
import workreport.check.Rule;
import workreport.check.Severity;
import workreport.language.Language;
import workreport.language.Words;

/** Broken model files, and every fault that is found in each: its place, its pointer, its rule, its words. */
class FaultsTest {

    private static final Words ENGLISH = Words.of(Language.EN);

    @TempDir
    private Path folder;

    static Stream<BrokenFile> brokenFiles() {
        return BrokenFile.all();
    }

    @Test
    void theSmallFileIsFine() throws IOException {
        assertThat(faults(SMALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5e1", "0.25E+2", "25e0"})
    void aPowerOfTenMakesNoOtherNumber(String number) throws IOException {
        assertThat(faults(SMALL.replace("\"value\": 25,", "\"value\": " + number + ",")))
                .isEmpty();
        assertThat(SMALL).contains("\"value\": 25,");
    }

    /** Where values of the file have moved, they are told where they stand. */
    @Test
    void aFileOfTheFirstSchemaIsToldByItsOwnNames() throws IOException {
        String first = SMALL.replace("\"schema\": 2", "\"schema\": 1")
                .replace("observations", "readings")
                .replaceFirst(
                        "\"milestones\": .*\n",
                        "\"years\": {\"baseline\": 2017, \"current\": 2021, \"next\": 2022, \"goal\": 1026},\n")
                .replace(
                        "\"meaning\": {\"zh\": \"森林面积的比例。\", \"en\": \"Share of forest.\"}",
                        "\"zh\": \"森林面积的比例。\", \"en\": \"\"")
                .replace("24.8,", "\"24.8\",")
                .replace("\"start\": 14", "\"start\": 12");

        assertThat(faults(first))
                .containsExactly(
                        "11:70 out-of-bounds /years/goal Beyond the limit 1949.",
                        "47:77 wrong-type /indicators/0/readings/1/value Should be of type number, but is string.",
                        "51:40 anchor-not-a-number /indicators/0/readings/2/anchor The anchor is on “达到25%”, which is not a number.",
                        "70:47 blank /terms/0/en Nothing but white space.");
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void areAllFoundAtOnceInTheOrderOfTheFile(BrokenFile broken) throws IOException {
        assertThat(faults(broken.text())).isEqualTo(broken.faults());
    }

    /** A file opens unless an error is found in it; what warns changes nothing of what is read. */
    @ParameterizedTest
    @MethodSource("brokenFiles")
    void keepTheFileShutWhereOneIsAnError(BrokenFile broken) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), broken.text());
        boolean error = broken.faults().stream()
                .map(fault -> Code.find(Rule.class, fault.split(" ")[1]).orElseThrow())
                .anyMatch(rule -> rule.severity() == Severity.ERROR);

        if (error) {
            assertThatThrownBy(() -> ReportFile.read(file)).isInstanceOf(FaultyFileException.class);
        } else {
            assertThatCode(() -> ReportFile.read(file)).doesNotThrowAnyException();
        }
    }

    /** The page about the data lists the rules that only warn, and no others. */
    @Test
    void warningsAreTheRulesThatTheDocumentationNames() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/data.md"));
        List<String> named = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(page.substring(page.indexOf("## Checking")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Rule.values())
                        .filter(rule -> rule.severity() == Severity.WARNING)
                        .map(Code::of)
                        .toList());
    }

    /** The others are those of the file as such; {@link FileFaultsTest} has them. */
    @Test
    void everyRuleOfAModelIsBrokenHere() {
        Set<Rule> rules = EnumSet.range(Rule.UNKNOWN_FIELD, Rule.CONTRADICTION);
        rules.remove(Rule.AGAINST_SCHEMA);
        Set<String> broken = BrokenFile.all()
                .flatMap(file -> file.faults().stream())
                .map(fault -> fault.split(" ")[1])
                .collect(Collectors.toSet());

        assertThat(broken).containsAll(rules.stream().map(Code::of).toList());
    }

    private List<String> faults(String text) throws IOException {
        return faults(Files.writeString(folder.resolve("report.json"), text));
    }

    /** Every fault of a file as {@code line:column rule pointer message}. */
    static List<String> faults(Path file) throws IOException {
        try {
            return written(ReportFile.read(file).warnings());
        } catch (FaultyFileException faulty) {
            return written(faulty.faults());
        }
    }

    private static List<String> written(List<Fault> faults) {
        return faults.stream().map(FaultsTest::written).toList();
    }

    private static String written(Fault fault) {
        return "%d:%d %s %s %s"
                .formatted(
                        fault.line(),
                        fault.column(),
                        Code.of(fault.rule()),
                        fault.pointer().isEmpty() ? "/" : fault.pointer(),
                        ENGLISH.say(fault.rule().key(), fault.arguments().toArray()));
    }
}
