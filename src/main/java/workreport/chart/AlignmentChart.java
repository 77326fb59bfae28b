package workreport.chart;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import workreport.analysis.Alignment;
import workreport.analysis.Interval;
import workreport.chart.Mark.Shape;
import workreport.language.Notation;
import workreport.model.Reading;

/** Several indicators, a row each, on one scale: the share of the way from baseline to goal that is done. */
public final class AlignmentChart {

    private static final double ROW = 34;
    private static final double HEAD = 30;
    private static final double FOOT = 26;
    private static final double NAMES = 0.34;
    private static final double FIGURES = 64;

    private AlignmentChart() {}

    /** How high the chart of that many indicators is, in points. */
    public static double height(int rows) {
        return HEAD + rows * ROW + FOOT;
    }

    /**
     * Draws them.
     *
     * @param width in points, at least 400
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    public static Chart draw(Alignment alignment, Notation notation, double width, ToDoubleFunction<String> textWidth) {
        Plot plot = new Plot(width, height(alignment.entries().size()), notation, textWidth);
        double left = width * NAMES;
        double right = width - FIGURES;
        double low =
                Math.min(0, bounds(alignment).mapToDouble(Interval::low).min().orElse(0));
        double high =
                Math.max(1, bounds(alignment).mapToDouble(Interval::high).max().orElse(1));
        DoubleUnaryOperator x = share -> left + (right - left) * (share - low) / (high - low);
        double bottom = plot.height - FOOT + 6;
        for (double share : new double[] {0, 1}) {
            plot.add(new Mark.Line(x.applyAsDouble(share), HEAD - 6, x.applyAsDouble(share), bottom, MarkRole.AXIS));
            plot.centred(x.applyAsDouble(share), plot.height - 4, notation.percent(share, 0), MarkRole.TICK, null);
        }
        double gone = x.applyAsDouble(alignment.timeGone());
        plot.add(new Mark.Line(gone, HEAD - 6, gone, bottom, MarkRole.PROJECTED));
        String time = notation.words().say("chart.time-gone", notation.percent(alignment.timeGone(), 0));
        plot.centred(gone, HEAD - 14, time, MarkRole.COMPUTED, null);
        plot.say(time);
        double middle = HEAD + ROW / 2;
        for (Alignment.Entry entry : alignment.entries()) {
            row(plot, entry, middle, left, x);
            middle += ROW;
        }
        return plot.chart(notation.words().say("comparison.name"));
    }

    private static Stream<Interval> bounds(Alignment alignment) {
        return alignment.entries().stream().map(Alignment.Entry::wayDone);
    }

    private static void row(Plot plot, Alignment.Entry entry, double middle, double left, DoubleUnaryOperator x) {
        Notation notation = plot.notation;
        Reading current = Objects.requireNonNull(entry.assessment().trajectory().current());
        String name = notation.language().of(entry.assessment().indicator().name());
        String share = notation.percent(entry.wayDone().value(), 0);
        double baseline = middle + Chart.TEXT_SIZE / 3;
        plot.label(0, baseline, plot.fitted(name, left - 16, Chart.TEXT_SIZE), Chart.TEXT_SIZE, MarkRole.NAME, current);
        plot.add(new Mark.Line(
                x.applyAsDouble(entry.wayDone().low()),
                middle,
                x.applyAsDouble(entry.wayDone().high()),
                middle,
                MarkRole.RANGE));
        String said = name + ": " + share;
        plot.add(new Mark.Dot(
                x.applyAsDouble(entry.wayDone().value()),
                middle,
                Shape.FILLED_CIRCLE,
                MarkRole.CURRENT,
                said,
                current));
        plot.label(plot.width - plot.widthOf(share), baseline, share, Chart.TEXT_SIZE, MarkRole.CURRENT, null);
        plot.say(said);
    }
}
