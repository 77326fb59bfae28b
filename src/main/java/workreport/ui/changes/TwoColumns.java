package workreport.ui.changes;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A mark, and two texts of the same width beside it; as high as the longer one needs. */
final class TwoColumns extends Region {

    private static final double MARK = 26;
    private static final double GAP = 22;
    private static final double NARROWEST = 40;

    private final Node mark;
    private final Node left;
    private final Node right;

    TwoColumns(Node mark, Node left, Node right) {
        this.mark = mark;
        this.left = left;
        this.right = right;
        getChildren().setAll(mark, left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double column(double width) {
        return Math.max(NARROWEST, Math.floor((width - MARK - GAP) / 2));
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + MARK + GAP + 2 * NARROWEST;
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column(width - sides());
        double highest = Math.max(mark.prefHeight(-1), Math.max(left.prefHeight(column), right.prefHeight(column)));
        return snappedTopInset() + Math.ceil(highest) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double column = column(getWidth() - sides());
        mark.resizeRelocate(x, y, MARK, mark.prefHeight(-1));
        left.resizeRelocate(x + MARK, y, column, left.prefHeight(column));
        right.resizeRelocate(x + MARK + column + GAP, y, column, right.prefHeight(column));
    }
}
