package workreport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.series.IndicatorSeries;
import workreport.series.Promise;
import workreport.series.Statement;

/**
 * One indicator through the reports of a place: results as a line where nothing breaks it, the promise for each year as the mark of a
 * goal. What a floor or a ceiling allows is a zone above or below its edge.
 */
public final class SeriesChart {

    private static final double HEIGHT = 250;
    private static final double TOP = 34;
    private static final double BELOW = 34;
    private static final double ZONE = 13;
    private static final int MOST_TICKS = 5;

    private final IndicatorSeries series;
    private final Words words;
    private final Notation notation;
    private final Canvas canvas;
    private final List<Statement> promised;
    private final Map<Observation, Statement> sources = new IdentityHashMap<>();
    private final Scale scale;
    private final TimeAxis time;

    /**
     * A chart with where each of its values stands.
     *
     * @param sources by the observation that a mark stands for, each of them another object
     */
    public record Drawn(Chart chart, Map<Observation, Statement> sources) {}

    private SeriesChart(IndicatorSeries series, Notation notation, double width, ToDoubleFunction<String> textWidth) {
        this.series = series;
        this.notation = notation;
        words = notation.words();
        canvas = new Canvas(width, HEIGHT, Detail.ALL, textWidth);
        promised = series.promises().stream().map(Promise::statement).distinct().toList();
        double[] values = Stream.concat(results().stream(), promised.stream())
                .flatMapToDouble(this::ends)
                .toArray();
        double bottom = HEIGHT - BELOW;
        scale = Scale.round(values, MOST_TICKS, bottom, TOP);
        int[] years = years().toArray();
        int first = years[0];
        int last = Math.max(first + 1, years[years.length - 1]);
        time = new TimeAxis(first, last, grid() + 42, width - 44);
        time.draw(canvas, bottom + 8, IntStream.rangeClosed(first, last));
    }

    /** Draws it; there must be a promise or a result. */
    public static Drawn draw(
            IndicatorSeries series, Notation notation, double width, ToDoubleFunction<String> textWidth) {
        SeriesChart made = new SeriesChart(series, notation, width, textWidth);
        made.draw();
        return new Drawn(made.canvas.chart(made.description()), made.sources);
    }

    private List<Statement> results() {
        return List.copyOf(series.results().values());
    }

    private IntStream years() {
        return Stream.concat(results().stream(), promised.stream())
                .mapToInt(each -> each.period().to())
                .distinct()
                .sorted();
    }

    private DoubleStream ends(Statement statement) {
        BigDecimal upper = statement.upper();
        DoubleStream value = DoubleStream.of(value(statement));
        return upper == null
                ? value
                : DoubleStream.concat(
                        value,
                        DoubleStream.of(
                                statement.unit().convert(upper, series.unit()).doubleValue()));
    }

    private double value(Statement statement) {
        return statement.value(series.unit()).doubleValue();
    }

    /** @return how wide the values of the scale are */
    private double grid() {
        List<BigDecimal> ticks = scale.ticks(MOST_TICKS);
        double widest = ticks.stream()
                .mapToDouble(tick -> canvas.wideTick(text(tick)))
                .max()
                .orElse(0);
        for (BigDecimal tick : ticks) {
            double y = scale.at(tick.doubleValue());
            canvas.tickBefore(widest, y, text(tick));
            canvas.line(widest + 8, y, canvas.width() - 14, y, MarkRole.GRID);
        }
        return widest;
    }

    private String text(BigDecimal tick) {
        return notation.decimal(tick.doubleValue(), tick.scale());
    }

    private void draw() {
        canvas.write(0, 14, series.unit().symbol(), Chart.TEXT_SIZE, MarkRole.TICK, null);
        promised.forEach(this::zone);
        series.breaks().forEach(this::breakLine);
        List<Statement> results = results();
        for (int i = 1; i < results.size(); i++) {
            path(results.get(i - 1), results.get(i));
        }
        List<Runnable> labels = new ArrayList<>();
        promised.forEach(each -> labels.add(promise(each)));
        results.forEach(each -> labels.add(result(each)));
        labels.forEach(Runnable::run);
    }

    private double x(Statement statement) {
        return time.x(statement.period().to());
    }

    private double y(Statement statement) {
        return scale.at(value(statement));
    }

    /** Only from one year to the next: across a gap nobody has said how it went. */
    private void path(Statement from, Statement to) {
        int year = to.period().to();
        if (from.period().to() + 1 == year && !series.breaks().contains(year)) {
            canvas.line(x(from), y(from), x(to), y(to), MarkRole.PATH);
        }
    }

    private void breakLine(int year) {
        double x = (time.x(year - 1) + time.x(year)) / 2;
        Mark.Line line = new Mark.Line(x, TOP, x, HEIGHT - BELOW, MarkRole.NEEDED);
        canvas.add(line);
        canvas.write(x + 4, TOP + 10, words.say("series.chart.break"), Chart.TEXT_SIZE, MarkRole.CAUTION, null);
    }

    private void zone(Statement promise) {
        Bound bound = promise.bound();
        if (!bound.isLimit()) {
            return;
        }
        double y = y(promise);
        double end = bound == Bound.AT_MOST ? HEIGHT - BELOW : TOP;
        canvas.add(new Mark.Zone(x(promise) - ZONE, Math.min(y, end), 2 * ZONE, Math.abs(end - y), role(promise)));
    }

    private static MarkRole role(Statement promise) {
        return isOfItsYear(promise) ? MarkRole.NEXT : MarkRole.GOAL;
    }

    private static boolean isOfItsYear(Statement promise) {
        return promise.period().to() == promise.reportYear();
    }

    private Runnable promise(Statement promise) {
        Mark.Shape shape = promise.bound().isLimit()
                ? Mark.Shape.EDGE
                : isOfItsYear(promise) ? Mark.Shape.TRIANGLE : Mark.Shape.CROSS;
        return dot(promise, shape, role(promise), "series.chart.promised", LabelPlacement.Wish.ABOVE);
    }

    private Runnable result(Statement result) {
        Mark.Shape shape = result.observation().isEstimate() ? Mark.Shape.SQUARE : Mark.Shape.FILLED_CIRCLE;
        return dot(result, shape, MarkRole.CURRENT, "series.chart.told", new LabelPlacement.Wish(0.5, true, 8));
    }

    /** @return letters it, once all symbols have their places */
    private Runnable dot(Statement statement, Mark.Shape shape, MarkRole role, String words, LabelPlacement.Wish wish) {
        Observation source = statement.observation();
        sources.put(source, statement);
        String number = notation.number(statement.value().abs());
        String signed = Notation.sign(statement.bound()) + (statement.value().signum() < 0 ? "−" : "") + number;
        canvas.add(new Mark.Dot(
                x(statement),
                y(statement),
                shape,
                role,
                this.words.say(
                        words,
                        Integer.toString(statement.period().to()),
                        statement.passage().text()),
                source));
        return () -> canvas.value(x(statement), y(statement), signed, role, source, wish);
    }

    private String description() {
        return words.say("series.chart.description", series.name(), results().size(), promised.size());
    }
}
