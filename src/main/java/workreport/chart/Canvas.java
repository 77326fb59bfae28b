package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Caution;
import workreport.chart.LabelPlacement.Wish;
import workreport.chart.Mark.Anchor;
import workreport.evidence.Observation;

/** Gathers the marks of one chart, from back to front, and letters them. */
final class Canvas {

    private static final double TICK_SIZE = 11;
    private static final double LARGE_SIZE = 14;

    private final double width;
    private final double height;
    private final Detail detail;
    private final LabelPlacement lettering;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * @param width of the whole chart, in points
     * @param height of the whole chart, in points
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    Canvas(double width, double height, Detail detail, ToDoubleFunction<String> textWidth) {
        this.width = width;
        this.height = height;
        this.detail = detail;
        // Only pages are opened in other programs, which may lack the typeface.
        lettering = new LabelPlacement(width, height, textWidth, detail == Detail.ALL ? LabelPlacement.SLACK : 0);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Whether it is a page. */
    boolean isFull() {
        return detail == Detail.ALL;
    }

    /** Whether anything is written on it. */
    boolean isLettered() {
        return detail != Detail.SYMBOLS;
    }

    /** The size of values, in points: on a page those of the report are larger. */
    double valueSize(MarkRole role) {
        return isFull() && role != MarkRole.COMPUTED ? LARGE_SIZE : Chart.TEXT_SIZE;
    }

    double wide(String text, double size) {
        return lettering.wide(text, size);
    }

    double wideTick(String text) {
        return wide(text, TICK_SIZE);
    }

    /** Adds a mark where it is; labels placed later keep away from it. */
    void add(Mark mark) {
        marks.add(mark);
        lettering.avoid(mark);
    }

    void line(double x1, double y1, double x2, double y2, MarkRole role) {
        add(new Mark.Line(x1, y1, x2, y2, role));
    }

    /** Keeps the texts of values out of a column at the left, which ends at x. */
    void keepRightOf(double x) {
        lettering.keepRightOf(x);
    }

    /** A value's text beside its symbol. */
    void value(double x, double y, String text, MarkRole role, @Nullable Observation source) {
        value(x, y, text, role, source, Wish.ABOVE);
    }

    /** A value's text beside its symbol, at its preferred position. */
    void value(double x, double y, String text, MarkRole role, @Nullable Observation source, Wish wish) {
        add(lettering.at(x, y, label(text, valueSize(role), role, source), wish));
    }

    /** Whether a value's text finds a place where it hides nothing. */
    boolean hasRoom(double x, double y, String text, MarkRole role) {
        return hasRoom(x, y, text, role, Wish.ABOVE);
    }

    /** The same for another preferred position. */
    boolean hasRoom(double x, double y, String text, MarkRole role, Wish wish) {
        return lettering.hasRoom(x, y, label(text, valueSize(role), role, null), wish);
    }

    /** A text that explains a line; left out where there is no room for it. */
    void remark(Mark.Line line, String text, MarkRole role, @Nullable Observation source) {
        lettering.along(line, label(text, Chart.TEXT_SIZE, role, source)).ifPresent(this::add);
    }

    /** A label yet to be placed. */
    private static Mark.Label label(String text, double size, MarkRole role, @Nullable Observation source) {
        return new Mark.Label(0, 0, text, size, role, source, Anchor.MIDDLE);
    }

    private void add(LabelPlacement.Placed placed) {
        if (placed.leader() != null) {
            marks.add(placed.leader());
        }
        lines(placed.label()).forEach(marks::add);
    }

    /** A label of several lines, its last where the label is, as a label for each, one centred below the other. */
    private Stream<Mark> lines(Mark.Label label) {
        List<String> lines = label.text().lines().toList();
        double wide = wide(label.text(), label.size());
        return IntStream.range(0, lines.size()).mapToObj(i -> {
            String line = lines.get(i);
            return new Mark.Label(
                    label.x() + (wide - wide(line, label.size())) / 2,
                    label.y() - (lines.size() - 1 - i) * Box.LEADING * label.size(),
                    line,
                    label.size(),
                    label.role(),
                    label.source(),
                    label.anchor());
        });
    }

    /** A text where it is, from its left edge; further lines below the first. */
    void write(double x, double y, String text, double size, MarkRole role, @Nullable Observation source) {
        double baseline = y;
        for (String line : text.lines().toList()) {
            add(new Mark.Label(x, baseline, line, size, role, source));
            baseline += Box.LEADING * size;
        }
    }

    /** A text that ends at x. */
    void writeBefore(double x, double y, String text, double size, MarkRole role, @Nullable Observation source) {
        add(new Mark.Label(x - wide(text, size), y, text, size, role, source, Anchor.END));
    }

    /** A text in the upper left corner, beside the warning if there is one. */
    void corner(ChartSubject subject, String text) {
        double left = isFull() || !subject.caution().isNeeded() ? 0 : 18;
        double size = isFull() ? Chart.TEXT_SIZE : TICK_SIZE;
        write(left, isFull() ? 16 : 11, text, size, MarkRole.TICK, null);
    }

    /** A mark of a scale, centred on x; left out if it would touch its neighbour. */
    void tick(double x, double y, String text) {
        double wide = wideTick(text);
        double left = Math.clamp(x - wide / 2, 0, width - wide);
        Mark.Label label = new Mark.Label(left, y, text, TICK_SIZE, MarkRole.TICK, null, Anchor.MIDDLE);
        if (lettering.isFree(label)) {
            add(label);
        }
    }

    /** A mark of an upright scale, with its right edge at x. */
    void tickBefore(double x, double y, String text) {
        writeBefore(x, y + 0.35 * TICK_SIZE, text, TICK_SIZE, MarkRole.TICK, null);
    }

    /** The warning of a subject that is compared with caution, in a corner: in words on a page, by its sign on a card. */
    void warn(ChartSubject subject) {
        if (!subject.caution().isNeeded()) {
            return;
        }
        if (isFull()) {
            String warning = subject.bothInLine(language -> Caution.SIGN + " " + language.warning());
            writeBefore(width, 16, warning, Chart.TEXT_SIZE, MarkRole.CAUTION, null);
        } else {
            write(0, 12, Caution.SIGN, Chart.TEXT_SIZE, MarkRole.CAUTION, null);
        }
    }

    /** The chart as it now is. */
    Chart chart(String description) {
        return new Chart(width, height, marks, description);
    }
}
