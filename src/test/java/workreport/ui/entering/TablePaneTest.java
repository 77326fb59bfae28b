package workreport.ui.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Proposal.Kind;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.MadeReports;
import workreport.platform.kept.SaveResult;
import workreport.ui.Edits;
import workreport.ui.Entering;
import workreport.ui.QueryField;
import workreport.ui.TestWindow;

class TablePaneTest {

    private static final Report REPORT = MadeReports.untranslated();

    @RegisterExtension
    final TestWindow window = new TestWindow();

    @TempDir
    private Path folder;

    private final Edits edits = new Edits();
    private final List<String> said = new ArrayList<>();
    private Entering entering;
    private Path file;

    @BeforeEach
    void open() {
        entering = window.ask(() -> new Entering(
                EnteredValues.empty(REPORT.place().zh()),
                "王",
                values -> new SaveResult<>(values, SaveResult.State.GOOD, Path.of("kept"), null, null),
                _ -> {},
                Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC)));
        window.show(
                900,
                700,
                () -> new TablePane(
                        REPORT,
                        entering,
                        edits,
                        new Notation(Words.of(Language.ZH), REPORT.units()),
                        () -> Optional.ofNullable(file),
                        said::add));
        window.settle();
    }

    private void paste(String table) {
        TextArea text = window.node("#table-text");
        window.run(() -> text.setText(table));
        window.settle();
    }

    private void press(String selector) {
        ButtonBase button = window.node(selector);
        window.run(button::fire);
        window.settle();
    }

    private void name(String title, String date) {
        window.run(() -> {
            window.<QueryField>node("#table-title").ask(title);
            window.<QueryField>node("#table-date").ask(date);
        });
    }

    private ProposalTable table() {
        return window.node("#proposals");
    }

    private List<Kind> kinds() {
        return window.ask(() ->
                table().getItems().stream().map(row -> row.proposal().kind()).toList());
    }

    private List<String> values() {
        return entering.values()
                .valid()
                .map(value -> value.indicator() + " " + value.figure().period() + " "
                        + value.figure().value())
                .toList();
    }

    @Test
    void aTableIsPreviewedEnteredAndTakenBackByOneUndo() {
        paste("指标\t单位\t2024\t2025\n森林覆盖率\t%\t25.0\t25.3\n粮食产量\t公里\t31\t很多\n");
        assertThat(kinds()).containsExactly(Kind.NEW, Kind.NEW, Kind.OTHER_UNIT, Kind.OTHER_UNIT);
        press("#table-enter");
        assertThat(window.<Labeled>node("#table-fault").getText()).startsWith("请填写出处");
        assertThat(values()).isEmpty();
        name("统计公报", "someday");
        press("#table-enter");
        assertThat(values()).isEmpty();
        name("统计公报", "2026-03-01");
        press("#table-enter");
        assertThat(values()).containsExactly("森林覆盖率 2024 25.0", "森林覆盖率 2025 25.3");
        assertThat(entering.values().valid())
                .extracting(value -> value.figure().source().title())
                .containsOnly("统计公报，2026-03-01");
        assertThat(said).singleElement().asString().startsWith("已录入 2 个数值");
        assertThat(kinds()).startsWith(Kind.SAME, Kind.SAME);
        window.run(edits::undo);
        window.settle();
        assertThat(values()).isEmpty();
        assertThat(kinds()).startsWith(Kind.NEW, Kind.NEW);
    }

    @Test
    void theKeyboardLeavesThePastedText() {
        TextArea text = window.node("#table-text");
        window.run(text::requestFocus);
        window.push(KeyCode.TAB);
        window.settle();
        assertThat(text.isFocused()).isFalse();
        assertThat(text.getText()).isEmpty();
    }

    @Test
    void onlyATickOverwritesAndTheFormerValueStays() {
        name("统计公报", "");
        paste("指标\t单位\t2025\n森林覆盖率\t%\t25.3\n");
        press("#table-enter");
        paste("指标\t单位\t2025\n森林覆盖率\t%\t25.4\n");
        assertThat(kinds()).containsExactly(Kind.DIFFERS);
        assertThat(window.<ButtonBase>node("#table-enter").isDisabled()).isTrue();
        assertThat(window.<Labeled>node("#proposal-reason").getText()).contains("25.3%", "25.4%");
        window.run(() -> table().getItems().getFirst().turn());
        assertThat(window.<Labeled>node("#table-summary").getText()).contains("1");
        press("#table-enter");
        EnteredValue value = entering.values().valid().toList().getFirst();
        assertThat(values()).containsExactly("森林覆盖率 2025 25.4");
        assertThat(value.former()).hasSize(1);
    }

    @Test
    void anUnknownNameIsTakenForAnIndicatorThatTheReaderChooses() {
        paste("指标\t单位\t2024\t2025\n绿化情况\t%\t25.0\t25.3\n");
        assertThat(kinds()).containsExactly(Kind.UNKNOWN, Kind.UNKNOWN);
        ComboBox<Indicator> choice = window.node("#proposal-choice");
        window.run(() -> choice.setValue(choice.getItems().stream()
                .filter(each -> each.id().equals("forest"))
                .findFirst()
                .orElseThrow()));
        window.settle();
        assertThat(kinds()).containsExactly(Kind.NEW, Kind.NEW);
        name("统计公报", "");
        press("#table-enter");
        assertThat(values()).containsExactly("森林覆盖率 2024 25.0", "森林覆盖率 2025 25.3");
    }

    @Test
    void aFileIsReadInWhateverCharacterSet() throws IOException {
        file = folder.resolve("公报.csv");
        Files.writeString(file, "指标,年份,数值,单位\r\n森林覆盖率,2025,25.3,%\r\n", Charset.forName("GB18030"));
        press("#table-open");
        window.await(() -> table().getItems().size() == 1);
        assertThat(kinds()).containsExactly(Kind.NEW);
        press("#proposals-new");
        file = folder.resolve("none.xlsx");
        press("#table-open");
        window.await(() -> table().getItems().isEmpty());
        assertThat(window.<Labeled>node("#table-said").getText()).contains("none.xlsx");
    }
}
