package workreport.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.language.Language;
import workreport.language.LanguageRun;
import workreport.paint.Ink;
import workreport.paint.Typefaces;
import workreport.typeset.Layout.Bookmark;
import workreport.typeset.Style.Align;

/** Divides a manuscript into pages. A heading stays with what follows it, and no line of a paragraph stands alone. */
final class Paginator {

    private final Manuscript manuscript;
    private final PageFormat format;
    private final LineSetter setter;
    private final BooleanSupplier cancelled;
    private final List<Page> pages = new ArrayList<>();
    private final Tag root;
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, Layout.Place> places = new HashMap<>();
    private final Set<String> targets;
    private double smallerTables;
    private double y;
    /** Of the heading before. */
    private int level;

    private Paginator(Manuscript manuscript, LineSetter setter, BooleanSupplier cancelled) {
        this.manuscript = manuscript;
        root = Tag.document(manuscript.about().language());
        this.setter = setter;
        this.cancelled = cancelled;
        format = manuscript.format().withFoot(new Foot(manuscript, setter).height());
        targets = manuscript.blocks().stream().flatMap(Block::anchors).collect(Collectors.toSet());
        newPage();
    }

    /**
     * Sets a manuscript.
     *
     * @param cancelled polled during layout
     * @throws CancellationException once that says so
     */
    static Layout of(Manuscript manuscript, Typefaces typefaces, BooleanSupplier cancelled) {
        Paginator flow = new Paginator(manuscript, new LineSetter(typefaces), cancelled);
        flow.all();
        new Foot(manuscript, flow.format, flow.setter).add(flow.pages, flow.root);
        double filled = (flow.y - flow.format.top()) / flow.format.depth();
        // A single page needs no outline.
        List<Bookmark> outline = flow.pages.size() > 1 || flow.format.official() ? flow.bookmarks : List.of();
        return new Layout(flow.pages, flow.root, outline, flow.places, flow.smallerTables, filled);
    }

