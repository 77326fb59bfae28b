package workreport.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.evidence.Contents;
import workreport.evidence.State;
import workreport.ingest.number.Doubt;
import workreport.ingest.report.ReadReport;
import workreport.ingest.report.ReportImport;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.platform.kept.SaveResult;
import workreport.review.CheckedNumber;
import workreport.review.Decision;
import workreport.review.Judgement;
import workreport.review.ReportText;
import workreport.review.Review;
import workreport.review.ReviewLog;
import workreport.series.PlaceSeries;
import workreport.series.ReportStatements;
import workreport.series.YearReport;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NoActions;
import workreport.ui.Reviewing;
import workreport.ui.TestWindow;

/** The numbers of a report are gone through by keyboard, each accepted, put right, or found to be none. */
class CheckPaneTest {

    private static final String TEXT = """
            政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2023年工作回顾
            粮食产量达到24.5万吨，增长3.2%。引进项目12个，其中投资亿元以上的项目5个。新建住房300套。
            全县工业增加值增长6.1%，快于全市1.2个百分点。完工住房200套。
            二、2024年工作安排
            粮食产量达到25万吨，新建住房400套。
            """;

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @TempDir
    private Path folder;

    private final List<ReviewLog> kept = new ArrayList<>();
    private NavigationHistory trail;
    private Reviewing reviewing;
    private ListView<CheckedNumber> list;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        ReadReport read = ReportImport.read(file);
        String id = read.report().id();
        Notation notation = new Notation(Words.of(Language.EN), read.report().units());
        trail = new NavigationHistory(Location.in(Location.View.CHECK, id, ""));
        reviewing = window.ask(() -> new Reviewing(
                Review.of(read.numbers(), ReportText.of(read.report())),
                ReviewLog.empty(id),
                "Li",
                log -> {
                    kept.add(log);
                    return new SaveResult<>(log, SaveResult.State.GOOD, file, null, null);
                },
                _ -> {},
                Clock.systemUTC()));
        CheckPane pane = window.show(
                940,
                800,
                () -> new CheckPane(
                        new Contents(read.report()),
                        trail,
                        notation,
                        reviewing,
                        new KnownNames(reviewing, () -> List.of("粮食总产量"), List.of())::like,
                        NoActions.in(notation)));
        window.run(pane::begin);
        list = window.node("#check-list");
        window.run(list::requestFocus);
        window.settle();
    }

    private CheckedNumber current() {
        return window.ask(() -> list.getSelectionModel().getSelectedItem());
    }

    private Judgement judgement(CheckedNumber number) {
        return reviewing.review().at(number.found().anchor()).orElseThrow().judgement();
    }

    private void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            window.type(key);
            window.settle();
        }
    }

    private void showAll() {
        ToggleButton all = window.node("#check-which-all");
        window.run(all::fire);
        window.run(list::requestFocus);
        window.run(() -> list.getSelectionModel().selectFirst());
        window.settle();
    }

    @Test
    void firstWhatShouldBeLookedAt() {
        assertThat(list.getItems()).isNotEmpty().allMatch(CheckedNumber::isToLookAt);
        assertThat(window.<Labeled>node("#check-progress").getText())
                .contains(reviewing.review().toLookAt() + " to look at");
    }

    @Test
    void whatTheReportOfTheYearBeforeDoesNotBearOutIsDoubted() throws Exception {
        Path before = Files.writeString(
                folder.resolve("before.txt"),
                TEXT.replace("2023年", "2022年").replace("2024年", "2023年").replace("24.5万吨", "20万吨"));
        PlaceSeries series = PlaceSeries.of(Stream.of(before, folder.resolve("a.txt"))
                .map(file -> year(file))
                .toList());
        long doubted = reviewing.review().toLookAt();
        window.run(
                () -> reviewing.doubt(series.doubted(series.reports().getLast().id())));

        assertThat(reviewing.review().toLookAt()).isEqualTo(doubted + 2);
        window.run(() -> list.getSelectionModel().selectLast());
        assertThat(list.getSelectionModel().getSelectedItem().doubts()).contains(Doubt.CONTRADICTED);
        assertThat(reasons()).anyMatch(reason -> reason.contains("22.5%"));
    }

    private List<String> reasons() {
        return window.<VBox>node(".check-why").getChildren().stream()
                .filter(Labeled.class::isInstance)
                .map(reason -> ((Labeled) reason).getText())
                .toList();
    }

    private static YearReport year(Path file) {
        try {
            return ReportStatements.of(ReportImport.read(file).report()).orElseThrow();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void enterAcceptsAndGoesOn() {
        showAll();
        CheckedNumber first = current();
        CheckedNumber second = list.getItems().get(1);

        press(KeyCode.ENTER);

        assertThat(judgement(first).decision()).isEqualTo(new Decision.Accepted(first.statement()));
        assertThat(judgement(first).who()).isEqualTo("Li");
        assertThat(current().found()).isEqualTo(second.found());
        assertThat(kept.getLast().entries()).hasSize(1);
    }

    @Test
    void whenNoDoubtIsLeftThePlaceIsNoLongerTheLastNumberAndTheRestIsOffered() {
        while (!list.getItems().isEmpty()) {
            press(KeyCode.DELETE);
        }

        assertThat(trail.place().id()).isEmpty();
        assertThat(window.<Labeled>node("#check-rest").getText()).startsWith("No doubt left");
        assertThat(window.<Labeled>node("#check-rest-accept").isVisible()).isTrue();
    }

    @Test
    void deleteSaysThatItIsNoneAndUndoTakesThatBack() {
        showAll();
        CheckedNumber first = current();

        press(KeyCode.DELETE);
        assertThat(judgement(first).decision()).isEqualTo(new Decision.NoQuantity());

        press(KeyCode.U);
        assertThat(judgement(first)).isNull();
    }

    @Test
    void anotherReadingIsOneKeyAway() {
        showAll();
        CheckedNumber first = current();

        press(KeyCode.DIGIT1, KeyCode.ENTER);

        CheckedNumber now = reviewing.review().at(first.found().anchor()).orElseThrow();
        assertThat(now.state()).isEqualTo(State.CORRECTED);
        assertThat(now.statement().value()).isEqualTo(first.statement().value());
        assertThat(now.statement()).isNotEqualTo(first.statement());
    }

    @Test
    void inTheFieldsKeysAreLetters() {
        showAll();
        CheckedNumber first = current();
        press(KeyCode.E);
        TextField name = window.node("#check-name");
        assertThat(window.ask(name::isFocused)).isTrue();

        window.run(() -> name.setText("粮食总产量"));
        press(KeyCode.U, KeyCode.T);
        assertThat(reviewing.log().isEmpty()).isTrue();
        window.run(() -> name.setText("粮食总产量"));
        press(KeyCode.ENTER);

        assertThat(judgement(first).decision())
                .isEqualTo(new Decision.Corrected(first.statement().withName("粮食总产量")));
        assertThat(window.ask(list::isFocused)).isTrue();
    }

    @Test
    void whatTheTextDoesNotSayIsRefused() {
        showAll();
        press(KeyCode.E);
        TextField value = window.node("#check-value");
        window.run(() -> value.setText("99"));
        press(KeyCode.ENTER);

        assertThat(reviewing.log().isEmpty()).isTrue();
        assertThat(window.<Labeled>node("#check-fault").getText()).contains("not in the sentence");

        press(KeyCode.ESCAPE);
        assertThat(value.getText()).isEqualTo(current().statement().value().toPlainString());
    }

    @Test
    void aCorrectionIsProposedElsewhereAndOneStep() {
        showAll();
        CheckedNumber homes = list.getItems().stream()
                .filter(number -> number.found().key().printed().equals("300套"))
                .findFirst()
                .orElseThrow();
        long alike = reviewing.review().numbers().stream()
                .filter(number -> number.statement() != null
                        && number.statement().name().equals(homes.statement().name()))
                .count();
        window.run(() -> list.getSelectionModel().select(homes));
        press(KeyCode.E);
        TextField name = window.node("#check-name");
        window.run(() -> name.setText("保障性住房"));
        press(KeyCode.ENTER);
        assertThat(alike).isGreaterThan(1);
        assertThat(window.node("#check-elsewhere").isVisible()).isTrue();

        press(KeyCode.Y);
        assertThat(reviewing.review().numbers())
                .filteredOn(number ->
                        number.statement() != null && number.statement().name().equals("保障性住房"))
                .hasSize((int) alike);

        press(KeyCode.U);
        assertThat(reviewing.log().entries()).hasSize(1);
    }

    @Test
    void whoIsBlindSeesOnlyTheirOwn() {
        CheckedNumber first = current();
        window.run(() -> {
            reviewing.dismiss(first);
            reviewing.whoProperty().set("Wang");
            reviewing.blindProperty().set(true);
        });
        window.settle();

        assertThat(judgement(first)).isNull();
        window.run(() -> reviewing.blindProperty().set(false));
        assertThat(judgement(first).who()).isEqualTo("Li");
    }

    @Test
    void oneKeyLeadsToTheSentence() {
        CheckedNumber first = current();

        press(KeyCode.T);

        assertThat(trail.place().isInText()).isTrue();
        assertThat(trail.place().number()).isEqualTo(first.found().anchor());
    }

    @Test
    void aNumberMeantElsewhereIsShownWhateverIsFiltered() {
        CheckedNumber sure = reviewing.review().numbers().stream()
                .filter(number ->
                        number.found().isCandidate() && number.doubts().isEmpty())
                .findFirst()
                .orElseThrow();

        window.run(() -> trail.visit(CheckPlaces.of(reviewing.log().report(), sure)));
        window.settle();

        assertThat(current()).isEqualTo(sure);
    }
}
