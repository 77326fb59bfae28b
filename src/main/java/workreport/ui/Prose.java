package workreport.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text that wraps and is never cut off. */
public final class Prose extends Label {

    public Prose(String text, String... styles) {
        super(text);
        getStyleClass().addAll(styles);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
