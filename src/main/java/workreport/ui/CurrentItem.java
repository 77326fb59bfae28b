package workreport.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * The selected item of a list. Selections made by the reader are reported; those made by the program are not, nor those
 * that the list makes by itself while it is filled.
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

    /** Selects an item of the list; none for null. Returns whether the selection has changed. */
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

    /** Replaces the items of the list and clears the selection. */
    public void refill(ObservableList<T> items, List<? extends T> others) {
        show(null);
        items.setAll(others);
    }
}
