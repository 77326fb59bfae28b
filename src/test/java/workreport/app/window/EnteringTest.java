package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import workreport.ui.Location;
import workreport.ui.QueryField;
import workreport.ui.Sample;
import workreport.ui.ViewType;

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

    @Test
    void aWholeTableIsEnteredSeenInEveryViewAndStandsInTheTemplate() {
        control(KeyCode.T);
        TextArea table = robot.node("#table-text");
        robot.run(() -> table.setText("指标\t单位\t2022\t2023\t2024\t2025\n森林覆盖率\t%\t25.0\t25.2\t25.4\t25.6\n"
                + "空气质量优良天数比例\t%\t94.2\t93.1\t95\t95.5\n新增就业\t人\t640\t700\t\t\n"));
        QueryField title = robot.node("#table-title");
        robot.run(() -> title.ask("统计公报"));
        Button done = robot.node("#table-enter");
        robot.run(done::fire);
        robot.await(() -> entered() == 4);
        robot.settle();
        visit();
        assertThat(robot.lookup("#standing-2026").queryAll()).hasSize(1);
        assertThat(robot.<Labeled>node("#standing-2026").getText()).startsWith("截至2025年：");
        for (ViewType<?> type : window.window.views().types()) {
            robot.run(() -> window.window.shared().actions().run(type.action()));
            robot.settle();
        }
        assertThat(window.complaints).isEmpty();
        window.answer = folder.resolve("template.csv").toFile();
        robot.run(() -> window.window.shared().actions().run("action.save-template"));
        assertThat(folder.resolve("template.csv")).content().contains("森林覆盖率", "（报告所载，仅供参考）", ",25.6,");
        robot.run(() -> window.window.shared().actions().run("action.undo-note"));
        robot.await(() -> entered() == 0);
    }
}
