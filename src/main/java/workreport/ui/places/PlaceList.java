package workreport.ui.places;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;
import workreport.ui.ReportAtHand;
import workreport.ui.Tooltips;

/** The places that have a report for a year, those that are set side by side ticked. */
final class PlaceList extends ListView<ReportAtHand> {

    private final PlacesText text;
    private final String own;
    private final Consumer<Set<String>> choose;
    private final Set<String> ticked = new LinkedHashSet<>();

    /**
     * @param own the place of the window's report
     * @param choose takes the ids of the reports that are ticked
     */
    PlaceList(PlacesText text, Words words, String own, Consumer<Set<String>> choose) {
        this.text = text;
        this.own = own;
        this.choose = choose;
        setId("places-list");
        setAccessibleText(words.say("places.list"));
        setPlaceholder(new Label(words.say("places.nothing")));
        setCellFactory(_ -> new Cell());
        setOnKeyPressed(key -> {
            ReportAtHand selected = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && selected != null) {
                turn(selected);
                key.consume();
            }
        });
    }

    void show(List<ReportAtHand> reports, Set<String> chosen) {
        ticked.clear();
        ticked.addAll(chosen);
        getItems().setAll(reports);
    }

    private void turn(ReportAtHand report) {
        if (!ticked.remove(report.report())) {
            ticked.add(report.report());
        }
        refresh();
        choose.accept(Set.copyOf(ticked));
    }

    private final class Cell extends ListCell<ReportAtHand> {

        private final CheckBox box = new CheckBox();
        private final Label relation = new Label();
        private final VBox both = new VBox(box, relation);

        Cell() {
            setPrefWidth(0);
            box.setFocusTraversable(false);
            box.setMinWidth(0);
            relation.getStyleClass().add("places-relation");
            relation.managedProperty().bind(relation.textProperty().isNotEmpty());
            box.setOnAction(_ -> turn(getItem()));
        }

        @Override
        protected void updateItem(@Nullable ReportAtHand report, boolean empty) {
            super.updateItem(report, empty);
            setGraphic(null);
            Tooltips.on(this, null);
            setAccessibleText(null);
            if (empty || report == null) {
                return;
            }
            box.setText(report.place());
            box.setSelected(ticked.contains(report.report()));
            relation.setText(text.relation(report.place(), own));
            Tooltips.on(this, report.title());
            setAccessibleText(report.place() + " " + (box.isSelected() ? "✓" : ""));
            setGraphic(both);
        }
    }
}
