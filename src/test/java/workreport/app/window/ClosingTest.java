package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.app.dialog.UnsavedWork;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.platform.print.NoPrinters;
import workreport.ui.Location;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.sheets.FinishedSheet;

/** A window closes whatever is open in it or before it, and takes all of that with it. */
class ClosingTest extends WindowTest {

    private static final FinishedSheet SHEET = new FinishedSheet("eco", "eco", "生态", new byte[] {1}, 1, 595, 842);

    /** What may be open, and how it gets so. */
    private static final Map<String, Consumer<ClosingTest>> OPENED = Map.ofEntries(
            Map.entry("context menu", test -> test.menuOf("#reading")),
            Map.entry("a chart's menu", test -> {
                test.visit(Places.ofIndicator("forest-cover"));
                test.menuOf(".page-figure .chart-view");
            }),
            Map.entry(
                    "menu",
                    test -> test.<MenuBar>node(".menus").getMenus().getFirst().show()),
            Map.entry("menu in a menu", test -> {
                MenuBar menus = test.node(".menus");
                menus.getMenus().getFirst().show();
                menus.getMenus().getFirst().getItems().stream()
                        .filter(item -> "recent-files".equals(item.getId()))
                        .forEach(item -> ((Menu) item).show());
            }),
            Map.entry("menu of a button", test -> {
                test.visit(Places.parse("sheets:overview"));
                test.<MenuButton>node("#sheet-all").show();
            }),
            Map.entry("choice box", test -> {
                test.visit(Places.parse("indicators:"));
                test.<ChoiceBox<?>>node(".filter-bar .choice-box").show();
            }),
            Map.entry("combo box", test -> {
                test.run("action.show-notes");
                test.<ComboBox<?>>node(".combo-box").show();
            }),
            Map.entry("search", test -> test.run("action.find")),
            Map.entry("jump box", test -> test.run("action.jump")),
            Map.entry("settings", test -> test.run("action.settings")),
            Map.entry("keys", test -> test.run("action.keys")),
            Map.entry("about", test -> test.run("action.about")),
            Map.entry("print dialog", test -> test.window.window.print(SHEET, new NoPrinters())),
            Map.entry(
                    "question",
                    test -> test.window
                            .window
                            .dialogs()
                            .ask(new UnsavedWork.Question(
                                    false, List.of(new UnsavedWork.Print("生态", "办公室")), test.answers::add))),
            Map.entry("faults", test -> test.window.window.dialogs().faults(test.faulty, test.faults())),
            Map.entry("only the text", test -> test.run("action.focus-mode")),
            Map.entry("whole screen", test -> test.window.stage.setFullScreen(true)),
            Map.entry("hidden in the task bar", test -> test.window.stage.setIconified(true)));

    private final List<Boolean> answers = new ArrayList<>();
    private Path faulty;

    static Stream<String> opened() {
        return OPENED.keySet().stream().sorted();
    }

    @BeforeEach
    void writeAFaultyFile() throws IOException {
        faulty = Files.writeString(folder.resolve("faulty.json"), "{");
    }

    /** A node of the window itself. */
    private <T extends Node> T node(String selector) {
        return robot.from(window.stage.getScene().getRoot()).lookup(selector).query();
    }

    private FaultyFileException faults() {
        return catchThrowableOfType(FaultyFileException.class, () -> ReportFile.read(faulty));
    }

    private void visit(Location place) {
        window.trail.visit(place);
        window.stage.getScene().getRoot().applyCss();
        window.stage.getScene().getRoot().layout();
    }

    private void run(String action) {
        window.window.shared().actions().run(action);
    }

    private void menuOf(String selector) {
        Node node = node(selector);
        Bounds at = node.localToScreen(node.getLayoutBounds());
        node.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, at.getMinX() + 10, at.getMinY() + 10, false, null));
    }

    private List<Window> windows() {
        return robot.ask(
                () -> Window.getWindows().stream().filter(Window::isShowing).toList());
    }

    @ParameterizedTest
    @MethodSource("opened")
    void whateverIsOpenGoesWithTheWindow(String what) {
        robot.run(() -> OPENED.get(what).accept(this));
        robot.run(window.window::close);
        assertThat(windows()).isEmpty();
        assertThat(window.ended).isTrue();
        assertThat(window.questions).isEmpty();
        assertThat(window.complaints).isEmpty();
        assertThat(folder.resolve("log")).doesNotExist();
    }

    /** Each of these does open something: what is closed above has been there. */
    @ParameterizedTest
    @MethodSource("opened")
    void itIsOpenBefore(String what) {
        robot.run(() -> OPENED.get(what).accept(this));
        List<Window> open = windows();
        switch (what) {
            case "context menu", "a chart's menu", "menu", "menu of a button", "choice box", "combo box" ->
                assertThat(open).hasSize(2).last().isInstanceOf(PopupWindow.class);
            case "menu in a menu" -> assertThat(open).hasSizeGreaterThan(1);
            case "settings", "keys", "about", "print dialog", "question", "faults" ->
                assertThat(open).hasSize(2).last().isInstanceOf(Stage.class);
            case "search" -> assertThat(node(".search-pane").isVisible()).isTrue();
            case "jump box" -> assertThat(node(".jump-box").isVisible()).isTrue();
            case "only the text" ->
                assertThat(window.manager.preferences().aloneProperty().get()).isTrue();
            case "whole screen" -> assertThat(window.stage.isFullScreen()).isTrue();
            case "hidden in the task bar" ->
                assertThat(window.stage.isIconified()).isTrue();
            default -> throw new AssertionError(what);
        }
    }

    @Test
    void aQuestionThatGoesWithItsWindowIsAnsweredWithNo() {
        robot.run(() -> OPENED.get("question").accept(this));
        robot.run(window.window::leave);
        assertThat(answers).containsExactly(false);
    }

    @Test
    void aNoteThatIsJustBeingWrittenIsKept() {
        robot.run(() -> visit(Places.of("s2.1.3.p1")));
        robot.run(() -> window.text()
                .selectRange(
                        window.text().getText().indexOf("林草生态"),
                        window.text().getText().indexOf("林草生态") + 4));
        robot.run(() -> run("action.write-note"));
        robot.run(() -> robot.<TextArea>node("#note-text").setText("问一问"));
        robot.run(window.manager::quit);
        assertThat(folder.resolve("notes")).isDirectoryRecursivelyContaining(path -> {
            try {
                return Files.isRegularFile(path) && Files.readString(path).contains("问一问");
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        });
    }

    /** Something that fails on the way is in the log; the window goes, and the next one too. */
    @Test
    void whatFailsWhileClosingKeepsNoWindowOpen() {
        robot.run(() -> window.manager.open(new Stage(), Sample.report(), null));
        Stage unwilling = robot.ask(Unwilling::new);
        robot.run(() -> {
            unwilling.initOwner(window.stage);
            unwilling.setScene(new Scene(new VBox()));
            unwilling.show();
        });
        robot.run(window.manager::quit);
        robot.run(unwilling::hide);
        assertThat(windows()).isEmpty();
        assertThat(window.ended).isTrue();
        assertThat(window.manager.mishaps().folder().resolve("report-viewer.0.log"))
                .content()
                .contains("unwilling");
    }

    /** A window that has to be told twice. */
    private static final class Unwilling extends Stage {

        private boolean told;

        @Override
        public void hide() {
            if (!told) {
                told = true;
                throw new IllegalStateException("unwilling");
            }
            super.hide();
        }
    }
}
