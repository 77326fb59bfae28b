package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.app.dialog.UnsavedWork;
import workreport.app.dialog.UnsavedWork.Question;
import workreport.evidence.Indicator;
import workreport.platform.Paper;
import workreport.platform.print.Duplex;
import workreport.platform.print.Lookup;
import workreport.platform.print.PrintFailedException;
import workreport.platform.print.PrintFailedException.Reason;
import workreport.platform.print.PrintJob;
import workreport.platform.print.Printer;
import workreport.platform.print.Printers;
import workreport.ui.Location;
import workreport.ui.Places;
import workreport.ui.Sample;
import workreport.ui.sheets.FinishedSheet;

/** Where leaving would lose something the reader is asked, once; and nowhere else. */
class CloseGuardTest extends WindowTest {

    private static final Location OVERVIEW = Places.in(Location.View.SHEETS, "overview");
    /** As many sheets as there are themes with indicators. */
    private static final int SHEETS = (int) Sample.report().indicators().stream()
            .map(Indicator::theme)
            .distinct()
            .count();

    private static final FinishedSheet SHEET = new FinishedSheet("eco", "eco", "生态", new byte[] {1}, 1, 595, 842);

    private final CountDownLatch sending = new CountDownLatch(1);
    private final CountDownLatch givenUp = new CountDownLatch(1);
    private Path sheets;
    /** A printer that takes a job and never has done with it. */
    private final Printers slow = new Printers() {
        @Override
        public CompletableFuture<Lookup> find() {
            return CompletableFuture.completedFuture(new Lookup.Found(List.of(
                    new Printer("办公室", true, EnumSet.allOf(Duplex.class), EnumSet.allOf(Paper.class), 9, true))));
        }

        @Override
        public void send(PrintJob job) throws PrintFailedException {
            sending.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                givenUp.countDown();
                throw new PrintFailedException(Reason.NO_ANSWER, job.printer(), "", stopped);
            }
        }
    };

    @BeforeEach
    void answerWithAFolder() throws IOException {
        sheets = Files.createDirectory(folder.resolve("sheets"));
        window.answer = sheets.toFile();
    }

    /** Begins to write the sheets of all themes in a window. */
    private static void begin(ReportWindow in) {
        in.trail().visit(OVERVIEW);
        ((MenuButton) in.frame().lookup("#sheet-all")).getItems().get(1).fire();
    }

    private UnsavedWork.Sheets all() {
        return new UnsavedWork.Sheets(SHEETS, sheets);
    }

    private void print() throws InterruptedException {
        robot.run(() -> window.window.print(SHEET, slow));
        robot.run(() -> robot.<Button>node("#print-print").fire());
        sending.await();
    }

    private List<Window> windows() {
        return robot.ask(
                () -> Window.getWindows().stream().filter(Window::isShowing).toList());
    }

    private void assertOnlyWholeSheets() throws IOException {
        try (Stream<Path> files = Files.list(sheets)) {
            for (Path file : files.toList()) {
                assertThat(file.toString()).endsWith(".pdf");
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    assertThat(document.getNumberOfPages()).isPositive();
                }
            }
        }
    }

    @Test
    void whereNothingIsLostNothingIsAsked() {
        robot.run(() -> window.trail.visit(OVERVIEW));
        robot.run(window.window::close);
        assertThat(window.questions).isEmpty();
        assertThat(window.ended).isTrue();
    }

    @Test
    void aBatchIsNamedAndStopsOnlyIfTheReaderSaysSo() throws IOException {
        robot.run(() -> {
            begin(window.window);
            window.window.close();
            window.window.close();
            window.manager.quit();
        });
        assertThat(window.questions).hasSize(1);
        Question first = window.questions.getFirst();
        assertThat(first.quits()).isFalse();
        assertThat(first.unfinished()).containsExactly(all());
        robot.run(() -> first.answer().accept(false));
        assertThat(window.stage.isShowing()).isTrue();
        robot.await(() -> window.window.unfinished().isEmpty());
        assertThat(robot.<Labeled>node("#sheet-batch-words").getText())
                .isEqualTo("已存 %d 份：%s".formatted(SHEETS, sheets));

        window.replace = true;
        robot.run(() -> {
            begin(window.window);
            window.window.close();
            window.questions.getLast().answer().accept(true);
        });
        assertThat(window.questions).hasSize(2);
        assertThat(windows()).isEmpty();
        assertThat(window.ended).isTrue();
        assertOnlyWholeSheets();
    }

    @Test
    void whoSaysSoLeavesWithNothingHalfWritten() throws IOException {
        robot.run(() -> {
            begin(window.window);
            window.window.close();
        });
        robot.await(() -> sheets.toFile().list().length > 0);
        robot.run(() -> window.questions.getLast().answer().accept(true));
        assertThat(windows()).isEmpty();
        assertThat(sheets).isNotEmptyDirectory();
        assertOnlyWholeSheets();
    }

    @Test
    void quittingAsksOnceForAllWindows() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        robot.run(() -> {
            ReportWindow second = window.manager.open(new Stage(), Sample.report(), null);
            window.manager.open(new Stage(), Sample.report(), null);
            begin(window.window);
            window.answer = elsewhere.toFile();
            begin(second);
            window.manager.quit();
        });
        assertThat(window.questions).hasSize(1);
        Question question = window.questions.getFirst();
        assertThat(question.quits()).isTrue();
        assertThat(question.unfinished()).containsExactly(all(), new UnsavedWork.Sheets(SHEETS, elsewhere));
        robot.run(() -> question.answer().accept(true));
        assertThat(windows()).isEmpty();
        assertThat(window.ended).isTrue();
        assertThat(window.questions).hasSize(1);
    }

    /** What goes on in one window does not keep another open. */
    @Test
    void onlyTheWindowAtHandCounts() {
        ReportWindow other = robot.ask(() -> window.manager.open(new Stage(), Sample.report(), null));
        robot.settle();
        robot.run(() -> {
            begin(window.window);
            other.close();
        });
        assertThat(window.questions).isEmpty();
        assertThat(windows()).containsExactly(window.stage);
    }

    /** The reader may close the dialog at once: what is on its way is known all the same. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPrintJobIsNamedAndGivenUpOnlyIfTheReaderSaysSo(boolean dialogStays) throws InterruptedException {
        print();
        if (!dialogStays) {
            robot.type(KeyCode.ESCAPE);
            robot.settle();
            assertThat(windows()).containsExactly(window.stage);
        }
        robot.run(window.window::close);
        assertThat(window.questions).hasSize(1);
        assertThat(window.questions.getFirst().unfinished()).containsExactly(new UnsavedWork.Print("生态", "办公室"));
        robot.run(() -> window.questions.getFirst().answer().accept(false));
        assertThat(window.stage.isShowing()).isTrue();
        assertThat(givenUp.getCount()).isOne();

        robot.run(window.manager::quit);
        robot.run(() -> window.questions.getLast().answer().accept(true));
        assertThat(windows()).isEmpty();
        givenUp.await();
    }

    @Test
    void theSystemsOwnWayToCloseAsksToo() {
        robot.run(() -> {
            begin(window.window);
            Event.fireEvent(window.stage, new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertThat(window.questions).hasSize(1);
        assertThat(window.stage.isShowing()).isTrue();
    }

    @Test
    void anotherLanguageStopsNothingAndShowsHowFarItIs() {
        robot.run(() -> {
            begin(window.window);
            window.window.switchLanguage();
        });
        assertThat(window.questions).isEmpty();
        robot.await(() ->
                robot.<Labeled>node("#sheet-batch-words").getText().equals("%d saved to %s".formatted(SHEETS, sheets)));
        assertThat(sheets.toFile().list()).hasSize(SHEETS);

        robot.run(window.window::switchLanguage);
        assertThat(robot.<Labeled>node("#sheet-batch-words").getText())
                .isEqualTo("已存 %d 份：%s".formatted(SHEETS, sheets));
        robot.run(() -> robot.<ButtonBase>node("#sheet-batch-second").fire());
        robot.run(window.window::switchLanguage);
        assertThat(robot.<Node>node("#sheet-batch").isVisible()).isFalse();
    }

    @Test
    void theQuestionNamesTheLossAndAwaitsOneOfTwoAnswers() throws InterruptedException {
        print();
        robot.run(() -> {
            begin(window.window);
            window.window.close();
            window.window.dialogs().ask(window.questions.getFirst());
        });
        Stage asking = (Stage) windows().getLast();
        assertThat(asking.getOwner()).isEqualTo(window.stage);
        assertThat(asking.getModality()).isEqualTo(Modality.APPLICATION_MODAL);
        assertThat(asking.getTitle()).isEqualTo("关闭");
        assertThat(robot
                        .from(robot.<Node>node("#question"))
                        .lookup((Node node) -> node instanceof Label)
                        .<Label>queryAll()
                        .stream()
                        .map(Label::getText)
                        .toList())
                .containsExactly(
                        "还有工作没有完成，确定要关闭窗口吗？",
                        "批量保存：共 %d 份，存入 %s，尚未存完。现在停下，余下的不再保存，已存的不受影响。".formatted(SHEETS, sheets),
                        "打印“生态”：正在送往“办公室”。现在停下，可能打印不出来。");
        assertThat(robot.ask(() -> asking.getScene().getFocusOwner().getId())).isEqualTo("question-stay");
        robot.type(KeyCode.ENTER);
        robot.settle();
        assertThat(asking.isShowing()).isFalse();
        assertThat(window.stage.isShowing()).isTrue();

        robot.run(() -> {
            window.window.close();
            window.window.dialogs().ask(window.questions.getLast());
        });
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(window.stage.isShowing()).isTrue();

        robot.run(() -> {
            window.manager.quit();
            window.window.dialogs().ask(window.questions.getLast());
        });
        assertThat(window.questions).hasSize(3);
        assertThat(robot.<Button>node("#question-leave").getText()).isEqualTo("仍要退出");
        robot.type(KeyCode.TAB).type(KeyCode.ENTER);
        robot.settle();
        assertThat(windows()).isEmpty();
        assertThat(window.ended).isTrue();
    }
}
