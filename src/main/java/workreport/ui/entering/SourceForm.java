package workreport.ui.entering;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.check.InvalidModelException;
import workreport.evidence.Source;
import workreport.language.Words;
import workreport.ui.QueryField;

/** The fields for where a whole table is from. */
final class SourceForm extends GridPane {

    private static final Pattern DATE =
            Pattern.compile("\\d{4}年?|\\d{4}[-./年]\\d{1,2}月?|\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?");

    private final Words words;
    private final QueryField title = field("title");
    private final QueryField date = field("date");
    private final QueryField address = field("address");
    private final Label fault = new Label();

    SourceForm(Words words) {
        this.words = words;
        getStyleClass().addAll("check-form", "enter-form");
        for (boolean grows : new boolean[] {false, true, false, false}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(grows ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(Region.USE_PREF_SIZE);
            getColumnConstraints().add(column);
        }
        title.setPromptText(words.say("enter.field.title.hint"));
        date.setPromptText(words.say("enter-table.date.hint"));
        date.setPrefColumnCount(10);
        fault.setId("table-fault");
        fault.getStyleClass().add("check-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        add(label("enter.field.title", title), 0, 0);
        add(under(title, fault), 1, 0);
        add(label("enter-table.date", date), 2, 0);
        add(date, 3, 0);
        add(label("enter.field.address", address), 0, 1);
        add(address, 1, 1, 3, 1);
        List.of(title, date, address).forEach(each -> each.askedProperty().subscribe(_ -> fault.setText("")));
    }

    private static QueryField field(String name) {
        QueryField field = new QueryField();
        field.setId("table-" + name);
        return field;
    }

    private Label label(String key, QueryField field) {
        Label label = new Label(words.say(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(label.getText());
        return label;
    }

    private static Node under(QueryField field, Label fault) {
        return new VBox(2, field, fault);
    }

    /** Whether an input method is at work in one of the fields. */
    boolean isComposing() {
        return title.isComposing() || date.isComposing() || address.isComposing();
    }

    /** The source in the fields; a placeholder until there is one. */
    Source.Entered orUnnamed(LocalDate today, String who) {
        return read(today, who)
                .orElseGet(() -> new Source.Entered(words.say("enter-table.unnamed"), null, null, today, who));
    }

    /** The source; if something is wrong with it, tells the reader and returns empty. */
    Optional<Source.Entered> source(LocalDate today, String who) {
        Optional<Source.Entered> source = read(today, who);
        if (title.asked().isBlank()) {
            refuse(title, "enter.wrong.title");
        } else if (!isDate()) {
            refuse(date, "enter-table.wrong.date");
        } else if (source.isEmpty()) {
            refuse(title, "enter.wrong.text");
        }
        return source;
    }

    private void refuse(QueryField field, String key) {
        fault.setText(words.say(key));
        field.requestFocus();
    }

    private boolean isDate() {
        String plain = Normalizer.normalize(date.asked(), Normalizer.Form.NFKC).replace(" ", "");
        return plain.isEmpty() || DATE.matcher(plain).matches();
    }

    private Optional<Source.Entered> read(LocalDate today, String who) {
        if (title.asked().isBlank() || !isDate()) {
            return Optional.empty();
        }
        String name = title.asked().strip();
        String dated = date.asked().isBlank()
                ? name
                : words.say("enter-table.dated", name, date.asked().strip());
        String where = address.asked().isBlank() ? null : address.asked().strip();
        try {
            return Optional.of(new Source.Entered(dated, null, where, today, who));
        } catch (InvalidModelException invisible) {
            return Optional.empty();
        }
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
    }
}
