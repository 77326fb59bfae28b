package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import workreport.app.view.SidePane;
import workreport.evidence.Indicator;
import workreport.evidence.Term;
import workreport.language.Language;
import workreport.notes.HighlightColor;
import workreport.ui.Annotations;
import workreport.ui.Places;
import workreport.ui.Sample;

class LanguageSwitchTest extends WindowTest {

    @Test
    void changesEverythingButThePlace() {
        robot.run(() -> window.trail.visit(Places.of("s2.1.3")));
        robot.clickOn(window.button("action.switch-language"));
        robot.settle();
        assertThat(window.stage.getTitle()).isEqualTo(Sample.report().title().en());
        assertThat(window.top()).isEqualTo("推进林草生态持续改善");
        assertThat(window.text().getText())
                .contains("推进林草生态持续改善\n"
                        + Sample.contents().section("s2.1.3").orElseThrow().headingEn() + "\n");
        assertThat(window.label("#where")).isEqualTo("2 › (1) › Forest and grassland ecosystems");
        assertThat(window.label(".pane-heading")).isEqualTo("Indicators in this section · 2");
        assertThat(window.selected()).isEqualTo("s2.1.3");
        assertThat(window.trail.place()).isEqualTo(Places.of("s2.1.3"));
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
        control(KeyCode.W);
        assertThat(window.file.load().language()).isEqualTo(Language.ZH);
    }

    @Test
    void leavesNothingOfTheFormerLanguageListening() {
        robot.clickOn(window.button("action.switch-language"));
        robot.clickOn(window.button("action.switch-language"));
        robot.clickOn(window.button("action.switch-language"));
        robot.settle();
        robot.run(() -> window.trail.visit(Places.of("s2")));
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
            robot.clickOn(window.button("action.switch-language"));
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
        robot.clickOn(window.button("action.switch-language"));
        robot.settle();
        assertThat(robot.lookup("#outline").tryQuery()).isEmpty();
        assertThat(robot.lookup("#indicators").tryQuery()).isPresent();
    }

    private void change() {
        robot.clickOn(window.button("action.switch-language"));
        robot.settle();
    }

    @Test
    void keepsHowTheTableIsFilteredGroupedAndSorted() {
        robot.run(() -> window.trail.visit(Places.ofIndicator("urban-income")));
        robot.run(() -> robot.<TextField>node("#table-filter").setText("收入"));
        robot.run(() -> robot.<ToggleButton>node("#need-baseline").setSelected(true));
        robot.run(() ->
                robot.<ChoiceBox<?>>node("#table-grouping").getSelectionModel().select(1));
        TreeTableView<?> before = robot.node("#table");
        robot.run(() -> {
            before.getColumns().get(4).setSortType(TreeTableColumn.SortType.DESCENDING);
            sort(before, 4);
        });
        List<Indicator> shown = robot.ask(() -> window.window.shownIndicators());
        change();
        TreeTableView<?> table = robot.node("#table");
        assertThat(table).isNotSameAs(before);
        assertThat(robot.ask(() -> window.window.shownIndicators()))
                .isEqualTo(shown)
                .hasSize(2);
        assertThat(robot.<TextField>node("#table-filter").getText()).isEqualTo("收入");
        assertThat(robot.<ToggleButton>node("#need-baseline").isSelected()).isTrue();
        assertThat(robot.<ChoiceBox<?>>node("#table-grouping")
                        .getSelectionModel()
                        .getSelectedIndex())
                .isEqualTo(1);
        assertThat(table.getSortOrder()).hasSize(1).allSatisfy(column -> {
            assertThat(column.getId()).isEqualTo(before.getColumns().get(4).getId());
            assertThat(column.getSortType()).isEqualTo(TreeTableColumn.SortType.DESCENDING);
        });
        // Also where the table is not in sight when the language changes, nor is in between.
        robot.run(() -> window.trail.visit(Places.of("s2")));
        change();
        change();
        robot.run(() -> window.trail.visit(Places.ofIndicator("urban-income")));
        assertThat(robot.<TextField>node("#table-filter").getText()).isEqualTo("收入");
        assertThat(robot.<TreeTableView<?>>node("#table").getSortOrder()).hasSize(1);
    }

