package workreport.app;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** What the reader can ask the window for, with its key. */
enum Command {
    BACK(KeyCode.LEFT, KeyCombination.ALT_DOWN),
    FORWARD(KeyCode.RIGHT, KeyCombination.ALT_DOWN),
    PREVIOUS_SECTION(KeyCode.UP, KeyCombination.ALT_DOWN),
    NEXT_SECTION(KeyCode.DOWN, KeyCombination.ALT_DOWN),
    NEXT_NUMBER(KeyCode.N, KeyCombination.ALT_DOWN),
    PREVIOUS_NUMBER(KeyCode.N, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN),
    OPEN_NUMBER(KeyCode.ENTER, KeyCombination.ALT_DOWN),
    NEXT_TERM(KeyCode.T, KeyCombination.ALT_DOWN),
    PREVIOUS_TERM(KeyCode.T, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN),
    MARK_NUMBERS(KeyCode.M, KeyCombination.SHORTCUT_DOWN),
    READING(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
    INDICATORS(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
    COMPARISON(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
    THEMES(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
    SHEETS(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
    PRINT_SHEET(KeyCode.P, KeyCombination.SHORTCUT_DOWN),
    SAVE_TABLE(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
    MARK_FIRST(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN),
    MARK_SECOND(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN),
    MARK_THIRD(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN),
    MARK_FOURTH(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN),
    WRITE_NOTE(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN),
    BOOKMARK(KeyCode.B, KeyCombination.SHORTCUT_DOWN),
    UNDO_NOTE(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    REDO_NOTE(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    SHOW_NOTES(KeyCode.N, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    SHOW_TERMS(KeyCode.T, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    FILTER_OUTLINE(KeyCode.L, KeyCombination.SHORTCUT_DOWN),
    FIND(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    FIND_NEXT(KeyCode.F3),
    FIND_PREVIOUS(KeyCode.F3, KeyCombination.SHIFT_DOWN),
    JUMP(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
    COPY_WITH_SOURCE(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    COPY_LINK(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN),
    NEXT_PANE(KeyCode.F6),
    FOLD_OUTLINE(KeyCode.F9),
    FOLD_INDICATORS(KeyCode.F9, KeyCombination.SHIFT_DOWN),
    SWITCH_APPEARANCE(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    SWITCH_LANGUAGE(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    CLOSE(KeyCode.W, KeyCombination.SHORTCUT_DOWN),
    NEW_WINDOW(KeyCode.N, KeyCombination.SHORTCUT_DOWN),
    OPEN(KeyCode.O, KeyCombination.SHORTCUT_DOWN),
    QUIT(KeyCode.Q, KeyCombination.SHORTCUT_DOWN),
    COPY(KeyCode.C, KeyCombination.SHORTCUT_DOWN),
    SELECT_ALL(KeyCode.A, KeyCombination.SHORTCUT_DOWN),
    ZOOM_IN(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN),
    ZOOM_OUT(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
    ZOOM_RESET(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN),
    SETTINGS(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
    FOCUS_MODE(KeyCode.F11),
    KEYS(KeyCode.F1),
    GUIDE(KeyCode.F1, KeyCombination.SHORTCUT_DOWN),
    ABOUT(KeyCode.F1, KeyCombination.SHIFT_DOWN);

    private final KeyCombination key;

    Command(KeyCode code, Modifier... modifiers) {
        key = new KeyCodeCombination(code, modifiers);
    }

    KeyCombination key() {
        return key;
    }

    /** Other keys that people press for it: where plus is on the keyboard differs, and there may be a number pad. */
    List<KeyCombination> otherKeys() {
        return switch (this) {
            case ZOOM_IN -> List.of(withShortcut(KeyCode.EQUALS), withShortcut(KeyCode.ADD));
            case ZOOM_OUT -> List.of(withShortcut(KeyCode.SUBTRACT));
            case ZOOM_RESET -> List.of(withShortcut(KeyCode.NUMPAD0));
            default -> List.of();
        };
    }

    boolean isMeant(KeyEvent press) {
        return key.match(press) || otherKeys().stream().anyMatch(other -> other.match(press));
    }

    /** Whether it is done again and again as long as its key is held down. */
    boolean goesOn() {
        return switch (this) {
            case BACK,
                    FORWARD,
                    PREVIOUS_SECTION,
                    NEXT_SECTION,
                    NEXT_NUMBER,
                    PREVIOUS_NUMBER,
                    NEXT_TERM,
                    PREVIOUS_TERM,
                    UNDO_NOTE,
                    REDO_NOTE,
                    FIND_NEXT,
                    FIND_PREVIOUS,
                    NEXT_PANE,
                    ZOOM_IN,
                    ZOOM_OUT -> true;
            default -> false;
        };
    }

    /** Whether it does something to the text, or to the panes beside it, and so only where they are in sight. */
    boolean isOnText() {
        return switch (this) {
            case MARK_FIRST,
                    MARK_SECOND,
                    MARK_THIRD,
                    MARK_FOURTH,
                    WRITE_NOTE,
                    COPY,
                    SELECT_ALL,
                    COPY_WITH_SOURCE,
                    FOLD_OUTLINE,
                    FOLD_INDICATORS -> true;
            default -> false;
        };
    }

    private static KeyCombination withShortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }

    /** The key of its name in the word files. */
    String words() {
        return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
