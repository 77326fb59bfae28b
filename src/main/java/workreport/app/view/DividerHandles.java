package workreport.app.view;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.SplitPane.Divider;
import javafx.scene.layout.Region;

/** Panes side by side whose dividers are thin lines, yet easily caught: over each lies a broader grip that is not seen. */
final class DividerHandles extends Region {

    private static final double WIDTH = 11;

    private final SplitPane split;
    private final List<Region> grips = new ArrayList<>();

    DividerHandles(SplitPane split) {
        this.split = split;
        split.getDividers().addListener((ListChangeListener<Divider>) _ -> make());
        make();
    }

    private void make() {
        grips.clear();
        for (int i = 0; i < split.getDividers().size(); i++) {
            grips.add(grip(i));
            split.getDividers().get(i).positionProperty().addListener(_ -> requestLayout());
        }
        List<Node> all = new ArrayList<>(grips);
        all.addFirst(split);
        getChildren().setAll(all);
    }

    private Region grip(int divider) {
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setOnMouseDragged(drag -> {
            double x = split.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX();
            split.setDividerPosition(divider, x / split.getWidth());
            drag.consume();
        });
        return grip;
    }

    @Override
    protected void layoutChildren() {
        split.resizeRelocate(0, 0, getWidth(), getHeight());
        split.layout();
        List<Node> lines = split.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains("split-pane-divider"))
                .toList();
        for (int i = 0; i < grips.size(); i++) {
            boolean seen = i < lines.size();
            grips.get(i).setVisible(seen);
            if (seen) {
                double middle = lines.get(i).getBoundsInParent().getCenterX();
                grips.get(i).resizeRelocate(middle - WIDTH / 2, 0, WIDTH, getHeight());
            }
        }
    }
}
