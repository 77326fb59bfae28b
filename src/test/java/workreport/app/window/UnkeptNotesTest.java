package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import workreport.app.dialog.UnsavedWork;
import workreport.app.dialog.UnsavedWork.Question;
import workreport.app.session.Session;
import workreport.document.Section;
import workreport.notes.NotesFile;
import workreport.ui.Sample;

/** Notes that could not be kept go only if the reader says so. */
class UnkeptNotesTest extends WindowTest {

    private final Section section = Sample.report().allSections().findFirst().orElseThrow();
    private Path notes;
    /** Where the folder of notes should be is a file: as on a disk that takes nothing. */
    @Override
    Session start() throws IOException {
        notes = Files.writeString(folder.resolve("notes"), "in the way");
        return Session.FIRST;
    }

    private void bookmark() {
        robot.run(() -> window.window.annotations().bookmark(section));
    }

    private Question asked() {
        assertThat(window.questions).hasSize(1);
        return window.questions.getFirst();
    }

    private UnsavedWork.Unkept lost() {
        assertThat(asked().unfinished()).hasSize(1).first().isInstanceOf(UnsavedWork.Unkept.class);
        return (UnsavedWork.Unkept) asked().unfinished().getFirst();
    }

    private boolean isOnDisk() {
        return NotesFile.in(notes, Sample.report().id())
                .load()
                .journal()
                .bookmark(section.id())
                .isPresent();
    }

    @Test
    void whereNothingWasWrittenNothingIsAsked() {
        robot.run(window.window::close);
        assertThat(window.questions).isEmpty();
        assertThat(window.ended).isTrue();
    }

    @Test
    void closingAsksAndKeepsTheWindowUntilTheReaderSaysSo() {
        bookmark();
        robot.run(window.window::close);
        assertThat(lost().about()).isEqualTo(Sample.report().title().zh());
        assertThat(window.stage.isShowing()).isTrue();
        robot.run(() -> asked().answer().accept(false));
        assertThat(window.stage.isShowing()).isTrue();
        assertThat(robot.ask(() -> window.window.annotations().isBookmarked(section)))
                .isTrue();
    }

    @Test
    void quittingAsksOnceForAllWindowsOfAReport() {
        bookmark();
        robot.run(() -> {
            window.manager.open(new Stage(), Sample.report(), null);
            window.manager.quit();
        });
        lost();
        robot.run(() -> asked().answer().accept(true));
        assertThat(window.ended).isTrue();
    }

    /** Another window of the same report still has them. */
    @Test
    void aWindowThatIsNotTheLastOneGoesUnasked() {
        bookmark();
        robot.run(() -> window.manager.open(new Stage(), Sample.report(), null).close());
        assertThat(window.questions).isEmpty();
        assertThat(window.stage.isShowing()).isTrue();
    }

    /** Somebody has made room meanwhile. */
    @Test
    void whatCanBeKeptAtLastIsKeptUnasked() throws IOException {
        bookmark();
        Files.delete(notes);
        robot.run(window.manager::quit);
        assertThat(window.questions).isEmpty();
        assertThat(window.ended).isTrue();
        assertThat(isOnDisk()).isTrue();
    }

    private void ask() {
        bookmark();
        robot.run(() -> {
            window.window.close();
            window.window.dialogs().ask(asked());
        });
    }

    private void press(String button) {
        robot.run(() -> robot.<Button>node(button).fire());
    }

    @Test
    void theQuestionTriesAgainUntilTheyAreKept() throws IOException {
        ask();
        press("#question-again");
        assertThat(window.stage.isShowing()).isTrue();
        Files.delete(notes);
        press("#question-again");
        assertThat(window.stage.isShowing()).isFalse();
        assertThat(window.ended).isTrue();
        assertThat(isOnDisk()).isTrue();
    }

    @Test
    void theQuestionSavesThemElsewhere() {
        ask();
        window.answer = null;
        press("#question-elsewhere");
        assertThat(window.stage.isShowing()).isTrue();
        window.answer = folder.resolve("rescued.md").toFile();
        press("#question-elsewhere");
        assertThat(window.ended).isTrue();
        assertThat(folder.resolve("rescued.md")).content().contains(section.title());
    }

    @Test
    void theQuestionNamesWhatIsLostAndLosesItOnlyWithThatAnswer() {
        ask();
        assertThat(robot.from(robot.<Node>node("#question")).lookup(".label").<Label>queryAll().stream()
                        .map(Label::getText)
                        .toList())
                .anySatisfy(text ->
                        assertThat(text).contains(Sample.report().title().zh(), notes.toString(), "丢失"));
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(window.stage.isShowing()).isTrue();
        robot.run(() -> {
            window.window.close();
            window.window.dialogs().ask(window.questions.getLast());
        });
        assertThat(robot.<Button>node("#question-leave").getText()).isEqualTo("放弃笔记并关闭");
        press("#question-leave");
        assertThat(window.ended).isTrue();
    }

    /** What was typed a moment ago counts too. */
    @Test
    void whatIsJustBeingWrittenIsAskedForAsWell() throws IOException {
        Files.delete(notes);
        bookmark();
        String id = robot.ask(() -> window.window
                .annotations()
                .mark(
                        List.of(window.window
                                .annotations()
                                .passage("s1.4.3.p1", 0, 4)
                                .orElseThrow()),
                        workreport.notes.HighlightColor.FIRST)
                .getFirst());
        robot.run(() -> window.window.reading().write(id));
        Path aside = folder.resolve("aside");
        Files.move(notes, aside);
        Files.writeString(notes, "in the way");
        robot.write("abc");
        robot.run(window.window::close);
        lost();
    }
}
