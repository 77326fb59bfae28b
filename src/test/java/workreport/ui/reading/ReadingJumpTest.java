package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.document.Section;
import workreport.language.Language;
import workreport.ui.Moves;
import workreport.ui.NavigationHistory;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

/** The text goes where the trail says. */
class ReadingJumpTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @ParameterizedTest
    @EnumSource(Language.class)
    void putsEveryHeadingToTheTopOrAtTheEndIntoSight(Language language) {
        OpenText open = new OpenText(window, language, 700, 600, "open.p1");
        List<String> sections = Sample.report().allSections().map(Section::id).toList();
        int atTop = 0;
        for (String id : sections) {
            open.moves.forget();
            open.visit(Places.of(id));
            if (open.atEnd()) {
                assertThat(open.fromTop(id)).as(id).isBetween(0.0, 600.0);
            } else {
                assertThat(open.top()).isEqualTo(id);
                assertThat(open.fromTop(id)).as(id).isCloseTo(0, within(1.0));
                atTop++;
            }
            assertThat(open.moves.steps()).containsExactly(new Moves.Step(Places.of(id), NavigationHistory.Move.JUMP));
        }
        assertThat(atTop).isGreaterThan(sections.size() - 5);
    }

    @Test
    void jumpsFarBackAsWell() {
        OpenText open = new OpenText(window, Language.ZH, 700, 600, "s4.4");
        for (String id : List.of("s1", "s3.6.5", "s1.4.3", "close.p1", "s2.1.3", "open.p1")) {
            open.visit(Places.of(id));
            assertThat(open.atEnd() || Math.abs(open.fromTop(id)) <= 1).as(id).isTrue();
            assertThat(open.fromTop(id)).as(id).isBetween(-1.0, 600.0);
        }
    }

    @Test
    void startsWhereTheTrailIs() {
        OpenText open = new OpenText(window, Language.ZH, 700, 600, "s2.1.3");
        assertThat(open.top()).isEqualTo("s2.1.3");
        assertThat(open.moves.steps()).isEmpty();
    }

    @Test
    void reachesTheLastSectionAndTheClosing() {
        OpenText open = new OpenText(window, Language.ZH, 700, 600, "open.p1");
        open.visit(Places.of("close.p1"));
        assertThat(open.atEnd()).isTrue();
        assertThat(open.fromTop("close.p1")).isBetween(0.0, 600.0);
        assertThat(open.trail.place()).isEqualTo(Places.of("close.p1"));
        assertThat(window.ask(open.pane.progressProperty()::get)).isEqualTo(1.0);
    }

    @Test
    void goesNowhereForAPlaceThatIsNotInTheText() {
        OpenText open = new OpenText(window, Language.ZH, 700, 600, "s2.1.3");
        open.visit(Places.of("s9"));
        assertThat(open.top()).isEqualTo("s2.1.3");
    }

    @Test
    void keepsItsPlaceAtAnotherWidth() {
        OpenText open = new OpenText(window, Language.ZH, 700, 600, "s3.2.1");
        for (double width : new double[] {420, 900, 640}) {
            open.resize(width, 600);
            assertThat(open.top()).as("at " + width).isEqualTo("s3.2.1");
        }
        assertThat(open.moves.steps()).isEmpty();
    }
}
