package workreport.ui.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import workreport.check.InvalidModelException;
import workreport.evidence.Status;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.review.CheckedNumber;
import workreport.review.Statement;
import workreport.ui.NodeContainment;
import workreport.ui.QueryField;

/** The fields in which a person says what a number states. */
final class StatementForm extends GridPane {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*(?:-|–|—|－|~|～|\\.\\.|至|到)\\s*(\\d{4}))?年?");
    private static final int MOST_NAMES = 6;

    private final Words words;
    private final Function<String, List<String>> names;
    private final QueryField name = new QueryField();
    private final QueryField value = new QueryField();
    private final QueryField upper = new QueryField();
    private final QueryField unit = new QueryField();
    private final QueryField period = new QueryField();
    private final ChoiceBox<Measure> measure;
    private final ChoiceBox<Status> status;
    private final ChoiceBox<Bound> bound;
    private final FlowPane suggestions = new FlowPane(6, 4);
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
        this.names = names;
        measure = choice(Measure.values(), text::measure);
        status = choice(Status.values(), text::status);
        bound = choice(Bound.values(), text::bound);
        getStyleClass().add("check-form");
        suggestions.getStyleClass().add("check-names");
        suggestions.managedProperty().bind(suggestions.visibleProperty());
        fault.getStyleClass().add("check-fault");
        fault.setId("check-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        columns();
        row(0, "name", name, 3);
        add(suggestions, 1, 1, 3, 1);
        row(2, "value", value, 1);
        beside(2, "upper", upper);
        row(3, "unit", unit, 1);
        beside(3, "period", period);
        row(4, "measure", measure, 1);
        beside(4, "status", status);
        row(5, "bound", bound, 1);
        add(fault, 1, 6, 3, 1);
        period.setPromptText(words.say("check.field.period.hint"));
        name.onKey(key -> {
            if (key.getCode() == KeyCode.DOWN && complete()) {
                key.consume();
            }
        });
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
        name.askedProperty().subscribe(_ -> suggest());
        name.focusedProperty().subscribe(_ -> suggest());
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

    /** Names that the one being typed may become; a press on one takes it. */
    private void suggest() {
        List<String> found = name.isFocused() ? names.apply(name.asked()) : List.of();
        List<Node> chips = new ArrayList<>();
        found.stream()
                .filter(each -> !each.equals(name.asked()))
                .limit(MOST_NAMES)
                .forEach(each -> {
                    Label chip = new Label(each);
                    chip.getStyleClass().addAll("chip", "check-suggestion");
                    chip.setOnMousePressed(press -> {
                        name.ask(each);
                        name.positionCaret(each.length());
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
        name.ask(first.getText());
        name.positionCaret(first.getText().length());
        return true;
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

    /** Puts another reading into the fields; what was shown stays what it was. */
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

    /** Whether something else stands in the fields than what the number is taken to state. */
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

    /** What stands in the fields; where it does not fit together the reader is told, and there is nothing. */
    Optional<Statement> statement() {
        fault.setText("");
        try {
            Optional<Period> years = years();
            if (years.isEmpty()) {
                return refuse("check.wrong.period");
            }
            BigDecimal stated = number(value.asked());
            BigDecimal high = upper.asked().isBlank() ? null : number(upper.asked());
            if (!isInText(stated) || high != null && !isInText(high)) {
                return refuse("check.wrong.digits");
            }
            if (!isUnitInText()) {
                return refuse("check.wrong.unit");
            }
            return Optional.of(new Statement(
                    name.asked(),
                    stated,
                    high,
                    unit.asked(),
                    years.get(),
                    measure.getValue(),
                    status.getValue(),
                    bound.getValue()));
        } catch (NumberFormatException noNumber) {
            return refuse("check.wrong.digits");
        } catch (InvalidModelException unfit) {
            return refuse("check.wrong." + unfit.violations().getFirst().field());
        }
    }

    private Optional<Statement> refuse(String key) {
        fault.setText(words.say(key));
        return Optional.empty();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.strip().replace('−', '-').replace("－", "-"));
    }

    private Optional<Period> years() {
        Matcher match = YEARS.matcher(period.asked().strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(match.group(1));
        int to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        return 1900 <= from && from <= to && to <= 2199 ? Optional.of(new Period(from, to)) : Optional.empty();
    }

    /** A number is put right from the text, not from elsewhere: its digits stand there. */
    private boolean isInText(BigDecimal stated) {
        if (number == null) {
            return false;
        }
        BigDecimal read = number.found().read().number().value();
        BigDecimal high = number.found().read().number().high();
        String digits = stated.abs().toPlainString();
        return read != null && read.compareTo(stated.abs()) == 0
                || high != null && high.compareTo(stated.abs()) == 0
                || plain(number.found().key().sentence()).contains(digits);
    }

    private boolean isUnitInText() {
        String wanted = unit.asked().strip();
        return number != null
                && (wanted.isEmpty()
                        || wanted.equals(number.found().read().number().unit())
                        || plain(number.found().key().sentence()).contains(plain(wanted)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").toLowerCase(Locale.ROOT);
    }
}
