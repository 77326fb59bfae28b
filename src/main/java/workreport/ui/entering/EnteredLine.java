package workreport.ui.entering;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import workreport.entered.EnteredValue;
import workreport.entered.Figure;
import workreport.language.Notation;
import workreport.language.Provenance;
import workreport.language.Words;
import workreport.ui.Prose;

/** A value that was entered: what it says, where it is from, what it was before, and what can be done about it. */
final class EnteredLine extends VBox {

    /**
     * @param edit takes the value to be corrected
     * @param withdraw takes it to be taken out, or put back
     */
    EnteredLine(EnteredValue value, FigureText text, Consumer<EnteredValue> edit, Consumer<EnteredValue> withdraw) {
        Words words = text.notation().words();
        Figure now = value.figure();
        getStyleClass().add("entered-line");
        String said = text.of(now);
        getChildren()
                .add(new Prose(
                        Notation.ENTERED + " " + (value.withdrawn() ? words.say("enter.taken-out", said) : said),
                        "entered-figure"));
        getChildren().add(new Prose(Provenance.of(now.source(), words), "entered-about"));
        if (!now.note().isEmpty()) {
            getChildren().add(new Prose(now.note(), "entered-about"));
        }
        List<Figure> former = value.former().reversed();
        former.forEach(before -> getChildren()
                .add(new Prose(
                        words.say("enter.former", text.of(before), Provenance.of(before.source(), words)),
                        "entered-former")));
        FlowPane ways = new FlowPane(8, 4);
        if (!value.withdrawn()) {
            ways.getChildren().add(button(words.say("enter.edit"), "entered-edit", () -> edit.accept(value)));
        }
        ways.getChildren()
                .add(button(
                        words.say(value.withdrawn() ? "enter.put-back" : "enter.take-out"),
                        "entered-withdraw",
                        () -> withdraw.accept(value)));
        getChildren().add(ways);
    }

    private static Button button(String name, String style, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().setAll("chip", style);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
