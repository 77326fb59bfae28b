package workreport.ui;

import javafx.scene.control.ListCell;

/** A row of a list as wide as the list, with a graphic whose lines wrap: as high as they need to be. */
public abstract class WrappingCell<T> extends ListCell<T> {

    protected WrappingCell() {
        setPrefWidth(0);
    }

    /** JavaFX measures the graphic in the cell's whole width; where a line breaks only between the insets, it would be cut off. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + getGraphic().prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset();
    }
}
