package workreport.window;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.language.Words;

/** Names what would be lost, and offers two answers. The one that loses nothing is at hand first. */
final class QuestionPane extends VBox {

    private boolean leaves;

    /**
     * @param answered called once an answer is given
     */
    QuestionPane(Words words, Leaving.Question question, Runnable answered) {
        getStyleClass().add("question");
        setId("question");
        String asked = words.say(question.quits() ? "leaving.quit" : "leaving.close");
        Label heading = new Label(asked);
        heading.getStyleClass().add("question-heading");
        heading.setWrapText(true);
        List<Label> losses = question.unfinished().stream()
                .map(work -> new Label(work.say(words)))
                .toList();
        losses.forEach(loss -> loss.setWrapText(true));
        VBox list = new VBox();
        list.getStyleClass().add("question-losses");
        list.getChildren().setAll(losses);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button stay = button("question-stay", words.say("leaving.stay"));
        stay.getStyleClass().add("accent");
        stay.setAccessibleHelp(asked + " "
                + String.join(" ", losses.stream().map(Label::getText).toList()));
        stay.setOnAction(_ -> answered.run());
        Button leave =
                button("question-leave", words.say(question.quits() ? "leaving.quit-anyway" : "leaving.close-anyway"));
        leave.setOnAction(_ -> {
            leaves = true;
            answered.run();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, leave, stay);
        buttons.getStyleClass().add("print-buttons");
        getChildren().setAll(heading, scroll, buttons);
    }

    private static Button button(String id, String name) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        // Enter presses the button that the keyboard is at.
        button.defaultButtonProperty().bind(button.focusedProperty());
        return button;
    }

    /** Whether the reader has chosen to leave. */
    boolean leaves() {
        return leaves;
    }

    /** The keyboard goes to the answer that loses nothing. */
    @Override
    public void requestFocus() {
        lookup("#question-stay").requestFocus();
    }
}
