package workreport.ui.library;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.language.Words;
import workreport.library.Bundled;
import workreport.library.Entry;
import workreport.ui.LibraryOutlet;
import workreport.ui.Shelf;

/** The rows of the library, and what can be done with each. */
final class ReportsTable extends TableView<Entry> {

    private static final double ROW_HEIGHT = 34;

    private final Words words;
    private final Shelf shelf;
    private final LibraryOutlet outlet;

    ReportsTable(Words words, Shelf shelf, LibraryOutlet outlet) {
        this.words = words;
        this.shelf = shelf;
        this.outlet = outlet;
        setId("library-table");
        setFixedCellSize(ROW_HEIGHT);
        setTableMenuButtonVisible(true);
        setAccessibleText(words.say("library.name"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Collator collator = Collator.getInstance(words.language().locale());
        getColumns()
                .addAll(List.of(
                        column("place", 160, entry -> place(entry, words), collator),
                        column("level", 146, entry -> level(entry, words), collator),
                        numbers("year", 56, Entry::year),
                        column("session", 300, Entry::occasion, collator),
                        numbers("characters", 84, Entry::characters),
                        numbers("indicators", 84, Entry::indicators),
                        column("state", 80, entry -> state(entry, words), collator),
                        column("file", 200, entry -> file(entry, words), collator)));
        setRowFactory(_ -> row());
        setContextMenu(menu());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** What stands in a row, to be filtered. */
    static Stream<String> texts(Entry entry, Words words) {
        return Stream.of(
                place(entry, words),
                level(entry, words),
                Objects.toString(entry.year(), ""),
                entry.occasion(),
                state(entry, words));
    }

    /** Where the place is not known the title says most. */
    private static String place(Entry entry, Words words) {
        return entry.place().isEmpty() ? words.say("library.untold-place", entry.title()) : entry.place();
    }

    private static String level(Entry entry, Words words) {
        return entry.level() == null ? "" : words.say("library.level." + Code.of(entry.level()));
    }

    private static String state(Entry entry, Words words) {
        return words.say("library.state." + Code.of(entry.state()));
    }

    private static String file(Entry entry, Words words) {
        return entry.id().equals(Bundled.ID) ? words.say("library.comes-with") : entry.file();
    }

    private <T> TableColumn<Entry, T> column(
            String name, double width, Function<Entry, @Nullable T> shown, Comparator<? super T> order) {
        TableColumn<Entry, T> column = new TableColumn<>(words.say("library.column." + name));
        column.setId("library-column-" + name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(shown.apply(row.getValue())));
        column.setComparator(Comparator.nullsLast(order::compare));
        return column;
    }

    private <T extends Comparable<T>> TableColumn<Entry, T> numbers(
            String name, double width, Function<Entry, @Nullable T> shown) {
        TableColumn<Entry, T> column = column(name, width, shown, Comparator.naturalOrder());
        column.getStyleClass().add("number-column");
        return column;
    }

    private TableRow<Entry> row() {
        TableRow<Entry> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !row.isEmpty()) {
                outlet.open(row.getItem(), null, false);
            }
        });
        return row;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            open(key.isShortcutDown());
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            shelf.remove(selected());
            key.consume();
        }
    }

    private List<Entry> selected() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    private void open(boolean here) {
        Entry entry = getSelectionModel().getSelectedItem();
        if (entry != null) {
            outlet.open(entry, null, here);
        }
    }

    private ContextMenu menu() {
        MenuItem open = item("open", () -> open(false));
        MenuItem here = item("open-here", () -> open(true));
        MenuItem show = item("show-file", () -> selected().stream().limit(1).forEach(outlet::show));
        MenuItem reviewed = item("mark-reviewed", () -> shelf.mark(selected(), Entry.State.REVIEWED));
        MenuItem imported = item("mark-imported", () -> shelf.mark(selected(), Entry.State.IMPORTED));
        MenuItem remove = item("remove", () -> shelf.remove(selected()));
        ContextMenu menu = new ContextMenu(
                open, here, new SeparatorMenuItem(), reviewed, imported, show, new SeparatorMenuItem(), remove);
        menu.setOnShowing(_ -> {
            List<Entry> chosen = selected();
            boolean own = chosen.stream().anyMatch(entry -> !entry.id().equals(Bundled.ID));
            List.of(open, here).forEach(item -> item.setDisable(chosen.size() != 1));
            show.setDisable(!own || chosen.size() != 1);
            remove.setDisable(!own);
            reviewed.setVisible(chosen.stream().anyMatch(entry -> entry.state() == Entry.State.IMPORTED));
            imported.setVisible(own && !reviewed.isVisible());
        });
        return menu;
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(words.say("library." + name));
        item.setId("library-" + name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
