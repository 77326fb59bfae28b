package workreport.app.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.language.Words;

/** Names what would be lost, and offers two answers. The one that loses nothing has the focus. */
final class QuestionPane extends VBox {

    private static final int MOST_NAMED = 20;

    private final Runnable answered;
    private final VBox losses = new VBox();
    private final Button stay;
    private boolean leaves;

    private QuestionPane(String asked, String stayName, String leaveName, Runnable answered) {
        this.answered = answered;
        getStyleClass().add("question");
        setId("question");
        Label heading = new Label(asked);
        heading.getStyleClass().add("question-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        losses.getStyleClass().add("question-losses");
        ScrollPane scroll = new ScrollPane(losses);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        stay = button("question-stay", stayName);
        stay.getStyleClass().add("accent");
        stay.setAccessibleHelp(asked);
        stay.setOnAction(_ -> answered.run());
        Button leave = button("question-leave", leaveName);
        leave.setOnAction(_ -> leave());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, leave, stay);
        buttons.getStyleClass().add("print-buttons");
        getChildren().setAll(heading, scroll, buttons);
    }

    /**
     * Whether to leave what is not finished. What could not be kept can be saved here; once nothing would be lost any more
     * that is the answer.
     *
     * @param answered called once an answer is given
     */
    static QuestionPane leaving(Words words, UnsavedWork.Question question, Runnable answered) {
        List<UnsavedWork> left = new ArrayList<>(question.unfinished());
        boolean unkept = left.stream().anyMatch(UnsavedWork.Unkept.class::isInstance);
        boolean onlyUnkept = left.stream().allMatch(UnsavedWork.Unkept.class::isInstance);
        boolean notes = left.stream()
                .noneMatch(work -> work instanceof UnsavedWork.Unkept lost && lost.made() != UnsavedWork.Made.NOTES);
        String way = question.quits() ? "quit" : "close";
        QuestionPane pane = new QuestionPane(
                words.say((!onlyUnkept ? "leaving." : notes ? "leaving.notes-" : "leaving.unkept-") + way),
                words.say("leaving.stay"),
                words.say((!unkept ? "leaving.anyway-" : notes ? "leaving.discard-" : "leaving.lose-") + way),
                answered);
        for (UnsavedWork work : question.unfinished()) {
            Label loss = pane.lose(work.say(words));
            if (work instanceof UnsavedWork.Unkept lost) {
                pane.offer(words, lost, loss, () -> {
                    left.remove(lost);
                    if (left.isEmpty()) {
                        pane.leave();
                    } else {
                        pane.requestFocus();
                    }
                });
            }
        }
        return pane;
    }

    /**
     * Whether to write over files.
     *
     * @param files those that are there, at least one
     * @param answered called once an answer is given
     */
    static QuestionPane replacing(Words words, List<Path> files, Runnable answered) {
        QuestionPane pane = new QuestionPane(
                files.size() == 1 ? words.say("replacing.one") : words.say("replacing.many", files.size()),
                words.say("replacing.no"),
                words.say("replacing.yes"),
                answered);
        files.stream().limit(MOST_NAMED).forEach(file -> pane.lose(file.toString()));
        if (files.size() > MOST_NAMED) {
            pane.lose(words.say("replacing.more", files.size() - MOST_NAMED));
        }
        return pane;
    }

    private Label lose(String what) {
        Label loss = new Label(what);
        loss.setWrapText(true);
        loss.setMinHeight(Region.USE_PREF_SIZE);
        losses.getChildren().add(loss);
        stay.setAccessibleHelp(stay.getAccessibleHelp() + " " + what);
        return loss;
    }

    /** Two ways to save the work. */
    private void offer(Words words, UnsavedWork.Unkept unkept, Label loss, Runnable saved) {
        HBox ways = new HBox();
        ways.getStyleClass().add("question-ways");
        BooleanSupplier[] tries = {unkept.again(), unkept.elsewhere()};
        String[] names = {"again", "elsewhere"};
        for (int i = 0; i < tries.length; i++) {
            BooleanSupplier attempt = tries[i];
            Button button = button("question-" + names[i], words.say("leaving." + names[i]));
            button.setOnAction(_ -> {
                if (attempt.getAsBoolean()) {
                    ways.setDisable(true);
                    loss.setText(unkept.saySaved(words));
                    saved.run();
                }
            });
            ways.getChildren().add(button);
        }
        losses.getChildren().add(ways);
    }

    private void leave() {
        leaves = true;
        answered.run();
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
        stay.requestFocus();
    }
}
