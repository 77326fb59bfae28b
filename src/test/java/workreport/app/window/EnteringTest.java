package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import workreport.ui.Location;
import workreport.ui.QueryField;
import workreport.ui.Sample;

/** Values that a person enters: shown beside what the report says, kept, undone, and left away. */
class EnteringTest extends WindowTest {

    private void visit() {
        robot.run(() ->
                window.trail.visit(new Location.AtIndicator(Sample.report().id(), "forest-cover")));
        robot.settle();
    }

    private void enter() {
        visit();
        control(KeyCode.E);
        fill("period", "2024");
        fill("value", "25.6");
        fill("title", "统计公报");
        Button done = robot.node("#enter-done");
        robot.run(done::fire);
        robot.await(() -> entered() == 1);
        robot.settle();
    }

    private void fill(String field, String text) {
        QueryField at = robot.node("#enter-" + field);
        robot.run(() -> at.ask(text));
    }

    private long entered() {
        return window.window.contents().indicator("forest-cover").orElseThrow().observations().stream()
                .filter(observation -> observation.entered().isPresent())
                .count();
    }

    @Test
    void aValueStandsOnThePageAtOnceAndAtTheNextStart() throws IOException {
        enter();
        assertThat(window.trail.place().id()).isEqualTo("forest-cover");
        assertThat(robot.lookup(".reading-entered").queryAll()).hasSize(1);
        robot.run(window.window::leave);
        robot.settle();
        open(null);
        visit();
        assertThat(entered()).isOne();
    }

    @Test
    void undoTakesItBack() {
        enter();
        robot.run(() -> window.window.shared().actions().run("action.undo-note"));
        robot.await(() -> entered() == 0);
        robot.run(() -> window.window.shared().actions().run("action.redo-note"));
        robot.await(() -> entered() == 1);
    }

    @Test
    void onlyWhatTheReportSaysIsOneSwitchThatIsKept() {
        enter();
        robot.run(() -> window.window.shared().actions().run("action.only-report"));
        robot.await(() -> entered() == 0);
        assertThat(robot.node("#status-only-report").isVisible()).isTrue();
        robot.run(() -> window.window.shared().actions().run("action.only-report"));
        robot.await(() -> entered() == 1);
        robot.run(() -> window.window.shared().actions().run("action.only-report"));
        robot.await(() -> entered() == 0);
        robot.run(window.window::leave);
        assertThat(window.file.load().comforts().onlyReport()).isTrue();
    }
}
