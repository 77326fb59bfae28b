package workreport.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Whether a node is part of another node or of an open window. */
public final class NodeContainment {

    private NodeContainment() {}

    /** Whether a node is the other or inside it; false for null. */
    public static boolean isIn(@Nullable Node node, Node whole) {
        for (Node step = node; step != null; step = step.getParent()) {
            if (step == whole) {
                return true;
            }
        }
        return false;
    }

    /** Whether a node is in an open window, not in one closed meanwhile. */
    public static boolean isShown(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    /**
     * Whether a node is in an open window, as an observable. A pane uses it with {@code when} to observe what outlives it: so
     * a discarded pane is not held in memory, and one that comes back is up to date.
     */
    public static ObservableValue<Boolean> shown(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
    }
}