    private void all() {
        List<Block> blocks = manuscript.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            Block block = blocks.get(i);
            double together = 0;
            int next = i;
            while (next < blocks.size() - 1 && keepsWithNext(blocks.get(next))) {
                together += height(blocks.get(next));
                next++;
            }
            need(together + beginning(blocks.get(next)));
            flow(block);
        }
    }

    PageFormat format() {
        return format;
    }

    LineSetter setter() {
        return setter;
    }

    Tag root() {
        return root;
    }

    double y() {
        return y;
    }

    double room() {
        return format.bottom() - y;
    }

    void down(double by) {
        y += by;
    }

    void newPage() {
        pages.add(new Page());
        y = format.top();
    }

    /** Goes to the next page if a height does not fit here but would there. */
    boolean need(double height) {
        if (height > room() + 0.01 && y > format.top()) {
            newPage();
            return true;
        }
        return false;
    }

    void add(Item item) {
        pages.getLast().add(item);
    }

    /** A line, with the ways that it offers to other places of the manuscript. */
    void add(Item.Line line) {
        Tag tag = line.tag();
        if (tag == null || line.line().glyphs().stream().allMatch(glyph -> glyph.link() == null)) {
            pages.getLast().add(line);
            return;
        }
        for (SetLine part : line.line().byLink()) {
            Run.Link link = part.glyphs().getFirst().link();
            if (link == null || !targets.contains(link.target())) {
                pages.getLast().add(new Item.Line(line.x(), line.y(), line.size(), part, tag));
            } else {
                Tag clicked = tag.add("Link");
                double x = line.x() + part.glyphs().getFirst().x();
                double height = 1.2 * line.size();
                pages.getLast().add(new Item.Line(line.x(), line.y(), line.size(), part, clicked));
                pages.getLast()
                        .add(new Item.Way(
                                x, line.y() - 0.9 * line.size(), line.x() + part.width() - x, height, link, clicked));
            }
        }
    }

    /** Links to an anchor lead here. */
    void mark(@Nullable String anchor) {
        if (anchor != null) {
            places.putIfAbsent(anchor, new Layout.Place(pages.size() - 1, y));
        }
    }

    void bookmark(String title, Tag tag, int depth) {
        if (depth > 0) {
            bookmarks.add(new Bookmark(title, tag, depth, pages.size() - 1, y));
        }
    }

    /** A table has to be set smaller, so that no word is broken. */
    void smaller(double size) {
        smallerTables = smallerTables == 0 ? size : Math.min(smallerTables, size);
    }

    private static boolean keepsWithNext(Block block) {
        return block instanceof Block.Text text && text.style().keepWithNext || block instanceof Block.Accent;
    }

    private double height(Block block) {
        return switch (block) {
            case Block.Text text -> {
                Style style = text.style();
                yield (style.before + style.after) * format.size() * format.air()
                        + lines(text).size() * leading(style);
            }
            case Block.Accent _ -> 1.5 * format.size();
            default -> 0;
        };
    }

    /** How much of a block has to stand on the page where it begins. */
    private double beginning(Block block) {
        return switch (block) {
            case Block.Text text -> {
                int lines = lines(text).size();
                yield text.style().before * format.size() * format.air()
                        + (lines == 3 ? 3 : Math.min(2, lines)) * leading(text.style());
            }
            case Block.Table table -> new TableLayout(this, table).beginning();
            case Block.Figures figures -> new FigureLayout(this, figures).beginning();
            case Block.Key key -> new LegendLayout(this, key).beginning();
            case Block.Accent _ -> height(block);
            case Block.Space _ -> 0;
        };
    }

    private void flow(Block block) {
        switch (block) {
            case Block.Text text -> flow(text);
            case Block.Table table -> new TableLayout(this, table).flow();
            case Block.Figures figures -> new FigureLayout(this, figures).flow();
            case Block.Key key -> new LegendLayout(this, key).flow();
            case Block.Accent _ -> {
                double middle = y + 0.45 * format.size();
                add(new Item.Stroke(format.left(), middle, format.left() + 44, middle, 1.6, Ink.ACCENT));
                y += height(block);
            }
            case Block.Space space -> y += y > format.top() ? space.height() * format.size() : 0;
        }
    }

    private double leading(Style style) {
        return style.leading * size(style) * format.air();
    }

    private double size(Style style) {
        return format.official() ? style.size * format.size() : format.size(style.size);
    }

    private List<SetLine> lines(Block.Text text) {
        Style style = text.style();
        double size = size(style);
        boolean chinese = text.language() == Language.ZH;
        Align align = style.align == Align.JUSTIFY && !chinese ? Align.LEFT : style.align;
        return setter.set(text.runs(), size, chinese ? style.indent * size : 0, format.measure(), align);
    }

    private void flow(Block.Text text) {
        Style style = text.style();
        double size = size(style);
        double leading = leading(style);
        List<SetLine> lines = lines(text);
        if (y > format.top()) {
            y += style.before * format.size() * format.air();
        }
        Tag tag = root.add(tag(style), LanguageRun.whole(text.words(), text.language()));
        mark(text.anchor());
        bookmark(text.words(), tag, text.bookmark() > 0 ? text.bookmark() : style.bookmark());
        for (int i = 0; i < lines.size(); i++) {
            int left = lines.size() - i;
            // At least two lines stay together, at the foot of a page and at the top of the next.
            boolean pair = left == 2 || left > 2 && i == 0;
            need(left == 3 && i == 0 ? 3 * leading : pair ? 2 * leading : leading);
            add(new Item.Line(format.left(), y + baseline(size, leading), size, lines.get(i), tag));
            y += leading;
        }
        y += style.after * format.size() * format.air();
    }

    /** No level of headings is left out, whatever a section's own may be. */
    private String tag(Style style) {
        if (!style.tag.startsWith("H")) {
            return style.tag;
        }
        level = Math.min(level + 1, style.tag.charAt(1) - '0');
        return "H" + level;
    }

    /** From the top of a line down to where its letters stand. */
    static double baseline(double size, double leading) {
        return leading / 2 + 0.36 * size;
    }
}
