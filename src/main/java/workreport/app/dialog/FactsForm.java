package workreport.app.dialog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.Mend;
import workreport.ingest.outline.Mend.Field;
import workreport.language.Words;

/** The facts about a report, to be corrected. Impossible values are not accepted. */
final class FactsForm extends VBox {

    private final Words words;
    private final Draft draft;
    private final Consumer<List<Mend.Fact>> take;
    private final Runnable close;
    private final Map<Field, TextField> fields = new EnumMap<>(Field.class);
    private final Label fault = new Label();

    /**
     * @param draft what is known now
     * @param take takes what was changed
     * @param close called when the reader is done with the form
     */
    FactsForm(Words words, Draft draft, Consumer<List<Mend.Fact>> take, Runnable close) {
        this.words = words;
        this.draft = draft;
        this.take = take;
        this.close = close;
        getStyleClass().addAll("text-page", "facts");
        Label about = new Label(words.say("facts.about"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        GridPane form = new GridPane();
        form.getStyleClass().add("print-form");
        form.getColumnConstraints().addAll(new ColumnConstraints(), growing());
        for (Field field : Field.values()) {
            form.addRow(form.getRowCount(), label(field), field(field));
        }
        fault.setId("facts-fault");
        fault.getStyleClass().add("print-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        form.add(fault, 1, form.getRowCount());
        Button cancel = button("facts-cancel", "facts.cancel", close);
        Button save = button("facts-save", "facts.save", this::save);
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        HBox buttons = new HBox(cancel, save);
        buttons.getStyleClass().add("print-buttons");
        getChildren().addAll(about, form, buttons);
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private Label label(Field field) {
        Label label = new Label(words.say("facts." + Code.of(field)));
        GridPane.setHalignment(label, HPos.LEFT);
        return label;
    }

    private Node field(Field field) {
        TextField text = new TextField(value(field));
        text.setId("facts-" + Code.of(field));
        text.setAccessibleText(words.say("facts." + Code.of(field)));
        text.setPromptText(words.say("facts.unknown"));
        fields.put(field, text);
        return text;
    }

    private String value(Field field) {
        return switch (field) {
            case TITLE -> draft.title();
            case PLACE -> draft.place() == null ? "" : draft.place().name();
            case YEAR -> said(draft.year());
            case DELIVERED -> said(draft.delivered());
            case BODY -> said(draft.body());
            case SPEAKER ->
                draft.speaker() == null ? "" : draft.speaker().name().zh();
            case OFFICE ->
                draft.speaker() == null ? "" : draft.speaker().office().zh();
        };
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(words.say(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void save() {
        for (Map.Entry<Field, TextField> each : fields.entrySet()) {
            if (!each.getKey().holds(each.getValue().getText().strip())) {
                refuse(each.getKey());
                return;
            }
        }
        boolean named = !text(Field.SPEAKER).isEmpty();
        if (named == text(Field.OFFICE).isEmpty()) {
            refuse(named ? Field.OFFICE : Field.SPEAKER);
            return;
        }
        List<Mend.Fact> changed = fields.keySet().stream()
                .filter(field -> !text(field).equals(value(field)))
                .map(field -> new Mend.Fact(field, text(field)))
                .toList();
        close.run();
        if (!changed.isEmpty()) {
            take.accept(changed);
        }
    }

    private String text(Field field) {
        return fields.get(field).getText().strip();
    }

    private void refuse(Field field) {
        fault.setText(words.say("facts.fault." + Code.of(field)));
        fault.setVisible(true);
        fields.get(field).requestFocus();
    }
}
