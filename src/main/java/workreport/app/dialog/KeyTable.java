package workreport.app.dialog;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import workreport.language.Words;
import workreport.ui.Action;

/** Every action with its key. */
final class KeyTable extends TableView<Action> {

    KeyTable(Words words, List<Action> actions) {
        setId("keys");
        getStyleClass().add("keys");
        setAccessibleText(words.say("action.keys"));
        TableColumn<Action, String> key = new TableColumn<>(words.say("window.keys.key"));
        key.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().key()));
        TableColumn<Action, String> does = new TableColumn<>(words.say("window.keys.does"));
        does.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(words.say(row.getValue().id())));
        getColumns().add(key);
        getColumns().add(does);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        key.setMinWidth(150);
        key.setMaxWidth(170);
        getItems().setAll(actions);
    }
}
