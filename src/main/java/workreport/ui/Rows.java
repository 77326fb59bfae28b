package workreport.ui;

import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/** The rows of a list, tree or table. */
public final class Rows {

    private Rows() {}

    /** The first one in sight; 0 before there is any. */
    public static int first(Control list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() instanceof IndexedCell<?> cell
                ? Math.max(0, cell.getIndex())
                : 0;
    }
}
