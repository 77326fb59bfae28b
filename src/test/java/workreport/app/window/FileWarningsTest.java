package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.app.file.FileStamp;
import workreport.app.file.OpenedReport;
import workreport.app.frame.Notice;
import workreport.app.session.Session;
import workreport.ingest.report.ReadReport;
import workreport.load.CheckedReport;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.ui.Location;
import workreport.ui.Sample;
import workreport.ui.TestWindow;
import workreport.ui.ViewType;

/** A file that somebody should look at opens all the same, and says so. */
class FileWarningsTest {

    private static final Path SMALL = Path.of("src/test/resources/workreport/load/small.json");

    @RegisterExtension
    final TestWindow robot = new TestWindow();

    @TempDir
    Path folder;

    private ReportWindow window;

    @BeforeEach
    void openADraft() throws IOException, FaultyFileException {
        String draft = Files.readString(SMALL)
                .replace("\"四年工作\"", "\"四年总结\"")
                .replace("\"五年工作\"", "\"五年总结\"")
                .replace(", \"note\": {\"zh\": \"口径或有变化。\", \"en\": \"Its definition may have changed.\"}", "")
                .replace("\"basisNote\": {\"zh\": \"以任期末为准。\", \"en\": \"The end of the term.\"},", "");
        Path file = Files.writeString(folder.resolve("draft.json"), draft);
        CheckedReport checked = ReportFile.read(file);
        OpenWindow first = new OpenWindow(robot, Sample.report(), folder.resolve("session.json"), Session.FIRST);
        window = robot.ask(() ->
                first.manager.open(new Stage(), new OpenedReport(new ReadReport(checked), file, FileStamp.of(file))));
        robot.settle();
        robot.run(first.window::close);
    }

    private String notice() {
        return robot.<Notice>node("#notice").getAccessibleText();
    }

    @Test
    void theFirstAreSaidWithPlaceAndReason() {
        assertThat(notice())
                .startsWith("本文件的文字和数据可用，但有 4 条警告。")
                .contains("\n21:16: 警告: /sections/0/short: 简称“四年总结”不是标题的一部分。\n")
                .hasLineCount(4);
    }

    @Test
    void allAreListedOnDemandAgainAndAgain() {
        robot.clickOn("#notice-more");
        robot.settle();
        String listed = robot.ask(() -> page().getText());
        assertThat(listed).hasLineCount(4).contains("/indicators/0/note: 可比性不是 ok 时须说明原因。");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#notice-close");
        robot.settle();
        assertThat(robot.lookup("#notice").queryAll()).isEmpty();

        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        robot.settle();
        assertThat(robot.ask(() -> page().getText())).isEqualTo(listed);
    }

    private static TextArea page() {
        return Window.getWindows().stream()
                .map(each -> each.getScene().lookup("#text-page"))
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverHasReadThemIsNotToldAgainInTheOtherLanguage() {
        robot.run(window::switchLanguage);
        assertThat(notice())
                .startsWith("The text and numbers of this file can be relied on, but there are warnings: 4.");
        robot.clickOn("#notice-close");
        robot.settle();
        robot.run(window::switchLanguage);
        assertThat(robot.lookup("#notice").queryAll()).isEmpty();
    }

    /** Also where a caution has no reason, and a year none. */
    @Test
    void everyViewShowsTheReport() {
        for (Location.View view :
                window.views().types().stream().map(ViewType::id).toList()) {
            robot.run(() -> window.trail().visit(window.trail().last(view)));
        }
        robot.run(() -> window.trail().visit(new Location.AtIndicator("small", "forest")));
        assertThat(robot.<Labeled>node(".page-caution").getText()).isEqualTo("⚠ 文件未说明原因。");
    }
}