    private static <R> void sort(TreeTableView<R> table, int column) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
    }

    @Test
    void keepsWhatIsLookedForAndTheFilterOfTheOutline() {
        robot.run(() -> robot.<TextField>node("#outline-filter").setText("生态"));
        robot.run(() -> window.window.reading().search().open());
        robot.run(() -> robot.<TextField>node("#find").setText("生态"));
        robot.run(() -> window.window.reading().search().step(1));
        robot.run(() -> window.window.reading().search().step(1));
        String count = window.label("#find-count");
        assertThat(count).startsWith("3");
        change();
        assertThat(robot.<TextField>node("#find").getText()).isEqualTo("生态");
        assertThat(robot.<TextField>node("#find").isVisible()).isTrue();
        assertThat(window.styled("hit-here")).isEqualTo("生态");
        assertThat(robot.<TextField>node("#outline-filter").getText()).isEqualTo("生态");
        change();
        assertThat(window.label("#find-count").replaceAll(".*/", "")).isEqualTo(count.replaceAll(".*/", ""));
    }

    @Test
    void keepsTheGroupsThatAreClosedAndTheColumnsThatAreHidden() {
        robot.run(() -> window.trail.visit(Places.ofIndicator("urban-income")));
        robot.run(() ->
                robot.<ChoiceBox<?>>node("#table-grouping").getSelectionModel().select(1));
        TreeTableView<?> before = robot.node("#table");
        robot.run(() -> {
            before.getRoot().getChildren().forEach(group -> group.setExpanded(false));
            before.getColumns().get(2).setVisible(false);
        });
        int rows = before.getExpandedItemCount();
        change();
        TreeTableView<?> table = robot.node("#table");
        assertThat(table).isNotSameAs(before);
        assertThat(table.getExpandedItemCount()).isEqualTo(rows);
        assertThat(table.getColumns().get(2).isVisible()).isFalse();
        // A filter that changes opens no group either.
        robot.run(() -> robot.<TextField>node("#table-filter").setText("率"));
        robot.run(() -> robot.<TextField>node("#table-filter").setText(""));
        assertThat(table.getExpandedItemCount()).isEqualTo(rows);
        assertThat(window.trail.place()).isEqualTo(Places.ofIndicator("urban-income"));
        // Who is led to an indicator sees it.
        robot.run(() -> window.trail.visit(Places.ofIndicator("forest-cover")));
        assertThat(table.getExpandedItemCount()).isGreaterThan(rows);
    }

    @Test
    void keepsTheNotesAsTheyAreFilteredAndTheOneThatIsOpen() {
        robot.run(() -> window.trail.visit(Places.of("s1.4.3")));
        String open = robot.ask(() -> mark("s1.4.3.p1", 0, HighlightColor.SECOND));
        robot.run(() -> mark("s1.4.3.p1", 10, HighlightColor.SECOND));
        robot.run(() -> mark("s1.4.3.p1", 20, HighlightColor.FIRST));
        robot.run(() -> window.window.reading().write(open));
        robot.write("abc");
        robot.run(() ->
                robot.<ComboBox<?>>node("#notes-tints").getSelectionModel().select(2));
        robot.run(() -> robot.<ListView<?>>node("#notes").getSelectionModel().select(0));
        change();
        assertThat(robot.<ComboBox<?>>node("#notes-tints").getSelectionModel().getSelectedIndex())
                .isEqualTo(2);
        assertThat(robot.<ListView<?>>node("#notes").getItems()).hasSize(2);
        assertThat(robot.<TextArea>node("#note-text").getText()).isEqualTo("abc");
        robot.run(() -> robot.<TextField>node("#notes-filter").setText("abc"));
        change();
        assertThat(robot.<TextField>node("#notes-filter").getText()).isEqualTo("abc");
        assertThat(robot.<ListView<?>>node("#notes").getItems()).hasSize(1);
    }

    private String mark(String paragraph, int start, HighlightColor color) {
        Annotations notes = window.window.annotations();
        return notes.mark(List.of(notes.passage(paragraph, start, start + 4).orElseThrow()), color)
                .getFirst();
    }

    @Test
    void keepsWhatCanBeUndone() {
        robot.run(() -> mark("s1.4.3.p1", 0, HighlightColor.FIRST));
        change();
        robot.push(window.key("action.undo-note"));
        robot.settle();
        assertThat(window.window.annotations().placed()).isEmpty();
        change();
        robot.push(window.key("action.redo-note"));
        robot.settle();
        assertThat(window.window.annotations().placed()).hasSize(1);
    }

    @Test
    void keepsWhatIsSelectedAndTheCardOfATerm() {
        robot.run(() -> window.trail.visit(Places.of("s1.4.1")));
        robot.push(window.key("action.next-term"));
        robot.settle();
        String term = window.text().getSelectedText();
        assertThat(term).isNotEmpty();
        robot.await(() -> robot.lookup(".term-name").tryQuery().isPresent());
        change(KeyCode.L);
        robot.await(() -> robot.lookup(".term-name").tryQuery().isPresent());
        assertThat(robot.<Labeled>node(".term-name").getText()).isEqualTo(term);
        assertThat(window.text().getSelectedText()).isEqualTo(term);
    }

    private void change(KeyCode key) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(key).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.settle();
    }

    @Test
    void keepsTheTermsAsTheyAreFilteredAndTheOneSelected() {
        robot.run(() -> robot.<TabPane>node("#side").getSelectionModel().select(2));
        robot.run(() -> robot.<TextField>node("#terms-filter").setText("林"));
        ListView<Term> before = robot.node("#terms");
        robot.run(() -> before.getSelectionModel()
                .select(before.getItems().stream()
                        .filter(term -> term.term().contains("林"))
                        .reduce((_, last) -> last)
                        .orElseThrow()));
        Term selected = before.getSelectionModel().getSelectedItem();
        change();
        ListView<Term> terms = robot.node("#terms");
        assertThat(robot.<TextField>node("#terms-filter").getText()).isEqualTo("林");
        assertThat(terms.getSelectionModel().getSelectedItem()).isEqualTo(selected);
    }

    @Test
    void keepsTheFilterOfTheSheets() {
        robot.run(() -> window.trail.visit(Places.parse("sheets:section/s1")));
        robot.run(() -> robot.<TextField>node("#sheet-filter").setText("生态"));
        int left = robot.<ListView<?>>node("#sheet-subjects").getItems().size();
        change();
        assertThat(robot.<TextField>node("#sheet-filter").getText()).isEqualTo("生态");
        assertThat(robot.<ListView<?>>node("#sheet-subjects").getItems()).hasSize(left);
    }

    @Test
    void keepsTheSidePane() {
        for (SidePane.Side side : SidePane.Side.values()) {
            robot.run(() -> robot.<TabPane>node("#side").getSelectionModel().select(side.ordinal()));
            change();
            assertThat(robot.<TabPane>node("#side").getSelectionModel().getSelectedIndex())
                    .isEqualTo(side.ordinal());
        }
    }

    private double level() {
        return robot.ask(() -> window.window.reading().text().state().level().orElseThrow());
    }

    @Test
    void keepsThePlaceToThePixel() {
        robot.run(() -> window.trail.visit(Places.of("s1.4.1")));
        double top = level();
        robot.run(() -> window.text().scrollYBy(37));
        double level = level();
        assertThat(level).isEqualTo(top - 37, within(1.0));
        change();
        assertThat(level()).isEqualTo(level, within(1.0));
    }

    @Test
    void theNamesInTheTableStandUnderTheirHeading() {
        robot.run(() -> window.trail.visit(Places.ofIndicator("urban-income")));
        robot.run(() -> robot.<TextField>node("#table-filter").setText("slfgl"));
        robot.await(() -> window.window.shownIndicators().size() == 1);
        change();
        robot.await(() -> window.window.shownIndicators().size() == 1);
        for (TreeTableCell<?, ?> cell :
                robot.lookup(".column-name.tree-table-cell").<TreeTableCell<?, ?>>queryAllAs(cellType())) {
            if (cell.getGraphic() != null) {
                assertThat(cell.getGraphic().getBoundsInParent().getMinX())
                        .as(cell.getGraphic().toString())
                        .isNotNegative();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<TreeTableCell<?, ?>> cellType() {
        return (Class<TreeTableCell<?, ?>>) (Class<?>) TreeTableCell.class;
    }
}
