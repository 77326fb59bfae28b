package workreport.ui.check;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import workreport.language.Words;
import workreport.review.CheckedNumber;
import workreport.review.Review;
import workreport.ui.Reviewing;

/** How far the review is, and how long the rest will take. */
final class Progress extends VBox {

    private final Words words;
    private final Label text = new Label();
    private final Label rest = new Label();
    private final ProgressBar bar = new ProgressBar(0);

    Progress(Words words) {
        this.words = words;
        getStyleClass().add("check-progress");
        text.setId("check-progress");
        rest.setId("check-rest");
        rest.getStyleClass().add("check-about");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        text.setMinHeight(USE_PREF_SIZE);
        rest.setMinHeight(USE_PREF_SIZE);
        rest.managedProperty().bind(rest.textProperty().isNotEmpty());
        getChildren().addAll(text, bar, rest);
    }

    void show(Reviewing reviewing) {
        Review review = reviewing.review();
        long all = review.quantities().size();
        long done = review.quantities().stream().filter(CheckedNumber::isDone).count();
        long left = review.toLookAt();
        text.setText(words.say("check.progress", all, done, left));
        bar.setProgress(all == 0 ? 1 : (double) done / all);
        bar.setAccessibleText(text.getText());
        rest.setText(
                left == 0
                        ? words.say(done == all ? "check.all-done" : "check.doubts-done", all - done)
                        : reviewing.rest().map(this::about).orElse(""));
    }

    private String about(Duration left) {
        long minutes = Math.round(left.toSeconds() / 60.0);
        return minutes < 1 ? words.say("check.rest.soon") : words.say("check.rest", minutes);
    }
}
