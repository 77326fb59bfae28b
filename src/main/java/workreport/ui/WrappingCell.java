package workreport.ui;

import javafx.scene.control.ListCell;

/** A row of a list as wide as the list, with a graphic whose lines wrap: as high as they need. */
public abstract class WrappingCell<T> extends ListCell<T> {

    protected WrappingCell() {
        setPrefWidth(0);
    }

    /** A cell asks its graphic without taking off its own edges; the line that breaks only then would be cut off. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + getGraphic().prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset();
    }
}
