package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Numeral;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.load.ReportFile;

class ReadingTextTest {

    private final Report report = ReportFile.bundled();

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStretchOfEveryAnchorInAParagraphShowsItsNumber(Language language) {
        ReadingText text = new ReadingText(report, language);
        Contents contents = new Contents(report);
        List<Anchor> anchors = Stream.concat(
                        report.indicators().stream()
                                .flatMap(indicator -> indicator.observations().stream())
                                .flatMap(observation -> observation.anchor().stream()),
                        report.numerals().stream().map(Numeral::anchor))
                .filter(anchor -> contents.paragraph(anchor.paragraph()).isPresent())
                .toList();
        assertThat(anchors).isNotEmpty().allSatisfy(anchor -> {
            ReadingText.Stretch stretch = text.stretch(anchor).orElseThrow();
            TextBlock block = text.blocks().get(stretch.block());
            assertThat(block.text().substring(stretch.start(), stretch.end()))
                    .isEqualTo(
                            contents.paragraph(anchor.paragraph()).orElseThrow().at(anchor));
            assertThat(text.offset(stretch.block(), stretch.start())).isEqualTo(anchor.start());
        });
    }

    @Test
    void holdsEverySectionAndParagraphOnceInOrder() {
        ReadingText text = new ReadingText(report, Language.ZH);
        List<String> wanted = Stream.of(
                        report.opening().stream().map(Paragraph::id),
                        report.sections().stream().flatMap(ReadingTextTest::ids),
                        report.closing().stream().map(Paragraph::id))
                .flatMap(ids -> ids)
                .toList();
        assertThat(text.blocks()).extracting(TextBlock::place).containsExactlyElementsOf(wanted);
    }

    private static Stream<String> ids(Section section) {
        return Stream.of(
                        Stream.of(section.id()),
                        section.paragraphs().stream().map(Paragraph::id),
                        section.sections().stream().flatMap(ReadingTextTest::ids),
                        section.closing().stream().map(Paragraph::id))
                .flatMap(ids -> ids);
    }

    @Test
    void englishPutsAGlossBeneathEachHeadingAndChangesNothingElse() {
        List<TextBlock> chinese = new ReadingText(report, Language.ZH).blocks();
        List<TextBlock> english = new ReadingText(report, Language.EN).blocks();
        assertThat(english.stream().filter(block -> block.kind() != TextBlock.Kind.GLOSS))
                .containsExactlyElementsOf(chinese);
        assertThat(report.allSections()).allSatisfy(section -> {
            int heading =
                    new ReadingText(report, Language.EN).indexOf(section.id()).orElseThrow();
            assertThat(english.get(heading + 1))
                    .isEqualTo(new TextBlock(TextBlock.Kind.GLOSS, section.headingEn(), null));
        });
        assertThat(english).hasSize(chinese.size() + (int) report.allSections().count());
    }

    @Test
    void aGlossIsAtThePlaceOfItsHeading() {
        ReadingText text = new ReadingText(report, Language.EN);
        int heading = text.indexOf("s2.1.3").orElseThrow();
        assertThat(text.placeAt(heading + 1)).isEqualTo("s2.1.3");
        assertThat(text.placeAt(heading + 2)).isEqualTo("s2.1.3.p1");
    }

    @Test
    void knowsNoPlaceThatTheReportDoesNotHave() {
        ReadingText text = new ReadingText(report, Language.ZH);
        assertThat(text.indexOf("s9")).isEmpty();
        assertThat(text.stretch(new Anchor("s9.p1", 0, 1))).isEmpty();
        assertThatThrownBy(() -> text.placeAt(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joinsALineABlock() {
        ReadingText text = new ReadingText(report, Language.ZH);
        assertThat(text.joined().split("\n"))
                .containsExactlyElementsOf(
                        text.blocks().stream().map(TextBlock::text).toList());
    }

    @Test
    void sharesGrowToTheWhole() {
        ReadingText text = new ReadingText(report, Language.ZH);
        double[] shares = IntStream.range(0, text.blocks().size())
                .mapToDouble(text::share)
                .toArray();
        assertThat(shares).isSorted().endsWith(1.0);
        assertThat(shares[0])
                .isEqualTo(text.blocks().getFirst().text().length()
                        / (double) text.joined().replace("\n", "").length());
    }

    @Test
    void aBlocksHeadingsAreThoseRightAboveIt() {
        ReadingText text = new ReadingText(report, Language.ZH);
        // s1.2 has no text of its own: its heading leads to that of s1.2.1.
        assertThat(text.withHeading(text.indexOf("s1.2.1.p1").orElseThrow()))
                .isEqualTo(text.indexOf("s1.2").orElseThrow());
        assertThat(text.withHeading(text.indexOf("s2.p5").orElseThrow()))
                .isEqualTo(text.indexOf("s2.p5").orElseThrow());
    }
}
