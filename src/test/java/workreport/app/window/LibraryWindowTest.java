package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.app.session.Session;
import workreport.library.Entry;
import workreport.library.Library;
import workreport.ui.ImportState.Phase;
import workreport.ui.QueryField;
import workreport.ui.Reviewing;
import workreport.ui.Sample;
import workreport.ui.TestWindow;

/** The library, and the search through all of it. */
class LibraryWindowTest {

    @RegisterExtension
    final TestWindow robot = new TestWindow();

    @TempDir
    Path folder;

    private OpenWindow open;

    @BeforeEach
    void start() throws IOException {
        open = new OpenWindow(robot, Sample.report(), folder.resolve("session.json"), Session.FIRST);
    }

    private Path report(String place, int year) throws IOException {
        return Files.writeString(folder.resolve(place + year + ".txt"), """
                %1$s人民政府工作报告
                ——%2$d年1月9日在%1$s第十七届人民代表大会第三次会议上
                各位代表：
                一、%3$d年工作回顾
                全县上下坚持稳中求进，粮食产量达到5.4万吨。
                二、%2$d年工作安排
                我们要坚持稳中求进，让群众得到实惠。
                """.formatted(place, year, year - 1));
    }

    private void take(Path... files) {
        robot.run(
                () -> open.window.drop(List.of(files).stream().map(Path::toFile).toList()));
        robot.await(() ->
                open.manager.library().shelf().imports().stateProperty().get().phase() == Phase.DONE);
        robot.await(() -> names().size() > 1);
        robot.settle();
    }

    private TableView<Entry> table() {
        return robot.node("#library-table");
    }

    private List<String> names() {
        return table().getItems().stream().map(Entry::name).toList();
    }

    @Test
    void theReportThatComesWithTheProgramIsAlwaysThere() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        robot.release(KeyCode.O, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.await(() -> !table().getItems().isEmpty());

        assertThat(robot.ask(this::names)).hasSize(1).first().asString().contains("兴和县");
        assertThat(folder.resolve("library")).doesNotExist();
    }

    @Test
    void severalFilesThatAreDroppedAreTakenInAndListed() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        take(report("临川县", 2024), report("临川县", 2023), empty);

        assertThat(robot.ask(this::names)).startsWith("临川县 2024", "临川县 2023").hasSize(3);
        assertThat(robot.ask(() -> open.manager.windows())).hasSize(1);
        robot.clickOn("#import-failures");
        robot.settle();
        assertThat(robot.ask(() -> text().getText())).contains("empty.txt").contains("空");
    }

    private static TextArea text() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#text-page"))
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsAreFilteredRemovedAndPutBack() throws IOException {
        take(report("临川县", 2024), report("崇仁县", 2023));
        robot.run(() -> robot.<QueryField>node("#library-filter").ask("崇仁"));
        assertThat(robot.ask(this::names)).containsExactly("崇仁县 2023");

        robot.run(() -> {
            table().requestFocus();
            table().getSelectionModel().select(0);
        });
        robot.push(KeyCode.DELETE);
        robot.await(() -> names().isEmpty());
        assertThat(Library.in(folder.resolve("library")).entries()).hasSize(1);

        robot.clickOn("#import-undo");
        robot.await(() -> names().equals(List.of("崇仁县 2023")));
        assertThat(Library.in(folder.resolve("library")).entries()).hasSize(2);
    }

    @Test
    void escapeClearsTheFieldAndThenClosesTheWindowAlsoFromTheTable() throws IOException {
        take(report("临川县", 2024), report("崇仁县", 2023));
        robot.run(() -> table().requestFocus());
        robot.push(KeyCode.ESCAPE);
        robot.settle();
        assertThat(Window.getWindows()).hasSize(1);

        robot.run(() -> open.window.shared().actions().run("action.find-across"));
        robot.settle();
        robot.run(() -> robot.<QueryField>node("#across-field").ask("粮食"));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.ask(() -> robot.<QueryField>node("#across-field").getText()))
                .isEmpty();
        robot.push(KeyCode.ESCAPE);
        robot.settle();
        assertThat(Window.getWindows()).hasSize(1);
    }

    @Test
    void aReportOpensInAWindowOfItsOwnAndTheListGoes() throws IOException {
        take(report("临川县", 2024), report("崇仁县", 2023));
        robot.run(() -> {
            table().requestFocus();
            table().getSelectionModel().select(2);
        });
        robot.push(KeyCode.ENTER);
        robot.await(() -> open.manager.windows().size() == 2);

        assertThat(robot.ask(() -> open.manager
                        .windows()
                        .getLast()
                        .contents()
                        .report()
                        .title()
                        .zh()))
                .contains("崇仁县");
        assertThat(robot.ask(() -> Window.getWindows().stream()
                        .filter(window -> window instanceof Stage stage && stage.getOwner() != null)
                        .toList()))
                .isEmpty();
    }

    @Test
    void aReportOfWhichEachNumberWasLookedAtIsReviewed() throws IOException {
        take(report("临川县", 2024), report("崇仁县", 2023));
        robot.run(() -> {
            table().requestFocus();
            table().getSelectionModel().select(2);
        });
        robot.push(KeyCode.ENTER);
        robot.await(() -> open.manager.windows().size() == 2);
        robot.run(() -> {
            Reviewing reviewing = open.manager.windows().getLast().reviewing();
            reviewing.review().quantities().forEach(reviewing::accept);
        });

        robot.await(() -> Library.in(folder.resolve("library")).entries().stream()
                .anyMatch(entry -> entry.state() == Entry.State.REVIEWED));
        assertThat(Library.in(folder.resolve("library")).entries().stream()
                        .filter(entry -> entry.state() == Entry.State.REVIEWED)
                        .map(Entry::name))
                .containsExactly("崇仁县 2023");
    }

    @Test
    void whatIsFoundInAnyReportOpensAtItsPlace() throws IOException {
        take(report("临川县", 2024), report("崇仁县", 2023));
        robot.run(() -> open.manager.library().search(open.window));
        robot.run(() -> robot.<QueryField>node("#across-field").ask("达到５.４万吨"));
        ListView<?> list = robot.node("#across-list");
        robot.await(() -> list.getItems().size() == 4);
        robot.run(() -> {
            list.requestFocus();
            list.getSelectionModel().select(3);
        });
        robot.push(KeyCode.ENTER);
        robot.await(() -> open.manager.windows().size() == 2);
        robot.settle();
        ReportWindow last = robot.ask(() -> open.manager.windows().getLast());

        assertThat(last.contents().report().title().zh()).contains("崇仁县");
        assertThat(robot.ask(() -> last.trail().place().id())).isEqualTo("s1.p1");
        assertThat(robot.ask(() -> last.trail().place().number())).isNotNull();
    }
}
