package workreport.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.notes.PassageMatch.How;

/** A passage is found again in a corrected report, or is said not to be. */
class PlacementTest {

    private static final String TEXT = "森林覆盖率稳步提高，草原植被得到恢复，森林覆盖率居全市前列。";

    private static PassageMatch found(How how, String place, int start, int end) {
        return new PassageMatch(how, new Anchor(place, start, end));
    }

    /** The second 森林覆盖率 was marked; the paragraph then became another. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    森林覆盖率稳步提高，草原植被得到恢复，森林覆盖率居全市前列。,         SAME,  19
                    全县森林覆盖率稳步提高，草原植被得到恢复，森林覆盖率居全市前列。,     MOVED, 21
                    草原植被得到恢复，森林覆盖率居全市前列。,                             MOVED, 9
                    森林覆盖率稳步提高，森林覆盖率居全市前列，草原植被得到恢复。,         MOVED, 10
                    森林覆盖率稳步提高。,                                                 MOVED, 0
                    """)
    void aCorrectedParagraph(String corrected, How how, int start) {
        Passage passage = Passage.of("s1.p1", TEXT, 19, 24);

        assertThat(new Placement(Reports.of(corrected)).find(passage)).isEqualTo(found(how, "s1.p1", start, start + 5));
    }

    @Test
    void theSameWordsElsewhereAreTakenForThePassageOnlyIfWhatStandsAroundThemIsKnown() {
        Passage passage = Passage.of("s1.p1", TEXT, 19, 24);

        assertThat(new Placement(Reports.of("另一段。", "别处也说森林覆盖率，但是另一回事。")).find(passage))
                .isEqualTo(PassageMatch.LOST);
        assertThat(new Placement(Reports.of("另一段。", "植被得到恢复，森林覆盖率居全市前列。")).find(passage))
                .isEqualTo(found(How.ELSEWHERE, "s1.p2", 7, 12));
    }

    @Test
    void wordsThatStandInTwoOtherParagraphsAlikeAreLost() {
        Passage passage = Passage.of("s1.p9", TEXT, 19, 24);

        assertThat(new Placement(Reports.of(TEXT, TEXT)).find(passage)).isEqualTo(PassageMatch.LOST);
    }

    @Test
    void aSingleCharacterIsNotFoundJustAnywhere() {
        Passage passage = Passage.of("s1.p1", "全县的粮食", 2, 3);

        assertThat(new Placement(Reports.of("各项工作的成绩")).find(passage)).isEqualTo(PassageMatch.LOST);
    }

    @Test
    void wordsOfAHeadingAreFoundInTheHeading() {
        Passage passage = Passage.of("s1", "一、标题", 2, 4);

        assertThat(new Placement(Reports.of("甲")).find(passage)).isEqualTo(found(How.SAME, "s1", 2, 4));
    }

    @Test
    void aNotebookIsInTheOrderOfTheReportAndWhatIsLostComesLast() {
        Instant now = Instant.EPOCH;
        Note second = new Note("a", Passage.of("s1.p2", "乙乙乙乙乙", 1, 5), HighlightColor.FIRST, "", now, now);
        Note later = new Note("b", Passage.of("s1.p1", "甲甲子丑寅卯", 2, 6), HighlightColor.FIRST, "", now, now);
        Note lost = new Note("c", new Passage("s1.p1", 0, "没有", "", ""), HighlightColor.FIRST, "", now, now);
        Bookmark bookmark = new Bookmark("s1", "标题", now, now);
        Bookmark gone = new Bookmark("s7", "旧", now, now);
        Notebook notebook = Notebook.empty("small");
        for (Entry entry : List.of(lost, second, gone, later, bookmark)) {
            notebook = notebook.with(entry, now);
        }

        assertThat(new Placement(Reports.of("甲甲子丑寅卯", "乙乙乙乙乙")).inOrder(notebook))
                .extracting(placed -> placed.entry().id(), Placed::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("section:s1", "s1"),
                        org.assertj.core.groups.Tuple.tuple("b", "s1.p1"),
                        org.assertj.core.groups.Tuple.tuple("a", "s1.p2"),
                        org.assertj.core.groups.Tuple.tuple("c", null),
                        org.assertj.core.groups.Tuple.tuple("section:s7", null));
    }

    /** Of ten characters only, so that the same words come twice now and then. */
    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withChars("甲乙丙丁戊己庚辛壬癸").ofMinLength(30).ofMaxLength(120);
    }

    @Property(tries = 400)
    void inAnUnchangedReportEverythingIsWhereItWas(
            @ForAll("text") String text, @ForAll @IntRange(max = 29) int from, @ForAll @IntRange(min = 1) int length) {
        int end = Math.min(text.length(), from + 1 + length % 40);
        Passage passage = Passage.of("s1.p1", text, from, end);

        assertThat(new Placement(Reports.of(text)).find(passage)).isEqualTo(found(How.SAME, "s1.p1", from, end));
    }

    @Property(tries = 400)
    void whatIsInsertedBeforeItMovesIt(
            @ForAll("text") String text, @ForAll @IntRange(max = 20) int from, @ForAll @IntRange(max = 10) int at) {
        Assume.that(at + Passage.CONTEXT <= from || at <= from);
        Passage passage = Passage.of("s1.p1", text, from, from + 8);
        String corrected = text.substring(0, Math.min(at, from)) + "新增" + text.substring(Math.min(at, from));
        Assume.that(text.indexOf(passage.quote(), text.indexOf(passage.quote()) + 1) < 0);

        assertThat(new Placement(Reports.of(corrected)).find(passage))
                .isEqualTo(found(How.MOVED, "s1.p1", from + 2, from + 10));
    }

    @Property(tries = 400)
    void whatIsDeletedBehindItDoesNotMoveIt(
            @ForAll("text") String text, @ForAll @IntRange(max = 20) int from, @ForAll @IntRange(max = 9) int behind) {
        Passage passage = Passage.of("s1.p1", text, from, from + 8);
        Assume.that(text.indexOf(passage.quote(), text.indexOf(passage.quote()) + 1) < 0);
        String corrected = text.substring(0, Math.min(text.length(), from + 8 + behind));

        assertThat(new Placement(Reports.of(corrected)).find(passage))
                .isEqualTo(found(How.SAME, "s1.p1", from, from + 8));
    }

    /** A whole paragraph goes among others, and gets another id. */
    @Property(tries = 400)
    void aMovedParagraphTakesItsNotesWithIt(
            @ForAll("text") String text,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(min = 1, max = 4) int where) {
        Passage passage = Passage.of("s1.p1", text, from, from + 6);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            paragraphs.add(new Paragraph("s1.p" + (i + 1), ParagraphRole.TEXT, i == where ? text : "另外的第几段文字"));
        }

        PassageMatch found = new Placement(Reports.of(paragraphs)).find(passage);

        assertThat(found.how()).isEqualTo(How.ELSEWHERE);
        assertThat(found.anchor()).isEqualTo(new Anchor("s1.p" + (where + 1), from, from + 6));
    }

    /** Whatever becomes of a text: what is placed is placed on its own words. */
    @Property(tries = 1000)
    void whatIsPlacedStandsOnItsOwnWords(
            @ForAll("text") String text,
            @ForAll("text") String other,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll @IntRange(max = 29) int cut) {
        Passage passage = Passage.of("s1.p1", text, from, from + length);
        String first = text.substring(0, cut) + other.substring(cut) + "完";
        Placement placement = new Placement(Reports.of(first, other + text.substring(cut)));

        PassageMatch found = placement.find(passage);

        assertThat(found.place().isEmpty()).isEqualTo(found.how() == How.LOST);
        found.place()
                .ifPresent(anchor -> assertThat(placement
                                .text(anchor.paragraph())
                                .orElseThrow()
                                .substring(anchor.start(), anchor.end()))
                        .isEqualTo(passage.quote()));
    }
}
