package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workreport.ui.Places;
import workreport.ui.Sample;

/** From number to number and into its indicator, by keys. */
class NumberKeysTest extends WindowTest {

    @BeforeEach
    void open() throws IOException {
        robot.run(() -> window.trail.visit(Places.of("s2.1.3")));
    }

    private void alt(KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
        robot.settle();
    }

    @Test
    void stepFromNumberToNumberAsOneStepOfTheWayBack() {
        alt(KeyCode.N);
        assertThat(window.styled("number-here")).isEqualTo("26%");
        alt(KeyCode.N);
        assertThat(window.styled("number-here")).isEqualTo("54%");
        robot.press(KeyCode.SHIFT);
        alt(KeyCode.N);
        robot.release(KeyCode.SHIFT);
        assertThat(window.styled("number-here")).isEqualTo("26%");
        alt(KeyCode.LEFT);
        assertThat(window.trail.place()).isEqualTo(Places.of("s2.1.3"));
    }

    @Test
    void openTheNumbersIndicatorAndComeBackToIt() {
        alt(KeyCode.N);
        alt(KeyCode.ENTER);
        assertThat(window.trail.place()).isEqualTo(Places.ofIndicator("forest-cover"));
        alt(KeyCode.LEFT);
        assertThat(window.trail.place())
                .isEqualTo(Places.of(
                        Sample.observation("forest-cover", "2026").anchor().orElseThrow()));
        assertThat(window.styled("number-here")).isEqualTo("26%");
    }

    @Test
    void takeTheMarksFromTheNumbersAndKeepThatForTheNextStart() throws IOException {
        assertThat(window.styled("number-target")).contains("26%54%");
        robot.press(KeyCode.CONTROL).type(KeyCode.M).type(KeyCode.W).release(KeyCode.CONTROL);
        robot.settle();
        assertThat(window.file.load().numbersMarked()).isFalse();
        OpenWindow again = open(null);
        again.goThrough();
        assertThat(again.styled("number-target")).isEmpty();
        assertThat(again.styled("number-actual")).isEmpty();
    }
}
