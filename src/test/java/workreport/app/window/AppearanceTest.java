package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.app.session.Session;
import workreport.app.session.Session.Appearance;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

/** Light and dark. The headless system is a light one. */
class AppearanceTest {

    private static final Color LIGHT = Color.web("#FBFAF7");
    private static final Color DARK = Color.web("#1B1D1F");

    @RegisterExtension
    final TestWindow robot = new TestWindow();

    @TempDir
    Path folder;

    private OpenWindow open(Appearance appearance) throws IOException {
        return new OpenWindow(
                robot,
                Sample.report(),
                folder.resolve("session.json"),
                appearance == null ? null : Session.FIRST.withAppearance(appearance));
    }

    @Test
    void followsTheSystemUntilOneIsChosen() throws IOException {
        OpenWindow window = open(Appearance.SYSTEM);
        assertThat(scheme(window))
                .isEqualTo(robot.ask(() -> Platform.getPreferences().getColorScheme()));
        assertThat(window.paper()).isEqualTo(LIGHT);
        close();
        assertThat(window.file.load().appearance()).isEqualTo(Appearance.SYSTEM);
    }

    @Test
    void changesAtOnceAndBack() throws IOException {
        OpenWindow window = open(Appearance.SYSTEM);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.settle();
        assertThat(window.paper()).isEqualTo(DARK);
        robot.clickOn(window.button("action.switch-appearance"));
        robot.settle();
        assertThat(window.paper()).isEqualTo(LIGHT);
    }

    @Test
    void comesBackAsChosen() throws IOException {
        OpenWindow window = open(Appearance.LIGHT);
        robot.clickOn(window.button("action.switch-appearance"));
        robot.settle();
        close();
        assertThat(window.file.load().appearance()).isEqualTo(Appearance.DARK);
        OpenWindow again = open(null);
        assertThat(scheme(again)).isEqualTo(ColorScheme.DARK);
        assertThat(again.paper()).isEqualTo(DARK);
    }

    private void close() {
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        robot.settle();
    }

    private ColorScheme scheme(OpenWindow window) {
        return robot.ask(() -> window.stage.getScene().getPreferences().getColorScheme());
    }
}
