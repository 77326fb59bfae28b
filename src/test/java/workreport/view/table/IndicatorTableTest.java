package workreport.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import workreport.analysis.Synopsis;
import workreport.analysis.Synopsis.Column;
import workreport.language.Language;
import workreport.model.Indicator;
import workreport.view.Moves;
import workreport.view.Moves.Step;
import workreport.view.Place;
import workreport.view.Place.View;
import workreport.view.Selection;
import workreport.view.TestWindow;
import workreport.view.Trail;
import workreport.view.Trail.Move;
import workreport.view.Whole;

/** What the table shows, and how it is filtered, sorted, grouped and ticked. */
class IndicatorTableTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final Trail trail = new Trail(new Place(View.INDICATORS, "", null));
    private final Moves moves = new Moves(trail);
    private final Selection selection = new Selection();
    private IndicatorTable table;
    private TreeTableView<Row> rows;

    @BeforeEach
    void open() {
        table = window.show(
                940, 700, () -> new IndicatorTable(Whole.contents(), trail, Whole.notation(Language.ZH), selection));
        rows = window.node("#table");
    }

    private List<String> shown() {
        return window.ask(() -> table.shown().stream().map(Indicator::id).toList());
    }

    private Set<String> having(Column... columns) {
        return Whole.contents().report().indicators().stream()
                .map(indicator ->
                        Synopsis.of(indicator, Whole.contents().report().years()))
                .filter(synopsis -> List.of(columns).stream().allMatch(synopsis::has))
                .map(synopsis -> synopsis.indicator().id())
                .collect(Collectors.toSet());
    }

    @Test
    void showsEveryIndicatorAndSaysHowMany() {
        int all = Whole.contents().report().indicators().size();
        assertThat(shown())
                .containsExactlyElementsOf(Whole.contents().report().indicators().stream()
                        .map(Indicator::id)
                        .toList());
        assertThat(window.<Label>node("#table-total").getText()).isEqualTo("共 " + all + " 项指标，显示 " + all + " 项");
    }

    @Test
    void filtersByWhatTheReportHas() {
        window.run(() -> window.<ToggleButton>node("#need-goal").setSelected(true));
        assertThat(shown())
                .containsExactlyInAnyOrderElementsOf(having(Column.GOAL))
                .isNotEmpty();
        window.run(() -> window.<ToggleButton>node("#need-all-three").setSelected(true));
        assertThat(shown())
                .containsExactlyInAnyOrderElementsOf(having(Column.BASELINE, Column.CURRENT, Column.GOAL))
                .contains("forest-cover", "urban-income")
                .doesNotContain("good-air-days");
    }

    @Test
    void filtersByNameInEitherLanguageAndBySentence() {
        filter("Forest cover");
        assertThat(shown()).contains("forest-cover").hasSizeLessThan(4);
        filter("中心城区优良天数");
        assertThat(shown()).containsExactly("good-air-days");
        filter("no such thing");
        assertThat(shown()).isEmpty();
        assertThat(window.lookup("没有符合的指标").tryQuery()).isPresent();
    }

    private void filter(String text) {
        window.run(() -> window.<TextField>node("#table-filter").setText(text));
    }

    @Test
    void filtersByThemeAndVerdictAndGroupsByBoth() {
        window.run(() ->
                window.<ChoiceBox<?>>node("#table-theme").getSelectionModel().select(choice("#table-theme", "生态")));
        assertThat(shown())
                .hasSameElementsAs(Whole.contents().report().indicators().stream()
                        .filter(indicator -> indicator.theme().equals("ecology"))
                        .map(Indicator::id)
                        .toList());
        window.run(() -> window.<ChoiceBox<?>>node("#table-verdict")
                .getSelectionModel()
                .select(choice("#table-verdict", "需加快")));
        assertThat(shown()).containsExactly("forest-cover");
        window.run(() ->
                window.<ChoiceBox<?>>node("#table-verdict").getSelectionModel().selectFirst());
        window.run(() -> window.<ChoiceBox<?>>node("#table-grouping")
                .getSelectionModel()
                .select(choice("#table-grouping", "按结论")));
        assertThat(groups()).containsExactly("有望实现", "需加快", "无法判断");
    }

    private int choice(String box, String name) {
        ChoiceBox<Object> choices = window.node(box);
        return choices.getItems().stream()
                .map(item -> choices.getConverter().toString(item))
                .toList()
                .indexOf(name);
    }

    private List<String> groups() {
        return window.ask(() -> rows.getRoot().getChildren().stream()
                .map(TreeItem::getValue)
                .map(Row::name)
                .toList());
    }

    @Test
    void sortsByWhatIsStillToGoAndLeavesTheUnknownToTheEnd() {
        window.run(() -> {
            var column = rows.getColumns().stream()
                    .filter(each -> each.getId().equals("column-distance"))
                    .findFirst()
                    .orElseThrow();
            rows.getSortOrder().setAll(List.of(column));
            rows.sort();
        });
        assertThat(shown().subList(0, 4))
                .containsExactly("grass-forest-cover", "good-air-days", "processing-rate", "forest-cover");
    }

    @Test
    void whatIsStillToGoIsInTheUnitOfTheIndicator() {
        filter("森林覆盖率");
        assertThat(window.lookup("1.2 个百分点").queryAll()).isNotEmpty();
    }

    @Test
    void whatTheReportLacksIsAWordInEveryCell() {
        filter("空气质量");
        assertThat(window.lookup(".not-in-report").queryAll()).hasSize(1);
        assertThat(window.lookup("报告未提供").queryAll()).hasSize(1);
    }

    /** Of 94% in every year to 2026 the table has both 2022 and 2026. */
    @Test
    void aLevelToBeHeldStandsInEveryColumnOfItsYears() {
        filter("空气质量");
        assertThat(window.lookup("各年≥94*").queryAll())
                .filteredOn(Label.class::isInstance)
                .hasSize(2);
    }

    @Test
    void aProjectsSizeStandsInNoColumnOfAYear() {
        filter("石墨烯氧化物");
        assertThat(window.lookup("报告未提供").queryAll()).hasSize(4);
        assertThat(window.lookup("规模2,000吨/年").queryAll()).isNotEmpty();
        assertThat(window.lookup("项目规模").queryAll())
                .filteredOn(Label.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aClickIsAStepAndAnArrowKeyGoesOn() {
        window.clickOn("城镇居民人均可支配收入");
        window.settle();
        window.type(KeyCode.DOWN);
        window.settle();
        assertThat(moves.steps())
                .containsExactly(
                        new Step(Place.ofIndicator("urban-income"), Move.JUMP),
                        new Step(Place.ofIndicator("rural-income"), Move.JUMP));
        window.run(trail::back);
        assertThat(trail.place()).isEqualTo(new Place(View.INDICATORS, "", null));
    }

    @Test
    void followsTheReaderWithoutAnEcho() {
        window.run(() -> trail.visit(Place.ofIndicator("rural-toilets-renovated")));
        assertThat(rows.getSelectionModel().getSelectedItem().getValue())
                .isInstanceOfSatisfying(
                        Row.Line.class,
                        line -> assertThat(line.synopsis().indicator().id()).isEqualTo("rural-toilets-renovated"));
        assertThat(moves.steps()).hasSize(1);
    }

    @Test
    void ticksAreSharedAndTheTableAsksToBeSaved() {
        filter("森林覆盖率");
        window.run(() -> window.lookup(".column-tick .check-box").queryAllAs(CheckBox.class).stream()
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(selection.ids()).hasSize(1);
        int[] asked = {0};
        window.run(() -> table.addEventHandler(IndicatorTable.SAVE, (Event _) -> asked[0]++));
        window.clickOn("#save-table");
        window.settle();
        assertThat(asked[0]).isEqualTo(1);
    }
}
