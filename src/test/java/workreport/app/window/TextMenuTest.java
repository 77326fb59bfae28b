package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workreport.document.Anchor;
import workreport.notes.HighlightColor;
import workreport.notes.Note;
import workreport.notes.Passage;
import workreport.ui.Annotations;
import workreport.ui.Location;
import workreport.ui.Places;
import workreport.ui.Sample;

/** What the text's menu does is done to what it was opened on, or to what is selected there; never elsewhere. */
class TextMenuTest extends WindowTest {

    private static final String FIRST = "s1.4.3.p1";
    private static final String SECOND = "s1.4.2.p1";

    @BeforeEach
    void goToAParagraph() {
        robot.run(() -> window.trail.visit(Places.of(SECOND)));
    }

    private Annotations notes() {
        return window.window.annotations();
    }

    private String words(String paragraph) {
        return Sample.contents().paragraph(paragraph).orElseThrow().text();
    }

    private int at(String paragraph, int offset) {
        return window.text().getText().indexOf(words(paragraph)) + offset;
    }

    private Note mark(String paragraph, int start, int end, String text) {
        return robot.ask(() -> {
            Passage passage = notes().passage(paragraph, start, end).orElseThrow();
            String id = notes().mark(List.of(passage), HighlightColor.SECOND).getFirst();
            notes().change(id, note -> note.withText(text));
            return (Note) notes().entry(id).orElseThrow();
        });
    }

    private void select(int start, int end) {
        robot.run(() -> {
            window.text().selectRange(start, end);
            window.text().requestFocus();
        });
    }

