package workreport.ui.library;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.find.ListSearch;
import workreport.language.Words;
import workreport.library.Entry;
import workreport.ui.LibraryOutlet;
import workreport.ui.NodeContainment;
import workreport.ui.QueryField;
import workreport.ui.Shelf;

/** All reports of the library as a table: filtered, sorted, opened, removed; and what is being imported. */
public final class LibraryPane extends VBox {

    private final Words words;
    private final Shelf shelf;
    private final LibraryOutlet outlet;
    private final QueryField field = new QueryField();
    private final ObservableList<Entry> all = FXCollections.observableArrayList();
    private final FilteredList<Entry> let = new FilteredList<>(all);
    private final ListSearch<Entry> search;
    private final ReportsTable table;
    private final Label total = new Label();
    private final Label folder = new Label();

    public LibraryPane(Words words, Shelf shelf, LibraryOutlet outlet) {
        this.words = words;
        this.shelf = shelf;
        this.outlet = outlet;
        search = new ListSearch<>(
                entry -> entry,
                Entry::place,
                entry -> Stream.concat(ReportsTable.texts(entry, words), Stream.of(entry.title(), entry.file())));
        table = new ReportsTable(words, shelf, outlet);
        setId("library");
        getStyleClass().add("library-pane");
        total.setId("library-total");
        folder.setId("library-folder");
        folder.setMinWidth(0);
        SortedList<Entry> sorted = new SortedList<>(let);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(), new ImportStrip(words, shelf, outlet), table, foot());
        listen();
    }

    private FlowPane bar() {
        field.setId("library-filter");
        field.setPromptText(words.say("library.filter"));
        field.setAccessibleText(words.say("library.filter"));
        field.filters(words, this::enterTable);
        FlowPane bar = new FlowPane(
                field,
                button("files", () -> take(outlet.askFiles())),
                button("folder", () -> take(outlet.askFolder())),
                button("search", outlet::search));
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        folder.setText(words.say("library.kept-in", shelf.library().folder()));
        HBox foot = new HBox(12, total, space, folder, button("move", outlet::move));
        foot.getStyleClass().add("table-foot");
        return foot;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(words.say("library." + name));
        button.setId("library-" + name);
        button.getStyleClass().setAll("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void listen() {
        shelf.entriesProperty().when(NodeContainment.shown(this)).subscribe(this::fill);
        field.askedProperty().subscribe((_, _) -> filter());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.Z) {
                shelf.undo();
                key.consume();
            } else if (key.isShortcutDown() && key.getCode() == KeyCode.L) {
                field.enter();
                key.consume();
            } else if (key.isShortcutDown() && key.isShiftDown() && key.getCode() == KeyCode.F) {
                outlet.search();
                key.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            take(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
            drag.setDropCompleted(true);
            drag.consume();
        });
    }

    private void take(List<Path> files) {
        if (!files.isEmpty()) {
            shelf.imports().start(files);
        }
    }

    private void fill(@Nullable List<Entry> entries) {
        if (entries == null) {
            total.setText(words.say("library.reading"));
            table.setPlaceholder(new Label(words.say("library.reading")));
            return;
        }
        table.setPlaceholder(new Label(words.say("library.none")));
        List<Entry> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        int at = table.getSelectionModel().getSelectedIndex();
        all.setAll(entries);
        selected.stream().filter(entries::contains).forEach(table.getSelectionModel()::select);
        if (table.getSelectionModel().isEmpty() && !selected.isEmpty()) {
            // What was removed leaves the reader at what comes after it.
            table.getSelectionModel().select(Math.min(at, table.getItems().size() - 1));
        }
        tell();
    }

    private void filter() {
        let.setPredicate(search.matching(field.asked(), () -> Platform.runLater(this::filter)));
        tell();
    }

    private void tell() {
        total.setText(words.say("library.total", all.size(), let.size()));
    }

    private void enterTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** The keyboard goes to the field. */
    @Override
    public void requestFocus() {
        field.enter();
    }
}
