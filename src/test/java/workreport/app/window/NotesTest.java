package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.WindowEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workreport.notes.Bookmark;
import workreport.notes.Entry;
import workreport.notes.Note;
import workreport.notes.NotesFile;
import workreport.notes.Placed;
import workreport.ui.Composing;
import workreport.ui.Places;
import workreport.ui.QueryField;
import workreport.ui.Sample;

/** Notes are made in the text and listed beside it; each change is on the disk at once, and can be undone. */
class NotesTest extends WindowTest {

    private static final String PARAGRAPH = "s1.4.3.p1";

    @BeforeEach
    void goToTheParagraph() {
        robot.run(() -> window.trail.visit(Places.of(PARAGRAPH)));
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

    private String onDisk() {
        StringBuilder kept = new StringBuilder();
        for (Entry entry : NotesFile.in(folder.resolve("notes"), Sample.report().id())
                .load()
                .journal()
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
        push("action.mark-second");
        assertThat(window.styled("tint-second")).isEqualTo(words);
        assertThat(onDisk()).isEqualTo("SECOND " + words + " []\n");

        push("action.undo-note");
        assertThat(window.styled("tint-second")).isEmpty();
        assertThat(onDisk()).isEmpty();
        push("action.redo-note");
        assertThat(window.styled("tint-second")).isEqualTo(words);
        select(3, 9);
        push("action.mark-fourth");
        assertThat(onDisk()).isEqualTo("FOURTH " + words + " []\n");
    }

    @Test
    void withNothingSelectedTheReaderIsTold() {
        push("action.mark-first");
        assertThat(onDisk()).isEmpty();
        assertThat(robot.lookup("请先选中一段原文。").tryQuery()).isPresent();
    }

    @Test
    void aNoteIsWrittenBesideTheTextAndThereAfterTheNextStart() throws IOException {
        String words = select(0, 4);
        push("action.write-note");
        robot.write("abc");
        robot.settle();
        robot.run(() -> window.stage.fireEvent(new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(onDisk()).isEqualTo("FIRST " + words + " [abc]\n");

        open(null);
        assertThat(window.styled("noted")).isEqualTo(words);
        push("action.show-notes");
        ListView<Placed> list = robot.node("#notes");
        robot.run(() -> list.getSelectionModel().select(0));
        assertThat(robot.<TextArea>node("#note-text").getText()).isEqualTo("abc");
        robot.run(() -> window.trail.visit(Places.of("s3.1")));
        robot.run(list::requestFocus);
        robot.type(KeyCode.ENTER);
        robot.settle();
        assertThat(window.trail.place().id()).isEqualTo(PARAGRAPH);
        robot.run(list::requestFocus);
        robot.type(KeyCode.DELETE);
        robot.settle();
        assertThat(onDisk()).isEmpty();
        push("action.undo-note");
        assertThat(onDisk()).isEqualTo("FIRST " + words + " [abc]\n");
    }

    @Test
    void aSectionIsBookmarkedAndItsBookmarkStandsInTheList() {
        push("action.bookmark");
        assertThat(onDisk()).isEqualTo("bookmark s1.4.3\n");
        push("action.show-notes");
        ListView<Placed> list = robot.node("#notes");
        assertThat(robot.ask(() -> list.getItems().size())).isEqualTo(1);
        robot.run(() -> robot.<TextField>node("#notes-filter").setText("没有"));
        assertThat(robot.ask(() -> list.getItems().size())).isZero();
        robot.run(() -> window.text().requestFocus());
        push("action.bookmark");
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void termsAreReachedByKeyAndInTheGlossary() {
        push("action.next-term");
        String first = robot.ask(() -> window.text().getSelectedText());
        push("action.next-term");
        String second = robot.ask(() -> window.text().getSelectedText());
        push("action.previous-term");
        assertThat(first).isNotEmpty().isNotEqualTo(second);
        assertThat(robot.ask(() -> window.text().getSelectedText())).isEqualTo(first);
        push("action.show-terms");
        ListView<?> list = robot.node("#terms");
        assertThat(robot.ask(() -> list.getItems().size()))
                .isEqualTo(Sample.report().terms().size());
        robot.write("三公");
        robot.settle();
        assertThat(robot.ask(() -> list.getItems().size())).isBetween(1, 3);
    }

    private String writeNote(String text) {
        String words = select(0, 4);
        push("action.write-note");
        robot.write(text);
        return words;
    }

    private void keep() {
        robot.run(() -> window.window.keepNotes());
    }

    @Test
    void aNoteBeingWrittenStaysWhenItNoLongerFitsTheFilter() {
        String words = writeNote("abc");
        keep();
        robot.run(() -> robot.<TextField>node("#notes-filter").setText("abc"));
        ListView<Placed> list = robot.node("#notes");
        robot.run(() -> list.getSelectionModel().select(0));
        TextArea text = robot.node("#note-text");
        robot.run(() -> {
            text.requestFocus();
            text.setText("x");
            text.end();
        });
        keep();
        assertThat(focused()).isEqualTo(text.getId());
        robot.write(" y");
        keep();
        assertThat(onDisk()).isEqualTo("FIRST " + words + " [x y]\n");

        robot.run(() -> robot.<TextField>node("#notes-filter").setText("abcd"));
        assertThat(robot.ask(() -> list.getItems().size())).isZero();
        assertThat(text.getParent().isVisible()).isFalse();
        assertThat(robot.lookup("没有符合筛选条件的笔记。").tryQuery()).isPresent();
    }

    /** Space there would save, or delete the next one. */
    @Test
    void theKeyboardGoesToNoButtonWhenTheNoteGoes() {
        writeNote("abc");
        Node delete = robot.node("#note-delete");
        robot.run(delete::requestFocus);
        robot.type(KeyCode.SPACE);
        robot.settle();
        assertThat(onDisk()).isEmpty();
        assertThat(focused()).isEqualTo("notes");

        String words = writeNote("abc");
        robot.run(() -> window.window
                .annotations()
                .delete(window.window.annotations().placed().getFirst().entry().id()));
        robot.settle();
        assertThat(focused()).isEqualTo("notes");
        // It was deleted elsewhere before this was kept: what was written meanwhile is not lost.
        assertThat(onDisk()).isEqualTo("FIRST " + words + " [abc]\n");
    }

    @Test
    void undoTakesBackWhatWasJustWrittenNotTheMark() {
        String words = writeNote("abc");
        robot.run(() -> window.text().requestFocus());
        push("action.undo-note");
        assertThat(onDisk()).isEqualTo("FIRST " + words + " []\n");
    }

    private void input(String composed, String committed) {
        input(robot.node("#note-text"), composed, committed);
    }

    private void input(Node text, String composed, String committed) {
        robot.run(() -> Event.fireEvent(text, Composing.input(composed, committed)));
    }

    @Test
    void halfTypedPinyinIsSeenButNeitherKeptNorUndone() {
        String words = writeNote("a");
        keep();
        TextArea text = robot.node("#note-text");
        Label composed = robot.from(text.getParent()).lookup(".composed").query();
        for (String half : List.of("n", "ni", "ni h", "ni hao")) {
            input(half, "");
            assertThat(composed.isVisible()).isTrue();
            assertThat(composed.getText()).isEqualTo(half);
        }
        robot.run(() -> window.window.keepNotes());
        assertThat(text.getText()).isEqualTo("a");
        assertThat(onDisk()).isEqualTo("FIRST " + words + " [a]\n");
        input("", "你好");
        assertThat(composed.isVisible()).isFalse();
        assertThat(text.getText()).isEqualTo("a你好");
        // What is written in one go is undone in one go.
        robot.run(text::undo);
        assertThat(text.getText()).isEmpty();
        robot.run(text::redo);
        assertThat(text.getText()).isEqualTo("a你好");

        input("wo", "");
        robot.run(text::undo);
        assertThat(text.getText()).isEmpty();
        input("", "我");
        assertThat(text.getText()).isEqualTo("我");
        input("wo", "");
        robot.run(() -> robot.<Node>node("#notes-filter").requestFocus());
        assertThat(composed.isVisible()).isFalse();
        assertThat(text.getText()).isEqualTo("我");
    }

    @Test
    void keysAreTheInputMethodsWhileItComposes() {
        writeNote("a");
        TextArea text = robot.node("#note-text");
        input("ni", "");
        for (KeyCode key : List.of(KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.UP, KeyCode.LEFT)) {
            robot.type(key);
            robot.settle();
        }
        input("", "你");
        assertThat(text.getText()).isEqualTo("a你");
        robot.type(KeyCode.ENTER);
        robot.settle();
        assertThat(text.getText()).isEqualTo("a你\n");
    }

    /** Half the line would be cut off for it. */
    @Test
    void aTabInANoteIsShownAsSpace() {
        writeNote("a");
        robot.run(() -> robot.<TextArea>node("#note-text").setText("a\tb"));
        keep();
        assertThat(robot.lookup(".note-text").<Labeled>query().getText()).isEqualTo("a    b");
        assertThat(robot.lookup(".note-text").lookup(".text").<Text>query().getText())
                .isEqualTo("a    b");
        assertThat(onDisk()).contains("[a\tb]");
    }

    @Test
    void withoutNotesThereIsNothingToExport() {
        push("action.show-notes");
        assertThat(robot.<Node>node("#notes-export").isDisabled()).isTrue();
        assertThat(robot.lookup((Labeled label) ->
                                label.getText() != null && label.getText().startsWith("选中一段原文"))
                        .tryQuery())
                .isPresent();
        push("action.bookmark");
        assertThat(robot.<Node>node("#notes-export").isDisabled()).isFalse();
    }

    @Test
    void theKeyForTheNotesGoesToTheirListAndShowsTheFirst() throws IOException {
        writeNote("abc");
        robot.run(() -> window.text().requestFocus());
        push("action.show-notes");
        assertThat(focused()).as("the notes are there already").isEqualTo("notes");
        push("action.show-notes");
        assertThat(robot.ask(() -> window.text().isFocused())).isTrue();
        robot.run(() -> window.window.close());

        open(null);
        push("action.show-notes");
        TextArea text = robot.node("#note-text");
        assertThat(text.getText()).isEqualTo("abc");
        assertThat(robot.ask(() -> text.localToScene(text.getLayoutBounds()).getMaxY()))
                .isLessThan(robot.ask(() -> window.stage.getScene().getHeight()));
        assertThat(text.getHeight()).as("four lines").isGreaterThan(76);
    }

    /** Without a word from the reader: whatever becomes of the program, it is on the disk. */
    @Test
    void whatIsWrittenIsKeptAfterAMoment() {
        String words = writeNote("abc");
        robot.await(() -> onDisk().equals("FIRST " + words + " [abc]\n"));
        robot.write("d");
        robot.await(() -> onDisk().equals("FIRST " + words + " [abcd]\n"));
    }

    @Test
    void halfTypedPinyinFiltersNothing() {
        writeNote("你好");
        keep();
        ListView<Placed> list = robot.node("#notes");
        QueryField filter = robot.node("#notes-filter");
        robot.run(filter::requestFocus);
        input(filter, "ni hao", "");
        assertThat(robot.ask(() -> list.getItems().size())).isOne();
        assertThat(filter.asked()).isEmpty();
        input(filter, "", "你好吗");
        assertThat(robot.ask(filter::asked)).isEqualTo("你好吗");
        assertThat(robot.ask(() -> list.getItems().size())).isZero();
    }
}
