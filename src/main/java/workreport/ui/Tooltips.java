package workreport.ui;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tooltips, which screen readers read as the help text of their node. A tooltip is a window
 * of its own and few are ever seen, so each is built when the pointer first enters its node.
 */
public final class Tooltips {

    private static final Duration REST = Duration.millis(400);
    private static final EventHandler<MouseEvent> COME = come -> prepare((Node) come.getSource());

    private Tooltips() {}

    /** Gives a node its hint in place of the one before; null takes it away. */
    public static void on(Node node, @Nullable String text) {
        node.setAccessibleHelp(text);
        node.addEventFilter(MouseEvent.MOUSE_ENTERED, COME);
    }

    private static void prepare(Node node) {
        Tooltip tooltip = (Tooltip) node.getProperties().computeIfAbsent(Tooltips.class, _ -> tooltip());
        String text = node.getAccessibleHelp();
        if (text == null) {
            Tooltip.uninstall(node, tooltip);
        } else {
            tooltip.setText(text);
            Tooltip.install(node, tooltip);
        }
    }

    private static Tooltip tooltip() {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(REST);
        tooltip.setWrapText(true);
        return tooltip;
    }
}
