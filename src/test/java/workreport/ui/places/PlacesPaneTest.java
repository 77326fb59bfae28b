package workreport.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.ingest.report.ReportImport;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.library.Library;
import workreport.library.ReportMaker;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.series.SideBySide;
import workreport.series.Statement;
import workreport.ui.QueryField;
import workreport.ui.ReportAtHand;
import workreport.ui.ReportsAtHand;
import workreport.ui.TestWindow;

class PlacesPaneTest {

    private static final String REPORT = """
            政府工作报告
            ——2024年1月9日在%1$s第十七届人民代表大会第三次会议上
            %1$s代理负责人 王小明
            各位代表：
            一、2023年工作回顾
            全年地区生产总值完成%2$s亿元。
            二、2024年工作安排
            今年的主要预期目标是：地区生产总值增长%3$s%%。
            """;

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @TempDir
    private Path folder;

    private final ObjectProperty<Map<String, EnteredValues>> entered = new SimpleObjectProperty<>(Map.of());
    private final List<Statement.Passage> opened = new ArrayList<>();

    private Report report(String place, String product, String growth) throws Exception {
        Path file = folder.resolve(place + ".txt");
        Files.writeString(file, REPORT.formatted(place, product, growth));
        return ReportImport.read(file).report();
    }

    private Library library() {
        return Library.in(folder.resolve("library"));
    }

    private void open(Report report) {
        window.show(
                960,
                700,
                () -> new PlacesPane(
                        report,
                        new Notation(Words.of(Language.ZH), List.of()),
                        new ReportsAtHand(() -> List.of(report), this::library),
                        place -> entered.get().getOrDefault(place, EnteredValues.empty(place)),
                        entered,
                        opened::add));
        window.await(() -> !about().isEmpty() && !about().startsWith("正在"));
        window.settle();
    }

    private String about() {
        return window.<Labeled>node(".page-note").getText();
    }

    private List<SideBySide.Row> rows() {
        return window.<TableView<SideBySide.Row>>node("#places-table").getItems();
    }

    private void openThree() throws Exception {
        report("西湖市", "900", "6");
        report("东山县", "80", "8");
        for (String place : List.of("西湖市", "东山县")) {
            library().add(ReportMaker.read(folder.resolve(place + ".txt")));
        }
        open(report("西湖市南山县", "100", "7"));
    }

    @Test
    void placesOfItsRankAndThoseAboveItAreTickedAtFirst() throws Exception {
        openThree();
        PlaceList list = window.node("#places-list");

        assertThat(list.getItems().stream().map(ReportAtHand::place)).containsExactly("西湖市南山县", "东山县", "西湖市");
        assertThat(rows().stream().map(SideBySide.Row::target)).containsExactly(false, true);
        assertThat(rows().getFirst().values()).hasSize(2);
        assertThat(rows().getFirst().refused()).hasSize(1);
        assertThat(rows().getLast().values()).hasSize(3);
    }

    @Test
    void aPlaceThatIsNotTickedIsLeftOut() throws Exception {
        openThree();
        PlaceList list = window.node("#places-list");
        window.run(() -> {
            list.requestFocus();
            list.getSelectionModel().select(2);
        });
        window.type(KeyCode.SPACE);
        window.await(() -> rows().stream().allMatch(row -> row.refused().isEmpty()));

        assertThat(rows().getLast().values()).hasSize(2);
    }

    @Test
    void eachNumberLeadsToItsSentenceAndAFilterFindsIndicators() throws Exception {
        openThree();
        window.run(() -> window.<QueryField>node("#places-filter").ask("目标"));
        window.settle();

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.target()).isTrue());
        window.clickOn("今年的主要预期目标是：地区生产总值增长7%。");
        assertThat(opened)
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).isEqualTo("7%"));
    }

    @Test
    void whatIsEnteredMeanwhileStandsThereAtOnce() throws Exception {
        openThree();
        Figure jobs = new Figure(
                Period.year(2023),
                Measure.LEVEL,
                Status.ACTUAL,
                new BigDecimal("98"),
                null,
                Sense.INCREASE,
                Bound.EXACT,
                "亿元",
                new Source.Entered("统计公报", null, null, LocalDate.EPOCH, "王"),
                "");
        EnteredValues values =
                EnteredValues.empty("西湖市").with(new EnteredValue("v", "地区生产总值", jobs, Instant.EPOCH), Instant.EPOCH);
        window.run(() -> window.<QueryField>node("#places-filter").ask("目标"));
        SideBySide.Row before = rows().getFirst();
        window.run(() -> entered.set(Map.of("西湖市", values)));
        window.await(() -> rows().getFirst() != before);

        assertThat(rows()).hasSize(1);
    }

    @Test
    void withoutAnotherPlaceItSaysWhatToDo() throws Exception {
        open(report("东山县", "80", "8"));

        assertThat(about()).startsWith("没有两个地方");
        assertThat(rows()).isEmpty();
    }
}
