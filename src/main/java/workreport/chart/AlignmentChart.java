package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Alignment;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.Interval;
import workreport.analysis.Trajectory;
import workreport.chart.Mark.Shape;
import workreport.evidence.Observation;
import workreport.language.Notation;

/**
 * Several indicators, a row each, on one scale: the share of the way from baseline to goal that is done. A thin line
 * shows what rounding allows, and one line through all rows how much of the time is gone.
 */
public final class AlignmentChart {

    private static final double ROW = 34;
    private static final double HEAD = 44;
    private static final double FOOT = 26;
    private static final double NAMES = 0.36;
    private static final double SHARES = 52;

    private final Alignment alignment;
    private final Notation notation;
    private final Canvas canvas;
    private final Scale scale;
    private final double names;
    private final List<String> said = new ArrayList<>();

    private AlignmentChart(Alignment alignment, Notation notation, double width, ToDoubleFunction<String> textWidth) {
        this.alignment = alignment;
        this.notation = notation;
        canvas = new Canvas(width, height(alignment.entries().size()), Detail.ALL, textWidth);
        names = names();
        double low = 0;
        double high = 1;
        for (Alignment.Entry entry : alignment.entries()) {
            low = Math.min(low, entry.pace().wayDone().low());
            high = Math.max(high, entry.pace().wayDone().high());
        }
        scale = new Scale(low, high, names + 20, width - SHARES - 16);
    }

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
        return new AlignmentChart(alignment, notation, width, textWidth).draw();
    }

    private double names() {
        double widest = 0;
        for (Alignment.Entry entry : alignment.entries()) {
            widest = Math.max(widest, canvas.wide(name(entry), Chart.TEXT_SIZE));
        }
        return Math.min(widest, canvas.width() * NAMES);
    }

    private String name(Alignment.Entry entry) {
        return notation.language().of(entry.profile().indicator().name());
    }

    private Chart draw() {
        double bottom = canvas.height() - FOOT + 4;
        for (double share : new double[] {0, 0.5, 1}) {
            double x = scale.at(share);
            canvas.line(x, HEAD - 8, x, bottom, share == 0.5 ? MarkRole.GRID : MarkRole.AXIS);
            canvas.tick(x, canvas.height() - 5, notation.percent(share, 0));
        }
        String time = time(bottom);
        double middle = HEAD + ROW / 2;
        for (Alignment.Entry entry : alignment.entries()) {
            row(entry, middle);
            middle += ROW;
        }
        return canvas.chart(notation.words()
                .say("chart.aligned", time, String.join(notation.words().say("chart.and"), said)));
    }

    /** How much of the time is gone: a line through all rows, or one through each if the goals are for different years. */
    private String time(double bottom) {
        boolean isOne = alignment.years().size() == 1;
        String shares = alignment.timesGone().stream()
                .map(gone -> notation.percent(gone, 0))
                .collect(Collectors.joining(" / "));
        String time = notation.words().say("chart.time-gone", shares);
        double gone = scale.at(alignment.timesGone().getFirst());
        if (isOne) {
            canvas.line(gone, HEAD - 20, gone, bottom, MarkRole.PROJECTED);
        }
        double wide = canvas.wide(time, Chart.TEXT_SIZE);
        double left = Math.clamp(gone - wide / 2, 0, canvas.width() - wide);
        canvas.write(left, HEAD - 26, time, Chart.TEXT_SIZE, MarkRole.COMPUTED, null);
        double top = HEAD;
        for (Alignment.Entry entry : isOne ? List.<Alignment.Entry>of() : alignment.entries()) {
            double x = scale.at(entry.pace().timeGone());
            canvas.line(x, top + 2, x, top + ROW - 2, MarkRole.PROJECTED);
            top += ROW;
        }
        return time;
    }

    private void row(Alignment.Entry entry, double middle) {
        Trajectory trajectory = entry.profile().trajectory();

        Observation current = Objects.requireNonNull(trajectory.current());
        Interval done = entry.pace().wayDone();
        String share = notation.percent(done.value(), 0);
        String range =
                notation.words().say("chart.range", notation.percent(done.low(), 0), notation.percent(done.high(), 0));
        String text = notation.words().say("chart.aligned-one", name(entry), share, range);
        said.add(text);
        double baseline = middle + 0.36 * Chart.TEXT_SIZE;
        String fitted = Wrapping.cut(name(entry), line -> canvas.wide(line, Chart.TEXT_SIZE), names);
        canvas.write(0, baseline, fitted, Chart.TEXT_SIZE, MarkRole.NAME, current);
        canvas.line(scale.at(done.low()), middle, scale.at(done.high()), middle, MarkRole.RANGE);
        end(trajectory.baseline(), 0, entry.profile(), middle);
        end(trajectory.goal(), 1, entry.profile(), middle);
        canvas.add(new Mark.Dot(
                scale.at(done.value()), middle, shape(current, entry.profile()), MarkRole.CURRENT, text, current));
        canvas.writeBefore(canvas.width(), baseline, share, Chart.TEXT_SIZE, MarkRole.COMPUTED, current);
    }

    private void end(@Nullable Observation observation, double share, IndicatorProfile profile, double middle) {
        if (observation != null) {
            MarkRole role = MarkRole.of(profile.timeline().column(observation));
            String statement = notation.statement(profile.indicator(), observation);
            canvas.add(
                    new Mark.Dot(scale.at(share), middle, shape(observation, profile), role, statement, observation));
        }
    }

    private static Shape shape(Observation observation, IndicatorProfile profile) {
        return Shape.of(observation, profile.timeline().column(observation));
    }
}
