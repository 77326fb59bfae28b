package workreport.ui.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ObservableSet;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.find.ListSearch;
import workreport.find.SearchResult;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Annotations;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.QueryField;
import workreport.ui.Rows;
import workreport.ui.TextSearch;

/** The report's sections as a tree, with a field to filter them. */
public final class OutlinePane extends VBox {

    private static final double ROW_HEIGHT = 30;

    private final Contents contents;
    private final NavigationHistory trail;
    private final QueryField filter = new QueryField();
    private final Label none = new Label();
    private final TreeView<Section> tree = new TreeView<>();
    private final Map<String, TreeItem<Section>> items = new HashMap<>();
    private final ListSearch<Section> search;
    private Predicate<Section> wanted = _ -> true;

    private SearchResult found = SearchResult.NOTHING;
    private final Set<String> read = new HashSet<>();
    /** The section that the tree was told to select; only another one is gone to when it is selected. */
    private @Nullable Section shown;

    private @Nullable Annotations annotations;
    private Function<String, Optional<String>> reasons = _ -> Optional.empty();

    public OutlinePane(Contents contents, NavigationHistory trail, Notation notation) {
        this.contents = contents;
        this.trail = trail;
        getStyleClass().add("outline-pane");
        filter.setPromptText(notation.words().say("outline.filter"));
        filter.setAccessibleText(notation.words().say("outline.filter"));
        filter.setId("outline-filter");
        tree.setId("outline");
        tree.setAccessibleText(notation.words().say("outline.name"));
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW_HEIGHT);
        tree.setCellFactory(_ ->
                new SectionCell(contents, notation, read, this::open, () -> found, this::isBookmarked, this::reason));
        VBox.setVgrow(tree, Priority.ALWAYS);
        none.setId("outline-none");
        none.getStyleClass().add("outline-none");
        none.setWrapText(true);
        none.setText(notation.words()
                .say(contents.report().sections().isEmpty() ? "outline.none-in-report" : "outline.none"));
        none.managedProperty().bind(none.visibleProperty());
        none.setVisible(false);
        getChildren().addAll(filter, none, tree);
        search = new ListSearch<>(
                Section::id,
                Section::title,
                section -> Stream.of(
                                Stream.of(section.number() + section.heading()),
                                section.name().all(),
                                section.brief().all())
                        .flatMap(Function.identity()));
        fill();
        show(trail.place());
        listen(notation.words());
    }

    /** Shows the reader's bookmarks. */
    public void follow(Annotations bookmarks) {
        annotations = bookmarks;
        bookmarks.placedProperty().when(NodeContainment.shown(this)).subscribe(_ -> tree.refresh());
    }

    /** Sets why lines were taken for headings, by section id. */
    public void explain(Function<String, Optional<String>> why) {
        reasons = why;
        tree.refresh();
    }

    private Optional<String> reason(Section section) {
        return reasons.apply(section.id());
    }

    private boolean isBookmarked(Section section) {
        return annotations != null && annotations.isBookmarked(section);
    }

    private void listen(Words words) {
        trail.locationProperty().when(NodeContainment.shown(this)).subscribe((_, place) -> {
            if (place.isInText()) {
                show(place);
            }
        });
        filter.askedProperty().subscribe((_, _) -> ask());
        filter.filters(words, () -> {
            tree.requestFocus();
            selectFound();
        });
        tree.getSelectionModel().selectedItemProperty().subscribe((before, item) -> {
            if (item != null && item.getValue() != shown && !isClosedAround(item, before)) {
                open(item.getValue());
            }
        });
        tree.setOnKeyPressed(key -> {
            TreeItem<Section> item = tree.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && !key.isAltDown() && item != null) {
                open(item.getValue());
            }
        });
    }

    private void ask() {
        wanted = search.matching(filter.asked(), () -> Platform.runLater(this::ask));
        fill();
        show(trail.place());
    }

    /** Shows how much a search finds in each section. */
    public void follow(TextSearch search) {
        search.foundProperty().subscribe((_, now) -> {
            found = now;
            tree.refresh();
        });
    }

    /** The section that is selected; a click with any button selects, so it is the one that a menu is opened on. */
    public Optional<Location> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(item -> place(item.getValue()));
    }

    private void open(Section section) {
        trail.visit(place(section));
    }

    private Location place(Section section) {
        return Location.of(contents.report().id(), section.id());
    }

    /** Whether a branch has been closed over what was selected: the tree then selects the branch by itself. */
    private static boolean isClosedAround(TreeItem<Section> item, @Nullable TreeItem<Section> before) {
        TreeItem<Section> step = before;
        while (step != null && step != item) {
            step = step.getParent();
        }
        return step == item && !item.isExpanded();
    }

    /** Goes to the first section that the filter has found, not to its ancestors. */
    private void selectFound() {
        TreeItem<Section> selected = tree.getSelectionModel().getSelectedItem();
        if (selected != null && wanted.test(selected.getValue())) {
            return;
        }
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (wanted.test(tree.getTreeItem(row).getValue())) {
                tree.getSelectionModel().select(row);
                return;
            }
        }
    }

    /** Marks sections as read, also those that come to be so. */
    public void markRead(ObservableSet<String> sections) {
        read.addAll(sections);
        sections.subscribe(() -> {
            if (read.addAll(sections)) {
                tree.refresh();
            }
        });
    }

    /**
     * How the outline is looked at.
     *
     * @param open the ids of the sections whose parts are shown
     * @param top the first row in sight
     */
    public record State(String filter, Set<String> open, int top) {}

    /** How the reader has filtered, opened and scrolled it. */
    public State state() {
        Set<String> open = items.values().stream()
                .filter(TreeItem::isExpanded)
                .map(item -> item.getValue().id())
                .collect(Collectors.toSet());
        return new State(filter.asked(), open, Rows.first(tree));
    }

    /** Shows it in that way. */
    public void restore(State state) {
        filter.ask(state.filter());
        items.forEach((id, item) -> item.setExpanded(state.open().contains(id)));
        show(trail.place());
        tree.scrollTo(state.top());
    }

    /** The field that filters the sections. */
    public QueryField filter() {
        return filter;
    }

    /** Puts the keyboard into the tree. */
    public void focusTree() {
        tree.requestFocus();
    }

    private void fill() {
        tree.getSelectionModel().clearSelection();
        items.clear();
        TreeItem<Section> root = new TreeItem<>();
        contents.report().sections().forEach(section -> item(section).ifPresent(root.getChildren()::add));
        tree.setRoot(root);
        none.setVisible(root.getChildren().isEmpty());
    }

    private Optional<TreeItem<Section>> item(Section section) {
        TreeItem<Section> item = new TreeItem<>(section);
        section.sections().forEach(child -> item(child).ifPresent(item.getChildren()::add));
        if (item.getChildren().isEmpty() && !wanted.test(section)) {
            return Optional.empty();
        }
        item.setExpanded(section.level() == 1 || !filter.asked().isBlank());
        items.put(section.id(), item);
        return Optional.of(item);
    }

    /** Selects the section that a place is in, opening what hides it. */
    private void show(Location place) {
        shown = contents.sectionAt(place.id()).orElse(null);
        TreeItem<Section> item = shown == null ? null : items.get(shown.id());
        if (item == null) {
            tree.getSelectionModel().clearSelection();
        } else {
            for (TreeItem<Section> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            if (tree.getSelectionModel().getSelectedItem() != item) {
                tree.getSelectionModel().select(item);
                bringIntoView(tree.getRow(item));
            }
        }
    }

    /** Scrolls only if the row is out of sight, and then leaves some rows above it. */
    private void bringIntoView(int row) {
        double top = tree.lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof SectionCell cell && cell.getIndex() == row && !cell.isEmpty())
                .mapToDouble(node -> node.getBoundsInParent().getMinY())
                .findFirst()
                .orElse(-1);
        if (top < 0 || top > tree.getHeight() - 2 * ROW_HEIGHT) {
            tree.scrollTo(Math.max(0, row - 4));
        }
    }
}
