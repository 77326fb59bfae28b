package workreport.ui.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.entered.EnteredValues;
import workreport.evidence.Report;
import workreport.ingest.report.ReportImport;
import workreport.joins.Joins;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.library.Library;
import workreport.library.ReportMaker;
import workreport.platform.kept.SaveResult;
import workreport.series.Promise;
import workreport.series.Statement;
import workreport.ui.Edits;
import workreport.ui.Joining;
import workreport.ui.NoActions;
import workreport.ui.PlaceReports;
import workreport.ui.QueryField;
import workreport.ui.TestWindow;

class PlacePaneTest {

    private static final String REPORT = """
            政府工作报告
            ——%1$d年1月9日在%2$s第十七届人民代表大会第三次会议上
            %2$s县长 王小明
            各位代表：
            一、%3$d年工作回顾
            ——经济运行稳中向好。全县地区生产总值完成%4$s亿元，同比增长%5$s%%。
            ——民生持续改善。城镇新增就业%6$s人，群众得到实惠。
            二、%1$d年工作安排
            我们要坚持稳中求进，地区生产总值增长7%%，城镇新增就业2400人以上，让群众得到实惠。
            """;

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @TempDir
    private Path folder;

    private final BooleanProperty international = new SimpleBooleanProperty();
    private final List<Statement.Passage> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Notation notation = new Notation(Words.of(Language.ZH), List.of());
    private final Joining joining = new Joining(
            Joins.empty("临川县"),
            "张三",
            joins -> new SaveResult<>(joins, SaveResult.State.GOOD, Path.of("joins.json"), null, null),
            _ -> {},
            Clock.systemUTC());

    private Report report(String place, int year, String product, String growth, String jobs) throws Exception {
        Path file = folder.resolve(place + year + ".txt");
        Files.writeString(file, REPORT.formatted(year, place, year - 1, product, growth, jobs));
        return ReportImport.read(file).report();
    }

    private final ObjectProperty<EnteredValues> entered = new SimpleObjectProperty<>(EnteredValues.empty("临川县"));

    private void open(Report... reports) {
        window.show(
                1200,
                800,
                () -> new PlacePane(
                        reports[0],
                        notation,
                        international,
                        new PlaceReports(
                                () -> reports[0],
                                () -> List.of(reports),
                                () -> Library.in(folder.resolve("library")),
                                joining.joinsProperty()),
                        joining,
                        new Edits(),
                        entered,
                        NoActions.in(notation),
                        told::add,
                        opened::add));
        window.await(() -> !window.<Labeled>node(".page-note").getText().startsWith("正在"));
        window.settle();
    }

    private void openBoth() throws Exception {
        open(report("临川县", 2023, "100", "6.5", "2300"), report("临川县", 2024, "108", "7.2", "2390"));
    }

    private TableView<Promise> table() {
        return window.node("#promises");
    }

    private List<String> column(String id) {
        return table().getItems().stream()
                .map(promise -> table().getColumns().stream()
                        .filter(column -> column.getId().equals("promise-" + id))
                        .findFirst()
                        .orElseThrow()
                        .getCellObservableValue(promise)
                        .getValue()
                        .toString())
                .toList();
    }

    @Test
    void eachPromiseStandsBesideItsResult() throws Exception {
        openBoth();

        assertThat(column("indicator")).containsExactly("地区生产总值", "城镇新增就业", "地区生产总值", "城镇新增就业");
        assertThat(column("promised")).containsExactly("+7%◇", "≥2400人◇", "+7%◇", "≥2400人◇");
        assertThat(column("result")).containsExactly("+7.2%◇", "2390人◇", "", "");
        assertThat(column("difference")).containsExactly("+0.2个百分点", "−10人", "", "");
        assertThat(column("verdict")).containsExactly("超额完成", "未完成", "未到期", "未到期");
    }

    @Test
    void aReportOfAnotherYearIsTakenFromTheLibrary() throws Exception {
        Report first = report("临川县", 2023, "100", "6.5", "2300");
        report("临川县", 2024, "108", "7.2", "2390");
        report("北山县", 2024, "50", "5", "900");
        Library library = Library.in(folder.resolve("library"));
        for (String file : List.of("临川县2023.txt", "临川县2024.txt", "北山县2024.txt")) {
            library.add(ReportMaker.read(folder.resolve(file)));
        }

        open(first);

        assertThat(column("result")).containsExactly("+7.2%◇", "2390人◇", "", "");
    }

    @Test
    void aCountIsAList() throws Exception {
        openBoth();
        window.run(() -> window.<ToggleButton>node("#place-missed").fire());

        assertThat(column("indicator")).containsExactly("城镇新增就业");
        assertThat(window.<ToggleButton>node("#place-missed").getText()).isEqualTo("未完成：1");
    }

