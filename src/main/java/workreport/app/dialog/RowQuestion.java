package workreport.app.dialog;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import workreport.ingest.format.ReportTable.Row;
import workreport.language.Words;
import workreport.ui.QueryField;

/** Asks which report of a table to open. */
final class RowQuestion extends FileQuestion {

    private final TableView<Row> table = new TableView<>();
    private final QueryField filter = new QueryField();
    private final Consumer<Row> answer;

    RowQuestion(Words words, String file, List<Row> rows, Consumer<Row> answer, Runnable close) {
        super(words.say("file.rows.asked", file, rows.size()), words.say("file.open"), words, close);
        this.answer = answer;
        FilteredList<Row> shown = new FilteredList<>(FXCollections.observableList(rows));
        shown.predicateProperty().bind(filter.askedProperty().map(asked -> row -> fits(row, asked)));
        SortedList<Row> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("file-rows");
        table.setAccessibleText(words.say("file.rows"));
        table.setPlaceholder(new Label(words.say("file.rows.none")));
        column(words.say("file.rows.place"), Row::place);
        column(words.say("file.rows.year"), Row::year);
        column(words.say("file.rows.characters"), row -> row.text().length())
                .getStyleClass()
                .add("number-column");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setOnMouseClicked(this::clicked);
        table.getSelectionModel().selectFirst();
        filter.setId("file-rows-filter");
        filter.setPromptText(words.say("file.rows.filter"));
        filter.askedProperty().subscribe(_ -> table.getSelectionModel().selectFirst());
        open().disableProperty()
                .bind(Bindings.isEmpty(sorted)
                        .or(table.getSelectionModel().selectedItemProperty().isNull()));
        ask(table, filter);
    }

    private <T> TableColumn<Row, T> column(String name, Function<Row, T> value) {
        TableColumn<Row, T> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(value.apply(row.getValue())));
        table.getColumns().add(column);
        return column;
    }

    private static boolean fits(Row row, String asked) {
        String all = (row.place() + " " + row.year()).toLowerCase(Locale.ROOT);
        return List.of(asked.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(all::contains);
    }

    private void clicked(MouseEvent click) {
        if (click.getClickCount() == 2) {
            open().fire();
        }
    }

    @Override
    void answer() {
        answer.accept(table.getSelectionModel().getSelectedItem());
    }

    @Override
    public void requestFocus() {
        filter.requestFocus();
    }
}
