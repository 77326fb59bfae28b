package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Indicator;
import workreport.evidence.Report;

/** The English that we added says what the Chinese says: no less, no more, and one thing in one way. */
class EnglishTest {

    private static final Report REPORT = ReportFile.bundled();

    /** One sign for one thing. The other one is as wide as a character of Chinese in the fonts that both languages share. */
    @Test
    void apostrophesAreStraightThroughout() {
        assertThat(english().stream().filter(text -> text.contains("’"))).isEmpty();
    }

    /** Words that were once there and are wrong, or one of two for the same thing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ertiliz",
                "[Pp]overty (village|count)",
                "class three",
                "[Hh]ousing estates",
                "[Oo]pen highways",
                "[Ss]urplus labour",
                "model individual",
                "[Dd]ebts? (was |is )?(to be )?(effectively )?resol",
                "[Rr]esolution rate",
                "Chaerhu",
                "Sumushan"
            })
    void theseAreSaidOtherwise(String pattern) {
        assertThat(english().stream().filter(text -> text.matches(".*" + pattern + ".*")))
                .isEmpty();
    }

    /** 以下 and 以上 include the number itself (Civil Code, article 1259). */
    @Test
    void limitsIncludeTheNumber() {
        assertThat(named("以下")).isNotEmpty().allMatch(name -> name.contains(" or less"));
        assertThat(named("(?<!规模)以上"))
                .isNotEmpty()
                .allMatch(name -> name.matches(".*( or (more|better|above)\\b|, enterprises above designated size).*"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    poverty-villages-delisted | Poor villages taken off the poverty list
                    poverty-honours           | People honoured as national advanced individuals in poverty alleviation
                    hidden-debt-resolved      | Hidden government debt reduced
                    stock-debt-resolved       | Existing government debt reduced
                    labour-transferred        | Workers moved into employment
                    hotline-resolution-rate   | Share of hotline calls handled and replied to
                    boilers-removed           | Coal-fired boilers of 10 t/h of steam or less shut down
                    """)
    void namesSayWhatIsCounted(String id, String name) {
        assertThat(REPORT.indicators())
                .filteredOn(indicator -> indicator.id().equals(id))
                .extracting(indicator -> indicator.name().en())
                .containsExactly(name);
    }

    /** What a gist says of a subject, it says in full: a section whose text has the first has the second, if it speaks of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    “三公”经费        | official travel        | official travel abroad
                    公共资源交易      | trading                | trading of public resources
                    规模以上工业      | industrial enterprises | industrial enterprises above designated size
                    500万元以上固定   | fixed-asset investment | fixed-asset investment in projects of 5 million yuan or more
                    办复率            | calls                  | handled and replied to
                    对内蒙古          | Inner Mongolia         | General Secretary Xi Jinping
                    """)
    void gistsDropNoCondition(String chinese, String subject, String whole) {
        List<Section> speaking = REPORT.allSections()
                .filter(section -> text(section).contains(chinese))
                .filter(section -> section.gistEn() != null && section.gistEn().contains(subject))
                .toList();
        assertThat(speaking).isNotEmpty().allMatch(section -> section.gistEn().contains(whole));
    }

    /** Debt is kept within limits and talent gets funds there: neither is a reform. */
    @Test
    void whatIsNoReformIsNotCalledOne() {
        assertThat(REPORT.allSections())
                .filteredOn(section -> section.id().equals("s2.5"))
                .extracting(Section::gistEn)
                .allMatch(gist -> gist.contains("government debt is to be kept within its limits"))
                .allMatch(gist ->
                        gist.contains("special funds are to be set aside for innovation and for attracting talent"));
    }

    private static List<String> named(String chinese) {
        return REPORT.indicators().stream()
                .map(Indicator::name)
                .filter(name -> name.zh().matches(".*" + chinese + ".*"))
                .map(name -> name.en())
                .toList();
    }

    private static String text(Section section) {
        return section.text().map(Paragraph::text).collect(Collectors.joining());
    }

    private static List<String> english() {
        try {
            byte[] model = Files.readAllBytes(Path.of("data", "xinghe-2022", "report.json"));
            return english(new JsonMapper().readTree(new String(model, StandardCharsets.UTF_8)))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> english(JsonNode node) {
        return Stream.concat(
                node.propertyStream()
                        .filter(field ->
                                field.getKey().equals("en") || field.getKey().endsWith("En"))
                        .filter(field -> field.getValue().isString())
                        .map(field -> field.getValue().stringValue()),
                node.valueStream().flatMap(EnglishTest::english));
    }
}
