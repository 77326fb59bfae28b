package workreport.app.frame;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.ui.Tooltips;

/** A notice to the reader that stays until dismissed. */
public final class Notice extends HBox {

    /**
     * @param close the name of the button
     * @param done called when the reader dismisses it
     */
    Notice(String message, String close, Runnable done) {
        Label text = new Label(message);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button button = new Button(null, new FontIcon(Feather.X));
        button.getStyleClass().setAll("button", "bar-button");
        button.setId("notice-close");
        button.setAccessibleText(close);
        Tooltips.on(button, close);
        button.setOnAction(_ -> done.run());
        getStyleClass().add("notice");
        setId("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(message);
        getChildren().addAll(text, button);
    }

    /** Adds a button that acts on the notice. */
    public void offer(String name, Runnable more) {
        Button button = new Button(name);
        button.setId("notice-more");
        button.getStyleClass().setAll("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> more.run());
        getChildren().add(1, button);
    }
}
