package workreport.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.analysis.Column.Role;
import workreport.analysis.Explanation;
import workreport.analysis.ProgressStatus;
import workreport.analysis.ReportProfile;
import workreport.evidence.Indicator;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.MadeReports;
import workreport.ui.Composing;
import workreport.ui.Location.View;
import workreport.ui.Moves;
import workreport.ui.Moves.Step;
import workreport.ui.NavigationHistory;
import workreport.ui.NavigationHistory.Move;
import workreport.ui.Places;
import workreport.ui.Selection;
import workreport.ui.TestWindow;
import workreport.ui.Whole;

/** What the table shows, and how it is filtered, sorted, grouped and ticked. */
class IndicatorTableTest {

    @RegisterExtension
    final TestWindow window = new TestWindow();

    private final NavigationHistory trail = new NavigationHistory(Places.in(View.INDICATORS, ""));
    private final Moves moves = new Moves(trail);
    private final Selection selection = new Selection();
    private IndicatorTable table;
    private TreeTableView<Row> rows;

    @BeforeEach
    void open() {
        table = window.show(
                940, 700, () -> new IndicatorTable(Whole.profile(), trail, Whole.notation(Language.ZH), selection));
        rows = window.node("#table");
    }

    private List<String> shown() {
        return window.ask(() -> table.shown().stream().map(Indicator::id).toList());
    }

    private Set<String> having(Role... roles) {
        return Whole.profile().all().stream()
                .filter(profile -> Stream.of(roles).allMatch(profile::has))
                .map(profile -> profile.indicator().id())
                .collect(Collectors.toSet());
    }

    /** As when a value is entered, and with it a column for later years appears. */
    @Test
    void aColumnThatWasNotThereBeforeStandsWhereItBelongs() {
        List<String> usual = columns();
        IndicatorTable.State before = window.ask(table::state);
        List<String> fewer =
                usual.stream().filter(id -> !id.equals(usual.get(4))).toList();

        window.run(() -> table.restore(new IndicatorTable.State(
                before.filters(), before.closed(), fewer, before.hidden(), before.sorted(), before.top())));

        assertThat(columns()).isEqualTo(usual);
    }

