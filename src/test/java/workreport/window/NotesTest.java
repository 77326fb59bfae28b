package workreport.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import workreport.notes.Bookmark;
import workreport.notes.Entry;
import workreport.notes.Note;
import workreport.notes.NotesFile;
import workreport.notes.Placed;
import workreport.view.Place;
import workreport.view.Sample;
import workreport.view.TestWindow;

/** Notes are made in the text and listed beside it; each change is on the disk at once, and can be undone. */
class NotesTest {

    private static final String PARAGRAPH = "s1.4.3.p1";

    @RegisterExtension
    final TestWindow robot = new TestWindow();

    @TempDir
    Path folder;

    private OpenWindow window;

    @BeforeEach
    void open() throws IOException {
        reopen(Session.FIRST);
        robot.run(() -> window.trail.visit(Place.of(PARAGRAPH)));
    }

    private void reopen(Session start) throws IOException {
        window = new OpenWindow(robot, Sample.report(), folder.resolve("session.json"), start);
    }

    /** Selects a stretch of the paragraph, counted in its own characters, and returns its words. */
    private String select(int start, int end) {
        StyleClassedTextArea text = window.text();
        String paragraph = Sample.contents().paragraph(PARAGRAPH).orElseThrow().text();
        robot.run(() -> {
            int at = text.getText().indexOf(paragraph);
            text.selectRange(at + start, at + end);
            text.requestFocus();
        });
        return paragraph.substring(start, end);
    }

    private void push(Command command) {
        robot.push((KeyCodeCombination) command.key());
        robot.settle();
    }

    private String onDisk() {
        StringBuilder kept = new StringBuilder();
        for (Entry entry : NotesFile.in(folder.resolve("notes"), Sample.report().id())
                .load()
                .notebook()
                .entries()
                .values()) {
            kept.append(
                    switch (entry) {
                        case Note note -> note.tint() + " " + note.passage().quote() + " [" + note.text() + "]\n";
                        case Bookmark bookmark -> "bookmark " + bookmark.place() + "\n";
                    });
        }
        return kept.toString();
    }

    @Test
    void aPassageIsMarkedUnmarkedAndMarkedAgain() {
        String words = select(3, 9);
        push(Command.MARK_SECOND);
        assertThat(window.styled("tint-second")).isEqualTo(words);
        assertThat(onDisk()).isEqualTo("SECOND " + words + " []\n");

        push(Command.UNDO_NOTE);
        assertThat(window.styled("tint-second")).isEmpty();
        assertThat(onDisk()).isEmpty();
        push(Command.REDO_NOTE);
        assertThat(window.styled("tint-second")).isEqualTo(words);
        select(3, 9);
        push(Command.MARK_FOURTH);
        assertThat(onDisk()).isEqualTo("FOURTH " + words + " []\n");
    }

    @Test
    void withNothingSelectedTheReaderIsTold() {
        push(Command.MARK_FIRST);
        assertThat(onDisk()).isEmpty();
        assertThat(robot.lookup("请先选中一段原文。").tryQuery()).isPresent();
    }

    @Test
    void aNoteIsWrittenBesideTheTextAndThereAfterTheNextStart() throws IOException {
        String words = select(0, 4);
        push(Command.WRITE_NOTE);
        robot.write("abc");
        robot.settle();
        robot.run(() -> window.stage.fireEvent(new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(onDisk()).isEqualTo("FIRST " + words + " [abc]\n");

        reopen(null);
        assertThat(window.styled("noted")).isEqualTo(words);
        push(Command.SHOW_NOTES);
        ListView<Placed> list = robot.node("#notes");
        robot.run(() -> list.getSelectionModel().select(0));
        assertThat(robot.<TextArea>node("#note-text").getText()).isEqualTo("abc");
        robot.run(() -> window.trail.visit(Place.of("s3.1")));
        robot.run(list::requestFocus);
        robot.type(KeyCode.ENTER);
        robot.settle();
        assertThat(window.trail.place().id()).isEqualTo(PARAGRAPH);
        robot.run(list::requestFocus);
        robot.type(KeyCode.DELETE);
        robot.settle();
        assertThat(onDisk()).isEmpty();
        push(Command.UNDO_NOTE);
        assertThat(onDisk()).isEqualTo("FIRST " + words + " [abc]\n");
    }

    @Test
    void aSectionIsBookmarkedAndItsBookmarkStandsInTheList() {
        push(Command.BOOKMARK);
        assertThat(onDisk()).isEqualTo("bookmark s1.4.3\n");
        push(Command.SHOW_NOTES);
        ListView<Placed> list = robot.node("#notes");
        assertThat(robot.ask(() -> list.getItems().size())).isEqualTo(1);
        robot.run(() -> robot.<TextField>node("#notes-filter").setText("没有"));
        assertThat(robot.ask(() -> list.getItems().size())).isZero();
        robot.run(() -> window.text().requestFocus());
        push(Command.BOOKMARK);
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void termsAreReachedByKeyAndInTheGlossary() {
        push(Command.NEXT_TERM);
        String first = robot.ask(() -> window.text().getSelectedText());
        push(Command.NEXT_TERM);
        String second = robot.ask(() -> window.text().getSelectedText());
        push(Command.PREVIOUS_TERM);
        assertThat(first).isNotEmpty().isNotEqualTo(second);
        assertThat(robot.ask(() -> window.text().getSelectedText())).isEqualTo(first);
        push(Command.SHOW_TERMS);
        ListView<?> list = robot.node("#terms");
        assertThat(robot.ask(() -> list.getItems().size()))
                .isEqualTo(Sample.report().terms().size());
        robot.write("三公");
        robot.settle();
        assertThat(robot.ask(() -> list.getItems().size())).isBetween(1, 3);
    }
}
