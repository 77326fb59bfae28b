package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.language.Language;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

/** What is copied are the report's own words. */
class ReadingCopyTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsTheReportWithoutIndentsAndWithoutOurEnglish(Language language) {
        OpenText open = new OpenText(window, language, 700, 600, "open.p1");
        window.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
        window.settle();
        String wanted = new ReadingText(Sample.report(), Language.ZH)
                .blocks().stream()
                        .map(block -> block.text().substring(block.indent()))
                        .collect(Collectors.joining("\n"));
        assertThat(open.clipboard()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aDragSelectsAcrossParagraphs(Language language) {
        OpenText open = new OpenText(window, language, 700, 600, "s2.1.3");
        Bounds from = open.character("s2.1.3", 2);
        Bounds to = open.character("s2.1.3.p1", 6);
        window.drag(from.getMinX() + 1, from.getCenterY(), MouseButton.PRIMARY)
                .dropTo(to.getMinX() + 1, to.getCenterY());
        window.settle();
        window.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        window.settle();
        String text = Sample.contents().paragraph("s2.1.3.p1").orElseThrow().text();
        assertThat(open.clipboard()).isEqualTo("林草生态持续改善\n" + text.substring(0, 6));
        assertThat(open.moves.steps()).isEmpty();
    }

    @Test
    void columnsInsideAnIndentCountAsTheTextsBeginning() {
        ReadingText text = new ReadingText(Sample.report(), Language.EN);
        int heading = text.indexOf("s2.1.3").orElseThrow();
        String gloss = text.blocks().get(heading + 1).text();
        assertThat(text.between(heading, 2, heading + 2, 1)).isEqualTo("林草生态持续改善\n");
        assertThat(text.between(heading + 2, 1, heading + 2, 5))
                .isEqualTo(text.blocks().get(heading + 2).text().substring(2, 5));
        assertThat(text.between(heading + 1, 0, heading + 1, 6)).isEqualTo(gloss.substring(0, 6));
        assertThat(text.between(heading + 1, 3, heading + 2, 2)).isEmpty();
    }
}
