package workreport.ui.across;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;
import workreport.library.Entry;
import workreport.library.Found;
import workreport.ui.LibraryOutlet;
import workreport.ui.QueryField;
import workreport.ui.Shelf;

/** A field to search all reports while typing, and below it the hits, report by report. */
public final class AcrossPane extends VBox {

    private static final double ROW = 30;

    private final Words words;
    private final Shelf shelf;
    private final LibraryOutlet outlet;
    private final QueryField field = new QueryField();
    private final Label count = new Label();
    private final ListView<Line> list = new ListView<>();

    /** A line of the list. */
    sealed interface Line {

        Entry entry();

        /** A report with all that was found in it below. */
        record Report(Entry entry, int count) implements Line {}

        /** A place in it. */
        record Place(Entry entry, Found.Hit hit) implements Line {}

        /** There are more of them in the report than are listed. */
        record More(Entry entry, int more, Found.Hit last) implements Line {}
    }

    public AcrossPane(Words words, Shelf shelf, LibraryOutlet outlet) {
        this.words = words;
        this.shelf = shelf;
        this.outlet = outlet;
        setId("across");
        field.setId("across-field");
        field.setPromptText(words.say("across.prompt"));
        field.setAccessibleText(words.say("across.prompt"));
        field.onKey(key -> {
            // Without a query there is no list to go to.
            if (key.getCode() == KeyCode.ESCAPE && field.getText().isEmpty()) {
                getScene().getWindow().hide();
            }
        });
        field.filters(words, this::enterList);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("across-count");
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(field, count);
        bar.getStyleClass().add("find-bar");
        list.setId("across-list");
        list.getStyleClass().add("find-results");
        list.setAccessibleText(words.say("find.results"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new AcrossCell(words));
        list.setPlaceholder(new Label(words.say("across.about")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, list);
        field.askedProperty().subscribe((_, asked) -> ask(asked));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(false);
            }
        });
    }

    private void ask(String asked) {
        shelf.find(asked, found -> show(asked, found));
    }

    private void show(String asked, Found found) {
        Line before = list.getSelectionModel().getSelectedItem();
        List<Line> lines = new ArrayList<>();
        for (Found.Group group : found.groups()) {
            lines.add(new Line.Report(group.entry(), group.count()));
            group.hits().forEach(hit -> lines.add(new Line.Place(group.entry(), hit)));
            int more = group.count() - group.hits().size();
            if (more > 0 && !group.hits().isEmpty()) {
                lines.add(new Line.More(group.entry(), more, group.hits().getLast()));
            }
        }
        list.getItems().setAll(lines);
        if (before != null && lines.contains(before)) {
            list.getSelectionModel().select(before);
        }
        list.setPlaceholder(new Label(words.say(asked.isBlank() ? "across.about" : "find.none")));
        count.setText(asked.isBlank() ? "" : said(found));
    }

    private String said(Found found) {
        if (!found.isAll()) {
            return words.say("across.count.yet", found.hits(), found.reports());
        }
        return found.groups().size() < found.reports()
                ? words.say(
                        "across.count.first",
                        found.hits(),
                        found.reports(),
                        found.groups().size())
                : words.say("across.count", found.hits(), found.reports());
    }

    private void enterList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            open(key.isShortcutDown());
            key.consume();
        } else if (key.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0) {
            field.enter();
            key.consume();
        }
    }

    private void open(boolean here) {
        Line line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            outlet.open(line.entry(), hit(line), here);
        }
    }

    private static Found.@Nullable Hit hit(Line line) {
        return switch (line) {
            case Line.Report _ -> null;
            case Line.Place place -> place.hit();
            case Line.More more -> more.last();
        };
    }

    /** The keyboard goes to the field. */
    @Override
    public void requestFocus() {
        field.enter();
    }
}
