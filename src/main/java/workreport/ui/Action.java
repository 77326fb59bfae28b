package workreport.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something that a window can do for its reader. Menus, buttons, the quick jump and the table of keys are drawn from it.
 *
 * @param id also the key of its name in the word files
 * @param place where it stands in the menu bar
 * @param keys the first is shown in menus; the others serve other keyboards
 * @param repeats whether it repeats while its key is held down
 * @param enabled whether it is available now
 * @param hint what to say to readers who ask for it while it is unavailable; null to say nothing
 * @param selected the state of an on/off action; null for any other
 */
public record Action(
        String id,
        Place place,
        List<KeyCombination> keys,
        @Nullable Feather icon,
        boolean repeats,
        ObservableValue<Boolean> enabled,
        @Nullable String hint,
        @Nullable ObservableValue<Boolean> selected,
        Runnable effect) {

    /** The menus of the menu bar, in the customary order. */
    public enum Menu {
        FILE,
        EDIT,
        VIEW,
        GO,
        TOOLS,
        HELP
    }

    /**
     * Where an action stands in the menu bar.
     *
     * @param group a line is drawn between groups; within one, actions stand in the order in which they were declared
     */
    public record Place(Menu menu, int group) {}

    /** Begins to declare an action; {@link Draft#does} ends it. Keys are written as {@link KeyCombination#valueOf} reads them. */
    public static Draft of(String id, Menu menu, int group, String... keys) {
        return new Draft(id, new Place(menu, group), keys);
    }

    /** The key that is shown, as the system writes it. */
    public String key() {
        return keys.getFirst().getDisplayText();
    }

    /** Whether a key press means this action. */
    public boolean isMeant(KeyEvent press) {
        return keys.stream().anyMatch(key -> key.match(press));
    }

    /** An action that still lacks its effect. */
    public static final class Draft {

        private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

        private final String id;
        private final Place place;
        private final List<KeyCombination> keys;
        private @Nullable Feather icon;
        private boolean repeats;
        private ObservableValue<Boolean> enabled = ALWAYS;
        private @Nullable String hint;
        private @Nullable ObservableValue<Boolean> selected;

        private Draft(String id, Place place, String... keys) {
            this.id = id;
            this.place = place;
            this.keys = Stream.of(keys).map(KeyCombination::valueOf).toList();
        }

        public Draft icon(Feather shown) {
            icon = shown;
            return this;
        }

        /** Repeats while the key is held down. */
        public Draft repeating() {
            repeats = true;
            return this;
        }

        /** Available only while that holds. */
        public Draft when(ObservableValue<Boolean> can) {
            enabled = can;
            return this;
        }

        /** Available only while that holds; at other times the reader is told why not. */
        public Draft when(ObservableValue<Boolean> can, String otherwise) {
            hint = otherwise;
            return when(can);
        }

        /** The action is either on or off. */
        public Draft selected(ObservableValue<Boolean> on) {
            selected = on;
            return this;
        }

        public Action does(Runnable effect) {
            return new Action(id, place, keys, icon, repeats, enabled, hint, selected, effect);
        }
    }
}
