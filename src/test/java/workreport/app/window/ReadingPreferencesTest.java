package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.app.session.ReadingPreferences;
import workreport.app.session.Session.Appearance;
import workreport.check.Code;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.Typography;
import workreport.ui.Wheel;

/** Sizes, settings of the text, appearances, and the text alone: at once, and again at the next start. */
class ReadingPreferencesTest extends WindowTest {

    private ReadingPreferences kept() {
        control(KeyCode.W);
        return window.file.load().comforts();
    }

    private double zoom() {
        return robot.ask(() -> window.text().getLocalToSceneTransform().getMxx());
    }

    @Test
    void keysMagnifyEverythingAndTheNextStartToo() throws IOException {
        control(KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD, KeyCode.MINUS);
        assertThat(zoom()).isEqualTo(1.25);
        assertThat(kept().zoom()).isEqualTo(125);
        open(null);
        assertThat(zoom()).isEqualTo(1.25);
        control(KeyCode.DIGIT0);
        assertThat(zoom()).isEqualTo(1);
    }

    @Test
    void theWheelMagnifiesWithControl() {
        turn(40);
        turn(40);
        assertThat(zoom()).isEqualTo(1.25);
        turn(-40);
        assertThat(zoom()).isEqualTo(1.1);
        assertThat(window.scrolled()).isZero();
    }

    private void turn(double delta) {
        Node text = window.text();
        robot.run(() -> text.fireEvent(Wheel.turn(0, 0, true, delta)));
    }

    @Test
    void magnifiedTheSidesFoldAndTheBarsStayInTheWindow() {
        control(KeyCode.EQUALS, KeyCode.EQUALS, KeyCode.EQUALS, KeyCode.EQUALS, KeyCode.EQUALS);
        assertThat(zoom()).isEqualTo(2);
        assertThat(robot.lookup("#outline").queryAll()).isEmpty();
        assertThat(robot.lookup(".bar-button").queryAll().stream()
                        .filter(Node::isVisible)
                        .map(button -> button.localToScene(button.getLayoutBounds()))
                        .mapToDouble(Bounds::getMaxX))
                .allSatisfy(right -> assertThat(right).isLessThanOrEqualTo(OpenWindow.WIDTH));
    }

    @Test
    void aNumberIsFoundUnderThePointerAlsoWhenMagnified() {
        control(KeyCode.EQUALS, KeyCode.EQUALS, KeyCode.EQUALS);
        robot.run(() -> window.trail.visit(
                Places.of(Sample.observation("forest-cover", "2026").anchor().orElseThrow())));
        window.click(
                Sample.observation("forest-cover", "2026").anchor().orElseThrow(),
                Sample.contents().paragraph("s2.1.3.p1").orElseThrow().text());
        assertThat(window.trail.place()).isEqualTo(Places.ofIndicator("forest-cover"));
    }

    @Test
    void settingsCountAtOnceAndLast() throws IOException {
        robot.run(() -> window.trail.visit(Places.of("s1.1.p1")));
        control(KeyCode.COMMA);
        choose("text-larger", "text-larger", "window.line.wide", "window.measure.narrow", "window.face.sans");
        assertThat(robot.<Labeled>node("#text-now").getText()).isEqualTo("125%");
        assertThat(fontOfText()).isEqualTo("Noto Sans SC 21");
        type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#settings").queryAll()).isEmpty();
        assertThat(kept().typography())
                .isEqualTo(new Typography(125, Typography.Line.WIDE, Typography.Measure.NARROW, Typography.Face.SANS));
        open(null);
        assertThat(fontOfText()).isEqualTo("Noto Sans SC 21");
    }

    /** English words are longer, and take another line. */
    @Test
    void everySettingIsInTheWindowInBothLanguages() {
        for (int language = 0; language < 2; language++) {
            control(KeyCode.COMMA);
            Node last = robot.node("#usual");
            assertThat(robot.ask(() -> last.localToScene(last.getLayoutBounds()).getMaxY()))
                    .isLessThan(robot.ask(() -> last.getScene().getHeight()));
            type(KeyCode.ESCAPE);
            robot.run(window.window::switchLanguage);
        }
    }

    private void choose(String... ids) {
        for (String id : ids) {
            ButtonBase button = robot.from(robot.<Node>node("#settings"))
                    .lookup(".chip")
                    .<ButtonBase>match(chip -> id.equals(chip.getId()))
                    .query();
            robot.run(button::fire);
        }
    }

    private String fontOfText() {
        return robot.ask(() -> window.text().lookupAll(".text").stream()
                .filter(node -> node instanceof Text text && text.getText().length() > 40)
                .map(node -> ((Text) node).getFont())
                .map(font -> font.getFamily() + " " + Math.round(font.getSize()))
                .findFirst()
                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, #FBFAF7", "DARK, #1B1D1F", "SEPIA, #F5EDDA", "CONTRAST, #000000"})
    void appearancesHaveTheirPapers(Appearance appearance, String paper) {
        control(KeyCode.COMMA);
        choose("window.appearance." + Code.of(appearance));
        assertThat(window.paper()).isEqualTo(Color.web(paper));
        type(KeyCode.ESCAPE);
        control(KeyCode.W);
        assertThat(window.file.load().appearance()).isEqualTo(appearance);
    }

    @Test
    void theTextAloneUntilEscape() throws IOException {
        type(KeyCode.F11);
        assertThat(robot.lookup(".top-bar").match(Node::isVisible).queryAll().stream()
                        .filter(bar -> bar.getParent().isVisible()))
                .isEmpty();
        assertThat(robot.lookup("#outline").queryAll()).isEmpty();
        assertThat(window.text().getWidth()).isCloseTo(OpenWindow.WIDTH, within(20.0));
        type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#outline").queryAll()).hasSize(1);
        type(KeyCode.F11);
        assertThat(kept().alone()).isTrue();
        open(null);
        assertThat(robot.lookup("#outline").queryAll()).isEmpty();
        type(KeyCode.F11);
        assertThat(robot.<Node>node(".top-bar").getParent().isVisible()).isTrue();
        assertThat(robot.<Node>node(".panes").getLayoutBounds().getWidth()).isEqualTo(OpenWindow.WIDTH);
        assertThat(robot.lookup("#outline").queryAll()).hasSize(1);
        assertThat(kept().alone()).isFalse();
    }

    @Test
    void theTextAloneIsTheTextAlsoFromAnotherView() {
        control(KeyCode.DIGIT3);
        type(KeyCode.F11);
        assertThat(window.trail.place().isInText()).isTrue();
    }

    @Test
    void aSectionThatHasStoodInSightIsMarkedAsReadAndStaysSo() throws IOException {
        robot.run(() -> window.trail.visit(Places.of("s1.1")));
        robot.await(() -> marked().contains("✓"));
        assertThat(kept().read().get("xinghe-2022")).isNotEmpty().doesNotContain("s3");
        open(null);
        assertThat(robot.ask(this::marked)).contains("✓");
    }

    private String marked() {
        StringBuilder marks = new StringBuilder();
        robot.lookup("#outline")
                .lookup(".read-mark")
                .queryAllAs(Text.class)
                .forEach(mark -> marks.append(mark.getText()));
        return marks.toString();
    }
}
