package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;
import workreport.app.frame.Notice;
import workreport.ingest.format.PdfFiles;
import workreport.ui.QueryField;

/** Where a file needs an answer, the reader is asked for it. */
class FileQuestionsTest extends WindowTest {

    private static final String TEXT = """
            政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2023年工作回顾
            全县上下坚持稳中求进，各项工作有序推进，群众得到实惠，发展的基础更加牢固。
            二、2024年工作安排
            我们要坚持稳中求进，办好各项工作，让群众得到实惠，让发展的基础更加牢固。
            """;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private void open(Path file) {
        robot.run(() -> window.manager.opener().open(file, window.window));
        settle();
    }

    private void settle() {
        robot.await(() -> !window.manager.opener().isReading());
        robot.settle();
    }

    private void answer() {
        robot.run(() -> robot.<Button>node("#file-question-open").fire());
        settle();
    }

    private ReportWindow last() {
        return robot.ask(() -> window.manager.windows().getLast());
    }

    private String text(ReportWindow of) {
        return robot.ask(() ->
                of.contents().report().allParagraphs().map(each -> each.text()).reduce("", String::concat));
    }

    @Test
    void aPasswordIsAskedForUntilItIsRight() throws IOException {
        open(file("locked.pdf", PdfFiles.locked(TEXT, "secret")));
        robot.run(() -> robot.<PasswordField>node("#file-password").setText("wrong"));
        answer();
        robot.await(() -> robot.<Label>node("#file-password-about").getText().contains("不正确"));

        robot.run(() -> robot.<PasswordField>node("#file-password").setText("secret"));
        answer();
        robot.await(() -> window.manager.windows().size() == 2);

        assertThat(text(last())).contains("各位代表：").contains("办好各项工作");
    }

    @Test
    void whereNoCharacterSetIsCertainTheReaderSeesAll() throws IOException {
        // Too few common characters for any to be certain.
        byte[] bytes = "鼇鼈鼉鼊麤龘靐齉爩鱻 undecided".getBytes(Charset.forName("GB18030"));
        Path odd = file("odd.txt", bytes);
        open(odd);
        ListView<?> list = robot.node("#file-charsets");
        robot.run(() -> list.getSelectionModel()
                .select(list.getItems().stream()
                        .map(Object::toString)
                        .toList()
                        .indexOf(list.getItems().stream()
                                .map(Object::toString)
                                .filter(each -> each.contains("GB18030") && each.contains("鼇鼈"))
                                .findFirst()
                                .orElseThrow())));
        answer();
        robot.await(() -> window.manager.windows().size() == 2);

        assertThat(text(last())).contains("鼇鼈鼉");
        assertThat(window.manager.preferences().charset(odd.toString())).contains("GB18030");
    }

    @Test
    void theCharacterSetCanBeChosenForAReportThatIsOpen() throws IOException {
        Path big5 = file("report.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        open(big5);
        ReportWindow before = last();
        robot.run(() -> window.manager.opener().chooseCharset(before));
        robot.await(() -> robot.lookup("#file-charsets").tryQuery().isPresent());
        answer();
        robot.await(() -> !robot.ask(() -> window.manager.windows()).contains(before));

        assertThat(text(last())).contains("全县上下坚持稳中求进");
        assertThat(window.manager.preferences().charset(big5.toString())).contains("UTF-8");
    }

    @Test
    void aTableOfReportsAsksWhichOne() throws IOException {
        String table = "place,year,text\n临川县,2024,\"" + TEXT + "\"\n东乡区,2023,\"" + TEXT.replace("临川县", "东乡区") + "\"\n";
        open(file("reports.csv", table.getBytes(StandardCharsets.UTF_8)));
        TableView<?> rows = robot.node("#file-rows");
        assertThat(rows.getItems()).hasSize(2);
        robot.run(() -> robot.<QueryField>node("#file-rows-filter").ask("东乡 2023"));
        assertThat(rows.getItems()).hasSize(1);
        answer();
        robot.await(() -> window.manager.windows().size() == 2);

        assertThat(text(last())).contains("东乡区县长");
        assertThat(robot.ask(() -> last().stage().getTitle())).contains("reports.csv");
    }

    @Test
    void whatIsOnTheClipboardOpensAsAReport() throws IOException {
        Path kept = folder.resolve("kept.txt");
        robot.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, TEXT)));
        push("action.paste-report");
        robot.await(() -> window.manager.windows().size() == 2);
        robot.settle();

        assertThat(text(last())).contains("全县上下坚持稳中求进");
        assertThat(robot.ask(() -> last().stage().getTitle())).contains("剪贴板");
        assertThat(window.manager.preferences().recent()).containsExactly("");
        assertThat(robot.<Notice>node("#notice").getAccessibleText()).contains("粘贴");
        window.answer = kept.toFile();
        robot.run(() -> robot.<Button>node("#notice-more").fire());
        assertThat(kept).hasContent(TEXT);
    }

    @Test
    void anEmptyClipboardIsSaid() {
        robot.run(() -> Clipboard.getSystemClipboard().clear());
        push("action.paste-report");

        assertThat(robot.ask(() -> window.manager.windows())).hasSize(1);
        assertThat(window.label("#where")).contains("剪贴板");
    }
}
