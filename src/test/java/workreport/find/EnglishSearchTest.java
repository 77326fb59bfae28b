package workreport.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Term;
import workreport.language.Language;
import workreport.load.ReportFile;

/** In an English window the English on the screen is found as well as the Chinese text. */
class EnglishSearchTest {

    private static final Contents CONTENTS = new Contents(ReportFile.bundled());
    private static final Search ENGLISH = new Search(CONTENTS, Language.EN);
    private static final Search CHINESE = new Search(CONTENTS, Language.ZH);

    @Test
    void everyEnglishHeadingAndShortNameIsFoundInItsSection() {
        CONTENTS.report().allSections().forEach(section -> {
            for (String english : List.of(section.headingEn(), section.brief().en())) {
                assertThat(ENGLISH.find(english).hits())
                        .as(english)
                        .anyMatch(hit -> hit.section() == section && hit.english() != null);
            }
        });
    }

    @Test
    void everyGistIsFoundAndLeadsToItsSection() {
        List<Section> sections = CONTENTS.report()
                .allSections()
                .filter(section -> section.gistEn() != null)
                .toList();
        assertThat(sections).isNotEmpty().allSatisfy(section -> {
            String part =
                    section.gistEn().substring(0, Math.min(40, section.gistEn().length()));
            assertThat(ENGLISH.find(part).hits()).anySatisfy(hit -> {
                assertThat(hit.is(Hit.Of.GIST)).isTrue();
                assertThat(hit.anchor().paragraph()).isEqualTo(section.id());
            });
        });
    }

    @Test
    void anExplanationLeadsToItsTermAndANameToItsNumber() {
        for (Term term : CONTENTS.report().terms()) {
            assertThat(ENGLISH.find(term.meaning().en()).hits())
                    .as(term.term())
                    .anySatisfy(hit -> assertThat(words(hit)).isEqualTo(term.term()));
        }
        for (Indicator indicator : CONTENTS.report().indicators()) {
            assertThat(ENGLISH.find(indicator.name().en()).hits())
                    .as(indicator.id())
                    .anyMatch(hit -> hit.anchor()
                            .equals(indicator.observations().getFirst().anchor().orElseThrow()));
        }
    }

    /** What of the report a hit leads to. */
    private static String words(Hit hit) {
        String id = hit.anchor().paragraph();
        return CONTENTS.section(id)
                .map(Section::heading)
                .orElseGet(() -> CONTENTS.paragraph(id).orElseThrow().text())
                .substring(hit.anchor().start(), hit.anchor().end());
    }

    @Test
    void theChineseTextIsFoundAsInAChineseWindow() {
        for (String query : List.of("粮食", "生态", "2021", "GDP", "（六）")) {
            assertThat(ENGLISH.find(query).hits().stream()
                            .filter(hit -> hit.english() == null)
                            .toList())
                    .isEqualTo(CHINESE.find(query).hits());
        }
        assertThat(CHINESE.find("forest").hits()).isEmpty();
        assertThat(ENGLISH.find("forest").hits()).hasSizeGreaterThan(3);
    }

    @Test
    void theContextOfEnglishIsEnglish() {
        Hit hit = ENGLISH.find("forest and grassland").hits().getFirst();
        Snippet line = ENGLISH.context(hit, 12, 24);
        assertThat(line.match()).isEqualToIgnoringCase("forest and grassland");
    }

    @Test
    void aShortNameThatSaysTheSameIsNoHitOfItsOwn() {
        for (Section section : CONTENTS.report().allSections().toList()) {
            assertThat(ENGLISH.find(section.headingEn(), section).hits().stream()
                            .filter(hit -> hit.section() == section && hit.is(Hit.Of.SHORT_NAME)))
                    .as(section.id())
                    .isEmpty();
        }
    }
}
