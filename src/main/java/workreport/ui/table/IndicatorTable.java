package workreport.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import workreport.analysis.ReportProfile;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.find.ListSearch;
import workreport.language.Notation;
import workreport.language.Provenance;
import workreport.ui.Location;
import workreport.ui.Location.View;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.QueryField;
import workreport.ui.Rows;
import workreport.ui.Selection;

/** All indicators of the report as a table: filtered, sorted, grouped, ticked for comparing. */
public final class IndicatorTable extends VBox {

    /** The reader wants the rows shown as a file. */
    public static final EventType<Event> SAVE = new EventType<>(Event.ANY, "TABLE_SAVE");

    private static final double ROW_HEIGHT = 34;
    private static final double ROOM_FOR_PATHS = 830;
    private static final double SCROLL_BAR = 18;
    /** Under this height the filters take one line. */
    private static final double ROOM_FOR_LINES = 420;

    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final FilterBar filters;
    private final ScrollPane oneLine = new ScrollPane();
    private final TreeTableView<Row> table = new TreeTableView<>();
    private final TableColumns columns;
    private final RowItems items;
    private final Label total = new Label();
    private final ListSearch<Row.Line> search;
    private final List<Row.Line> lines;
    /** The id of the indicator that the table was told to select; only another one is gone to when it is selected. */
    private String shown = "";
    /** Whether a mouse button is down: clicks add a step back, arrow keys do not. */
    private boolean clicking;

