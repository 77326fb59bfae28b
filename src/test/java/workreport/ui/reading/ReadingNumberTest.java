package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.document.Anchor;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.ui.Location;
import workreport.ui.Moves.Step;
import workreport.ui.NavigationHistory.Move;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

/** Numbers lead somewhere, and a number that somebody was led to is seen. */
class ReadingNumberTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private static final List<Observation> READINGS = List.of(
            Sample.observation("forest-cover", "2017"),
            Sample.observation("grass-forest-cover", "2026"),
            Sample.observation("urban-income", "2021"),
            Sample.observation("rural-income", "2022..2026"),
            Sample.observation("rural-income", "2022"));

    private static String indicatorOf(Observation reading) {
        return Sample.report().indicators().stream()
                .filter(indicator -> indicator.observations().contains(reading))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClickOnANumberOpensItsIndicator(Language language) {
        OpenText open = new OpenText(window, language, 700, 700, "open.p1");
        for (Observation reading : READINGS) {
            Anchor number = reading.anchor().orElseThrow();
            open.visit(Places.of(number.paragraph()));
            open.moves.forget();
            window.clickOn(open.middle(number));
            window.settle();
            Location page = Sample.report().indicators().stream()
                    .filter(indicator -> indicator.observations().contains(reading))
                    .map(indicator -> Places.ofIndicator(indicator.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(open.moves.steps())
                    .containsExactly(new Step(Places.of(number), Move.JUMP), new Step(page, Move.JUMP));
        }
    }

    @Test
    void aClickBesideANumberGoesNowhere() {
        OpenText open = new OpenText(window, Language.ZH, 700, 700, "s2.1.3");
        Bounds first = open.character("s2.1.3.p1", 4);
        window.clickOn(first.getCenterX(), first.getCenterY());
        window.clickOn(open.area.localToScreen(8, 300));
        window.settle();
        assertThat(open.moves.steps()).isEmpty();
    }

    @Test
    void aNumberIsSeenWithItsSentenceWhereverTheReaderComesFrom() {
        OpenText open = new OpenText(window, Language.ZH, 560, 420, "close.p1");
        for (Observation reading : READINGS) {
            for (String from : List.of("open.p1", "close.p1")) {
                open.visit(Places.of(from));
                open.visit(Places.of(reading.anchor().orElseThrow()));
                assertThat(open.styled("sentence"))
                        .isEqualTo(Sample.contents().sentence(reading).orElseThrow());
                assertThat(open.styled("number-here"))
                        .isEqualTo(Sample.contents()
                                .paragraph(reading.anchor().orElseThrow().paragraph())
                                .orElseThrow()
                                .at(reading.anchor().orElseThrow()));
                Bounds number = open.character(
                        reading.anchor().orElseThrow().paragraph(),
                        reading.anchor().orElseThrow().start());
                Bounds view = window.ask(() -> open.area.localToScreen(open.area.getLayoutBounds()));
                assertThat(view.contains(number)).as(reading + " from " + from).isTrue();
                assertThat(open.trail.place())
                        .isEqualTo(Places.of(reading.anchor().orElseThrow()));
            }
        }
        assertThat(open.moves.count(Move.DRIFT)).isZero();
    }

    @Test
    void aNumberInSightIsShownWithoutScrolling() {
        OpenText open = new OpenText(window, Language.ZH, 700, 700, "s2.1.3");
        double before = open.scrolled();
        open.visit(Places.of(Sample.observation("forest-cover", "2026").anchor().orElseThrow()));
        assertThat(open.scrolled()).isEqualTo(before);
        assertThat(open.styled("number-here")).isEqualTo("26%");
    }

    @Test
    void theHighlightGoesWithTheNextPlace() {
        OpenText open = new OpenText(window, Language.ZH, 700, 700, "s2.1.3");
        open.visit(Places.of(Sample.observation("forest-cover", "2026").anchor().orElseThrow()));
        open.visit(Places.of("s1"));
        assertThat(open.styled("sentence")).isEmpty();
        assertThat(open.styled("number-here")).isEmpty();
    }
}