    /** Opens the menu on a character of a paragraph. */
    private void openMenu(String paragraph, int offset) {
        StyleClassedTextArea text = window.text();
        robot.run(() -> {
            int at = at(paragraph, offset);
            Bounds bounds = text.getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
            Point2D local = text.screenToLocal(bounds.getMinX() + 2, bounds.getCenterY());
            Event.fireEvent(
                    text,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            local.getX(),
                            local.getY(),
                            bounds.getMinX() + 2,
                            bounds.getCenterY(),
                            false,
                            null));
        });
    }

    private MenuItem item(String name) {
        return window.text().getContextMenu().getItems().stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " among "
                        + window.text().getContextMenu().getItems().stream()
                                .map(MenuItem::getText)
                                .toList()));
    }

    private void choose(String name) {
        robot.run(() -> {
            assertThat(item(name).isDisable()).isFalse();
            item(name).fire();
            window.text().getContextMenu().hide();
        });
    }

    private List<String> kept() {
        return robot.ask(() -> notes().placed().stream()
                .map(placed -> ((Note) placed.entry()).passage().quote())
                .toList());
    }

    @Test
    void theMarkGoesThatTheMenuWasOpenedOnNotTheOneAtTheCursor() {
        Note atCursor = mark(FIRST, 0, 6, "stays");
        mark(SECOND, 2, 8, "goes");
        robot.run(() -> window.text().moveTo(at(FIRST, 3)));
        openMenu(SECOND, 4);
        choose("取消标记");
        assertThat(kept()).containsExactly(atCursor.passage().quote());
    }

    @Test
    void theMenuCopiesWhatIsSelected() {
        select(at(SECOND, 0), at(SECOND, 4));
        openMenu(SECOND, 2);
        choose("复制");
        String copied = robot.ask(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo(robot.ask(() -> window.text().getSelectedText()));
    }

    @Test
    void theNoteIsWrittenOnWhatTheMenuWasOpenedOn() {
        mark(FIRST, 0, 6, "other");
        mark(SECOND, 2, 8, "meant");
        robot.run(() -> window.text().moveTo(at(FIRST, 3)));
        openMenu(SECOND, 4);
        choose("写笔记");
        robot.write("!");
        robot.run(() -> window.window.keepNotes());
        assertThat(robot.ask(() -> notes().placed().stream()
                        .map(placed -> ((Note) placed.entry()).text())
                        .toList()))
                .containsExactly("meant!", "other");
    }

    @Test
    void whereNothingIsMarkedThereIsNothingToRemoveWhateverIsAtTheCursor() {
        mark(FIRST, 0, 6, "");
        robot.run(() -> window.text().moveTo(at(FIRST, 3)));
        openMenu(SECOND, 4);
        assertThat(item("取消标记").isDisable()).isTrue();
        assertThat(item("写笔记").isDisable()).isTrue();
    }

    @Test
    void whatIsSelectedElsewhereIsNotMeant() {
        mark(FIRST, 0, 6, "");
        select(at(FIRST, 0), at(FIRST, 6));
        openMenu(SECOND, 4);
        assertThat(robot.ask(() -> window.text().getSelectedText())).isEmpty();
        assertThat(item("取消标记").isDisable()).isTrue();
        assertThat(item("复制").isDisable()).isTrue();
        choose("复制位置链接");
        assertThat(robot.ask(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("report:xinghe-2022#" + SECOND);
    }

    @Test
    void onMarkedAndUnmarkedParagraphsMarksAreOnlyRemoved() {
        mark(SECOND, 0, words(SECOND).length(), "goes");
        Note outside = mark("s1.4.1.p1", 0, 4, "stays");
        select(at(SECOND, 0), at(FIRST, words(FIRST).length()));
        openMenu(SECOND, 4);
        choose("取消标记");
        assertThat(kept()).containsExactly(outside.passage().quote());

        robot.run(notes()::undo);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void aMarkIsRemovedByKeyAsFromTheMenu() {
        mark(SECOND, 2, 8, "goes");
        robot.run(() -> window.text().moveTo(at(SECOND, 4)));
        push("action.remove-mark");
        assertThat(kept()).isEmpty();
        assertThat(window.label("#where")).isEqualTo("已取消 1 处标记");
        push("action.remove-mark");
        assertThat(window.label("#where")).isEqualTo("此处没有标记。");
    }

    @Test
    void severalMarksGoInOneStepAndTheReaderIsToldHowMany() {
        mark(SECOND, 0, 4, "");
        mark(SECOND, 6, 9, "");
        mark(FIRST, 0, 5, "");
        select(at(SECOND, 1), at(FIRST, 5));
        openMenu(SECOND, 3);
        choose("取消标记");
        assertThat(window.label("#where")).isEqualTo("已取消 3 处标记");
        assertThat(kept()).isEmpty();
        robot.run(notes()::undo);
        assertThat(kept()).hasSize(3);
    }

    @Test
    void writingANoteOnSeveralParagraphsRecoloursNone() {
        mark(FIRST, 0, words(FIRST).length(), "green");
        select(at(SECOND, 0), at(FIRST, words(FIRST).length()));
        robot.run(() -> window.window.reading().text().writeNote());
        assertThat(robot.ask(() -> notes().in(List.of(new Anchor(FIRST, 0, 1)))))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.tint()).isEqualTo(HighlightColor.SECOND);
                    assertThat(note.text()).isEqualTo("green");
                });
    }

    @Test
    void aLinkToSeveralParagraphsSaysWhichItLeadsTo() {
        select(at(SECOND, 2), at(FIRST, 3));
        robot.run(() -> window.window.reading().text().copyLink());
        assertThat(robot.ask(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("report:xinghe-2022#%s:2-%d"
                        .formatted(SECOND, words(SECOND).length()));
        assertThat(robot.lookup("已复制链接，指向所选 3 段中的第一段").tryQuery()).isPresent();
    }

    @Test
    void whoSelectsEverythingStaysWhereTheyAre() {
        double scrolled = window.scrolled();
        String top = window.top();
        Location here = window.trail.place();
        String selected = window.selected();
        robot.run(() -> window.text().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.settle();
        assertThat(robot.ask(() -> window.text().getSelectedText().length()))
                .isEqualTo(robot.ask(() -> window.text().getLength()));
        assertThat(window.top()).isEqualTo(top);
        assertThat(window.scrolled()).isEqualTo(scrolled);
        assertThat(window.trail.place()).isEqualTo(here);
        assertThat(window.selected()).isEqualTo(selected);

        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.type(KeyCode.X);
        robot.settle();
        assertThat(window.top()).as("copying goes nowhere either").isEqualTo(top);
        robot.run(() -> window.window.reading().text().mark(HighlightColor.FIRST));
        assertThat(window.top()).isEqualTo(top);
        assertThat(window.trail.place()).isEqualTo(here);
        robot.run(window.trail::back);
        assertThat(window.trail.place()).isEqualTo(Places.of("open.p1"));
    }

    @Test
    void nothingIsOfferedToAnInputMethodWhereNothingCanBeTyped() {
        assertThat(window.text().getInputMethodRequests()).isNull();
    }

    @Test
    void escapeInTheTextClosesTheFindBarAndTheReaderStays() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.settle();
        robot.run(() -> window.trail.visit(Places.of(FIRST)));
        robot.run(() -> window.text().requestFocus());
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(robot.lookup("#find").queryAll().stream()
                        .noneMatch(field -> field.getParent().getParent().isVisible()))
                .isTrue();
        assertThat(window.trail.place()).isEqualTo(Places.of(FIRST));
    }
}
