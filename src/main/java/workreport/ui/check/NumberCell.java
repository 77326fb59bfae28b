package workreport.ui.check;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.ingest.number.Doubt;
import workreport.review.CheckedNumber;

/** A number in the list: its name, what it states, and the first doubt or who has decided. */
final class NumberCell extends ListCell<CheckedNumber> {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final StatementText text;
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label about = new Label();
    private final Label doubt = new Label();
    private final VBox box;

    NumberCell(StatementText text) {
        this.text = text;
        // As wide as the list, never wider.
        setPrefWidth(0);
        name.getStyleClass().add("check-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        state.getStyleClass().add("check-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("check-about");
        doubt.getStyleClass().add("check-doubt");
        HBox first = new HBox(8, name, state);
        box = new VBox(2, first, about, doubt);
    }

    @Override
    protected void updateItem(@Nullable CheckedNumber number, boolean empty) {
        super.updateItem(number, empty);
        pseudoClassStateChanged(DONE, number != null && number.isDone());
        if (empty || number == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(text.name(number));
        about.setText(text.about(number));
        state.setText(number.isDone() ? text.words().say("check.state." + Code.of(number.state())) : "");
        String first = number.doubts().stream()
                .sorted()
                .findFirst()
                .filter(_ -> !number.isDone())
                .map(this::doubt)
                .orElse("");
        doubt.setText(first);
        doubt.setManaged(!first.isEmpty());
        doubt.setVisible(!first.isEmpty());
        setGraphic(box);
        setAccessibleText(String.join(" ", name.getText(), about.getText(), state.getText(), first));
    }

    private String doubt(Doubt each) {
        return text.words().say("doubt." + Code.of(each));
    }
}
