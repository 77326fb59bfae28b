package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.ui.Places;

/** The window by keyboard alone. */
class KeysTest extends WindowTest {

    private static final Set<String> BELONG_TO_WHERE_THE_KEYBOARD_IS =
            Set.of("action.copy", "action.select-all", "action.delete-note");

    @Test
    void startInTheText() {
        assertThat(focused()).isEqualTo("reading");
    }

    @Test
    void goRoundThePanes() {
        robot.run(() -> window.trail.visit(Places.of("s1.4.3")));
        type(KeyCode.F6);
        assertThat(robot.ask(() -> window.stage.getScene().getFocusOwner().getAccessibleText()))
                .isEqualTo("2017年 24.1%");
        type(KeyCode.F6);
        assertThat(focused()).isEqualTo("outline");
        type(KeyCode.F6);
        assertThat(focused()).isEqualTo("reading");
    }

    @Test
    void goOnlyRoundThePanesThatAreShown() {
        type(KeyCode.F9);
        robot.press(KeyCode.SHIFT);
        type(KeyCode.F9);
        robot.release(KeyCode.SHIFT);
        type(KeyCode.F6);
        assertThat(focused()).isEqualTo("reading");
    }

    @Test
    void foldTheOutlineAndTheIndicators() {
        type(KeyCode.F9);
        assertThat(robot.lookup("#outline").tryQuery()).isEmpty();
        robot.press(KeyCode.SHIFT);
        type(KeyCode.F9);
        robot.release(KeyCode.SHIFT);
        assertThat(robot.lookup("#indicators").tryQuery()).isEmpty();
        type(KeyCode.F9);
        assertThat(robot.lookup("#outline").tryQuery()).isPresent();
    }

    @Test
    void foldingKeepsTheHeadingAtTheTop() {
        robot.run(() -> window.trail.visit(Places.of("s2.1.3")));
        type(KeyCode.F9);
        assertThat(window.top()).isEqualTo("推进林草生态持续改善");
        assertThat(window.moves.steps()).hasSize(1);
    }

    @Test
    void reachTheFilterEvenWhereTheOutlineIsFolded() {
        type(KeyCode.F9);
        robot.press(KeyCode.CONTROL);
        type(KeyCode.L);
        robot.release(KeyCode.CONTROL);
        assertThat(focused()).isEqualTo("outline-filter");
        robot.write("红线");
        robot.type(KeyCode.ENTER);
        robot.settle();
        assertThat(window.top()).isEqualTo("严守生态保护“红线”");
        assertThat(window.trail.place()).isEqualTo(Places.of("s3.1.1"));
    }

    @Test
    void deleteHeldDownInAFieldGoesOn() {
        TextField field = robot.node("#outline-filter");
        robot.run(() -> {
            field.requestFocus();
            field.setText("红线内外");
            field.home();
        });
        for (int i = 0; i < 2; i++) {
            robot.run(() -> Event.fireEvent(
                    field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false)));
        }
        assertThat(field.getText()).isEqualTo("内外");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#reading", "#outline", "#outline-filter"})
    void workWhereverTheKeyboardIs(String focused) {
        List<KeyCombination> ran = new ArrayList<>();
        Node node = robot.node(focused);
        robot.run(() -> {
            window.stage.getScene().getAccelerators().replaceAll((key, _) -> () -> ran.add(key));
            node.requestFocus();
        });
        // In a field where one writes, undo is the field's own.
        List<String> written =
                focused.equals("#outline-filter") ? List.of("action.undo-note", "action.redo-note") : List.of();
        List<KeyCombination> keys = window.actions().stream()
                .filter(action -> !written.contains(action.id()))
                .filter(action -> !BELONG_TO_WHERE_THE_KEYBOARD_IS.contains(action.id()))
                .map(action -> action.keys().getFirst())
                .toList();
        keys.forEach(key -> robot.push((KeyCodeCombination) key));
        robot.settle();
        assertThat(ran).isEqualTo(keys);
        assertThat(window.moves.steps()).isEmpty();
        assertThat(focused()).isEqualTo(focused.substring(1));
    }

    @Test
    void everyActionHasKeysOfItsOwn() {
        List<KeyCombination> all = new ArrayList<>(List.of(KeyCombination.valueOf("F10")));
        window.actions().forEach(action -> all.addAll(action.keys()));
        assertThat(all).doesNotHaveDuplicates();
        assertThat(window.stage.getScene().getAccelerators().keySet()).containsExactlyInAnyOrderElementsOf(all);
    }
}
