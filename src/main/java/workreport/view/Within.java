package workreport.view;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Whether something is part of something else on the screen. */
public final class Within {

    private Within() {}

    /** Whether a node is that one or anywhere inside it; no node is in nothing. */
    public static boolean isIn(@Nullable Node node, Node whole) {
        for (Node step = node; step != null; step = step.getParent()) {
            if (step == whole) {
                return true;
            }
        }
        return false;
    }
}
