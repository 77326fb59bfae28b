package workreport.app.dialog;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A text to read, to select from and to copy as a whole. */
final class TextPage extends VBox {

    TextPage(String heading, List<String> lines, String copy) {
        Label about = new Label(heading);
        about.setWrapText(true);
        TextArea text = new TextArea(String.join("\n", lines));
        text.setId("text-page");
        text.setAccessibleText(heading);
        text.setEditable(false);
        text.setWrapText(true);
        VBox.setVgrow(text, Priority.ALWAYS);
        Button button = new Button(copy);
        button.setId("copy-all");
        button.getStyleClass().setAll("chip");
        button.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.getText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        getStyleClass().add("text-page");
        getChildren().addAll(about, text, button);
    }
}
