package workreport.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TreeTableColumn;

/** The widths of a table's columns: free space goes where text would be cut off. Widths set by the reader stay. */
final class Widths {

    private final Map<TreeTableColumn<?, ?>, Double> usual = new HashMap<>();
    private final Map<TreeTableColumn<?, ?>, Double> wanted = new HashMap<>();
    private final Map<TreeTableColumn<?, ?>, Double> given = new HashMap<>();

    /**
     * Shares a width out.
     *
     * @param columns in the order in which they are served
     * @param rest the column that gets the space left over and gives way first
     * @param need how wide a column has to be so that nothing in it is cut; asked once
     */
    <R> void share(
            List<? extends TreeTableColumn<R, ?>> columns,
            TreeTableColumn<R, ?> rest,
            double width,
            ToDoubleFunction<TreeTableColumn<R, ?>> need) {
        List<TreeTableColumn<R, ?>> free = new ArrayList<>();
        double room = width;
        for (TreeTableColumn<R, ?> column : columns) {
            usual.putIfAbsent(column, column.getPrefWidth());
            boolean own = Math.abs(given.getOrDefault(column, column.getWidth()) - column.getWidth()) > 1;
            if (!own) {
                free.add(column);
            }
            room -= own ? column.getWidth() : usual.get(column);
        }
        for (TreeTableColumn<R, ?> column : free) {
            double least = usual.get(column);
            double more = Math.clamp(
                    wanted.computeIfAbsent(column, _ -> need.applyAsDouble(column)) - least, 0, Math.max(0, room));
            given.put(column, least + more);
            room -= more;
        }
        if (free.contains(rest)) {
            given.merge(rest, room, (least, more) -> Math.max(rest.getMinWidth(), least + more));
        }
        free.forEach(column -> column.setPrefWidth(given.get(column)));
    }
}