    private List<String> columns() {
        return window.ask(
                () -> rows.getColumns().stream().map(TreeTableColumn::getId).toList());
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

    /** Of a yearly report nothing is left to go: no column stays empty for it. */
    @Test
    void whatNoIndicatorHasIsNoColumn() {
        ReportProfile yearly = new ReportProfile(MadeReports.untranslated());
        Notation notation = new Notation(Words.of(Language.ZH), yearly.report().units());
        assertThat(new TableColumns(yearly, notation, selection).all())
                .extracting(TreeTableColumn::getId)
                .contains("column-verdict")
                .doesNotContain("column-distance");
        assertThat(rows.getColumns()).extracting(TreeTableColumn::getId).contains("column-distance");
    }

    @Test
    void filtersByWhatTheReportHas() {
        window.run(() -> window.<ToggleButton>node("#need-goal").setSelected(true));
        assertThat(shown())
                .containsExactlyInAnyOrderElementsOf(having(Role.GOAL))
                .isNotEmpty();
        window.run(() -> window.<ToggleButton>node("#need-all-three").setSelected(true));
        assertThat(shown())
                .containsExactlyInAnyOrderElementsOf(having(Role.BASELINE, Role.CURRENT, Role.GOAL))
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
                .containsExactly("grass-forest-cover", "good-air-days", "forest-cover", "processing-rate");
    }

    private TreeTableColumn<Row, ?> column(String id) {
        return rows.getColumns().stream()
                .filter(each -> each.getId().equals("column-" + id))
                .findFirst()
                .orElseThrow();
    }

    private void sort(String id, TreeTableColumn.SortType way) {
        window.run(() -> {
            column(id).setSortType(way);
            rows.getSortOrder().setAll(List.of(column(id)));
        });
    }

    @Test
    void everyChangeOfTheFilterLeavesTheSorting() {
        sort("name", TreeTableColumn.SortType.DESCENDING);
        List<String> all = shown();
        assertThat(all)
                .isNotEqualTo(Whole.contents().report().indicators().stream()
                        .map(Indicator::id)
                        .toList());
        window.run(() -> window.<ToggleButton>node("#need-goal").setSelected(true));
        assertThat(shown())
                .containsExactlyElementsOf(
                        all.stream().filter(having(Role.GOAL)::contains).toList());
        window.run(() -> window.<ToggleButton>node("#need-goal").setSelected(false));
        filter("森林");
        List<String> forests = shown();
        filter("");
        assertThat(shown()).containsExactlyElementsOf(all);
        assertThat(forests)
                .containsExactlyElementsOf(
                        all.stream().filter(forests::contains).toList());
        window.run(() ->
                window.<ChoiceBox<?>>node("#table-theme").getSelectionModel().select(2));
        window.run(() ->
                window.<ChoiceBox<?>>node("#table-grouping").getSelectionModel().select(1));
        window.run(() ->
                window.<ChoiceBox<?>>node("#table-grouping").getSelectionModel().select(0));
        window.run(() ->
                window.<ChoiceBox<?>>node("#table-theme").getSelectionModel().select(0));
        assertThat(shown()).containsExactlyElementsOf(all);
        assertThat(window.ask(() -> List.copyOf(rows.getSortOrder()))).containsExactly(column("name"));
        assertThat(column("name").getSortType()).isEqualTo(TreeTableColumn.SortType.DESCENDING);
    }

    @Test
    void sortedByNothingTheRowsStandAsInTheReport() {
        List<String> before = shown();
        sort("name", TreeTableColumn.SortType.ASCENDING);
        window.run(() -> rows.getSortOrder().clear());
        assertThat(shown()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "current", "next", "goal"})
    void whatIsMissingComesLastUpwardsAndDownwards(String id) {
        Set<String> known = having(Role.valueOf(id.toUpperCase(Locale.ROOT)));
        for (TreeTableColumn.SortType way : TreeTableColumn.SortType.values()) {
            sort(id, way);
            assertThat(Set.copyOf(shown().subList(0, known.size()))).isEqualTo(known);
        }
    }

    @Test
    void noVerdictAndNothingToGoComeLastToo() {
        for (TreeTableColumn.SortType way : TreeTableColumn.SortType.values()) {
            sort("verdict", way);
            List<Boolean> judged = window.ask(() -> table.shown().stream()
                    .map(each -> Whole.profile().of(each).assessment().status() != ProgressStatus.NOT_JUDGED)
                    .toList());
            assertThat(judged).isSortedAccordingTo(Comparator.reverseOrder()).contains(true, false);
            sort("distance", way);
            List<Boolean> shown = gaps().stream().map(Optional::isPresent).toList();
            assertThat(shown).isSortedAccordingTo(Comparator.reverseOrder()).contains(true, false);
        }
    }

    /** What the column says of each row: its number and its unit. */
    private List<Optional<String>> gaps() {
        return window.ask(() -> table.shown().stream()
                .map(each -> new Explanation(Whole.profile().of(each), Whole.notation(Language.ZH)).shortGap())
                .toList());
    }

    @Test
    void whatIsToGoIsSortedByTheNumberShownUnitByUnit() {
        for (TreeTableColumn.SortType way : TreeTableColumn.SortType.values()) {
            sort("distance", way);
            List<String> said = gaps().stream().flatMap(Optional::stream).toList();
            Map<String, List<BigDecimal>> byUnit = new LinkedHashMap<>();
            String last = "";
            for (String gap : said) {
                String unit = gap.replaceAll("[0-9.,]", "");
                assertThat(unit.equals(last) || !byUnit.containsKey(unit))
                        .as(said + "")
                        .isTrue();
                last = unit;
                byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(new BigDecimal(gap.replaceAll("[^0-9.]", "")));
            }
            boolean up = way == TreeTableColumn.SortType.ASCENDING;
            assertThat(byUnit.values())
                    .allSatisfy(numbers -> assertThat(numbers)
                            .isSortedAccordingTo(up ? Comparator.naturalOrder() : Comparator.reverseOrder()));
            assertThat(said).hasSizeGreaterThan(3);
        }
    }

    @Test
    void theTicksAreInSightFirst() {
        assertThat(rows.getColumns().getFirst().getId()).isEqualTo("column-tick");
        assertThat(rows.getTreeColumn().getId()).isEqualTo("column-name");
    }

    @ParameterizedTest
    @CsvSource({"slfgl", "senlinfugai", "森林fgl", "森 林 覆 盖", "Ｆｏｒｅｓｔ　ｃｏｖｅｒ", "森\u200B林覆盖率"})
    void isFilteredByWhateverLeadsToAName(String typed) {
        filter(typed);
        window.await(() -> table.shown().stream().anyMatch(each -> each.id().equals("forest-cover")));
        assertThat(shown()).hasSizeLessThan(12);
    }

    @Test
    void whatIsHalfTypedDoesNotFilter() {
        TextField field = window.node("#table-filter");
        window.run(() -> {
            field.requestFocus();
            field.fireEvent(Composing.input("sen lin", ""));
        });
        assertThat(shown()).hasSize(Whole.contents().report().indicators().size());
        window.run(() -> field.fireEvent(Composing.input("", "森林")));
        assertThat(shown()).contains("forest-cover").hasSizeLessThan(12);
    }

    /** Where the last column in sight ends. */
    private double end() {
        return window.ask(() -> rows.getVisibleLeafColumns().stream()
                .mapToDouble(TreeTableColumn::getWidth)
                .sum());
    }

    @Test
    void columnsUseTheRoomThereIs() {
        window.run(() -> {
            Scene scene = table.getScene();
            scene.setRoot(new Pane());
            scene.setRoot(new Pane(table));
        });
        for (int width : List.of(720, 940, 1200, 1900)) {
            window.run(() -> table.setPrefSize(width, 600));
            assertThat(end()).as("at " + width).isBetween(width - 30.0, width + 0.0);
        }
        assertThat(column("name").getWidth()).isGreaterThan(600);
        window.run(() -> column("name").setPrefWidth(300));
        assertThat(column("name").getWidth()).isEqualTo(300);
    }

    /** English verdicts and names are long; a name has an ellipsis, but a tag without its sign looks whole. */
    @Test
    void noVerdictLosesItsWarning() {
        table = window.show(
                940, 700, () -> new IndicatorTable(Whole.profile(), trail, Whole.notation(Language.EN), selection));
        window.settle();
        List<Label> tags = List.copyOf(window.lookup("#table .verdict").queryAllAs(Label.class));
        assertThat(tags)
                .hasSizeGreaterThan(5)
                .allSatisfy(tag -> assertThat(
                                tag.localToScene(tag.getLayoutBounds()).getMaxX())
                        .isLessThanOrEqualTo(tag.getParent()
                                .localToScene(tag.getParent().getLayoutBounds())
                                .getMaxX()));
    }

    @Test
    void whatIsStillToGoIsInTheUnitOfTheIndicator() {
        filter("森林覆盖率");
        assertThat(window.lookup("1.2 个百分点").queryAll()).isNotEmpty();
    }

    @Test
    void whatTheReportLacksIsAQuietDashExplainedOnce() {
        filter("空气质量");
        assertThat(window.lookup(".not-in-report").queryAllAs(Text.class))
                .singleElement()
                .matches(dash -> dash.getText().equals("–"))
                .matches(dash -> dash.getAccessibleText().equals("报告未提供"));
        assertThat(window.lookup("– 报告未提供").queryAll())
                .filteredOn(Label.class::isInstance)
                .hasSize(1);
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
        assertThat(window.lookup(".not-in-report").queryAll()).hasSize(4);
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
                        new Step(Places.ofIndicator("urban-income"), Move.JUMP),
                        new Step(Places.ofIndicator("rural-income"), Move.JUMP));
        window.run(trail::back);
        assertThat(trail.place()).isEqualTo(Places.in(View.INDICATORS, ""));
    }

    @Test
    void followsTheReaderWithoutAnEcho() {
        window.run(() -> trail.visit(Places.ofIndicator("rural-toilets-renovated")));
        assertThat(rows.getSelectionModel().getSelectedItem().getValue())
                .isInstanceOfSatisfying(
                        Row.Line.class,
                        line -> assertThat(line.profile().indicator().id()).isEqualTo("rural-toilets-renovated"));
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
