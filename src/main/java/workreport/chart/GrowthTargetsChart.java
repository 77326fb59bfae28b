package workreport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import workreport.analysis.Column;
import workreport.analysis.GrowthTargets;
import workreport.chart.Mark.Shape;
import workreport.evidence.Observation;
import workreport.language.Notation;

/**
 * The growth of a year beside the growth wanted for the next, a row for each indicator, on one scale in percent. A dashed line
 * leads from the result, above, to the target, below; what is a range has a line as wide as that. Both numbers stand at the right.
 */
public final class GrowthTargetsChart {

    private static final double ROW = 34;
    private static final double HEAD = 30;
    private static final double FOOT = 26;
    private static final double NAMES = 0.36;
    private static final double GAP = 18;
    /** How far marks of a row stand above and below its middle, so that both are seen where they are the same. */
    private static final double APART = 6;

    private static final int MOST_TICKS = 5;

    private final GrowthTargets growth;
    private final Notation notation;
    private final Canvas canvas;
    private final Scale scale;
    private final double names;
    private final double results;
    private final double targets;
    private final List<String> said = new ArrayList<>();

    private GrowthTargetsChart(
            GrowthTargets growth, Notation notation, double width, ToDoubleFunction<String> textWidth) {
        this.growth = growth;
        this.notation = notation;
        canvas = new Canvas(width, HEAD + growth.entries().size() * ROW + FOOT, Detail.ALL, textWidth);
        names = Math.min(widest(Stream.of(), this::name), width * NAMES);
        targets = width;
        results = targets - widest(Stream.of(heading(growth.aim())), entry -> cell(entry, entry.target())) - GAP;
        double end = results - widest(Stream.of(heading(growth.before())), entry -> cell(entry, entry.result())) - GAP;
        double[] values = growth.entries().stream()
                .flatMapToDouble(entry -> DoubleStream.concat(ends(entry.result()), ends(entry.target())))
                .toArray();
        scale = Scale.round(
                DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(values)).toArray(),
                MOST_TICKS,
                names + GAP,
                end);
    }

    /**
     * Draws them.
     *
     * @param width in points, at least 400
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    public static Chart draw(
            GrowthTargets growth, Notation notation, double width, ToDoubleFunction<String> textWidth) {
        return new GrowthTargetsChart(growth, notation, width, textWidth).draw();
    }

    private double widest(Stream<String> more, Function<GrowthTargets.Entry, String> text) {
        return Stream.concat(more, growth.entries().stream().map(text))
                .mapToDouble(each -> canvas.wide(each, Chart.TEXT_SIZE))
                .max()
                .orElse(0);
    }

    private String heading(Column column) {
        return column.heading(notation.words());
    }

    private String name(GrowthTargets.Entry entry) {
        return notation.language().of(entry.profile().indicator().name());
    }

    private String cell(GrowthTargets.Entry entry, Observation observation) {
        return notation.cell(entry.profile().indicator(), observation);
    }

    private static DoubleStream ends(Observation observation) {
        return observation.ends().stream().mapToDouble(end -> end.signed().doubleValue());
    }

    private Chart draw() {
        double bottom = canvas.height() - FOOT + 4;
        for (BigDecimal tick : scale.ticks(MOST_TICKS)) {
            double x = scale.at(tick.doubleValue());
            canvas.line(x, HEAD - 6, x, bottom, tick.signum() == 0 ? MarkRole.AXIS : MarkRole.GRID);
            canvas.tick(x, canvas.height() - 5, notation.decimal(tick.doubleValue(), tick.scale()) + "%");
        }
        canvas.writeBefore(results, HEAD - 14, heading(growth.before()), Chart.TEXT_SIZE, MarkRole.TICK, null);
        canvas.writeBefore(targets, HEAD - 14, heading(growth.aim()), Chart.TEXT_SIZE, MarkRole.TICK, null);
        double middle = HEAD + ROW / 2;
        for (GrowthTargets.Entry entry : growth.entries()) {
            row(entry, middle);
            middle += ROW;
        }
        return canvas.chart(notation.words()
                .say(
                        "chart.growth-targets",
                        heading(growth.before()),
                        heading(growth.aim()),
                        String.join(notation.words().say("chart.and"), said)));
    }

    private void row(GrowthTargets.Entry entry, double middle) {
        Observation result = entry.result();
        Observation target = entry.target();
        said.add(notation.words().say("chart.growth-target", name(entry), cell(entry, result), cell(entry, target)));
        double baseline = middle + 0.36 * Chart.TEXT_SIZE;
        String fitted = Wrapping.cut(name(entry), line -> canvas.wide(line, Chart.TEXT_SIZE), names);
        canvas.write(0, baseline, fitted, Chart.TEXT_SIZE, MarkRole.NAME, result);
        canvas.line(at(result), middle - APART, at(target), middle + APART, MarkRole.NEEDED);
        mark(entry, result, growth.before(), middle - APART);
        mark(entry, target, growth.aim(), middle + APART);
        number(entry, result, growth.before(), results, baseline);
        number(entry, target, growth.aim(), targets, baseline);
    }

    private double at(Observation observation) {
        return scale.at(observation.signed().doubleValue());
    }

    private void mark(GrowthTargets.Entry entry, Observation observation, Column column, double y) {
        double[] ends = ends(observation).toArray();
        if (ends.length > 1) {
            canvas.line(scale.at(ends[0]), y, scale.at(ends[ends.length - 1]), y, MarkRole.RANGE);
        }
        String statement = notation.statement(entry.profile().indicator(), observation);
        canvas.add(new Mark.Dot(
                at(observation), y, Shape.of(observation, column), MarkRole.of(column), statement, observation));
    }

    private void number(
            GrowthTargets.Entry entry, Observation observation, Column column, double right, double baseline) {
        canvas.writeBefore(
                right, baseline, cell(entry, observation), Chart.TEXT_SIZE, MarkRole.of(column), observation);
    }
}
