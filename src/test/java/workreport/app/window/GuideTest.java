package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.language.Language;

/** The guide names the keys that there are, and opens from the window in the reader's language. */
class GuideTest extends WindowTest {

    /** A key with a modifier, or one that no text has, as the guide writes keys. */
    private static final Pattern KEY = Pattern.compile("`((?:(?:Ctrl|Alt|Shift)\\+)+[^`]+|F\\d+|Delete)`");

    private static final Map<String, String> NAMES =
            Map.of("←", "Left", "→", "Right", "↑", "Up", "↓", "Down", "+", "Plus", "-", "Minus", ",", "Comma");

    /** Keys of JavaFX and of the field where one looks for something, which the window need not know. */
    private static final Set<KeyCombination> ELSEWHERE = Set.of(key("F10"), key("Shift+Enter"), key("Ctrl+Enter"));

    private static KeyCombination key(String written) {
        String[] parts = written.split("\\+(?=.)");
        String last = parts[parts.length - 1];
        parts[parts.length - 1] = NAMES.getOrDefault(last, last);
        return KeyCombination.valueOf(String.join("+", parts).replace("Ctrl", "Shortcut"));
    }

    private static List<KeyCombination> keys(String text) {
        return KEY.matcher(text).results().map(found -> key(found.group(1))).toList();
    }

    private List<KeyCombination> actions() {
        return window.actions().stream().map(action -> action.keys().getFirst()).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyNamedDoesSomethingAndEveryActionsKeyIsInTheTable(Language language) throws IOException {
        String pages = "src/site/markdown/guide-" + language.code();
        String table = Files.readString(Path.of(pages + "-keys.md"));
        String guide =
                Files.readString(Path.of(pages + ".md")) + Files.readString(Path.of(pages + "-reports.md")) + table;

        assertThat(keys(guide)).allMatch(key -> actions().contains(key) || ELSEWHERE.contains(key));
        List<KeyCombination> listed = new ArrayList<>(keys(table));
        listed.removeAll(ELSEWHERE);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(actions());
    }

    @Test
    void opensInTheReadersLanguageAndClosesByEscape() {
        robot.press(KeyCode.CONTROL).type(KeyCode.F1).release(KeyCode.CONTROL);
        robot.await(() -> robot.lookup("#guide-text").tryQuery().isPresent());
        assertThat(robot.node("#guide-text").getAccessibleText()).isEqualTo("使用指南");
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(robot.lookup("#guide-text").tryQuery()).isEmpty();
    }
}
