package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.platform.Paper;
import workreport.sheet.Labels;
import workreport.sheet.SheetOptions;
import workreport.ui.Places;
import workreport.ui.sheets.FinishedSheet;
import workreport.ui.sheets.SheetsPane;

/** From anywhere to paper and to a file, by keyboard alone. */
class SheetsViewTest extends WindowTest {

    private FinishedSheet sheet() {
        SheetsPane pane = robot.node("#sheets");
        ObservableValue<FinishedSheet> finished = pane.finishedProperty();
        robot.await(() -> finished.getValue() != null);
        return robot.ask(finished::getValue);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "s1.4.3.p1, sheets:section/s1.4.3, 摘要页 › ",
        "open.p1, sheets:overview, 摘要页 › 总览",
        "indicators:forest-cover, sheets:indicator/forest-cover, 摘要页 › 森林覆盖率",
        "themes:ecology, sheets:theme/ecology, 摘要页 › 生态",
        "comparison:, sheets:overview, 摘要页 › 总览"
    })
    void whatTheReaderIsAtGoesOnPaper(String from, String to, String where) {
        robot.run(() -> window.trail.visit(Places.parse(from)));
        control(KeyCode.P);
        assertThat(window.trail.place()).isEqualTo(Places.parse(to));
        assertThat(robot.<Label>node("#where").getText()).startsWith(where);
        assertThat(robot.ask(() -> window.stage.getScene().getFocusOwner().getId()))
                .isEqualTo("sheet-pages");
        robot.run(() -> window.trail.back());
        assertThat(window.trail.place()).isEqualTo(Places.parse(from));
    }

    @Test
    void theSectionInViewIsOnItsSheetAndPrintedAtTheSecondPress() throws IOException {
        robot.run(() -> window.trail.visit(Places.of("s2.1.3")));
        control(KeyCode.P);
        FinishedSheet sheet = sheet();
        assertThat(text(sheet.pdf())).contains("推进林草生态持续改善");
        assertThat(robot.lookup(".sheet-column > .sheet-page").queryAll()).hasSize(sheet.pages());
        control(KeyCode.P);
        assertThat(window.printed).containsExactly(sheet);
    }

    @Test
    void savingWritesWhatIsSeenAndOffersItsFolder() throws IOException {
        robot.run(() -> window.trail.visit(Places.ofTheme("ecology")));
        control(KeyCode.P);
        window.answer = folder.resolve("生态.pdf").toFile();
        control(KeyCode.S);
        FinishedSheet sheet = sheet();
        robot.settle();
        assertThat(Files.readAllBytes(folder.resolve("生态.pdf"))).isEqualTo(sheet.pdf());
        assertThat(robot.<Label>node("#where").getText()).isEqualTo("已保存：" + folder.resolve("生态.pdf"));
        robot.run(() -> robot.<Hyperlink>node("#offer").fire());
        assertThat(window.shown).containsExactly(folder);
    }

    @Test
    void aPlaceThatTakesNoFileIsSaidSo() throws IOException {
        Files.createDirectory(folder.resolve("a.pdf"));
        control(KeyCode.P);
        sheet();
        window.answer = folder.resolve("a.pdf").toFile();
        control(KeyCode.S);
        assertThat(robot.<Label>node("#where").getText()).isEqualTo(folder.resolve("a.pdf") + "：无法写入：这是一个文件夹。");
        assertThat(robot.<Hyperlink>node("#offer").isVisible()).isFalse();
    }

    @Test
    void theNextStartFindsTheSheetAndTheChoices() throws IOException {
        robot.run(() -> window.trail.visit(Places.ofTheme("ecology")));
        control(KeyCode.P);
        sheet();
        robot.run(() -> robot.<ButtonBase>node("#sheet-paper-1").fire());
        FinishedSheet sheet = sheet();
        control(KeyCode.W);
        assertThat(window.file.load().sheet())
                .isEqualTo(SheetOptions.STANDARD.with(Labels.ZH).with(Paper.LETTER));
        open(null);
        assertThat(window.trail.place()).isEqualTo(Places.parse("sheets:theme/ecology"));
        assertThat(sheet().pdf()).isEqualTo(sheet.pdf());
    }

    @Test
    void anotherLanguageSpeaksOnTheSheetToo() throws IOException {
        control(KeyCode.DIGIT5);
        assertThat(text(sheet().pdf())).contains("2026年目标总览");
        robot.press(KeyCode.SHIFT);
        control(KeyCode.L);
        robot.release(KeyCode.SHIFT);
        assertThat(window.trail.place()).isEqualTo(Places.parse("sheets:overview"));
        assertThat(text(sheet().pdf())).doesNotContain("目标总览").contains("Allgoalsfor2026");
    }

    @Test
    void theKeyboardGoesBetweenThePagesAndTheChoices() {
        robot.run(() -> window.trail.visit(Places.ofTheme("ecology")));
        control(KeyCode.P);
        robot.type(KeyCode.F6);
        robot.settle();
        assertThat(robot.ask(() -> window.stage.getScene().getFocusOwner().getId()))
                .isEqualTo("sheet-subjects");
        robot.type(KeyCode.F6);
        robot.settle();
        assertThat(robot.ask(() -> window.stage.getScene().getFocusOwner().getId()))
                .isEqualTo("sheet-pages");
    }
}
