package workreport.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * The item that a list shows as selected. What the reader selects is passed on; what the list is told to show is not, nor what
 * it selects by itself while it is filled.
 */
public final class CurrentItem<T> {

    private final SelectionModel<T> model;
    private @Nullable T shown;

    /** @param choose called when the reader selects another item, or none */
    public CurrentItem(SelectionModel<T> model, Consumer<? super @Nullable T> choose) {
        this.model = model;
        model.selectedItemProperty().subscribe((_, item) -> {
            if (!Objects.equals(item, shown)) {
                shown = item;
                choose.accept(item);
            }
        });
    }

    /** Selects an item of the list; none for null. Returns whether another one was selected before. */
    public boolean show(@Nullable T item) {
        shown = item;
        if (Objects.equals(item, model.getSelectedItem())) {
            return false;
        }
        if (item == null) {
            model.clearSelection();
        } else {
            model.select(item);
        }
        return true;
    }

    /** Puts other items in place of those of the list, with none of them selected. */
    public void refill(ObservableList<T> items, List<? extends T> others) {
        show(null);
        items.setAll(others);
    }
}
