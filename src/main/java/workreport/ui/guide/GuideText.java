package workreport.ui.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.find.ListFilter;
import workreport.find.Span;
import workreport.ui.ReadOnlyText;
import workreport.ui.guide.GuideBlock.Look;
import workreport.ui.guide.GuideBlock.Run;

/** The text of the guide, with what was found in it marked. */
final class GuideText extends ReadOnlyText {

    /** In pixels, as the style sheet has it. */
    private static final double LINE = 24;

    private static final double LONGEST_LINE = 640;

    private final List<GuideBlock> blocks;
    private List<Hit> hits = List.of();

    /** A place where what is looked for stands. */
    private record Hit(int block, Span span) {}

    /** @param follow called with the target of a link that the reader clicks */
    GuideText(List<GuideBlock> blocks, Consumer<String> follow) {
        super(document(
                blocks,
                GuideBlock::text,
                GuideBlock::styleClass,
                block -> styles(blocks.get(block), List.of(), Optional.empty())));
        this.blocks = blocks;
        setId("guide-text");
        setParagraphGraphicFactory(this::mark);
        getStyleClass().add("guide-text");
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                link(click.getX(), click.getY()).ifPresent(follow);
            }
        });
    }

    /** The mark of an item stands beside its lines, so that all of them begin at the same place. */
    private @Nullable Node mark(int block) {
        String mark = blocks.get(block).mark();
        if (mark.isEmpty()) {
            return null;
        }
        Label label = new Label(mark);
        label.getStyleClass().add("guide-mark");
        return label;
    }

    private Optional<String> link(double x, double y) {
        OptionalInt character = hit(x, y).getCharacterIndex();
        if (character.isEmpty()) {
            return Optional.empty();
        }
        Position at = offsetToPosition(character.getAsInt(), Bias.Forward);
        return blocks.get(at.getMajor()).runs().stream()
                .filter(run -> run.look() == Look.LINK && run.start() <= at.getMinor() && at.getMinor() < run.end())
                .map(Run::target)
                .findFirst();
    }

    @Override
    protected double lineHeight() {
        return LINE;
    }

    @Override
    protected double longestLine() {
        return LONGEST_LINE;
    }

    /** Brings a paragraph to the top. */
    void show(GuideBlock block) {
        showParagraphAtTop(blocks.indexOf(block));
    }

    /**
     * Marks every place where that stands.
     *
     * @return how many there are
     */
    int find(String wanted) {
        List<Hit> before = hits;
        ListFilter filter = new ListFilter(wanted);
        hits = IntStream.range(0, blocks.size())
                .boxed()
                .flatMap(
                        block -> filter.spans(blocks.get(block).text()).stream().map(span -> new Hit(block, span)))
                .toList();
        IntStream.concat(before.stream().mapToInt(Hit::block), hits.stream().mapToInt(Hit::block))
                .distinct()
                .forEach(block -> paint(block, Optional.empty()));
        return hits.size();
    }

    /** Goes to a place that was found, counted from 0. */
    void go(int index) {
        Hit here = hits.get(index);
        hits.stream().mapToInt(Hit::block).distinct().forEach(block -> paint(block, Optional.empty()));
        paint(here.block(), Optional.of(here.span()));
        moveTo(here.block(), here.span().start());
        showParagraphInViewport(here.block());
    }

    private void paint(int block, Optional<Span> here) {
        List<Span> found =
                hits.stream().filter(hit -> hit.block() == block).map(Hit::span).toList();
        setStyleSpans(block, 0, styles(blocks.get(block), found, here));
    }

    /** The styles of a paragraph's characters: overlapping styles add up. */
    private static StyleSpans<Collection<String>> styles(GuideBlock block, List<Span> found, Optional<Span> here) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int[] edges = IntStream.concat(
                        block.runs().stream().flatMapToInt(run -> IntStream.of(run.start(), run.end())),
                        found.stream().flatMapToInt(span -> IntStream.of(span.start(), span.end())))
                .filter(edge -> edge < block.text().length())
                .sorted()
                .distinct()
                .toArray();
        int from = 0;
        List<String> styles = List.of();
        for (int edge : edges) {
            spans.add(styles, edge - from);
            styles = stylesAt(edge, block, found, here);
            from = edge;
        }
        return spans.add(styles, block.text().length() - from).create();
    }

    private static List<String> stylesAt(int at, GuideBlock block, List<Span> found, Optional<Span> here) {
        List<String> styles = new ArrayList<>();
        block.runs().stream()
                .filter(run -> run.start() <= at && at < run.end())
                .forEach(run -> styles.add("guide-" + Code.of(run.look())));
        found.stream()
                .filter(span -> span.start() <= at && at < span.end())
                .forEach(span -> styles.add(here.filter(span::equals).isPresent() ? "hit-here" : "hit"));
        return styles;
    }
}
