package workreport.ui.entering;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.entered.Proposal;
import workreport.language.Words;

/** The cells of a table, a row each, with what would become of them. Space takes a value or leaves it. */
final class ProposalTable extends TableView<ProposalRow> {

    private static final double ROW_HEIGHT = 30;
    private static final double TICK_WIDTH = 36;

    private final Words words;
    private final ProposalText text;

    /** @param chosen called with the row that is selected, or null */
    ProposalTable(ProposalText text, Words words, Consumer<@Nullable ProposalRow> chosen) {
        this.words = words;
        this.text = text;
        setId("proposals");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(words.say("enter-table.preview"));
        setPlaceholder(new Label(words.say("enter-table.nothing")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        ticks(),
                        column("indicator", 210, text::indicator),
                        column("period", 80, text::period),
                        column("written", 100, text::written),
                        column("becomes", 130, text::becomes),
                        column("kind", 280, text::told)));
        setRowFactory(_ -> row());
        getSelectionModel().selectedItemProperty().subscribe(chosen);
        setOnKeyPressed(key -> {
            ProposalRow selected = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && selected != null) {
                selected.turn();
                key.consume();
            }
        });
    }

    private TableColumn<ProposalRow, String> column(String name, double width, Function<Proposal, String> told) {
        TableColumn<ProposalRow, String> column = new TableColumn<>(words.say("enter-table.column." + name));
        column.setId("proposal-" + name);
        column.setPrefWidth(width);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(told.apply(row.getValue().proposal())));
        return column;
    }

    private TableColumn<ProposalRow, ProposalRow> ticks() {
        TableColumn<ProposalRow, ProposalRow> column = new TableColumn<>();
        column.setId("proposal-tick");
        column.setMinWidth(TICK_WIDTH);
        column.setMaxWidth(TICK_WIDTH);
        column.setSortable(false);
        column.setCellFactory(_ -> new Tick());
        return column;
    }

    /** The box that takes a value; none where it cannot be taken. */
    private final class Tick extends TableCell<ProposalRow, ProposalRow> {

        private final CheckBox box = new CheckBox();
        private @Nullable ProposalRow shown;

        Tick() {
            box.setFocusTraversable(false);
            getStyleClass().add("column-tick");
        }

        @Override
        protected void updateItem(@Nullable ProposalRow unused, boolean empty) {
            super.updateItem(unused, empty);
            ProposalRow row = empty ? null : getTableRow().getItem();
            if (shown != null) {
                box.selectedProperty().unbindBidirectional(shown.takenProperty());
            }
            shown = row;
            boolean isPossible = row != null && row.proposal().isPossible();
            if (isPossible) {
                box.selectedProperty().bindBidirectional(row.takenProperty());
                box.setAccessibleText(words.say(
                        "enter-table.take",
                        text.indicator(row.proposal()),
                        text.period(row.proposal()),
                        text.becomes(row.proposal())));
            }
            setGraphic(isPossible ? box : null);
        }
    }

    /** New ones, those that need a decision and those that cannot be entered look different. */
    private static TableRow<ProposalRow> row() {
        TableRow<ProposalRow> row = new TableRow<>();
        row.itemProperty().subscribe(item -> {
            row.getStyleClass().removeIf(style -> style.startsWith("proposal-"));
            if (item != null) {
                row.getStyleClass().add("proposal-" + look(item.proposal().kind()));
            }
        });
        return row;
    }

    private static String look(Proposal.Kind kind) {
        return switch (kind) {
            case NEW -> Code.of(kind);
            case SAME, SAID, AGAIN -> "known";
            case DIFFERS, BESIDE -> "asks";
            default -> "refused";
        };
    }
}