    @Test
    void theFilterLooksThroughNamesAndSentences() throws Exception {
        openBoth();
        window.run(() -> window.<QueryField>node("#place-filter").ask("就业"));

        // The sentence of the first promise speaks of jobs as well.
        assertThat(table().getItems()).hasSize(4);
        window.run(() -> window.<QueryField>node("#place-filter").ask("2390"));
        assertThat(column("indicator")).containsExactly("城镇新增就业");
    }

    private void select(int... rows) {
        window.run(() -> {
            table().getSelectionModel().clearSelection();
            table().getSelectionModel().selectIndices(rows[0], rows);
        });
    }

    private void doing(Consumer<PlacePane> something) {
        window.run(() -> something.accept(window.node("#place")));
        window.settle();
    }

    /** Waits for the rows to be paired anew. */
    private void awaitResults(String... results) {
        window.await(() -> column("result").equals(List.of(results)));
    }

    @Test
    void whatTheReaderSaysToBeAnotherIndicatorIsPartedUntilItIsTakenBack() throws Exception {
        openBoth();
        select(1);
        doing(PlacePane::partRows);
        awaitResults("+7.2%◇", "", "", "");

        assertThat(column("note").get(1)).contains("您认定");
        assertThat(table().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        window.clickOn("撤销这项认定");
        awaitResults("+7.2%◇", "2390人◇", "", "");
    }

    @Test
    void twoRowsAreOneIndicatorIfTheReaderSaysSo() throws Exception {
        Report first = report("临川县", 2023, "100", "6.5", "2300");
        Report second = ReportImport.read(Files.writeString(
                        folder.resolve("other.txt"),
                        REPORT.formatted(2024, "临川县", 2023, "108", "7.2", "2390")
                                .replace("城镇新增就业", "帮扶各类人员上岗")))
                .report();
        open(first, second);
        assertThat(column("result")).containsExactly("+7.2%◇", "", "", "");

        select(0, 1);
        doing(PlacePane::joinRows);
        assertThat(told).last().asString().contains("同一指标");
        select(1, 3);
        doing(PlacePane::joinRows);
        awaitResults("+7.2%◇", "2390人◇", "", "");

        assertThat(column("note").get(1)).contains("帮扶各类人员上岗");
        window.run(() -> joining.undo());
        awaitResults("+7.2%◇", "", "", "");
    }

    @Test
    void rowsStandByTheirThemes() throws Exception {
        openBoth();
        window.run(() -> window.<CheckBox>node("#place-grouped").fire());

        assertThat(column("indicator")).containsExactly("地区生产总值", "地区生产总值", "城镇新增就业", "城镇新增就业");
        window.run(() -> {
            ChoiceBox<?> theme = window.node("#place-theme");
            theme.getSelectionModel().selectLast();
        });
        assertThat(column("theme")).containsExactly("民生", "民生");
    }

    @Test
    void aChartLeadsToItsSeries() throws Exception {
        openBoth();
        doing(PlacePane::turn);
        SeriesGrid grid = window.node("#series-grid");
        assertThat(grid.size()).isEqualTo(2);
        assertThat(grid.drawn()).isEqualTo(2);

        window.press(KeyCode.RIGHT);
        assertThat(grid.selected().orElseThrow().statement().name()).isEqualTo("城镇新增就业");
        assertThat(window.<Labeled>node("#promise-page .page-name").getText()).isEqualTo("城镇新增就业");
    }

    @Test
    void eitherSentenceLeadsToItsReport() throws Exception {
        openBoth();
        Promise first = table().getItems().getFirst();
        window.clickOn(first.pair().result().passage().sentence());
        window.settle();

        assertThat(opened).containsExactly(first.pair().result().passage());
    }

    @Test
    void verdictsAreInTheWordsThatTheReaderChooses() throws Exception {
        openBoth();
        window.run(() -> window.<CheckBox>node("#office-words").fire());

        assertThat(column("verdict")).containsExactly("超出目标", "未达标", "未到期", "未到期");
        assertThat(international.get()).isTrue();
    }

    @Test
    void reportsOfOtherPlacesDoNotBelongHere() throws Exception {
        open(report("临川县", 2023, "100", "6.5", "2300"), report("南山县", 2024, "108", "7.2", "2390"));

        assertThat(column("verdict")).containsOnly("未到期");
        assertThat(window.<Labeled>node(".page-note").getText()).contains("没有打开临川县的其他报告");
    }

    @Test
    void aReportOfNoYearIsSaid() throws Exception {
        Path file = folder.resolve("x.txt");
        Files.writeString(file, "各位代表：\n我们要坚持稳中求进，地区生产总值增长7%。\n");
        open(ReportImport.read(file).report());

        assertThat(table().getItems()).isEmpty();
    }
}
