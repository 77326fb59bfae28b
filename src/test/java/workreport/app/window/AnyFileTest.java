package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import workreport.app.frame.Notice;

/** A report in any format opens like a model file, as far as a text without indicators can. */
class AnyFileTest extends WindowTest {

    private static final String TEXT = """
            政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2023年工作回顾
            全县上下坚持稳中求进，各项工作有序推进，群众得到实惠，发展的基础更加牢固。
            三、2024年工作安排
            我们要坚持稳中求进，办好各项工作，让群众得到实惠，让发展的基础更加牢固。
            """;

    private ReportWindow opened(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        robot.run(() -> window.manager.opener().open(file, window.window));
        robot.await(() -> !window.manager.opener().isReading());
        robot.settle();
        return robot.ask(() -> window.manager.windows().getLast());
    }

    @Test
    void aTextInItsOwnCharacterSetOpensWithItsOutlineInEveryView() throws IOException {
        ReportWindow other = opened("report.txt", TEXT.getBytes(Charset.forName("GB18030")));

        assertThat(other.trail().place().report()).startsWith("report-");
        for (KeyCode view :
                new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT1}) {
            control(view);
        }
        assertThat(window.complaints).isEmpty();
    }

    @Test
    void whatSomebodyShouldLookAtIsSaid() throws IOException {
        opened("report.txt", TEXT.getBytes(Charset.forName("GB18030")));

        assertThat(robot.<Notice>node("#notice").getAccessibleText()).contains("核对", "2024年工作安排");
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() throws IOException {
        opened("scan.pdf", "%PDF-1.7 spoilt".getBytes(Charset.forName("GB18030")));

        assertThat(robot.ask(() -> window.manager.windows())).hasSize(1);
        assertThat(robot.<Notice>node("#notice").getAccessibleText()).contains("scan.pdf");
    }
}
