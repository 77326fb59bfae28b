package workreport.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Section;
import workreport.load.ReportFile;

/** Where things stand in the bundled report. */
class ContentsTest {

    private static final Report REPORT = ReportFile.bundled();
    private static final Contents CONTENTS = new Contents(REPORT);

    @ParameterizedTest
    @CsvSource({
        "s1, s1",
        "s1.2.1, s1.2.1",
        "s1.2.1.p1, s1.2.1",
        "s1.end.p1, s1",
        "s2.p5, s2",
        "open.p1, ''",
        "close.p1, ''",
        "s9, ''",
        "forest-cover, ''"
    })
    void anIdLeadsToItsSection(String id, String section) {
        assertThat(CONTENTS.sectionAt(id).map(Section::id).orElse("")).isEqualTo(section);
    }

    @ParameterizedTest
    @CsvSource({"s1, s1", "s1.2, s1 s1.2", "s1.2.1, s1 s1.2 s1.2.1", "s4.1, s4 s4.1"})
    void aPathLeadsDownFromTheChapter(String id, String path) {
        Section section = CONTENTS.section(id).orElseThrow();

        assertThat(CONTENTS.path(section).stream().map(Section::id)).containsExactly(path.split(" "));
        assertThat(CONTENTS.parent(section).map(Section::id))
                .isEqualTo(
                        path.contains(" ")
                                ? Optional.of(path.split(" ")[path.split(" ").length - 2])
                                : Optional.empty());
    }

    @Test
    void everyParagraphAndSectionIsFound() {
        assertThat(REPORT.allParagraphs())
                .allSatisfy(paragraph ->
                        assertThat(CONTENTS.paragraph(paragraph.id())).contains(paragraph));
        assertThat(REPORT.allSections())
                .allSatisfy(
                        section -> assertThat(CONTENTS.section(section.id())).contains(section));
    }

    @Test
    void indicatorsBelongToTheSectionsOfTheirObservationsAndToAllAbove() {
        for (Indicator indicator : REPORT.indicators()) {
            for (Observation observation : indicator.observations()) {
                List<Section> above = CONTENTS.path(
                        CONTENTS.holder(observation.anchor().orElseThrow().paragraph())
                                .orElseThrow());

                assertThat(above)
                        .isNotEmpty()
                        .allSatisfy(section ->
                                assertThat(CONTENTS.indicatorsIn(section)).contains(indicator));
            }
        }
        assertThat(CONTENTS.indicatorsIn(CONTENTS.section("s1.4.3").orElseThrow()))
                .extracting(Indicator::id)
                .contains("forest-cover", "grass-forest-cover");
        assertThat(CONTENTS.indicatorsIn(CONTENTS.section("s4").orElseThrow()))
                .extracting(Indicator::id)
                .doesNotContain("forest-cover", "urban-income");
    }

    @Test
    void anObservationLeadsToItsSentence() {
        Observation income = REPORT.indicators().stream()
                .filter(indicator -> indicator.id().equals("urban-income"))
                .findFirst()
                .flatMap(indicator -> indicator.level(Status.ACTUAL, 2021))
                .orElseThrow();

        assertThat(CONTENTS.sentence(income).orElseThrow())
                .startsWith("地区生产总值累计突破270亿元")
                .endsWith("增加到32432元和12787元。");
    }
}
