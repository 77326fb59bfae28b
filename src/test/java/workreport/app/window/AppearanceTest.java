package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import workreport.app.session.Session;
import workreport.app.session.Session.Appearance;
import workreport.app.session.SessionFiles;

/** Light and dark. The headless system is a light one. */
class AppearanceTest extends WindowTest {

    private static final Color LIGHT = Color.web("#FBFAF7");
    private static final Color DARK = Color.web("#1B1D1F");

    @Override
    Session start() {
        return null;
    }

    private OpenWindow open(Appearance appearance) throws IOException {
        return open(SessionFiles.first(chosen -> chosen.appearanceProperty().set(appearance)));
    }

    @Test
    void followsTheSystemUntilOneIsChosen() throws IOException {
        OpenWindow window = open(Appearance.SYSTEM);
        assertThat(scheme(window))
                .isEqualTo(robot.ask(() -> Platform.getPreferences().getColorScheme()));
        assertThat(window.paper()).isEqualTo(LIGHT);
        control(KeyCode.W);
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
        control(KeyCode.W);
        assertThat(window.file.load().appearance()).isEqualTo(Appearance.DARK);
        OpenWindow again = open((Session) null);
        assertThat(scheme(again)).isEqualTo(ColorScheme.DARK);
        assertThat(again.paper()).isEqualTo(DARK);
    }

    private ColorScheme scheme(OpenWindow window) {
        return robot.ask(() -> window.stage.getScene().getPreferences().getColorScheme());
    }
}
