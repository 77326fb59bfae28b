package workreport.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.language.Language;
import workreport.view.Place;
import workreport.view.Sample;
import workreport.view.TestWindow;

class LanguageSwitchTest {

    @RegisterExtension
    final TestWindow robot = new TestWindow();

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() throws IOException {
        window = new OpenWindow(robot, Sample.report(), folder.resolve("session.json"), Session.FIRST);
    }

    @Test
    void changesEverythingButThePlace() {
        robot.run(() -> window.trail.visit(Place.of("s2.1.3")));
        robot.clickOn(window.button(Command.SWITCH_LANGUAGE));
        robot.settle();
        assertThat(window.stage.getTitle()).isEqualTo(Sample.report().title().en());
        assertThat(window.top()).isEqualTo("推进林草生态持续改善");
        assertThat(window.text().getText())
                .contains("推进林草生态持续改善\n"
                        + Sample.contents().section("s2.1.3").orElseThrow().headingEn() + "\n");
        assertThat(window.label("#where")).isEqualTo("2 › (1) › Forest and grassland ecosystems");
        assertThat(window.label(".pane-heading")).isEqualTo("Indicators in this section · 2");
        assertThat(window.selected()).isEqualTo("s2.1.3");
        assertThat(window.trail.place()).isEqualTo(Place.of("s2.1.3"));
        assertThat(window.trail.canGoBack()).isTrue();
    }

    @Test
    void goesBackByItsKey() {
        for (Language language : new Language[] {Language.EN, Language.ZH}) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.SHIFT, KeyCode.CONTROL);
            robot.settle();
            assertThat(window.stage.getTitle())
                    .isEqualTo(language.of(Sample.report().title()));
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.W).release(KeyCode.CONTROL);
        robot.settle();
        assertThat(window.file.load().language()).isEqualTo(Language.ZH);
    }

    @Test
    void leavesNothingOfTheFormerLanguageListening() {
        robot.clickOn(window.button(Command.SWITCH_LANGUAGE));
        robot.clickOn(window.button(Command.SWITCH_LANGUAGE));
        robot.clickOn(window.button(Command.SWITCH_LANGUAGE));
        robot.settle();
        robot.run(() -> window.trail.visit(Place.of("s2")));
        robot.moveTo(window.text());
        robot.scroll(40, VerticalDirection.DOWN);
        robot.settle();
        assertThat(window.selected())
                .isEqualTo(Sample.contents()
                        .sectionAt(window.trail.place().id())
                        .orElseThrow()
                        .id());
        assertThat(window.scrolled()).isPositive();
    }

    @Test
    void letsGoOfTheFormerLanguagesText() {
        WeakReference<StyleClassedTextArea> former = new WeakReference<>(window.text());
        for (int i = 0; i < 3; i++) {
            robot.clickOn(window.button(Command.SWITCH_LANGUAGE));
            robot.settle();
        }
        robot.await(() -> {
            System.gc();
            return former.get() == null;
        });
    }

    @Test
    void keepsTheFoldedPanes() {
        robot.type(KeyCode.F9);
        robot.clickOn(window.button(Command.SWITCH_LANGUAGE));
        robot.settle();
        assertThat(robot.lookup("#outline").tryQuery()).isEmpty();
        assertThat(robot.lookup("#indicators").tryQuery()).isPresent();
    }
}
