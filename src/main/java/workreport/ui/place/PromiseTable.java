package workreport.ui.place;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.language.Words;
import workreport.series.Promise;
import workreport.series.PromiseText;
import workreport.series.Verdict;
import workreport.ui.CurrentItem;
import workreport.ui.Rows;

/** Promises with what came of them, a row each. */
final class PromiseTable extends TableView<Promise> {

    private static final double ROW_HEIGHT = 34;
    private static final int MOST_CLICKS = 2;

    private final CurrentItem<Promise> current;

    /**
     * @param choose called when the reader selects another row, or none
     * @param open called when the reader wants to see a promise in its text
     */
    PromiseTable(PromiseText text, Words words, Consumer<@Nullable Promise> choose, Consumer<Promise> open) {
        setId("promises");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(words.say("place.table"));
        setPlaceholder(new Label(words.say("place.nothing")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        column(words, "year", 80, text::year),
                        column(
                                words,
                                "indicator",
                                210,
                                promise -> promise.statement().name()),
                        column(words, "promised", 100, promise -> text.number(promise.statement())),
                        column(words, "result", 130, text::result),
                        column(words, "difference", 112, text::difference),
                        verdicts(words, text),
                        column(words, "note", 120, promise -> String.join(" ", text.notes(promise)))));
        current = new CurrentItem<>(getSelectionModel(), choose);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == MOST_CLICKS) {
                openSelected(open);
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected(open);
                key.consume();
            }
        });
    }

    private void openSelected(Consumer<Promise> open) {
        Promise selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected);
        }
    }

    private static TableColumn<Promise, String> column(
            Words words, String name, double width, Function<Promise, String> text) {
        TableColumn<Promise, String> column = new TableColumn<>(words.say("place.column." + name));
        column.setId("promise-" + name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private static TableColumn<Promise, String> verdicts(Words words, PromiseText text) {
        TableColumn<Promise, String> column = column(words, "verdict", 136, promise -> text.verdict(promise.verdict()));
        column.setMinWidth(136);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String verdict, boolean empty) {
                super.updateItem(verdict, empty);
                Promise promise = empty ? null : getTableRow().getItem();
                if (promise == null || verdict == null) {
                    setGraphic(null);
                } else {
                    Label tag = new Label(verdict);
                    tag.getStyleClass().addAll("verdict", style(promise.verdict()));
                    setGraphic(tag);
                }
            }
        });
        return column;
    }

    /** Kept, on the way, missed, or open: the same tags as those of goals. */
    static String style(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED, EARLY, MET -> "verdict-met";
            case EXPECTED -> "verdict-on-track";
            case MISSED -> "verdict-limited";
            case OPEN, UNANSWERED, NOT_JUDGED -> "verdict-" + Code.of(Verdict.NOT_JUDGED);
        };
    }

    /** Shows other rows; the one that was selected stays so if it is among them. */
    void fill(List<Promise> rows) {
        Promise selected = getSelectionModel().getSelectedItem();
        current.refill(getItems(), rows);
        if (!getSortOrder().isEmpty()) {
            sort();
        }
        if (selected != null && rows.contains(selected)) {
            current.show(selected);
        } else if (!rows.isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /** The first row in sight. */
    int top() {
        return Rows.first(this);
    }
}
