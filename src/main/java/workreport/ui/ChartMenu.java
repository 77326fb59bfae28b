package workreport.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;

/** What can be done with a chart, wherever it is shown. */
public final class ChartMenu {

    public static final String SAVE = "action.save-chart";
    public static final String COPY = "action.copy-chart";
    public static final String ENTER = "action.enter-value";

    private ChartMenu() {}

    /**
     * Gives a node its context menu.
     *
     * @param place the place whose chart it is; empty for the reader's own place
     */
    public static void offer(Actions actions, Node node, Supplier<Optional<Location>> place) {
        actions.offer(
                node,
                place,
                List.of(
                        List.of(SAVE, COPY),
                        List.of(ENTER, "action.check-number", "action.copy-link", "action.print-sheet")));
    }
}
