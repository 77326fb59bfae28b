package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import workreport.evidence.Contents;
import workreport.language.Language;
import workreport.ui.Whole;

/** Every term of the report's own list is found in its text, and marked once a chapter. */
class TermsTest {

    private static final Contents CONTENTS = Whole.contents();
    private static final Terms TERMS = new Terms(CONTENTS, new ReadingText(CONTENTS.report(), Language.ZH));

    @Test
    void eachStandsOnItsOwnWordsAndNoneOverlap() {
        Terms.Use last = null;
        for (Terms.Use use : TERMS.marked()) {
            assertThat(CONTENTS.paragraph(use.anchor().paragraph())
                            .orElseThrow()
                            .at(use.anchor()))
                    .isEqualTo(use.term().term());
            assertThat(last == null || !last.anchor().overlaps(use.anchor())).isTrue();
            last = use;
        }
    }

    @Test
    void aTermIsMarkedOnceAChapter() {
        Set<String> met = new HashSet<>();
        assertThat(TERMS.marked())
                .allSatisfy(use -> assertThat(
                                met.add(CONTENTS.holder(use.anchor().paragraph())
                                                .map(section -> CONTENTS.path(section)
                                                        .getFirst()
                                                        .id())
                                                .orElse("")
                                        + use.term().term()))
                        .isTrue());
        assertThat(TERMS.marked()).hasSizeGreaterThan(100);
    }

    @Test
    void aTermIsFoundWhereItIsNotMarkedToo() {
        Terms.Use use = TERMS.at(
                        "s3.2.p1",
                        CONTENTS.paragraph("s3.2.p1").orElseThrow().text().indexOf("两园"))
                .orElseThrow();

        assertThat(use.term().term()).isEqualTo("两园两区");
    }

    @Test
    void stepsGoThroughTheMarkedOnesInOrder() {
        Terms.Use first = TERMS.next(null, 0, 1).orElseThrow();
        Terms.Use second = TERMS.next(first, 0, 1).orElseThrow();

        assertThat(first).isEqualTo(TERMS.marked().getFirst());
        assertThat(TERMS.next(second, 0, -1)).contains(first);
        assertThat(TERMS.next(first, 0, -1)).isEmpty();
        assertThat(TERMS.next(TERMS.marked().getLast(), 0, 1)).isEmpty();
        assertThat(TERMS.next(null, Integer.MAX_VALUE, -1))
                .contains(TERMS.marked().getLast());
    }
}
