package workreport.ui.sheets;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A page of paper. Until its own picture is there, it shows the last it had, dimmed if need be. */
final class PageNode extends Region {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final ImageView picture = new ImageView();
    private int painted;

    PageNode() {
        getStyleClass().add("sheet-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setPreserveRatio(false);
        getChildren().add(picture);
    }

    /** Sizes in pixels of the window. */
    void size(double width, double height) {
        boolean turned = getPrefWidth() > 0
                && Math.abs(width / height - getPrefWidth() / getPrefHeight()) > 0.01
                && picture.getImage() != null;
        if (turned) {
            clear();
        }
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    /** Its picture is of a former sheet; a new one is needed. */
    void outdate() {
        painted = 0;
    }

    /** Whether it is dimmed: what it shows is not what was asked for. */
    void dim(boolean dimmed) {
        pseudoClassStateChanged(STALE, dimmed);
    }

    /** The width of its picture, in pixels of the screen; 0 while it has none of its own. */
    int painted() {
        return painted;
    }

    void show(Image image) {
        picture.setImage(image);
        painted = (int) image.getWidth();
    }

    void clear() {
        picture.setImage(null);
        painted = 0;
    }

    @Override
    protected void layoutChildren() {
        picture.relocate(0, 0);
    }
}
