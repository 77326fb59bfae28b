package workreport.view.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.find.Found;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.model.Section;
import workreport.view.Hint;

/** A row of the outline: number, short heading, how many indicators, or how many hits where something is looked for. */
final class SectionCell extends TreeCell<Section> {

    private final Contents contents;
    private final Notation notation;
    private final Supplier<Found> found;
    private final Predicate<Section> bookmarked;
    private final Label name = new Label();
    private final Label count = new Label();
    private final FontIcon bookmark = new FontIcon(Feather.BOOKMARK);
    private final Label mark = new Label();
    private final HBox row = new HBox();
    private final Set<String> read;

    /**
     * @param read the ids of the sections that have been read
     * @param open called at a click on the row, but not at one on the arrow that opens the branch
     * @param found what was found in the text
     * @param bookmarked whether a section has a bookmark
     */
    SectionCell(
            Contents contents,
            Notation notation,
            Set<String> read,
            Consumer<Section> open,
            Supplier<Found> found,
            Predicate<Section> bookmarked) {
        this.contents = contents;
        this.notation = notation;
        this.read = read;
        this.found = found;
        this.bookmarked = bookmarked;
        bookmark.getStyleClass().add("bookmark-icon");
        mark.getStyleClass().add("read-mark");
        mark.setText(notation.words().say("window.read.mark"));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("outline-row");
        HBox.setHgrow(name, Priority.ALWAYS);
        row.setMinWidth(0);
        row.setPrefWidth(1);
        setOnMouseClicked(click -> {
            if (!isEmpty() && click.getButton() == MouseButton.PRIMARY && !isOnArrow(click)) {
                open.accept(getItem());
            }
        });
    }

    private boolean isOnArrow(MouseEvent click) {
        Node arrow = getDisclosureNode();
        return arrow != null && arrow.isVisible() && arrow.getBoundsInParent().contains(click.getX(), click.getY());
    }

    @Override
    protected void updateItem(Section section, boolean empty) {
        super.updateItem(section, empty);
        getStyleClass().removeIf(style -> style.startsWith("level-"));
        if (empty || section == null) {
            setGraphic(null);
            Hint.on(this, null);
            setAccessibleText(null);
            return;
        }
        boolean looking = !found.get().hits().isEmpty();
        int shown = looking
                ? found.get().count(section)
                : contents.indicatorsIn(section).size();
        getStyleClass().add("level-" + section.level());
        name.setText(notation.brief(section));
        count.setText(Integer.toString(shown));
        count.getStyleClass()
                .setAll(looking && shown > 0 ? List.of("label", "count", "hits") : List.of("label", "count"));
        Hint.on(
                this,
                notation.language() == Language.ZH
                        ? section.number() + section.title()
                        : section.headingEn() + "\n" + section.number() + section.title());
        boolean marked = bookmarked.test(section);
        boolean isRead = read.contains(section.id());
        String named = notation.brief(section);
        if (isRead) {
            named = notation.words().say("window.read", named);
        }
        if (marked) {
            named = notation.words().say("notes.bookmark-of", named);
        }
        setAccessibleText(looking && shown > 0 ? notation.words().say("find.in-section", named, shown) : named);
        // Most rows have little to show, and there are many: what is empty stays out.
        List<Node> parts = new ArrayList<>(List.of(name));
        if (marked) {
            parts.add(bookmark);
        }
        if (isRead) {
            parts.add(mark);
        }
        if (shown > 0) {
            parts.add(count);
        }
        if (!row.getChildren().equals(parts)) {
            row.getChildren().setAll(parts);
        }
        setGraphic(row);
    }
}
