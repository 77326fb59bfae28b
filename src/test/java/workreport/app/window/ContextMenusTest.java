package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import workreport.document.Section;
import workreport.notes.HighlightColor;
import workreport.notes.Placed;
import workreport.ui.Annotations;
import workreport.ui.Location;
import workreport.ui.Places;

/** What a context menu offers is what the keys do: in the same words, to what the menu was opened on. */
class ContextMenusTest extends WindowTest {

    private static final String SECTION = "s1.4.3";
    private static final String CARD = "#card-forest-cover";

    private void open(String selector) {
        Node node = robot.node(selector);
        robot.run(() -> {
            Bounds at = node.localToScreen(node.getLayoutBounds());
            node.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, at.getMinX() + 10, at.getMinY() + 10, true, null));
        });
        robot.settle();
    }

    private ContextMenu menu() {
        return robot.ask(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private List<MenuItem> items() {
        return menu().getItems().stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .toList();
    }

    private void choose(String action) {
        ContextMenu menu = menu();
        robot.run(() -> {
            MenuItem item = items().stream()
                    .filter(each -> action.equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(item.isDisable()).isFalse();
            item.fire();
            menu.hide();
        });
        robot.settle();
    }

    private void visit(Location place) {
        robot.run(() -> window.trail.visit(place));
        robot.settle();
    }

    private String copied() {
        return robot.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    private String said() {
        return robot.ask(() -> window.label("#where"));
    }

    private void selectInOutline(String section) {
        TreeView<Section> outline = robot.node("#outline");
        robot.run(() -> outline.getSelectionModel()
                .select(outline.getRoot().getChildren().stream()
                        .filter(item -> item.getValue().id().equals(section))
                        .findFirst()
                        .orElseThrow()));
        robot.settle();
    }

    @Test
    void theyShowTheWordsAndKeysOfTheActionsAndLeaveTheKeysToTheWindow() {
        visit(Places.of(SECTION));
        Map<KeyCombination, Runnable> before =
                Map.copyOf(window.stage.getScene().getAccelerators());
        for (String place : List.of("#outline", "#side", CARD)) {
            open(place);
            assertThat(items()).isNotEmpty().allSatisfy(item -> {
                assertThat(item.getText()).isEqualTo(window.window.words().say(item.getId()));
                assertThat(item.getAccelerator()).isEqualTo(window.key(item.getId()));
            });
            robot.run(menu()::hide);
        }
        assertThat(window.stage.getScene().getAccelerators()).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void aLinkToTheSectionThatTheOutlinesMenuWasOpenedOnIsCopiedWhateverIsSelected() {
        selectInOutline("s2");
        robot.run(() -> window.text().selectRange(0, 4));
        open("#outline");
        choose("action.copy-link");
        assertThat(copied()).isEqualTo("report:xinghe-2022#s2");
        String saidByMenu = said();

        robot.run(() -> window.text().deselect());
        push("action.copy-link");
        assertThat(copied()).isEqualTo("report:xinghe-2022#s2");
        assertThat(said()).isEqualTo(saidByMenu).isEqualTo("位置链接已复制");
    }

    @Test
    void aSectionIsBookmarkedFromTheOutlineAsByKey() {
        selectInOutline("s2");
        open("#outline");
        choose("action.bookmark");
        assertThat(said()).isEqualTo("已为本节加书签。");
        push("action.bookmark");
        assertThat(said()).isEqualTo("已取消本节书签。");
        assertThat(notes().placed()).isEmpty();
    }

    @Test
    void aNoteIsDeletedFromTheListsMenuAsByKeyAndComesBack() {
        robot.run(() -> {
            for (int start : List.of(0, 6)) {
                notes().mark(
                                List.of(notes().passage("s1.4.3.p1", start, start + 4)
                                        .orElseThrow()),
                                HighlightColor.FIRST);
            }
        });
        push("action.show-notes");
        open("#notes");
        choose("action.copy-link");
        assertThat(copied()).isEqualTo("report:xinghe-2022#s1.4.3.p1:0-4");

        open("#notes");
        choose("action.delete-note");
        assertThat(notes().placed()).hasSize(1);
        String saidByMenu = said();
        robot.run(() -> notes().undo());
        assertThat(notes().placed()).hasSize(2);

        ListView<Placed> list = robot.node("#notes");
        robot.run(list.getSelectionModel()::selectFirst);
        push("action.delete-note");
        assertThat(notes().placed()).hasSize(1);
        assertThat(said()).isEqualTo(saidByMenu).isEqualTo("已删除，按 Ctrl+Z 恢复");
    }

    @Test
    void noNoteIsDeletedWhileTheKeyboardIsElsewhere() {
        selectInOutline("s2");
        push("action.bookmark");
        push("action.show-notes");
        robot.run(window.text()::requestFocus);
        push("action.delete-note");
        assertThat(notes().placed()).hasSize(1);
    }

    private Annotations notes() {
        return window.window.annotations();
    }

    @Test
    void aCardsMenuIsAboutItsIndicatorTheKeysAreAboutWhereTheReaderIs() {
        visit(Places.of(SECTION));
        push("action.copy-chart");
        assertThat(said()).startsWith("只有指标和对比有图");
        open(CARD);
        choose("action.copy-chart");
        assertThat(said()).isEqualTo("图已复制到剪贴板。");
        assertThat(copied()).contains("森林覆盖率");
        assertThat(window.trail.place()).isEqualTo(Places.of(SECTION));

        open(CARD);
        choose("action.print-sheet");
        assertThat(window.trail.place()).isEqualTo(Places.in(Location.View.SHEETS, "indicator/forest-cover"));
    }

    @Test
    void aChartIsSavedByKeyMenuAndButtonAlike() {
        visit(Places.ofIndicator("forest-cover"));
        window.answer = folder.resolve("by-key.svg").toFile();
        push("action.save-chart");
        assertThat(said()).isEqualTo("已保存：" + window.answer);
        window.answer = folder.resolve("by-menu.svg").toFile();
        open("#page-chart");
        choose("action.save-chart");
        assertThat(said()).isEqualTo("已保存：" + window.answer);
        window.answer = folder.resolve("by-button.svg").toFile();
        robot.run(robot.<Button>node("#save-chart")::fire);
        robot.settle();
        assertThat(said()).isEqualTo("已保存：" + window.answer);
        assertThat(folder.resolve("by-menu.svg"))
                .hasSameTextualContentAs(folder.resolve("by-key.svg"))
                .hasSameTextualContentAs(folder.resolve("by-button.svg"));
    }

    @Test
    void theComparisonHasAChartToCopyWhileThereIsSomethingToCompare() {
        visit(Places.in(Location.View.COMPARISON, ""));
        push("action.copy-chart");
        assertThat(said()).isEqualTo("图已复制到剪贴板。");
    }
}
