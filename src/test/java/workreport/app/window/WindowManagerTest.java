package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.app.file.FaultText;
import workreport.app.file.OpenFailure;
import workreport.app.session.Session;
import workreport.app.session.SessionFile;
import workreport.document.Section;
import workreport.language.Language;
import workreport.language.Words;
import workreport.load.FaultyFileException;
import workreport.load.ReportFile;
import workreport.ui.Places;
import workreport.ui.Sample;

/** Several windows, and files on their way into one. */
class WindowManagerTest extends WindowTest {

    private static final Path GOOD = Path.of("data/xinghe-2022/report.json").toAbsolutePath();

    private WindowManager manager;
    private ReportWindow first;

    @BeforeEach
    void nameWhatIsOpen() {
        manager = window.manager;
        first = window.window;
    }

    /** As after a double-click on it. */
    @Test
    void aFileThatCouldNotBeOpenedIsSaidInTheWindowInstead() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.json"), "{}{");
        FaultyFileException faults = catchThrowableOfType(FaultyFileException.class, () -> ReportFile.read(faulty));
        robot.run(() -> manager.opener().say(new OpenFailure(faulty, faults), first));
        robot.settle();
        assertThat(stages())
                .extracting(Stage::getTitle)
                .containsExactlyInAnyOrder(first.stage().getTitle(), "文件有误，未能打开");
        assertThat(new OpenFailure(faulty, faults).lines(Words.of(Language.EN)))
                .singleElement()
                .asString()
                .startsWith(faulty + ":1:3: error: /: ");
    }

    @Test
    void aFileThatIsNotThereIsSaidInTheWindowInstead() {
        Path gone = folder.resolve("gone.json");
        robot.run(() -> manager.opener().say(new OpenFailure(gone, new NoSuchFileException(gone.toString())), first));
        robot.settle();
        assertThat(stages()).hasSize(1);
        assertThat(robot.from(first.stage().getScene().getRoot())
                        .lookup(".notice .label")
                        .<Labeled>query()
                        .getText())
                .startsWith(gone + "：");
    }

    /** A link that leads to itself, or a folder above it that does. */
    @ParameterizedTest
    @ValueSource(strings = {"loop.json", "loop.json/inside.json"})
    void aLinkThatLeadsToItselfIsCalledSo(String name) throws IOException {
        Path loop = folder.resolve("loop.json");
        Files.createSymbolicLink(loop, loop);
        Path named = folder.resolve(name);
        IOException failure = catchThrowableOfType(IOException.class, () -> ReportFile.read(named));
        assertThat(FaultText.of(named, failure, Words.of(Language.ZH))).isEqualTo(named + "：无法读取：这是一个指回自身的链接。");
    }

    @Test
    void whatTheSystemSaysIsSaid() {
        Path odd = folder.resolve("odd.json");
        assertThat(FaultText.of(
                        odd,
                        new FileSystemException(odd.toString(), null, "Input/output error"),
                        Words.of(Language.EN)))
                .isEqualTo(odd + ": cannot be read: the system says: Input/output error.");
    }

    /** However it was named. */
    @Test
    void aFileThatIsNotThereIsNoLongerListed() {
        Path gone = folder.resolve("gone.json").toAbsolutePath().normalize();
        robot.run(() -> manager.preferences().opened(gone.toString()));
        Path named = Path.of("").toAbsolutePath().relativize(gone);
        robot.run(() -> manager.opener().say(new OpenFailure(named, new NoSuchFileException(named.toString())), first));
        assertThat(robot.ask(() -> manager.preferences().recent())).doesNotContain(gone.toString());
    }

