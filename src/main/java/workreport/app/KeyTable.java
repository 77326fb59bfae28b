package workreport.app;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import workreport.language.Words;

/** Every command with its key. */
final class KeyTable extends TableView<Command> {

    KeyTable(Words words) {
        setId("keys");
        getStyleClass().add("keys");
        setAccessibleText(words.say("command.keys"));
        TableColumn<Command, String> key = new TableColumn<>(words.say("window.keys.key"));
        key.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().key().getDisplayText()));
        TableColumn<Command, String> does = new TableColumn<>(words.say("window.keys.does"));
        does.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(words.say(row.getValue().words())));
        getColumns().add(key);
        getColumns().add(does);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        key.setMinWidth(150);
        key.setMaxWidth(170);
        getItems().setAll(Command.values());
    }
}
