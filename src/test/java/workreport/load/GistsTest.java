package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.measure.Bound;
import workreport.measure.Unit;

/** Chapters and their sections have a gist, and every number in it is one that the section itself states. */
class GistsTest {

    private static final Report REPORT = ReportFile.bundled();
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])\\d{4}(?!\\d)");
    private static final Pattern WORD = Pattern.compile(
            "(?i)\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|"
                    + "dozens?|half|twice|double[ds]?|thirds?|quarter of)\\b");

    @Test
    void chaptersAndTheirSectionsHaveOneAndNoOthers() {
        assertThat(REPORT.allSections())
                .filteredOn(section -> section.gistEn() != null)
                .containsExactlyElementsOf(chaptersAndSections().toList());
    }

    @ParameterizedTest
    @MethodSource("chaptersAndSections")
    void isTwoOrThreeSentencesOfEnglish(Section section) {
        assertThat(gist(section)).matches("\\P{IsHan}+\\.").doesNotContain("  ");
        assertThat(gist(section).split("(?<=\\.) (?=[A-Z])")).hasSizeBetween(2, 3);
    }

    @ParameterizedTest
    @MethodSource("chaptersAndSections")
    void everyNumberIsAnObservationOfTheSection(Section section) {
        Set<Figure> stated = indicators(section)
                .flatMap(indicator -> Stream.concat(
                        observations(indicator, section).map(observation -> figure(indicator, observation)),
                        Figure.in(indicator.name().en())))
                .collect(Collectors.toSet());
        assertThat(Figure.in(gist(section)))
                .allSatisfy(figure -> assertThat(stated).contains(figure));
    }

    @ParameterizedTest
    @MethodSource("chaptersAndSections")
    void numbersAreWrittenInDigits(Section section) {
        assertThat(gist(section)).doesNotContainPattern(WORD);
    }

    @ParameterizedTest
    @MethodSource("chaptersAndSections")
    void yearsAreThoseOfTheReport(Section section) {
        assertThat(YEAR.matcher(gist(section)).results().map(MatchResult::group).map(Integer::valueOf))
                .allSatisfy(year -> assertThat(year)
                        .isBetween(
                                REPORT.milestones().baseline().orElseThrow(),
                                REPORT.milestones().goals().getLast()));
    }

    @Test
    void numbersAreReadWithScaleAndBound() {
        assertThat(Figure.in("In 2021, cover 54, over 27 billion, 93% or more, 1,645 people, 5 million yuan or more"))
                .containsExactly(
                        new Figure(new BigDecimal("54"), false, Bound.EXACT),
                        new Figure(new BigDecimal("27000000000"), false, Bound.OVER),
                        new Figure(new BigDecimal("93"), true, Bound.AT_LEAST),
                        new Figure(new BigDecimal("1645"), false, Bound.EXACT),
                        new Figure(new BigDecimal("5000000"), false, Bound.AT_LEAST));
    }

    static Stream<Section> chaptersAndSections() {
        return REPORT.sections().stream()
                .flatMap(chapter -> Stream.concat(Stream.of(chapter), chapter.sections().stream()));
    }

    private static String gist(Section section) {
        return Objects.requireNonNull(section.gistEn(), section.id());
    }

    private static Stream<Indicator> indicators(Section section) {
        return REPORT.indicators().stream()
                .filter(indicator -> observations(indicator, section).findAny().isPresent());
    }

    private static Stream<Observation> observations(Indicator indicator, Section section) {
        List<String> ids = section.text().map(Paragraph::id).toList();
        return indicator.observations().stream()
                .filter(observation ->
                        ids.contains(observation.anchor().orElseThrow().paragraph()));
    }

    private static Figure figure(Indicator indicator, Observation observation) {
        String id = indicator.unitOf(observation);
        BigDecimal factor = REPORT.units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::multiple)
                .filter(Objects::nonNull)
                .map(Unit.Multiple::factor)
                .findFirst()
                .orElse(BigDecimal.ONE);
        return new Figure(observation.value().multiply(factor), id.equals(Unit.PERCENT), observation.bound());
    }
}
