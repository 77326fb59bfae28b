package workreport.app.dialog;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.language.Words;

/** A question that must be answered before a file can be opened: its text, the field for the answer, and two buttons. */
abstract class FileQuestion extends VBox {

    private final Button open;

    /**
     * @param name the name of the button that gives the answer
     * @param close closes the window of the question
     */
    FileQuestion(String asked, String name, Words words, Runnable close) {
        getStyleClass().add("question");
        Label heading = new Label(asked);
        heading.getStyleClass().add("question-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        open = new Button(name);
        open.setId("file-question-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setDefaultButton(true);
        open.setOnAction(_ -> {
            close.run();
            answer();
        });
        Button cancel = new Button(words.say("window.cancel"));
        cancel.setId("file-question-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, cancel, open);
        buttons.getStyleClass().add("print-buttons");
        getChildren().setAll(heading, buttons);
    }

    /** Puts the parts between what is asked and the buttons; one of them takes the room that is left. */
    void ask(Region growing, Region... above) {
        VBox.setVgrow(growing, Priority.ALWAYS);
        getChildren().addAll(1, List.of(above));
        getChildren().add(getChildren().size() - 1, growing);
    }

    /** The button that gives the answer. */
    Button open() {
        return open;
    }

    /** Passes the answer on. */
    abstract void answer();
}