    public IndicatorTable(ReportProfile report, NavigationHistory trail, Notation notation, Selection selection) {
        contents = report.contents();
        this.trail = trail;
        this.notation = notation;
        filters = new FilterBar(report, notation);
        items = new RowItems(contents, notation);
        lines = report.all().stream()
                .map(profile ->
                        new Row.Line(notation.language().of(profile.indicator().name()), profile))
                .toList();
        Provenance provenance = new Provenance(contents, notation.words());
        search = new ListSearch<>(
                line -> line.id(),
                line -> line.profile().indicator().name().zh(),
                line -> Stream.concat(
                        line.profile().indicator().name().all(),
                        line.profile().indicator().observations().stream().map(provenance::of)));
        getStyleClass().add("indicator-table");
        setId("indicator-table");
        table.setId("table");
        table.setShowRoot(false);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setTableMenuButtonVisible(true);
        table.setAccessibleText(notation.words().say("table.name"));
        table.setPlaceholder(new Label(notation.words()
                .say(contents.report().indicators().isEmpty() ? "table.nothing-in-report" : "table.nothing")));
        columns = new TableColumns(report, notation, selection);
        table.getColumns().setAll(columns.all());
        table.setTreeColumn(columns.names());
        table.widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() < ROOM_FOR_PATHS != now.doubleValue() < ROOM_FOR_PATHS) {
                columns.showPaths(now.doubleValue() >= ROOM_FOR_PATHS);
            }
            share();
        });
        table.getVisibleLeafColumns().subscribe(this::share);
        table.setRoot(items.root());
        VBox.setVgrow(table, Priority.ALWAYS);
        total.setId("table-total");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button save = new Button(notation.words().say("table.save"));
        save.setId("save-table");
        save.setOnAction(_ -> fireEvent(new Event(SAVE)));
        HBox foot = new HBox(
                12,
                total,
                save,
                space,
                new Label(notation.words().say("sheet.sign.none")),
                new Label(notation.words().say("legend.inferred")));
        foot.getStyleClass().add("table-foot");
        getChildren().addAll(filters, table, foot);
        oneLine.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        oneLine.setFitToHeight(true);
        oneLine.setMinHeight(Region.USE_PREF_SIZE);
        heightProperty().subscribe((_, _) -> Platform.runLater(this::foldFilters));
        fill();
        listen();
        trail.locationProperty().when(NodeContainment.shown(this)).subscribe(this::show);
    }

    /** Where the pane is low the filters stand on one line that scrolls sideways, so that rows stay in sight. */
    private void foldFilters() {
        boolean low = getHeight() < ROOM_FOR_LINES;
        if (low == (oneLine.getContent() != null)) {
            return;
        }
        getChildren().removeFirst();
        filters.setPrefWrapLength(low ? filters.lineWidth() : 400);
        oneLine.setContent(low ? filters : null);
        getChildren().addFirst(low ? oneLine : filters);
    }

    private void listen() {
        filters.stateProperty().subscribe((_, _) -> fill());
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> clicking = true);
        table.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> clicking = false);
        table.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null
                    && item.getValue() instanceof Row.Line line
                    && !line.id().equals(shown)) {
                go(new Location.AtIndicator(contents.report().id(), line.id()));
            }
        });
        filters.leadTo(() -> {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
        // Without sorting, the rows return to the report's order.
        table.getSortOrder().subscribe(() -> {
            if (table.getSortOrder().isEmpty()) {
                fill();
            }
        });
    }

    private void go(Location place) {
        if (clicking) {
            trail.visit(place);
        } else {
            trail.pass(place);
        }
    }

    /** The indicators shown, in the order shown. */
    public List<Indicator> shown() {
        return items.lines().map(line -> line.profile().indicator()).toList();
    }

    /** The keyboard goes to the rows. */
    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /** The field that filters the rows by what they say. */
    public QueryField filter() {
        return filters.text();
    }

    private void fill() {
        FilterBar.State wanted = filters.state();
        Filter filter = wanted.filter();
        List<Row.Line> let = lines.stream()
                .filter(line -> filter.lets(line.profile()))
                .filter(search.matching(filter.text(), () -> Platform.runLater(this::fill)))
                .toList();
        table.getSelectionModel().clearSelection();
        items.show(let, wanted.grouping());
        if (!table.getSortOrder().isEmpty()) {
            table.sort();
        }
        // A row whose value stays, but in another item of the tree, would keep the indent of an item without a parent.
        table.refresh();
        total.setText(notation.words().say("table.total", lines.size(), let.size()));
        // What is in a closed group is not selected: that would open the group.
        Location place = trail.place();
        items.of(place.id()).filter(item -> item.getParent().isExpanded()).ifPresent(_ -> show(place));
    }

    private void share() {
        if (table.getWidth() > 0) {
            columns.share(table.getVisibleLeafColumns(), table.getWidth() - SCROLL_BAR, lines);
        }
    }

    /** How the reader looks at the table. */
    public State state() {
        List<Sorting> sorted = table.getSortOrder().stream()
                .map(column -> new Sorting(column.getId(), column.getSortType()))
                .toList();
        Set<String> hidden = table.getColumns().stream()
                .filter(column -> !column.isVisible())
                .map(TreeTableColumn::getId)
                .collect(Collectors.toSet());
        return new State(filters.state(), items.closed(), order(), hidden, sorted, Rows.first(table));
    }

    private List<String> order() {
        return table.getColumns().stream().map(TreeTableColumn::getId).toList();
    }

    /** Where each column goes; one that was not there before stays behind what it follows. */
    private Map<String, Integer> places(List<String> order) {
        Map<String, Integer> places = new HashMap<>();
        int last = -1;
        for (String id : order()) {
            last = order.contains(id) ? order.indexOf(id) : last;
            places.put(id, last);
        }
        return places;
    }

    /** Shows the rows in that way, maybe in another language. */
    public void restore(State state) {
        filters.restore(state.filters());
        if (!order().equals(state.order())) {
            Map<String, Integer> places = places(state.order());
            table.getColumns().sort(Comparator.comparing(column -> places.get(column.getId())));
        }
        table.getColumns().forEach(column -> column.setVisible(!state.hidden().contains(column.getId())));
        List<TreeTableColumn<Row, ?>> sorted = new ArrayList<>();
        for (Sorting sorting : state.sorted()) {
            table.getColumns().stream()
                    .filter(column -> column.getId().equals(sorting.column()))
                    .forEach(column -> {
                        column.setSortType(sorting.way());
                        sorted.add(column);
                    });
        }
        table.getSortOrder().setAll(sorted);
        items.close(state.closed());
        fill();
        table.scrollTo(state.top());
    }

    /**
     * How a table is looked at.
     *
     * @param closed the ids of the groups that are closed
     * @param order the ids of all columns, from the left
     * @param hidden the ids of those that are not shown
     * @param top the first row in sight
     */
    public record State(
            FilterBar.State filters,
            Set<String> closed,
            List<String> order,
            Set<String> hidden,
            List<Sorting> sorted,
            int top) {}

    /** A column to sort by, and whether up or down. */
    record Sorting(String column, TreeTableColumn.SortType way) {}

    /** Selects the indicator that the reader is at, if it is shown. */
    private void show(Location place) {
        if (!place.view().equals(View.INDICATORS)) {
            return;
        }
        shown = place.id();
        TreeItem<Row> item = items.of(shown).orElse(null);
        if (item == null) {
            table.getSelectionModel().clearSelection();
        } else if (table.getSelectionModel().getSelectedItem() != item) {
            item.getParent().setExpanded(true);
            table.getSelectionModel().select(item);
            if (!clicking) {
                table.scrollTo(Math.max(0, table.getRow(item) - 4));
            }
        }
    }
}
