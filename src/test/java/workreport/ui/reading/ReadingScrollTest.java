package workreport.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.language.Language;
import workreport.ui.Moves.Step;
import workreport.ui.NavigationHistory.Move;
import workreport.ui.Places;
import workreport.ui.TestWindow;

/** The trail follows a reader who scrolls. */
class ReadingScrollTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private OpenText open;

    @BeforeEach
    void open() {
        open = new OpenText(window, Language.ZH, 700, 600, "open.p1");
        window.moveTo(open.area);
    }

    @Test
    void theWheelDriftsFromPlaceToPlaceInOrderWithoutAnEcho() {
        for (int turn = 0; turn < 12; turn++) {
            double before = open.scrolled();
            window.scroll(8, VerticalDirection.DOWN);
            window.settle();
            double after = open.scrolled();
            assertThat(after).isGreaterThan(before);
            window.settle();
            assertThat(open.scrolled()).isEqualTo(after);
        }
        assertThat(open.moves.count(Move.JUMP)).isZero();
        assertThat(open.moves.count(Move.DRIFT)).isGreaterThan(3);
        assertThat(open.moves.steps())
                .extracting(step -> open.text.indexOf(step.place().id()).orElseThrow())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(open.trail.place()).isEqualTo(open.moves.steps().getLast().place());
        assertThat(open.trail.canGoBack()).isFalse();
    }

    @Test
    void scrollingGoesOnFromWhereAJumpHasLed() {
        open.visit(Places.of("s2.1.3"));
        open.moves.forget();
        window.scroll(1, VerticalDirection.DOWN);
        window.settle();
        for (int notch = 0; notch < 60 && open.moves.steps().isEmpty(); notch++) {
            window.scroll(1, VerticalDirection.DOWN);
            window.settle();
        }
        assertThat(open.moves.steps()).containsExactly(new Step(Places.of("s2.1.3.p1"), Move.DRIFT));
    }

    @Test
    void keysScrollByLineAndPageAndToBothEnds() {
        double start = open.scrolled();
        window.type(KeyCode.DOWN);
        window.settle();
        double line = open.scrolled() - start;
        window.type(KeyCode.PAGE_DOWN);
        window.settle();
        double page = open.scrolled() - start - line;
        assertThat(line).isBetween(20.0, 60.0);
        assertThat(page).isBetween(400.0, 600.0);
        window.type(KeyCode.SPACE);
        window.settle();
        window.type(KeyCode.UP, 2);
        window.settle();
        assertThat(open.scrolled()).isGreaterThan(start + page);
        window.type(KeyCode.END);
        window.settle();
        assertThat(open.atEnd()).isTrue();
        assertThat(window.ask(open.pane.progressProperty()::get)).isEqualTo(1.0);
        window.type(KeyCode.HOME);
        window.settle();
        assertThat(open.top()).isEqualTo("open.p1");
        assertThat(open.trail.place()).isEqualTo(Places.of("open.p1"));
        assertThat(open.moves.count(Move.JUMP)).isZero();
    }

    @Test
    void progressGrowsWithTheText() {
        double before = window.ask(open.pane.progressProperty()::get);
        assertThat(before).isBetween(0.01, 0.2);
        open.visit(Places.of("s2"));
        double middle = window.ask(open.pane.progressProperty()::get);
        assertThat(middle).isBetween(before, 0.9);
        open.visit(Places.of("s3.6"));
        assertThat(window.ask(open.pane.progressProperty()::get)).isBetween(middle, 1.0);
    }

    @Test
    void theWheelWorksInTheMarginsToo() {
        open.resize(900, 600);
        double before = open.scrolled();
        window.moveTo(window.ask(() -> open.area.localToScreen(12, 300)));
        window.scroll(5, VerticalDirection.DOWN);
        window.settle();
        assertThat(open.scrolled()).isGreaterThan(before);
    }
}
