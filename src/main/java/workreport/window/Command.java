package workreport.window;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** What the reader can ask the window for, with its key. */
enum Command {
    BACK(KeyCode.LEFT, KeyCombination.ALT_DOWN),
    FORWARD(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
    PREVIOUS_SECTION(KeyCode.UP, KeyCombination.ALT_DOWN),
    NEXT_SECTION(KeyCode.DOWN, KeyCombination.ALT_DOWN),
    FILTER_OUTLINE(KeyCode.L, KeyCombination.SHORTCUT_DOWN),
    NEXT_PANE(KeyCode.F6),
    FOLD_OUTLINE(KeyCode.F9),
    FOLD_INDICATORS(KeyCode.F9, KeyCombination.SHIFT_DOWN),
    SWITCH_APPEARANCE(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    SWITCH_LANGUAGE(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    CLOSE(KeyCode.W, KeyCombination.SHORTCUT_DOWN);

    private final KeyCombination key;

    Command(KeyCode code, Modifier... modifiers) {
        key = new KeyCodeCombination(code, modifiers);
    }

    KeyCombination key() {
        return key;
    }

    /** The key of its name in the word files. */
    String words() {
        return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
