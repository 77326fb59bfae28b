package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import workreport.ui.Action;
import workreport.ui.Location.View;
import workreport.ui.Places;

/** From view to view by keys: where the keyboard is then, what the bars say, and what the next start finds. */
class ViewsTest extends WindowTest {

    @Test
    void theKeyboardGoesToWhatAViewIsAbout() {
        assertThat(focused()).isEqualTo("reading");
        control(KeyCode.DIGIT2);
        assertThat(focused()).isEqualTo("table");
        control(KeyCode.DIGIT3);
        assertThat(focused()).isEqualTo("comparison");
        control(KeyCode.DIGIT4);
        assertThat(focused()).isEqualTo("themes");
        control(KeyCode.DIGIT1);
        assertThat(focused()).isEqualTo("reading");
    }

    @Test
    void theBarsSayWhereTheReaderIs() {
        robot.run(() -> window.trail.visit(Places.ofIndicator("forest-cover")));
        assertThat(robot.<ToggleButton>node(".view-button:selected").getText()).isEqualTo("指标");
        assertThat(robot.<Label>node("#where").getText()).isEqualTo("指标 › 森林覆盖率");
    }

    @Test
    void aViewIsFoundAsItWasLeft() {
        robot.run(() -> window.trail.visit(Places.ofIndicator("rural-income")));
        control(KeyCode.DIGIT1);
        assertThat(window.trail.place().isInText()).isTrue();
        control(KeyCode.DIGIT2);
        assertThat(window.trail.place()).isEqualTo(Places.ofIndicator("rural-income"));
    }

    @Test
    void theNextStartFindsTheIndicatorAgain() throws IOException {
        robot.run(() -> window.trail.visit(Places.ofIndicator("rural-income")));
        control(KeyCode.W);
        OpenWindow again = open(null);
        assertThat(again.trail.place()).isEqualTo(Places.ofIndicator("rural-income"));
        assertThat(robot.<Label>node(".page-name").getText()).isEqualTo("农村居民人均可支配收入");
        assertThat(again.trail.place().view()).isEqualTo(View.INDICATORS);
    }

    /** What is selected in the text is out of sight in another view: nothing may be done to it there. */
    @Test
    void nothingIsDoneToTheTextWhereItIsOutOfSight() {
        robot.run(() -> window.text().selectAll());
        robot.run(() -> window.trail.visit(Places.ofTheme("ecology")));
        for (Action action : window.actions()) {
            if ("window.text-only".equals(action.hint())) {
                robot.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "before")));
                robot.push(window.key(action.id()));
                robot.settle();
                assertThat(robot.ask(() -> Clipboard.getSystemClipboard().getString()))
                        .as(action.id())
                        .isEqualTo("before");
                assertThat(robot.<Label>node("#where").getText())
                        .as(action.id())
                        .contains("Ctrl+1");
            }
        }
        control(KeyCode.DIGIT1);
        assertThat(robot.lookup("#outline").tryQuery()).isPresent();
        assertThat(window.styled("tint-first")).isEmpty();
    }
}
