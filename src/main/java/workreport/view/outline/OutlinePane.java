package workreport.view.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.find.Found;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.model.Section;
import workreport.view.Annotations;
import workreport.view.Finding;
import workreport.view.Place;
import workreport.view.Trail;

/** The report's sections as a tree, with a field to filter them. */
public final class OutlinePane extends VBox {

    private static final double ROW_HEIGHT = 30;

    private final Contents contents;
    private final Trail trail;
    private final TextField filter = new TextField();
    private final TreeView<Section> tree = new TreeView<>();
    private final Map<String, TreeItem<Section>> items = new HashMap<>();
    private Found found = Found.NOTHING;
    private final Set<String> read = new HashSet<>();
    /** Set while the tree follows the reader: then a selection is no wish to go anywhere. */
    private boolean following;

    private @Nullable Annotations annotations;

    public OutlinePane(Contents contents, Trail trail, Notation notation) {
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
        tree.setCellFactory(
                _ -> new SectionCell(contents, notation, read, this::open, () -> found, this::isBookmarked));
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(filter, tree);
        fill("");
        show(trail.place());
        listen();
    }

    /** Shows the reader's bookmarks; to be called once. */
    public void follow(Annotations bookmarks) {
        annotations = bookmarks;
        getProperties().put(Annotations.class, bookmarks.follow(tree::refresh));
        tree.refresh();
    }

    private boolean isBookmarked(Section section) {
        return annotations != null && annotations.isBookmarked(section);
    }

    private void listen() {
        trail.follow((place, _) -> {
            if (place.isReading()) {
                show(place);
            }
        });
        filter.textProperty().addListener(_ -> {
            fill(wanted());
            show(trail.place());
        });
        filter.setOnKeyPressed(key -> {
            if (key.isAltDown()) {
                return;
            }
            if (key.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                tree.requestFocus();
                selectFound();
            }
        });
        tree.getSelectionModel().selectedItemProperty().addListener((_, before, item) -> {
            if (!following && item != null && !isClosedAround(item, before)) {
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

    /** From now on shows how much was found in each section. */
    public void follow(Finding finding) {
        finding.foundProperty().addListener((_, _, now) -> {
            found = now;
            tree.refresh();
        });
    }

    private void open(Section section) {
        trail.visit(Place.of(section.id()));
    }

    /** Whether a branch has been closed over what was selected: the tree then selects the branch, but nobody goes there. */
    private static boolean isClosedAround(TreeItem<Section> item, @Nullable TreeItem<Section> before) {
        TreeItem<Section> step = before;
        while (step != null && step != item) {
            step = step.getParent();
        }
        return step == item && !item.isExpanded();
    }

    /** Goes to the first section that the filter has found, not to those that only lead there. */
    private void selectFound() {
        String wanted = wanted();
        TreeItem<Section> selected = tree.getSelectionModel().getSelectedItem();
        if (selected != null && matches(selected.getValue(), wanted)) {
            return;
        }
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (matches(tree.getTreeItem(row).getValue(), wanted)) {
                tree.getSelectionModel().select(row);
                return;
            }
        }
    }

    private String wanted() {
        return filter.getText().strip().toLowerCase(Locale.ROOT);
    }

    /** From now on shows which sections have been read. */
    public void markRead(ObservableSet<String> sections) {
        read.addAll(sections);
        sections.addListener((SetChangeListener<String>) change -> {
            if (change.wasAdded() && read.add(change.getElementAdded())) {
                tree.refresh();
            }
        });
    }

    /** Puts the cursor into the filter field. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Puts the keyboard into the tree. */
    public void focusTree() {
        tree.requestFocus();
    }

    private void fill(String wanted) {
        following = true;
        items.clear();
        TreeItem<Section> root = new TreeItem<>();
        contents.report().sections().forEach(section -> item(section, wanted).ifPresent(root.getChildren()::add));
        tree.setRoot(root);
        following = false;
    }

    private Optional<TreeItem<Section>> item(Section section, String wanted) {
        TreeItem<Section> item = new TreeItem<>(section);
        section.sections().forEach(child -> item(child, wanted).ifPresent(item.getChildren()::add));
        if (item.getChildren().isEmpty() && !matches(section, wanted)) {
            return Optional.empty();
        }
        item.setExpanded(section.level() == 1 || !wanted.isEmpty());
        items.put(section.id(), item);
        return Optional.of(item);
    }

    private static boolean matches(Section section, String wanted) {
        return wanted.isEmpty()
                || (section.number() + section.heading() + "\n" + section.headingEn() + "\n"
                                + section.brief().en())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    /** Selects the section that a place is in, opening what hides it. */
    private void show(Place place) {
        following = true;
        TreeItem<Section> item = contents.sectionAt(place.id())
                .map(section -> items.get(section.id()))
                .orElse(null);
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
        following = false;
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
