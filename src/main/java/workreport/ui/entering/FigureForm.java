package workreport.ui.entering;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.entered.Figure;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Sense;
import workreport.measure.Unit;
import workreport.ui.QueryField;

/** The fields for one value. What is wrong is said under the field where it is. */
final class FigureForm extends GridPane {

    private final Words words;
    private final Function<Measure, List<Unit>> units;
    private final QueryField period = new QueryField();
    private final QueryField value = new QueryField();
    private final QueryField upper = new QueryField();
    private final QueryField title = new QueryField();
    private final QueryField page = new QueryField();
    private final QueryField address = new QueryField();
    private final QueryField note = new QueryField();
    private final ChoiceBox<Measure> measure;
    private final ChoiceBox<Status> status;
    private final ChoiceBox<Bound> bound;
    private final ChoiceBox<Unit> unit;
    private final Map<String, Label> faults = new HashMap<>();

    /**
     * @param measures those that can be chosen, the usual one first
     * @param units the units that a measure can be in, the usual one first
     * @param done called when the reader has finished in a field
     */
    FigureForm(FigureText text, List<Measure> measures, Function<Measure, List<Unit>> units, Runnable done) {
        words = text.notation().words();
        this.units = units;
        measure = choice(measures, each -> words.say("check.measure." + Code.of(each)));
        status = choice(List.of(Status.values()), each -> words.say("check.status." + Code.of(each)));
        bound = choice(List.of(Bound.values()), each -> words.say("check.bound." + Code.of(each)));
        unit = choice(units.apply(measures.getFirst()), text::name);
        measure.valueProperty().subscribe(this::fitUnits);
        getStyleClass().addAll("check-form", "enter-form");
        columns();
        row(0, "period", period, "measure", measure);
        row(1, "value", value, "upper", upper);
        row(2, "unit", unit, "bound", bound);
        row(3, "status", status, "page", page);
        wide(4, "title", title);
        wide(5, "address", address);
        wide(6, "note", note);
        period.setPromptText(words.say("check.field.period.hint"));
        title.setPromptText(words.say("enter.field.title.hint"));
        fields().forEach(field -> field.onKey(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                done.run();
                key.consume();
            }
        }));
    }

    private List<QueryField> fields() {
        return List.of(period, value, upper, title, page, address, note);
    }

    private static <T> ChoiceBox<T> choice(List<T> all, Function<T, String> name) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null ? "" : name.apply(each);
            }

            @Override
            public T fromString(String unused) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.getItems().setAll(all);
        box.getSelectionModel().selectFirst();
        return box;
    }

    /** A rate is in percent, everything else in the indicator's unit or one of its family. */
    private void fitUnits(@Nullable Measure chosen) {
        List<Unit> possible = chosen == null ? List.of() : units.apply(chosen);
        if (!unit.getItems().equals(possible)) {
            unit.getItems().setAll(possible);
            unit.getSelectionModel().selectFirst();
        }
    }

    private void columns() {
        for (boolean grows : new boolean[] {false, true, false, true}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(grows ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(grows ? 110 : Region.USE_PREF_SIZE);
            getColumnConstraints().add(column);
        }
    }

    private void row(int row, String left, Control leftField, String right, Control rightField) {
        add(label(left, leftField), 0, row);
        add(cell(left, leftField), 1, row);
        add(label(right, rightField), 2, row);
        add(cell(right, rightField), 3, row);
    }

    private void wide(int row, String key, Control field) {
        add(label(key, field), 0, row);
        add(cell(key, field), 1, row, 3, 1);
    }

    private Label label(String key, Control field) {
        Label label = new Label(words.say("enter.field." + key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("enter-" + key);
        field.setAccessibleText(label.getText());
        return label;
    }

    private Node cell(String key, Control field) {
        Label fault = new Label();
        fault.getStyleClass().add("check-fault");
        fault.setId("enter-fault-" + key);
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        faults.put(key, fault);
        return new VBox(2, field, fault);
    }

    /** Empties the fields, but for the document: the next value is often from the same. */
    void clear() {
        List.of(period, value, upper, page, note).forEach(field -> field.ask(""));
        bound.setValue(Bound.EXACT);
        status.setValue(Status.ACTUAL);
        forgive();
        period.requestFocus();
    }

    /** Puts a value into the fields, for a person to correct. */
    void show(Figure figure) {
        boolean down = figure.sense() == Sense.DECREASE;
        BigDecimal high = figure.upper();
        period.ask(figure.period().toString().replace("..", "-"));
        measure.setValue(figure.measure());
        status.setValue(figure.status());
        bound.setValue(figure.bound());
        value.ask(signed(down && high != null ? high : figure.value(), down));
        upper.ask(high == null ? "" : signed(down ? figure.value() : high, down));
        unit.getItems().stream()
                .filter(each -> each.symbol().zh().equals(figure.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        Source.Entered source = figure.source();
        title.ask(source.title());
        page.ask(orEmpty(source.page()));
        address.ask(orEmpty(source.address()));
        note.ask(figure.note());
        forgive();
        value.enter();
    }

    private static String signed(BigDecimal number, boolean down) {
        return (down ? number.negate() : number).toPlainString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void forgive() {
        faults.values().forEach(fault -> fault.setText(""));
    }

    /** The contents of the fields; if something is wrong, tells the reader and returns empty. */
    Optional<Figure> figure(FigureReader reader) {
        forgive();
        if (fields().stream().anyMatch(QueryField::isComposing)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(new FigureReader.Typed(
                    period.asked(),
                    measure.getValue(),
                    status.getValue(),
                    bound.getValue(),
                    value.asked(),
                    upper.asked(),
                    unit.getValue().symbol(),
                    title.asked(),
                    page.asked(),
                    address.asked(),
                    note.asked())));
        } catch (FigureReader.FaultException wrong) {
            refuse(wrong.field(), words.say(wrong.key()));
            return Optional.empty();
        }
    }

    /** Says what is wrong with a field. */
    void refuse(String field, String why) {
        Label fault = faults.getOrDefault(field, faults.get("note"));
        fault.setText(why);
        lookup("#enter-" + field).requestFocus();
    }
}
