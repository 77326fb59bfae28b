package workreport.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import workreport.ui.QueryField;

/** The field for a name, with names below it that the one being typed may become. */
final class NameField {

    private static final int MOST_NAMES = 6;

    private final Function<String, List<String>> names;
    private final QueryField field = new QueryField();
    private final FlowPane suggestions = new FlowPane(6, 4);

    /** @param names what a name that begins like that may become */
    NameField(Function<String, List<String>> names) {
        this.names = names;
        suggestions.getStyleClass().add("check-names");
        suggestions.managedProperty().bind(suggestions.visibleProperty());
        field.onKey(key -> {
            if (key.getCode() == KeyCode.DOWN && complete()) {
                key.consume();
            }
        });
        field.askedProperty().subscribe(_ -> suggest());
        field.focusedProperty().subscribe(_ -> suggest());
    }

    QueryField field() {
        return field;
    }

    /** The names that are suggested; a press on one takes it. */
    Node suggestions() {
        return suggestions;
    }

    private void suggest() {
        List<String> found = field.isFocused() ? names.apply(field.asked()) : List.of();
        List<Node> chips = new ArrayList<>();
        found.stream()
                .filter(each -> !each.equals(field.asked()))
                .limit(MOST_NAMES)
                .forEach(each -> {
                    Label chip = new Label(each);
                    chip.getStyleClass().addAll("chip", "check-suggestion");
                    chip.setOnMousePressed(press -> {
                        take(each);
                        press.consume();
                    });
                    chips.add(chip);
                });
        suggestions.getChildren().setAll(chips);
        suggestions.setVisible(!chips.isEmpty());
    }

    /** Takes the first of the names that are suggested; whether there is one. */
    private boolean complete() {
        if (suggestions.getChildren().isEmpty() || !(suggestions.getChildren().getFirst() instanceof Label first)) {
            return false;
        }
        take(first.getText());
        return true;
    }

    private void take(String name) {
        field.ask(name);
        field.positionCaret(name.length());
    }
}
