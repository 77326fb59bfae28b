package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import workreport.app.session.Session;
import workreport.app.session.SessionFile;
import workreport.app.session.SessionFiles;
import workreport.platform.ProgramVersion;
import workreport.ui.Action;
import workreport.ui.Location;
import workreport.ui.Places;

/** Everything that can be asked of the window is in its menu. */
class MenusTest extends WindowTest {

    private List<Menu> menus() {
        return robot.<MenuBar>node(".menus").getMenus();
    }

    private static Stream<MenuItem> items(Menu menu) {
        return menu.getItems().stream()
                .flatMap(item ->
                        item instanceof Menu inner ? Stream.concat(Stream.of(item), items(inner)) : Stream.of(item));
    }

    private MenuItem item(String id) {
        return menus().stream()
                .flatMap(MenusTest::items)
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyActionStandsInItOnceWithItsKey() {
        List<String> expected = new ArrayList<>();
        window.actions()
                .forEach(
                        action -> expected.add(action.id() + " " + action.keys().getFirst()));
        assertThat(menus().stream()
                        .flatMap(MenusTest::items)
                        .filter(item -> item.getAccelerator() != null)
                        .map(item -> item.getId() + " " + item.getAccelerator()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void hasTheNamesThatPeopleKnowInBothLanguages() {
        assertThat(menus())
                .extracting(MenuItem::getText)
                .containsExactly("文件(_F)", "编辑(_E)", "视图(_V)", "转到(_G)", "工具(_O)", "帮助(_H)");
        robot.run(item("action.switch-language")::fire);
        assertThat(menus())
                .extracting(MenuItem::getText)
                .containsExactly("_File", "_Edit", "_View", "_Go", "T_ools", "_Help");
    }

    @Test
    void itsItemsDoWhatTheKeysDoAlsoInTheOtherLanguage() {
        robot.run(item("action.indicators")::fire);
        assertThat(window.trail.place().view()).isEqualTo(Location.View.INDICATORS);
        robot.run(item("action.switch-language")::fire);
        control(KeyCode.DIGIT3);
        assertThat(window.trail.place().view()).isEqualTo(Location.View.COMPARISON);
        robot.run(item("action.reading")::fire);
        assertThat(window.trail.place().isInText()).isTrue();
    }

    @Test
    void opensByF10() {
        robot.type(KeyCode.F10);
        robot.settle();
        robot.type(KeyCode.DOWN);
        robot.settle();
        assertThat(menus().getFirst().isShowing()).isTrue();
    }

    @Test
    void listsThePlacesVisited() {
        robot.run(() -> window.trail.visit(Places.of("s1.3")));
        robot.run(() -> window.trail.visit(Places.ofIndicator("forest-cover")));
        robot.run(() -> window.trail.visit(Places.ofTheme("ecology")));
        Menu go = menus().get(3);
        robot.run(go::show);
        Menu places = (Menu) item("recent-places");
        assertThat(places.getItems())
                .extracting(MenuItem::getText)
                .containsExactly("指标 › 森林覆盖率", "一 › 调结构、促转型", "兴和县人民政府工作报告（2022年）");
        robot.run(go::hide);
        robot.run(places.getItems().get(1)::fire);
        assertThat(window.trail.place()).isEqualTo(Places.of("s1.3"));
    }

    @Test
    void listsEveryKeyInAWindowThatEscapeCloses() {
        robot.type(KeyCode.F1);
        robot.settle();
        assertThat(robot.<TableView<Action>>node("#keys").getItems()).isEqualTo(window.actions());
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(robot.lookup("#keys").queryAll()).isEmpty();
    }

    @Test
    void greetsOnceForGood() throws IOException {
        Path other = folder.resolve("other.json");
        new SessionFile(other)
                .save(SessionFiles.first(chosen -> chosen.frameProperty().set(new Session.Frame(900, 700, false))));
        OpenWindow first = new OpenWindow(robot, report(), other, null);
        assertThat(robot.<Node>node("#notice").getAccessibleText()).contains("F1");
        robot.clickOn("#notice-close");
        control(KeyCode.W);
        assertThat(first.stage.isShowing()).isFalse();
        new OpenWindow(robot, report(), other, null);
        assertThat(robot.lookup("#notice").queryAll()).isEmpty();
    }

    @Test
    void tellsWhoseWorkItIsAndWhereTheLogIs() {
        robot.run(item("action.about")::fire);
        assertThat(robot.<javafx.scene.control.TextArea>node("#text-page").getText())
                .startsWith("版本 " + ProgramVersion.text())
                .contains(
                        "兴和县人民政府工作报告",
                        "2022-08-22",
                        "Apache",
                        folder.resolve("log").toString());
    }
}
