package workreport.ui.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Status;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.review.CheckedNumber;
import workreport.review.Statement;
import workreport.ui.NodeContainment;
import workreport.ui.QueryField;

/** The fields in which a person says what a number states. */
final class StatementForm extends GridPane {

    private final Words words;
    private final QueryField name;
    private final QueryField value = new QueryField();
    private final QueryField upper = new QueryField();
    private final QueryField unit = new QueryField();
    private final QueryField period = new QueryField();
    private final ChoiceBox<Measure> measure;
    private final ChoiceBox<Status> status;
    private final ChoiceBox<Bound> bound;
    private final Label fault = new Label();
    private final ReadOnlyObjectWrapper<Draft> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final BooleanBinding changed;
    private @Nullable CheckedNumber number;

    /**
     * @param names what a name that begins like that may become
     * @param done called when the reader has finished in a field
     * @param leave called when the reader gives up in a field
     */
    StatementForm(StatementText text, Function<String, List<String>> names, Runnable done, Runnable leave) {
        words = text.words();
        NameField naming = new NameField(names);
        name = naming.field();
        measure = choice(Measure.values(), text::measure);
        status = choice(Status.values(), text::status);
        bound = choice(Bound.values(), text::bound);
        getStyleClass().add("check-form");
        fault.getStyleClass().add("check-fault");
        fault.setId("check-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        columns();
        row(0, "name", name, 3);
        add(naming.suggestions(), 1, 1, 3, 1);
        row(2, "value", value, 1);
        beside(2, "upper", upper);
        row(3, "unit", unit, 1);
        beside(3, "period", period);
        row(4, "measure", measure, 1);
        beside(4, "status", status);
        row(5, "bound", bound, 1);
        add(fault, 1, 6, 3, 1);
        period.setPromptText(words.say("check.field.period.hint"));
        for (QueryField field : List.of(name, value, upper, unit, period)) {
            field.onKey(key -> finish(key, done, leave));
        }
        for (ChoiceBox<?> box : List.of(measure, status, bound)) {
            box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                if (!box.isShowing()) {
                    finish(key, done, leave);
                }
            });
        }
        changed = Bindings.createBooleanBinding(
                () -> shown.get() != null && !draft().equals(shown.get()),
                shown,
                name.askedProperty(),
                value.askedProperty(),
                upper.askedProperty(),
                unit.askedProperty(),
                period.askedProperty(),
                measure.valueProperty(),
                status.valueProperty(),
                bound.valueProperty());
    }

    private static <T> ChoiceBox<T> choice(T[] values, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null ? "" : words.apply(each);
            }

            @Override
            public T fromString(String unused) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.getItems().setAll(values);
        return box;
    }

    private void columns() {
        for (boolean grows : new boolean[] {false, true, false, true}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(grows ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(grows ? 90 : Region.USE_PREF_SIZE);
            getColumnConstraints().add(column);
        }
    }

    private void row(int row, String key, Region field, int span) {
        add(label(key, field), 0, row);
        add(field, 1, row, span, 1);
    }

    private void beside(int row, String key, Region field) {
        add(label(key, field), 2, row);
        add(field, 3, row);
    }

    private Label label(String key, Region field) {
        Label label = new Label(words.say("check.field." + key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("check-" + key);
        field.setAccessibleText(label.getText());
        return label;
    }

    private static void finish(KeyEvent key, Runnable done, Runnable leave) {
        if (key.isAltDown() || key.isShortcutDown() || key.isShiftDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            done.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            leave.run();
            key.consume();
        }
    }

    /** Shows what a number is taken to state. */
    void show(@Nullable CheckedNumber next) {
        number = next;
        setDisable(next == null);
        if (next != null) {
            shown.set(Draft.of(next));
            fill(shown.get());
        } else {
            shown.set(null);
        }
        fault.setText("");
    }

    /** Puts another reading into the fields; the reading shown before remains the basis for comparison. */
    void put(Statement statement) {
        fill(Draft.of(statement));
        fault.setText("");
    }

    private void fill(Draft draft) {
        name.ask(draft.name());
        value.ask(draft.value());
        upper.ask(draft.upper());
        unit.ask(draft.unit());
        period.ask(draft.period());
        measure.setValue(draft.measure());
        status.setValue(draft.status());
        bound.setValue(draft.bound());
    }

    private Draft draft() {
        return new Draft(
                name.asked(),
                value.asked(),
                upper.asked(),
                unit.asked(),
                period.asked(),
                measure.getValue(),
                status.getValue(),
                bound.getValue());
    }

    /** Whether the fields differ from the number's current reading. */
    boolean isChanged() {
        return changed.get();
    }

    BooleanBinding changedProperty() {
        return changed;
    }

    /** Whether the keyboard is in one of the fields. */
    boolean hasKeyboard() {
        return getScene() != null && NodeContainment.isIn(getScene().getFocusOwner(), this);
    }

    /** Puts the cursor into the name. */
    void edit() {
        name.enter();
    }

    /** The contents of the fields; if they are inconsistent, tells the reader and returns empty. */
    Optional<Statement> statement() {
        if (number == null) {
            return Optional.empty();
        }
        TypedStatement typed = TypedStatement.of(draft(), number.found());
        fault.setText(typed.fault().isEmpty() ? "" : words.say(typed.fault()));
        return Optional.ofNullable(typed.statement());
    }
}
