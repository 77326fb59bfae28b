package workreport.app.dialog;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;
import workreport.ui.WrappingCell;

/** What somebody should look at in a file; an item about a place links to it. */
final class WarningsPane extends VBox {

    private final ListView<WarningLine> list = new ListView<>();
    private final Consumer<String> go;

    /** @param go goes to a place */
    WarningsPane(Words words, String heading, List<WarningLine> lines, Consumer<String> go) {
        this.go = go;
        Label about = new Label(heading);
        about.setWrapText(true);
        list.setId("warnings");
        list.setAccessibleText(heading);
        list.getItems().setAll(lines);
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button copy = new Button(words.say("window.copy"));
        copy.setId("copy-all");
        copy.getStyleClass().setAll("chip");
        copy.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(lines.stream().map(WarningLine::text).collect(Collectors.joining("\n")));
            Clipboard.getSystemClipboard().setContent(content);
        });
        Label hint = new Label(words.say("window.warnings.hint"));
        hint.getStyleClass().add("list-hint");
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox below = new HBox(hint, copy);
        below.getStyleClass().add("print-buttons");
        getStyleClass().add("text-page");
        getChildren().addAll(about, list, below);
    }

    private void open(@Nullable WarningLine line) {
        if (line != null && line.place() != null) {
            go.accept(line.place());
        }
    }

    private final class Cell extends WrappingCell<WarningLine> {

        Cell() {
            setOnMouseClicked(_ -> open(getItem()));
        }

        @Override
        protected void updateItem(WarningLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(null);
            setAccessibleText(null);
            if (!empty && line != null) {
                Label text = new Label(line.text());
                text.setWrapText(true);
                text.setMinHeight(USE_PREF_SIZE);
                text.getStyleClass().add(line.place() == null ? "left-out-text" : "warning-link");
                setGraphic(text);
                setAccessibleText(line.text());
            }
        }
    }
}
