package workreport.ui.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import workreport.review.Alternatives;
import workreport.review.CheckedNumber;
import workreport.review.Review;
import workreport.review.Statement;

/** Other readings of a number, each one key away. */
final class AlternativeChips extends FlowPane {

    private final StatementText text;
    private final Consumer<Statement> take;
    private List<Statement> others = List.of();

    /** @param take called with the reading that is chosen */
    AlternativeChips(StatementText text, Consumer<Statement> take) {
        super(6, 6);
        this.text = text;
        this.take = take;
        setId("check-alternatives");
        managedProperty().bind(visibleProperty());
    }

    void show(@Nullable CheckedNumber number, Review review) {
        Statement statement = number == null ? null : number.statement();
        others = number == null || statement == null ? List.of() : Alternatives.of(number, statement, review);
        setVisible(!others.isEmpty());
        List<Node> chips = new ArrayList<>();
        for (Statement other : others) {
            Button chip = new Button((chips.size() + 1) + "  " + text.difference(statement, other));
            chip.getStyleClass().setAll("chip");
            chip.setFocusTraversable(false);
            chip.setOnAction(_ -> take.accept(other));
            chips.add(chip);
        }
        getChildren().setAll(chips);
    }

    /** Takes the reading that a digit stands for; whether there is one. */
    boolean take(KeyCode digit) {
        int wanted = digit.getCode() & 0xF;
        if (wanted < 1 || wanted > others.size()) {
            return false;
        }
        take.accept(others.get(wanted - 1));
        return true;
    }
}
