package workreport.ui.changes;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.change.NumberChange;
import workreport.change.NumberText;
import workreport.entered.EnteredValues;
import workreport.language.Provenance;
import workreport.language.Words;
import workreport.series.EnteredPoint;
import workreport.series.Statement;
import workreport.ui.Prose;
import workreport.ui.WrappingCell;

/** A number that has changed: its indicator, the old and the new value, each linked to its sentence, and the difference. */
final class NumberCell extends WrappingCell<NumberChange> {

    private final Words words;
    private final NumberText text;
    private final Supplier<EnteredValues> entered;
    private final Consumer<Statement.Passage> open;

    /** @param entered what was entered for the place, if it is to be shown */
    NumberCell(Words words, NumberText text, Supplier<EnteredValues> entered, Consumer<Statement.Passage> open) {
        this.entered = entered;
        this.words = words;
        this.text = text;
        this.open = open;
        getStyleClass().add("change-number");
    }

    @Override
    protected void updateItem(@Nullable NumberChange change, boolean empty) {
        super.updateItem(change, empty);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || change == null) {
            return;
        }
        Prose name = new Prose(text.name(change.after()), "change-number-name");
        FlowPane values = new FlowPane(6, 2, link(change.before()), new Label("→"), link(change.after()));
        Prose difference = new Prose(
                text.difference(change), change.difference() == null ? "change-refused" : "change-difference");
        VBox box = new VBox(2, name, values, difference);
        Stream.of(change.before(), change.after())
                .flatMap(statement -> EnteredPoint.of(statement, entered.get()).stream()
                        .map(point -> new Prose(entered(point, statement), "change-entered")))
                .forEach(box.getChildren()::add);
        setGraphic(box);
        setAccessibleText(words.say(
                "changes.number",
                text.name(change.after()),
                NumberText.number(change.before()),
                NumberText.number(change.after()),
                text.difference(change)));
    }

    /** What a person entered for the year of a number, and where from. */
    private String entered(EnteredPoint point, Statement statement) {
        return words.say(
                "changes.entered",
                Integer.toString(point.year()),
                text.number(point, statement),
                Provenance.of(point.observation().entered().orElseThrow(), words));
    }

    private Hyperlink link(Statement statement) {
        Hyperlink link = new Hyperlink(NumberText.number(statement));
        link.setFocusTraversable(false);
        if (!statement.state().isConfirmed()) {
            link.getStyleClass().add("is-read");
        }
        link.setAccessibleText(words.say("changes.look", Integer.toString(statement.reportYear())) + " "
                + statement.passage().text());
        link.setOnAction(_ -> open.accept(statement.passage()));
        return link;
    }
}
