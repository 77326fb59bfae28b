package workreport.ui.place;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.Promise;
import workreport.series.PromiseText;
import workreport.series.Verdict;
import workreport.ui.CurrentItem;
import workreport.ui.Tooltips;

/** Promises with what came of them, a row each. Rows of a theme may stand together, however they are sorted. */
final class PromiseTable extends TableView<Promise> {

    private static final double ROW_HEIGHT = 34;
    private static final int MOST_CLICKS = 2;

    private static final PseudoClass FIRST_OF_GROUP = PseudoClass.getPseudoClass("first-of-group");

    private final CurrentItem<Promise> current;
    private final TableColumn<Promise, String> themes;
    /** The rows as they come, without any sorting. */
    private List<Promise> filled = List.of();

    /**
     * @param choose called when the reader selects another row, or none
     * @param open called when the reader wants to see a promise in its text
     */
    PromiseTable(PromiseText text, Notation notation, Consumer<@Nullable Promise> choose, Consumer<Promise> open) {
        Words words = notation.words();
        setId("promises");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(words.say("place.table"));
        setPlaceholder(new Label(words.say("place.nothing")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        themes = column(words, "theme", 90, promise -> PlaceThemes.name(promise, notation));
        themes.setSortable(false);
        themes.setVisible(false);
        themes.setCellFactory(_ -> new ThemeCell());
        getColumns()
                .setAll(List.of(
                        themes,
                        column(words, "year", 84, text::year),
                        column(words, "indicator", 164, promise -> text.name(promise.statement())),
                        column(words, "promised", 112, promise -> text.number(promise.statement())),
                        column(words, "result", 130, text::briefResult, text::result),
                        column(words, "difference", 130, text::difference),
                        verdicts(words, text),
                        column(words, "note", 84, promise -> String.join(" ", text.notes(promise)))));
        current = new CurrentItem<>(getSelectionModel(), choose);
        setRowFactory(_ -> new PromiseRow());
        setSortPolicy(_ -> {
            arrange();
            return true;
        });
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
        return column(words, name, width, text, text);
    }

    /** @param whole what is to be read where the column has room for less */
    private static TableColumn<Promise, String> column(
            Words words, String name, double width, Function<Promise, String> text, Function<Promise, String> whole) {
        TableColumn<Promise, String> column = new TableColumn<>(words.say("place.column." + name));
        column.setId("promise-" + name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TextCell(whole));
        return column;
    }

    private static TableColumn<Promise, String> verdicts(Words words, PromiseText text) {
        TableColumn<Promise, String> column = column(words, "verdict", 136, text::verdict);
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

    /** The row of a promise, set apart where another theme begins. */
    private final class PromiseRow extends TableRow<Promise> {

        @Override
        public void updateIndex(int index) {
            super.updateIndex(index);
            pseudoClassStateChanged(FIRST_OF_GROUP, index > 0 && isFirstOfGroup(index));
        }
    }

    /** A text whose tooltip shows it in full where it is cut off. */
    private static final class TextCell extends TableCell<Promise, String> {

        private final Function<Promise, String> whole;

        TextCell(Function<Promise, String> whole) {
            this.whole = whole;
            textTruncatedProperty().subscribe(_ -> hint());
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            hint();
        }

        private void hint() {
            Promise promise = isEmpty() ? null : getTableRow().getItem();
            String said = promise == null ? getText() : whole.apply(promise);
            Tooltips.on(this, isTextTruncated() || !Objects.equals(said, getText()) ? said : null);
        }
    }

    /** The name of a theme, once for its group. */
    private final class ThemeCell extends TableCell<Promise, String> {

        ThemeCell() {
            getStyleClass().add("promise-theme");
        }

        @Override
        public void updateIndex(int index) {
            super.updateIndex(index);
            write(getItem());
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            write(empty ? null : name);
        }

        private void write(@Nullable String name) {
            setText(isFirstOfGroup(getIndex()) ? name : null);
        }
    }

    private boolean isFirstOfGroup(int index) {
        List<Promise> rows = getItems();
        return themes.isVisible()
                && 0 <= index
                && index < rows.size()
                && (index == 0 || PlaceThemes.rank(rows.get(index)) != PlaceThemes.rank(rows.get(index - 1)));
    }

    /** Whether rows of a theme stand together. */
    void group(boolean together) {
        if (themes.isVisible() != together) {
            themes.setVisible(together);
            sort();
        }
    }

    /** In groups if they are wanted, and within them as the reader sorts. */
    private void arrange() {
        Comparator<Promise> order = getComparator() == null ? unsorted() : getComparator();
        Comparator<Promise> all =
                themes.isVisible() ? Comparator.comparingInt(PlaceThemes::rank).thenComparing(order) : order;
        List<Promise> sorted = getItems().stream().sorted(all).toList();
        if (!sorted.equals(getItems())) {
            FXCollections.sort(getItems(), all);
        }
        refresh();
    }

    private Comparator<Promise> unsorted() {
        Map<Promise, Integer> places = new IdentityHashMap<>();
        filled.forEach(promise -> places.put(promise, places.size()));
        return Comparator.comparingInt(promise -> places.getOrDefault(promise, 0));
    }

    /** Shows other rows; the selected one stays selected if it is among them, otherwise the first is. Neither is reported. */
    void fill(List<Promise> rows) {
        Promise selected = getSelectionModel().getSelectedItem();
        filled = List.copyOf(rows);
        current.refill(getItems(), rows);
        sort();
        current.show(rows.stream()
                .filter(row -> selected != null && isOfTheSame(row, selected))
                .findFirst()
                .orElseGet(() -> getItems().isEmpty() ? null : getItems().getFirst()));
    }

    /** Whether it is the same promise, whatever its result. */
    private static boolean isOfTheSame(Promise one, Promise other) {
        return one.statement().passage().equals(other.statement().passage());
    }
}
