package workreport.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.model.Section;
import workreport.model.Term;

/** The glossary: each term stands in the text and is explained in both languages, with a source that can be found. */
class TermsTest {

    private static final int FEWEST = 60;
    private static final int LONGEST = 60;
    private static final String NO_CHINESE = "\\P{IsHan}+";
    private static final String SOME_CHINESE = ".*\\p{IsHan}.*";

    private final List<Term> terms = ReportFile.bundled().terms();
    private final List<Section> sections = ReportFile.bundled().allSections().toList();

    @Test
    void thereAreEnough() {
        assertThat(terms).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void eachStandsInTheText() {
        List<String> lines =
                sections.stream().flatMap(section -> lines(section).stream()).toList();
        assertThat(terms).allSatisfy(term -> assertThat(lines).anyMatch(line -> line.contains(term.term())));
    }

    @Test
    void noneIsInsideAnother() {
        assertThat(terms).extracting(Term::term).doesNotHaveDuplicates();
        assertThat(terms)
                .allSatisfy(term -> assertThat(terms)
                        .filteredOn(other -> other != term)
                        .extracting(Term::term)
                        .noneMatch(other -> other.contains(term.term())));
    }

    @Test
    void eachIsExplainedInOneShortSentenceOfEitherLanguage() {
        assertThat(terms)
                .extracting(term -> term.meaning().zh())
                .allSatisfy(zh -> assertThat(zh)
                        .matches(SOME_CHINESE)
                        .hasSizeLessThanOrEqualTo(LONGEST)
                        .matches("[^。]+。"));
        assertThat(terms)
                .extracting(term -> term.meaning().en())
                .allSatisfy(en -> assertThat(en).matches(NO_CHINESE).endsWith("."));
    }

    @Test
    void theReportExplainsItWhereTheSourceSays() {
        assertThat(terms)
                .filteredOn(term -> term.source().kind() == Term.Kind.REPORT)
                .isNotEmpty()
                .allSatisfy(term -> assertThat(sections)
                        .filteredOn(section -> section.id().equals(term.source().from()))
                        .singleElement()
                        .satisfies(section -> assertThat(lines(section)).anyMatch(line -> line.contains(term.term()))));
    }

    /** The name in Chinese, a stroke, the name in English. */
    @Test
    void generalKnowledgeNamesItsSourceInBothLanguages() {
        assertThat(terms)
                .filteredOn(term -> term.source().kind() == Term.Kind.GENERAL)
                .isNotEmpty()
                .extracting(term -> term.source().from())
                .allSatisfy(from -> assertThat(from.split(" / "))
                        .satisfiesExactly(
                                zh -> assertThat(zh).matches(SOME_CHINESE),
                                en -> assertThat(en).matches(NO_CHINESE)));
    }

    private static List<String> lines(Section section) {
        List<String> lines = new ArrayList<>();
        section.walk(each -> lines.add(each.heading()), paragraph -> lines.add(paragraph.text()));
        return lines;
    }
}
