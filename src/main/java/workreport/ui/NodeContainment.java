package workreport.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Whether something is part of something else, or of a window that is open. */
public final class NodeContainment {

    private NodeContainment() {}

    /** Whether a node is that one or anywhere inside it; no node is in nothing. */
    public static boolean isIn(@Nullable Node node, Node whole) {
        for (Node step = node; step != null; step = step.getParent()) {
            if (step == whole) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node is in a window that is open, not in one that has been closed meanwhile. */
    public static boolean isShown(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    /**
     * Whether a node is in a window that is open, as it changes. A pane observes what outlives it {@code when} it is shown: so
     * nothing holds a pane that has gone, and one that comes back is up to date.
     */
    public static ObservableValue<Boolean> shown(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }
}
