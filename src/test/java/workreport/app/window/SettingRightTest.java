package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import workreport.document.Anchor;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.notes.HighlightColor;
import workreport.ui.Location;

/** What a program has read wrong is set right in the window: undone, kept, and there again when the file is opened anew. */
class SettingRightTest extends WindowTest {

    private static final String TEXT = """
            临川县人民政府网站
            政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2023年工作回顾
            工业稳步前行
            全县上下坚持稳中求进，各项工作有序推进，群众得到实惠，发展的基础更加牢固。
            农业喜获丰收。全县上下坚持稳中求进，各项工作有序推进，群众得到实惠。
            二、2024年工作安排
            我们要坚持稳中求进，办好各项工作，让群众得到实惠，让发展的基础更加牢固。
            """;

    private Path file;
    private ReportWindow other;

    private void open(String text) throws IOException {
        file = Files.write(folder.resolve("report.txt"), text.getBytes(StandardCharsets.UTF_8));
        robot.run(() -> window.manager.opener().open(file, window.window));
        robot.await(() -> !window.manager.opener().isReading());
        robot.settle();
        other = robot.ask(() -> window.manager.windows().getLast());
    }

    private void openAnew(String text) throws IOException {
        robot.run(now()::close);
        open(text);
    }

    /** The window as it is now: with each version of the report there is another one on the same stage. */
    private ReportWindow now() {
        Stage stage = other.stage();
        return window.manager.windows().stream()
                .filter(each -> each.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    private Report shown() {
        return now().contents().report();
    }

    private List<String> outline() {
        return shown().allSections()
                .map(section -> section.level() + " " + section.number() + section.heading())
                .toList();
    }

    private String id(String words) {
        return Stream.concat(
                        shown().allSections()
                                .filter(section -> (section.number() + section.heading()).startsWith(words))
                                .map(Section::id),
                        shown().allParagraphs()
                                .filter(paragraph -> paragraph.text().startsWith(words))
                                .map(paragraph -> paragraph.id()))
                .findFirst()
                .orElseThrow();
    }

    private void goTo(String words) {
        Location place = Location.of(shown().id(), id(words));
        robot.run(() -> now().trail().visit(place));
        robot.settle();
    }

    private void run(String action) {
        ReportWindow in = now();
        Report before = in.contents().report();
        robot.run(() -> in.shared().actions().run(action));
        robot.await(() -> now().contents().report() != before);
        robot.settle();
    }

    private StyleClassedTextArea text() {
        return robot.from(robot.ask(() -> now().stage().getScene().getRoot()))
                .lookup("#reading")
                .query();
    }

    @Test
    void aLineBecomesAHeadingAndTheReaderStaysWhereTheyAre() throws IOException {
        open(TEXT);
        String before = id("工业稳步前行");
        goTo("工业稳步前行");
        run("action.heading-2");

        assertThat(outline()).containsExactly("1 一、2023年工作回顾", "2 工业稳步前行", "1 二、2024年工作安排");
        assertThat(now().trail().place().id()).isEqualTo(before);
        assertThat(robot.ask(() -> window.manager.windows())).hasSize(2);
        assertThat(robot.ask(() -> text().getText())).contains("工业稳步前行");
        run("action.undo-note");
        assertThat(outline()).hasSize(2);
        run("action.redo-note");
        assertThat(outline()).hasSize(3);
    }

    /** Where the reader looks at a number, and its paragraph is one no longer. */
    @Test
    void aParagraphWithTheNumberThatTheReaderIsAtBecomesAHeading() throws IOException {
        open(TEXT.replace("工业稳步前行", "工业增长5.4%"));
        String paragraph = id("工业增长5.4%");
        robot.run(() -> now().trail().visit(Location.of(shown().id(), new Anchor(paragraph, 4, 8))));
        robot.settle();
        run("action.heading-2");

        assertThat(outline()).contains("2 工业增长5.4%");
        assertThat(now().trail().place()).isEqualTo(Location.of(shown().id(), paragraph));
    }

    @Test
    void theBeginningOfALongParagraphIsAHeadingAndItsTextGoesOn() throws IOException {
        open(TEXT.replace("农业喜获丰收。", "农业喜获丰收。粮食总产量再创新高，农民收入继续增长，农村面貌焕然一新。"));
        goTo("农业喜获丰收");
        run("action.heading-3");

        assertThat(outline()).contains("3 农业喜获丰收。");
    }

    @Test
    void whatIsSelectedBecomesAHeading() throws IOException {
        open(TEXT);
        goTo("农业喜获丰收");
        robot.run(() -> {
            int at = text().getText().indexOf("农业喜获丰收");
            text().selectRange(at, at + "农业喜获丰收。".length());
        });
        run("action.heading-2");

        assertThat(outline()).contains("2 农业喜获丰收。");
    }

    /** Each kind of edit is undone in its turn, and notes stay on their words. */
    @Test
    void notesAndMendsAreUndoneInTheOrderInWhichTheyWereMade() throws IOException {
        open(TEXT);
        goTo("农业喜获丰收");
        robot.run(() -> {
            int at = text().getText().indexOf("各项工作", text().getText().indexOf("农业喜获"));
            text().selectRange(at, at + 4);
            now().reading().text().mark(HighlightColor.FIRST);
        });
        goTo("二、2024年工作安排");
        run("action.heading-none");

        assertThat(now().annotations().placed()).hasSize(1);
        assertThat(now().annotations().placed().getFirst().place()).isEqualTo(id("农业喜获丰收"));
        run("action.undo-note");
        assertThat(outline()).hasSize(2);
        assertThat(now().annotations().placed()).hasSize(1);
        robot.run(() -> now().shared().actions().run("action.undo-note"));
        assertThat(now().annotations().placed()).isEmpty();
    }

    @Test
    void whatWasSetRightIsThereAgainInACorrectedFile() throws IOException {
        open(TEXT);
        goTo("工业稳步前行");
        run("action.heading-2");
        String id = shown().id();
        openAnew(TEXT.replace("临川县", "东乡县").replace("群众得到实惠，让", "群众得到更多实惠，让"));

        assertThat(outline()).contains("2 工业稳步前行");
        assertThat(shown().id()).isEqualTo(id);
        assertThat(robot.ask(() -> now().contents().report().place().zh())).isEqualTo("东乡县");
    }

    /** Another report that was taken for the same one must not get its mends. */
    @Test
    void anotherReportOfThatPlaceAndYearIsLeftAlone() throws IOException {
        open(TEXT);
        setFact("title", "更正过的标题");
        openAnew("""
                政府工作报告
                ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
                各位代表：
                一、交通
                修好每一条路，通好每一座桥，让出行更加方便，让物流更加通畅，让城乡更加接近。
                二、水利
                管好每一条河，护好每一座库，让用水更加安全，让灌溉更加便利，让防汛更加有力。
                """);

        assertThat(shown().title().zh()).isEqualTo("临川县2024年政府工作报告");
    }

    private void setFact(String field, String value) {
        Report before = shown();
        robot.run(() -> now().shared().actions().run("action.report-facts"));
        robot.run(() -> beside().<TextField>map(root -> (TextField) root.lookup("#facts-" + field))
                .orElseThrow()
                .setText(value));
        robot.run(() -> beside().map(root -> (Button) root.lookup("#facts-save"))
                .orElseThrow()
                .fire());
        robot.await(() -> now().contents().report() != before || beside().isPresent());
        robot.settle();
    }

    private Optional<Parent> beside() {
        return Window.getWindows().stream()
                .filter(each -> each instanceof Stage stage && stage.getOwner() == other.stage() && stage.isShowing())
                .map(each -> each.getScene().getRoot())
                .findFirst();
    }

    @Test
    void whatIsKnownOfTheReportIsSetRightAndUndone() throws IOException {
        open(TEXT);
        setFact("place", "东乡县");

        assertThat(shown().place().zh()).isEqualTo("东乡县");
        assertThat(shown().title().zh()).isEqualTo("东乡县2024年政府工作报告");
        run("action.undo-note");
        assertThat(shown().place().zh()).isEqualTo("临川县");
    }

    @Test
    void aPlaceThatIsNoneIsRefused() throws IOException {
        open(TEXT);
        setFact("place", "临川");

        assertThat(robot.ask(() -> beside().map(root -> (Label) root.lookup("#facts-fault"))
                        .orElseThrow()
                        .getText()))
                .contains("地区");
        assertThat(shown().place().zh()).isEqualTo("临川县");
    }

    @Test
    void whatWasLeftOutIsListedWithItsReasonAndPutBack() throws IOException {
        open(TEXT);
        robot.run(() -> now().shared().actions().run("action.left-out"));
        ListView<?> list = robot.ask(() ->
                beside().map(root -> (ListView<?>) root.lookup("#left-out")).orElseThrow());
        assertThat(robot.ask(() -> list.getItems().toString())).contains("临川县人民政府网站", "PAGE_CHROME");
        Report before = shown();
        robot.run(() -> {
            list.getSelectionModel().select(0);
            beside().map(root -> (Button) root.lookup("#put-back"))
                    .orElseThrow()
                    .fire();
        });
        robot.await(() -> shown() != before);
        robot.settle();

        assertThat(shown().opening().getFirst().text()).isEqualTo("临川县人民政府网站");
        assertThat(robot.ask(list::getItems)).isEmpty();
    }

    @Test
    void aReportFromAModelFileSaysWhyItCannotBeMended() {
        robot.run(() -> window.window.shared().actions().run("action.heading-1"));

        assertThat(robot.ask(() -> window.window.frame().status().lookupAll(".label").stream()
                        .map(node -> ((Label) node).getText())
                        .toList()))
                .anyMatch(said -> said != null && said.contains("模型文件"));
    }

    @Test
    void bothWindowsOfAReportShowWhatWasSetRight() throws IOException {
        open(TEXT);
        robot.run(() -> now().openAnother());
        robot.settle();
        goTo("工业稳步前行");
        run("action.heading-1");

        List<ReportWindow> both = robot.ask(() -> window.manager.windows().stream()
                .filter(each -> each != window.window)
                .toList());
        assertThat(both).hasSize(2);
        assertThat(both.getFirst().contents().report())
                .isSameAs(both.getLast().contents().report());
    }
}
