package workreport.ui.check;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import workreport.language.Words;
import workreport.review.CheckedNumber;
import workreport.review.Review;
import workreport.ui.Actions;
import workreport.ui.Prose;

/** What stands in the list when no number is left in it: why, and what can be done next. */
final class NothingLeft extends VBox {

    private static final String NEXT = "action.accept-undoubted";

    private final Words words;
    private final Prose why = new Prose("", "page-note");
    private final Button next = new Button();

    NothingLeft(Words words, Actions actions) {
        super(12);
        this.words = words;
        getStyleClass().add("check-nothing");
        next.setId("check-rest-accept");
        next.getStyleClass().addAll("check-button", "check-accept");
        next.setWrapText(true);
        next.setText(words.say(NEXT));
        next.setOnAction(_ -> actions.run(NEXT));
        next.managedProperty().bind(next.visibleProperty());
        getChildren().addAll(why, next);
    }

    /** @param doubts whether only the doubted are asked for */
    void show(Review review, boolean doubts) {
        long rest =
                review.quantities().stream().filter(number -> !number.isDone()).count();
        boolean offers = doubts && rest > 0 && review.quantities().stream().noneMatch(CheckedNumber::isToLookAt);
        next.setVisible(offers);
        if (review.numbers().isEmpty()) {
            why.setText(words.say("check.none"));
        } else {
            why.setText(offers ? words.say("check.doubts-done.next") : words.say("check.nothing-here"));
        }
    }
}
