package workreport.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import workreport.notes.Entry;

/** What actions apply to: the place under an open context menu, otherwise the reader's own place. */
public final class ActionTarget {

    private final ObjectProperty<@Nullable Location> pointed = new SimpleObjectProperty<>(this, "pointed");
    private final ObjectProperty<@Nullable Entry> entry = new SimpleObjectProperty<>(this, "entry");
    private final ObservableValue<Location> place;

    /** @param here where the reader is */
    public ActionTarget(ObservableValue<Location> here) {
        place = Bindings.createObjectBinding(
                () -> Objects.requireNonNullElseGet(pointed.get(), here::getValue), pointed, here);
    }

    /** The target place, for actions that apply only to some places. */
    public ObservableValue<Location> placeProperty() {
        return place;
    }

    public Location place() {
        return place.getValue();
    }

    /** The place that a context menu was opened on; empty without a menu, or if the menu is about the reader's own place. */
    public Optional<Location> pointed() {
        return Optional.ofNullable(pointed.get());
    }

    /** The note or bookmark that the reader is at, while the keyboard is in the list of them; otherwise null. */
    public ObjectProperty<@Nullable Entry> entryProperty() {
        return entry;
    }

    /**
     * Makes a menu's actions apply to what it was opened on.
     *
     * @param opened asked each time the menu opens; empty for the reader's own place
     */
    public void follow(ContextMenu menu, Supplier<Optional<Location>> opened) {
        // An item runs before its menu hides, so the place is known until then.
        menu.addEventHandler(
                WindowEvent.WINDOW_SHOWING, _ -> pointed.set(opened.get().orElse(null)));
        menu.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> pointed.set(null));
    }
}