    private List<Stage> stages() {
        return robot.ask(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isShowing())
                .map(Stage.class::cast)
                .toList());
    }

    /** As the system does it while a key is held: the presses go to whatever window has the keyboard. */
    @Test
    void aKeyThatIsHeldOpensOneWindowOnly() {
        robot.press(KeyCode.CONTROL);
        repeat(KeyCode.N);
        repeat(KeyCode.N);
        repeat(KeyCode.N);
        robot.release(KeyCode.CONTROL);
        assertThat(stages()).hasSize(2);

        control(KeyCode.N);
        assertThat(stages()).hasSize(3);
    }

    /** Another switch before the window has been painted anew would add to the memory, and a held key asks for one after another. */
    @Test
    void aKeyThatIsHeldSwitchesTheLanguageOnce() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT);
        for (int i = 0; i < 4; i++) {
            repeat(KeyCode.L, true);
        }
        assertThat(manager.preferences().languageProperty().get()).isEqualTo(Language.EN);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        robot.settle();
        assertThat(manager.preferences().languageProperty().get()).isEqualTo(Language.ZH);
    }

    @Test
    void aKeyThatIsHeldGoesOnThroughTheSections() {
        robot.press(KeyCode.ALT);
        for (int i = 0; i < 3; i++) {
            robot.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, true, false)));
        }
        robot.release(KeyCode.ALT);
        List<String> sections = Sample.report().allSections().map(Section::id).toList();
        String reached = robot.ask(() -> first.trail().place().id());
        assertThat(sections.indexOf(reached)).isEqualTo(2);
    }

    @Test
    void aKeyThatIsHeldShowsTheTextAloneOnce() {
        robot.press(KeyCode.F11);
        robot.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F11, false, false, false, false)));
        assertThat(manager.preferences().aloneProperty().get()).isTrue();
        robot.release(KeyCode.F11).type(KeyCode.F11);
        robot.settle();
        assertThat(manager.preferences().aloneProperty().get()).isFalse();
    }

    /** The key goes up in the window that it has opened. */
    @Test
    void theKeyTableOpensAgain() {
        for (int i = 0; i < 2; i++) {
            robot.type(KeyCode.F1);
            robot.settle();
            assertThat(stages()).hasSize(2);
            robot.type(KeyCode.ESCAPE);
            robot.settle();
            assertThat(stages()).hasSize(1);
        }
    }

    private void repeat(KeyCode key) {
        repeat(key, false);
    }

    private void repeat(KeyCode key, boolean shift) {
        robot.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, true, false, false)));
        robot.settle();
    }

    private static void fire(KeyEvent press) {
        Event.fireEvent(((Stage) Window.getWindows().getLast()).getScene().getRoot(), press);
    }

    private void openFile(Path file) {
        robot.run(() -> manager.opener().open(file, first));
        allRead();
    }

    private void allRead() {
        robot.await(() -> !manager.opener().isReading());
    }

    @Test
    void eachWindowClosesOnItsOwnAndTheLastEndsTheProgram() {
        control(KeyCode.N);
        assertThat(stages()).hasSize(2);
        assertThat(window.ended).isFalse();
        Stage second = stages().stream()
                .filter(stage -> stage != first.stage())
                .findFirst()
                .orElseThrow();
        robot.run(first::close);
        assertThat(stages()).containsExactly(second);
        assertThat(window.ended).isFalse();
        robot.run(manager::quit);
        assertThat(stages()).isEmpty();
        assertThat(window.ended).isTrue();
    }

    @Test
    void whatIsChosenInOneWindowCountsInAll() {
        ReportWindow second = robot.ask(() -> manager.open(new Stage(), Sample.report(), null));
        robot.settle();
        robot.run(() -> manager.preferences().zoomProperty().set(150));
        robot.run(() -> manager.preferences().appearanceProperty().set(Session.Appearance.SEPIA));
        for (ReportWindow window : List.of(first, second)) {
            assertThat(robot.ask(() -> window.stage().getScene().getRoot().getStyleClass()))
                    .containsExactly("root", "zoom-150", "sepia");
        }
        robot.run(() -> second.trail().visit(Places.of("s3")));
        assertThat(first.trail().place()).isEqualTo(Places.of("open.p1"));
    }

    @Test
    void aFileOpensInAWindowOfItsOwnOnce() {
        window.answer = GOOD.toFile();
        control(KeyCode.O);
        allRead();
        assertThat(stages()).hasSize(2);
        assertThat(manager.preferences().recent()).containsExactly(GOOD.toString(), "");
        openFile(GOOD);
        robot.run(() -> manager.opener().reopen("", first));
        assertThat(stages()).hasSize(2);
        robot.run(manager::quit);
        assertThat(new SessionFile(folder.resolve("session.json"))
                        .load()
                        .comforts()
                        .recent())
                .containsExactly(GOOD.toString(), "");
    }

    /** A long file takes its time: meanwhile the reader goes on, and asking again does not open it again. */
    @Test
    void aFileIsReadWhileTheReaderGoesOn() {
        String before = whereabouts();
        robot.ask(() -> {
            manager.opener().open(GOOD, first);
            manager.opener().open(GOOD, first);
            assertThat(manager.opener().isReading()).isTrue();
            assertThat(whereabouts()).isEqualTo("正在读取“report.json”……");
            return null;
        });
        allRead();
        assertThat(stages()).hasSize(2);
        assertThat(whereabouts()).isEqualTo(before);
    }

    private String whereabouts() {
        return ((Labeled) first.frame().lookup("#where")).getText();
    }

    /** What comes of it is told in another window, and opens none for somebody who has closed all. */
    @Test
    void theWindowMayGoWhileItsFileIsRead() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.json"), "{");
        ReportWindow second = robot.ask(() -> manager.open(new Stage(), Sample.report(), null));
        robot.ask(() -> {
            manager.opener().open(faulty, second);
            second.close();
            return null;
        });
        allRead();
        assertThat(stages()).hasSize(2);
        assertThat(stages().getLast().getOwner()).isEqualTo(first.stage());

        robot.ask(() -> {
            manager.opener().open(GOOD, first);
            manager.quit();
            return null;
        });
        allRead();
        assertThat(stages()).isEmpty();
        assertThat(window.ended).isTrue();
    }

    @Test
    void noFileChosenIsNoFileOpened() {
        control(KeyCode.O);
        assertThat(window.offered).contains("*.json", "*.workreport", "*");
        assertThat(stages()).containsExactly(first.stage());
    }

    @Test
    void aFaultyFileIsExplainedAndTheWindowStays() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.json"), "{\n  \"schema\": 3,\n  \"extra\": true }");
        robot.run(() -> first.drop(List.of(faulty.toFile())));
        allRead();
        String text = robot.<TextArea>node("#text-page").getText();
        assertThat(text).contains("1:1: 错误: /: 缺少字段“id”。", "extra", "/schema: ");
        robot.clickOn("#copy-all");
        robot.settle();
        assertThat(robot.ask(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(text);
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(stages()).containsExactly(first.stage());
        assertThat(manager.preferences().recent()).containsExactly("");
    }

    @Test
    void aFileThatIsGoneIsTakenOffTheListWithAWord() {
        String gone = folder.resolve("gone.json").toString();
        robot.run(() -> manager.preferences().opened(gone));
        robot.run(() -> manager.opener().reopen(gone, first));
        allRead();
        assertThat(robot.from(robot.<Node>node("#notice"))
                        .lookup(".label")
                        .<Labeled>query()
                        .getText())
                .isEqualTo(gone + "：无法读取：没有这个文件。已从“最近打开”中移去。");
        assertThat(manager.preferences().recent()).containsExactly("");
        robot.clickOn("#notice-close");
        robot.settle();
        assertThat(robot.lookup("#notice").queryAll()).isEmpty();
    }

    /** A second window on the old report is as old as the first, and the one on the new report is found, whichever was used last. */
    @Test
    void aSecondWindowOnAnOldReportIsNotTakenForTheFile() throws IOException {
        Path file = Files.copy(GOOD, folder.resolve("changing.json"));
        openFile(file);
        Stage old = stages().getLast();
        Files.writeString(file, Files.readString(GOOD).replace("兴和县人民政府", "另一县人民政府"));
        robot.run(old::requestFocus);
        control(KeyCode.N);
        assertThat(stages()).hasSize(3);

        openFile(file);
        assertThat(stages()).hasSize(4);
        robot.run(old::requestFocus);
        openFile(file);
        assertThat(stages()).hasSize(4);
    }

    /** Whatever becomes of its file, an open report can be read on; who opens the file again gets what it is now. */
    @Test
    void aFileThatChangesWhileItIsOpenOpensAnewBesideTheOld() throws IOException {
        Path file = Files.copy(GOOD, folder.resolve("changing.json"));
        openFile(file);
        openFile(file);
        assertThat(stages()).hasSize(2);

        Files.writeString(file, Files.readString(GOOD).replace("兴和县人民政府", "另一县人民政府"));
        openFile(file);
        openFile(file);
        assertThat(stages()).hasSize(3);

        Files.writeString(file, "{");
        openFile(file);
        assertThat(robot.<TextArea>node("#text-page").getText()).contains("1:2: 错误: /: ");
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(stages()).hasSize(3);

        Files.delete(file);
        openFile(file);
        assertThat(stages()).hasSize(3);
        assertThat(manager.preferences().recent()).startsWith(file.toString());
        robot.run(manager::quit);
        assertThat(window.complaints).isEmpty();
        assertThat(window.ended).isTrue();
    }
}
