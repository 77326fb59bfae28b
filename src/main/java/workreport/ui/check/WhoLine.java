package workreport.ui.check;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import workreport.language.Words;
import workreport.ui.QueryField;
import workreport.ui.Reviewing;

/** In whose name the reader decides, and whether they see what others have decided. */
final class WhoLine extends VBox {

    /** @param done called when the reader has finished with the name */
    WhoLine(Words words, Reviewing reviewing, Runnable done) {
        super(6);
        getStyleClass().add("check-who");
        QueryField name = new QueryField();
        name.setId("check-who");
        name.setAccessibleText(words.say("check.who"));
        name.ask(reviewing.whoProperty().get());
        name.setPrefColumnCount(10);
        name.askedProperty().subscribe((_, asked) -> {
            if (!asked.isBlank()) {
                reviewing.whoProperty().set(asked.strip());
            }
        });
        name.onKey(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
                done.run();
                key.consume();
            }
        });
        CheckBox blind = new CheckBox(words.say("check.blind"));
        blind.setId("check-blind");
        blind.setFocusTraversable(false);
        blind.selectedProperty().bindBidirectional(reviewing.blindProperty());
        HBox.setHgrow(name, Priority.ALWAYS);
        Label label = new Label(words.say("check.who"));
        label.setLabelFor(name);
        getChildren().addAll(new HBox(8, label, name), blind);
    }
}
