package workreport.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.change.Line;
import workreport.change.NumberChange;
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
import workreport.series.Statement;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.QueryField;
import workreport.ui.ReportAtHand;
import workreport.ui.ReportsAtHand;
import workreport.ui.TestWindow;

class ChangesPaneTest {

    private static final String REPORT = """
            政府工作报告
            ——%1$d年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、%1$d年工作安排
            地区生产总值增长%2$s。我们一定不负人民重托。%3$s
            """;

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @TempDir
    private Path folder;

    private final ObjectProperty<EnteredValues> entered = new SimpleObjectProperty<>(EnteredValues.empty("临川县"));
    private final List<Statement.Passage> opened = new ArrayList<>();

    private Report report(int year, String growth, String more) throws Exception {
        Path file = folder.resolve(year + ".txt");
        Files.writeString(file, REPORT.formatted(year, growth, more));
        return ReportImport.read(file).report();
    }

    private Library library() {
        return Library.in(folder.resolve("library"));
    }

    private NavigationHistory open(Report report) {
        NavigationHistory trail = new NavigationHistory(Location.in(Location.View.CHANGES, report.id(), ""));
        window.show(
                960,
                700,
                () -> new ChangesPane(
                        report,
                        trail,
                        new Notation(Words.of(Language.EN), List.of()),
                        new ReportsAtHand(() -> List.of(report), this::library),
                        entered,
                        opened::add));
        window.await(() -> !about().isEmpty() && !about().startsWith("Reading"));
        window.settle();
        return trail;
    }

    private String about() {
        return window.<Labeled>node(".page-note").getText();
    }

    private ListView<Row> rows() {
        return window.node("#changes-list");
    }

    private Report openThree() throws Exception {
        report(2020, "9%", "");
        report(2023, "7%", "办好桃花节，喜迎八方来客。");
        for (String file : List.of("2020.txt", "2023.txt")) {
            library().add(ReportMaker.read(folder.resolve(file)));
        }
        return report(2024, "6%", "");
    }

    @Test
    void theNearestYearIsComparedFirstAndAnotherByChoice() throws Exception {
        NavigationHistory trail = open(openThree());
        ComboBox<ReportAtHand> other = window.node("#changes-other");

        assertThat(other.getItems().stream().map(ReportAtHand::year)).containsExactly(2023, 2020);
        assertThat(about()).contains("4 the same, 2 changed, 0 new, 1 gone");
        window.run(() -> other.getSelectionModel().select(1));
        window.await(() -> about().contains("2 changed, 0 new, 0 gone"));
        assertThat(trail.place().id()).isEqualTo(other.getItems().get(1).report());
    }

    @Test
    void numbersThatChangedAreAListAndAFilter() throws Exception {
        open(openThree());
        ListView<NumberChange> numbers = window.node("#changes-numbers");

        assertThat(numbers.getItems())
                .singleElement()
                .satisfies(change -> assertThat(change.difference()).isEqualByComparingTo("-1"));
        window.run(() -> window.<ToggleButton>node("#changes-show-2").fire());
        assertThat(rows().getItems()).hasSize(2).last().isInstanceOf(Row.Sentence.class);
        window.clickOn("+7% ◇");
        assertThat(opened)
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).isEqualTo("7%"));
    }

    @Test
    void whatWasEnteredForTheYearOfANumberStandsBelowIt() throws Exception {
        open(openThree());
        Figure growth = new Figure(
                Period.year(2023),
                Measure.GROWTH,
                Status.ACTUAL,
                new BigDecimal("6.4"),
                null,
                Sense.INCREASE,
                Bound.EXACT,
                "%",
                new Source.Entered("Bulletin", null, null, LocalDate.EPOCH, "Wang"),
                "");
        window.run(() ->
                entered.set(entered.get().with(new EnteredValue("v", "地区生产总值", growth, Instant.EPOCH), Instant.EPOCH)));
        window.settle();

        assertThat(window.<Labeled>node(".change-entered").getText())
                .startsWith("2023: +6.4% ◆. Entered from Bulletin");
    }

    @Test
    void whatIsTypedIsLookedForInBothTexts() throws Exception {
        open(openThree());
        QueryField field = window.node("#changes-filter");

        window.run(() -> field.ask("桃花節"));
        assertThat(rows().getItems()).isEmpty();
        window.run(() -> field.ask("桃花节"));
        assertThat(rows().getItems())
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        Row.Sentence.class, row -> assertThat(row.line().kind()).isEqualTo(Line.Kind.GONE));
        assertThat(window.<ListView<?>>node("#changes-numbers").getItems()).isEmpty();
        window.run(field::enter);
        window.type(KeyCode.ESCAPE);
        assertThat(rows().getItems()).hasSizeGreaterThan(2);
        window.type(KeyCode.DOWN);
        assertThat(rows().isFocused()).isTrue();
    }

    @Test
    void stepsLeadFromChangeToChangeAndEitherSentenceToItsReport() throws Exception {
        Report own = openThree();
        open(own);
        ChangeList list = (ChangeList) rows();
        window.run(() -> {
            list.requestFocus();
            list.step(1);
            list.step(1);
        });
        window.type(KeyCode.ENTER);
        window.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
        window.settle();

        assertThat(opened.stream().map(Statement.Passage::sentence)).containsExactly("地区生产总值增长6%。", "地区生产总值增长7%。");
        assertThat(opened.getFirst().report()).isEqualTo(own.id());
    }

    @Test
    void withoutAnotherReportItSaysWhatToDo() throws Exception {
        open(report(2024, "6%", ""));

        assertThat(about()).startsWith("No other report of 临川县");
        assertThat(rows().getItems()).isEmpty();
    }
}
