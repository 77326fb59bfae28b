package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import workreport.app.dialog.UnsavedWork;
import workreport.app.session.Session;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.review.CheckedNumber;
import workreport.ui.Location;
import workreport.ui.reading.ReadingPane;

/** What was decided about numbers and could not be kept goes only if the reader says so; their name comes back. */
class UnkeptDecisionsTest extends WindowTest {

    private static final String TEXT = """
            政府工作报告
            ——2024年1月9日在临川县第十七届人民代表大会第三次会议上
            临川县县长 王小明
            各位代表：
            一、2023年工作回顾
            粮食产量达到24.5万吨，增长3.2%。新建两所小学。
            二、2024年工作安排
            粮食产量达到25万吨，新建住房400套。
            """;

    private Path reviews;
    private ReportWindow other;

    /** Where the folder of reviews should be is a file: as on a disk that takes nothing. */
    @Override
    Session start() throws IOException {
        reviews = Files.writeString(folder.resolve("reviews"), "in the way");
        return Session.FIRST;
    }

    private void openReport() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), TEXT);
        robot.run(() -> window.manager.opener().open(file, window.window));
        robot.await(() -> !window.manager.opener().isReading());
        robot.settle();
        other = robot.ask(() -> window.manager.windows().getLast());
    }

    private void decide() {
        robot.run(() -> other.reviewing()
                .dismiss(other.reviewing().review().quantities().getFirst()));
    }

    @Test
    void closingAsksAndTryingAgainKeepsThem() throws IOException {
        openReport();
        decide();
        robot.run(other::close);

        assertThat(window.questions).hasSize(1);
        UnsavedWork.Question asked = window.questions.getFirst();
        assertThat(asked.unfinished())
                .singleElement()
                .isInstanceOfSatisfying(
                        UnsavedWork.Unkept.class,
                        lost -> assertThat(lost.made()).isEqualTo(UnsavedWork.Made.DECISIONS));
        robot.run(() -> other.dialogs().ask(asked));
        Files.delete(reviews);
        robot.run(() -> robot.<Button>node("#question-again").fire());
        assertThat(robot.ask(() -> window.manager.windows())).doesNotContain(other);
        assertThat(Files.list(reviews)).isNotEmpty();
    }

    @Test
    void theNameOfWhoeverChecksComesBack() throws IOException {
        Files.delete(reviews);
        openReport();
        robot.run(() -> other.reviewing().whoProperty().set("王小明"));
        robot.run(other::close);
        openReport();

        assertThat(robot.ask(() -> other.reviewing().whoProperty().get())).isEqualTo("王小明");
    }

    @Test
    void aNumberInChineseNumeralsIsAddedByKeyboard() throws IOException {
        Files.delete(reviews);
        openReport();
        Paragraph paragraph = other.contents()
                .report()
                .allParagraphs()
                .filter(each -> each.text().contains("两所"))
                .findFirst()
                .orElseThrow();
        int start = paragraph.text().indexOf("两所");
        Anchor schools = new Anchor(paragraph.id(), start, start + 2);
        robot.run(
                () -> other.trail().visit(Location.of(other.contents().report().id(), paragraph.id())));
        robot.settle();
        robot.run(() -> other.reading()
                .text()
                .restore(new ReadingPane.State(0, OptionalDouble.empty(), List.of(schools), Optional.empty())));
        robot.run(() -> other.shared().actions().run("action.add-number"));
        robot.settle();
        ListView<CheckedNumber> list = robot.node("#check-list");
        assertThat(list.getSelectionModel().getSelectedItem().found().key().printed())
                .isEqualTo("两所");
        assertThat(robot.ask(() -> other.stage().getScene().getFocusOwner().getId()))
                .isEqualTo("check-name");
    }
}
