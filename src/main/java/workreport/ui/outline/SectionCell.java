package workreport.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TreeCell;
import javafx.scene.control.skin.TreeCellSkin;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.find.SearchResult;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.ui.Lazy;
import workreport.ui.Tooltips;

/** A row of the outline: number, short heading, how many indicators, or how many hits where something is looked for. */
final class SectionCell extends TreeCell<Section> {

    /** Sections further down look like those of this level. */
    private static final int DEEPEST_LOOK = 3;

    private final Contents contents;
    private final Notation notation;
    private final Supplier<SearchResult> found;
    private final Predicate<Section> bookmarked;
    private final Function<Section, Optional<String>> reason;
    private final Text count = new Text();
    private final Lazy<Label> hits = new Lazy<>(() -> styled(new Label(), "hits"));
    private final Lazy<FontIcon> bookmark = new Lazy<>(() -> styled(new FontIcon(Feather.BOOKMARK), "bookmark-icon"));
    private final Lazy<Text> mark;
    /** What stands at the end of the row. */
    private List<Node> tail = List.of();

    private final Set<String> read;

    /**
     * @param read the ids of the sections that have been read
     * @param open called at a click on the row, but not at one on the arrow that opens the branch
     * @param found what was found in the text
     * @param bookmarked whether a section has a bookmark
     * @param reason why a section's heading was taken for one, if a program has found it
     */
    SectionCell(
            Contents contents,
            Notation notation,
            Set<String> read,
            Consumer<Section> open,
            Supplier<SearchResult> found,
            Predicate<Section> bookmarked,
            Function<Section, Optional<String>> reason) {
        this.contents = contents;
        this.notation = notation;
        this.read = read;
        this.found = found;
        this.bookmarked = bookmarked;
        this.reason = reason;
        mark = new Lazy<>(() -> styled(new Text(notation.words().say("window.read.mark")), "read-mark"));
        count.getStyleClass().add("count");
        setOnMouseClicked(click -> {
            if (!isEmpty() && click.getButton() == MouseButton.PRIMARY && !isOnArrow(click)) {
                open.accept(getItem());
            }
        });
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
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
            setText(null);
            show(List.of());
            Tooltips.on(this, null);
            setAccessibleText(null);
            return;
        }
        boolean looking = !found.get().hits().isEmpty();
        int shown = looking
                ? found.get().count(section)
                : contents.indicatorsIn(section).size();
        getStyleClass().add("level-" + Math.min(section.level(), DEEPEST_LOOK));
        String named = notation.words().spoken(notation.brief(section));
        setText(notation.brief(section));
        String whole = notation.language() == Language.ZH || section.headingEn() == null
                ? section.number() + section.title()
                : section.headingEn() + "\n" + section.number() + section.title();
        Tooltips.on(this, reason.apply(section).map(why -> whole + "\n" + why).orElse(whole));
        boolean marked = bookmarked.test(section);
        boolean isRead = read.contains(section.id());
        if (isRead) {
            named = notation.words().say("window.read", named);
        }
        if (marked) {
            named = notation.words().say("notes.bookmark-of", named);
        }
        setAccessibleText(looking && shown > 0 ? notation.words().say("find.in-section", named, shown) : named);
        // Most rows have little to show, and there are many: what is empty stays out.
        List<Node> parts = new ArrayList<>();
        if (marked) {
            parts.add(bookmark.get());
        }
        if (isRead) {
            parts.add(mark.get());
        }
        if (shown > 0 && looking) {
            hits.get().setText(Integer.toString(shown));
            parts.add(hits.get());
        } else if (shown > 0) {
            count.setText(Integer.toString(shown));
            parts.add(count);
        }
        show(parts);
    }

    private void show(List<Node> parts) {
        if (!parts.equals(tail)) {
            tail = parts;
            if (getSkin() instanceof RowSkin skin) {
                skin.updateChildren();
                requestLayout();
            }
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RowSkin();
    }

    /** Puts the heading and what stands at the end of the row side by side without boxes around them: there are many rows. */
    private final class RowSkin extends TreeCellSkin<Section> {

        private static final double GAP = 8;

        RowSkin() {
            super(SectionCell.this);
        }

        @Override
        protected void updateChildren() {
            super.updateChildren();
            getChildren().addAll(tail);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            double end = x + width;
            for (Node part : tail.reversed()) {
                double wide = snapSizeX(part.prefWidth(-1));
                layoutInArea(part, end - wide, y, wide, height, 0, HPos.LEFT, VPos.CENTER);
                end -= wide + GAP;
            }
            super.layoutChildren(x, y, Math.max(0, end - x), height);
        }

        /** A heading that is too long ends with an ellipsis; the tree never has to be pushed aside. */
        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return 1;
        }
    }
}
