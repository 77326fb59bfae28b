package workreport.ui.places;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;
import workreport.series.EnteredPoint;
import workreport.series.SideBySide;
import workreport.series.Statement;
import workreport.series.YearReport;
import workreport.ui.CurrentItem;
import workreport.ui.Tooltips;

/** Indicators of several places, a column for each place. */
final class PlacesTable extends TableView<SideBySide.Row> {

    private static final double ROW_HEIGHT = 34;
    private static final double NARROWEST_NAME = 190;
    private static final double WIDEST_NAME = 380;
    private static final double WHAT = 166;
    private static final double PLACE = 124;
    private static final double SCROLL_BAR = 18;
    private static final int TWICE = 2;

    private final PlacesText text;
    private final Words words;
    private final String own;
    private final Consumer<Statement.Passage> open;
    private final CurrentItem<SideBySide.Row> current;
    private List<String> shown = List.of();

    /**
     * @param own the place of the window's report
     * @param choose called when the reader selects another row, or none
     * @param open shows a passage in its report
     */
    PlacesTable(
            PlacesText text,
            Words words,
            String own,
            Consumer<SideBySide.@Nullable Row> choose,
            Consumer<Statement.Passage> open) {
        this.text = text;
        this.words = words;
        this.own = own;
        this.open = open;
        setId("places-table");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(words.say("places.table"));
        setPlaceholder(new Label(words.say("places.nothing")));
        current = new CurrentItem<>(getSelectionModel(), choose);
        widthProperty().subscribe(_ -> makeRoom());
        setOnKeyPressed(key -> {
            SideBySide.Row row = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row.example().passage());
                key.consume();
            }
        });
    }

    /** Shows rows; the one that was selected stays so if it is there again. */
    void fill(SideBySide places, List<SideBySide.Row> rows) {
        List<String> reports = places.reports().stream().map(YearReport::id).toList();
        if (!reports.equals(shown) || getColumns().isEmpty()) {
            shown = reports;
            List<TableColumn<SideBySide.Row, ?>> columns = new ArrayList<>();
            columns.add(column("indicator", NARROWEST_NAME, text::name));
            columns.add(column("what", WHAT, text::what));
            places.reports().forEach(report -> columns.add(place(report)));
            getColumns().setAll(columns);
            makeRoom();
        }
        SideBySide.Row before = getSelectionModel().getSelectedItem();
        current.refill(getItems(), rows);
        if (!getSortOrder().isEmpty()) {
            sort();
        }
        rows.stream()
                .filter(row -> before != null && text.all(row).equals(text.all(before)))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(row -> getSelectionModel().select(row));
    }

    /** Names take the room that there is. */
    private void makeRoom() {
        if (!getColumns().isEmpty()) {
            double free = getWidth() - WHAT - PLACE * shown.size() - SCROLL_BAR;
            getColumns().getFirst().setPrefWidth(Math.clamp(free, NARROWEST_NAME, WIDEST_NAME));
        }
    }

    private TableColumn<SideBySide.Row, String> column(
            String name, double width, Function<SideBySide.Row, String> shows) {
        TableColumn<SideBySide.Row, String> column = new TableColumn<>(words.say("places.column." + name));
        column.setId("places-" + name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(shows.apply(row.getValue())));
        return column;
    }

    private TableColumn<SideBySide.Row, SideBySide.Row> place(YearReport report) {
        TableColumn<SideBySide.Row, SideBySide.Row> column = new TableColumn<>();
        String relation = text.relation(report.place(), own);
        Label name = new Label(relation.isEmpty() ? report.place() : report.place() + "\n" + relation);
        Tooltips.on(name, report.place());
        column.setGraphic(name);
        column.setId("places-of-" + report.id());
        column.setPrefWidth(PLACE);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new NumberCell(report.id()));
        column.setComparator(
                Comparator.comparing(row -> size(row, report.id()), Comparator.nullsFirst(Comparator.naturalOrder())));
        return column;
    }

    private static @Nullable BigDecimal size(SideBySide.Row row, String report) {
        Statement value = row.values().get(report);
        EnteredPoint entered = row.entered().get(report);
        if (value != null) {
            return value.value().multiply(value.unit().factor());
        }
        return entered == null
                ? null
                : entered.value().multiply(row.example().unit().factor());
    }

    /** A place's number: what nobody has confirmed, and what may not be compared, looks otherwise. */
    private final class NumberCell extends TableCell<SideBySide.Row, SideBySide.Row> {

        private final String report;

        NumberCell(String report) {
            this.report = report;
            getStyleClass().add("places-number");
            setOnMouseClicked(click -> {
                Statement statement = getItem() == null ? null : statement(getItem());
                if (click.getClickCount() == TWICE && statement != null) {
                    open.accept(statement.passage());
                }
            });
        }

        private @Nullable Statement statement(SideBySide.Row row) {
            Statement value = row.values().get(report);
            SideBySide.Refused refused = row.refused().get(report);
            return value != null ? value : refused == null ? null : refused.statement();
        }

        @Override
        protected void updateItem(SideBySide.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("is-read", "is-refused", "is-absent", "is-entered");
            Tooltips.on(this, null);
            setText(null);
            if (empty || row == null) {
                return;
            }
            Statement statement = statement(row);
            SideBySide.Refused refused = row.refused().get(report);
            EnteredPoint entered = row.entered().get(report);
            if (entered != null) {
                setText(text.number(row, report));
                getStyleClass().add("is-entered");
                Tooltips.on(this, text.source(entered.observation()));
                return;
            }
            if (statement == null) {
                setText("–");
                getStyleClass().add("is-absent");
                return;
            }
            setText(text.number(row, report));
            if (refused != null) {
                getStyleClass().add("is-refused");
                Tooltips.on(this, text.reasons(refused.reasons()));
            } else if (!statement.state().isConfirmed()) {
                getStyleClass().add("is-read");
            }
        }
    }
}
