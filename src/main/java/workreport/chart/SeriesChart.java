package workreport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Direction;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Period;
import workreport.series.EnteredPoint;
import workreport.series.ImpliedLevel;
import workreport.series.IndicatorSeries;
import workreport.series.Promise;
import workreport.series.SeriesBreak;
import workreport.series.Statement;
import workreport.series.UnitWords;

/**
 * One indicator through the reports of a place: results as a line where nothing breaks it, the promise for each year as the mark of a
 * goal. What a floor or a ceiling allows is a zone above or below its edge; that of a goal for later years reaches over all the
 * years that it is set for. What a person entered is a diamond, joined with nothing that a report says.
 */
public final class SeriesChart {

    private static final double HEIGHT = 250;
    private static final double BELOW = 34;
    private static final double BELOW_SMALL = 26;
    private static final double TOP = 34;
    private static final double TOP_SMALL = 16;
    private static final double SIDE = 44;
    private static final double SIDE_SMALL = 30;
    private static final double ZONE = 13;
    private static final double ROOM = 0.15;
    private static final double ZIGZAG = 4;
    private static final int MOST_TICKS = 5;
    private static final LabelPlacement.Wish BELOW_IT = new LabelPlacement.Wish(0.5, true, 8);

    private final IndicatorSeries series;
    private final Words words;
    private final Notation notation;
    private final Canvas canvas;
    private final double top;
    private final double bottom;
    private final List<Statement> promised;
    private final Map<Observation, Statement> sources = new IdentityHashMap<>();
    private final Scale scale;
    private final TimeAxis time;

    private SeriesChart(IndicatorSeries series, Notation notation, Canvas canvas) {
        this.series = series;
        this.notation = notation;
        this.canvas = canvas;
        words = notation.words();
        top = canvas.isFull() ? TOP : TOP_SMALL;
        bottom = canvas.height() - (canvas.isFull() ? BELOW : BELOW_SMALL);
        promised = different(series.promises());
        double[] values = DoubleStream.concat(
                        Stream.concat(results().stream(), promised.stream()).flatMapToDouble(this::ends),
                        DoubleStream.concat(
                                series.entered().stream()
                                        .mapToDouble(point -> point.value().doubleValue()),
                                series.implied().stream().mapToDouble(level -> level.in(series.unit()))))
                .toArray();
        scale = Scale.round(withRoom(values), MOST_TICKS, bottom, top);
        int[] years = years().toArray();
        int first = years[0];
        int last = Math.max(first + 1, years[years.length - 1]);
        double side = canvas.isFull() ? SIDE : SIDE_SMALL;
        time = new TimeAxis(first, last, canvas.isFull() ? grid() + 42 : side, canvas.width() - side);
        IntStream told = canvas.isFull() ? IntStream.rangeClosed(first, last) : IntStream.of(first, last);
        time.draw(canvas, bottom + (canvas.isFull() ? 8 : 4), told);
    }

    /** Draws it for a page; there must be a promise or a result. */
    public static StatedChart draw(
            IndicatorSeries series, Notation notation, double width, ToDoubleFunction<String> textWidth) {
        return draw(series, notation, new Canvas(width, HEIGHT, Detail.ALL, textWidth));
    }

    /** Draws it small, as one of many: only the latest values are printed. */
    public static StatedChart small(
            IndicatorSeries series,
            Notation notation,
            double width,
            double height,
            ToDoubleFunction<String> textWidth) {
        return draw(series, notation, new Canvas(width, height, Detail.VALUES, textWidth));
    }

    private static StatedChart draw(IndicatorSeries series, Notation notation, Canvas canvas) {
        SeriesChart made = new SeriesChart(series, notation, canvas);
        made.draw();
        return new StatedChart(made.canvas.chart(made.description()), made.sources);
    }

    /** A report may promise the same twice: that is one mark. */
    private static List<Statement> different(List<Promise> promises) {
        record Aim(
                Period period,
                int report,
                BigDecimal value,
                @Nullable BigDecimal upper,
                Bound bound) {}
        Map<Aim, Statement> different = new LinkedHashMap<>();
        promises.stream()
                .map(Promise::statement)
                .forEach(each -> different.putIfAbsent(
                        new Aim(each.period(), each.reportYear(), each.value(), each.upper(), each.bound()), each));
        return List.copyOf(different.values());
    }

    /** With room beyond the outermost value, so that a zone that begins there is seen. */
    private double[] withRoom(double... values) {
        double least = DoubleStream.of(values).min().orElseThrow();
        double most = DoubleStream.of(values).max().orElseThrow();
        double room = ROOM * (most == least ? Math.abs(most) : most - least);
        DoubleStream more = promised.stream()
                .filter(this::hasZone)
                .mapToDouble(each -> value(each) + (isDown(each) ? -room : room));
        return DoubleStream.concat(DoubleStream.of(values), more).toArray();
    }

    /** Whether anywhere on one side of it, or between its two ends, is met. */
    private boolean hasZone(Statement promise) {
        return promise.bound().isLimit()
                || !isOfItsYear(promise) && (promise.upper() != null || series.direction() != Direction.NONE);
    }

    private List<Statement> results() {
        return List.copyOf(series.results().values());
    }

    private IntStream years() {
        return IntStream.concat(
                        Stream.concat(results().stream(), promised.stream())
                                .mapToInt(each -> each.period().to()),
                        IntStream.concat(
                                series.entered().stream().mapToInt(EnteredPoint::year),
                                series.implied().stream().mapToInt(ImpliedLevel::year)))
                .distinct()
                .sorted();
    }

    private DoubleStream ends(Statement statement) {
        return upper(statement)
                .map(high -> DoubleStream.of(value(statement), high))
                .orElseGet(() -> DoubleStream.of(value(statement)));
    }

    private double value(Statement statement) {
        return statement.value(series.unit()).doubleValue();
    }

    private Optional<Double> upper(Statement statement) {
        BigDecimal upper = statement.upper();
        return upper == null
                ? Optional.empty()
                : Optional.of(statement.unit().convert(upper, series.unit()).doubleValue());
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
        if (canvas.isFull()) {
            canvas.write(0, 14, UnitWords.unit(series.unit(), this.words), Chart.TEXT_SIZE, MarkRole.TICK, null);
        }
        promised.forEach(this::zone);
        series.breaks().forEach(this::breakLine);
        List<Statement> results = results();
        for (int i = 1; i < results.size(); i++) {
            path(results.get(i - 1), results.get(i));
        }
        promised.forEach(this::need);
        for (int i = 1; i < series.entered().size(); i++) {
            path(series.entered().get(i - 1), series.entered().get(i));
        }
        List<Runnable> labels = new ArrayList<>();
        promised.forEach(each -> labels.add(promise(each)));
        results.forEach(each -> labels.add(result(each)));
        if (canvas.isFull()) {
            labels.forEach(Runnable::run);
        } else {
            latest(labels, promised.size() - 1);
            latest(labels, labels.size() - 1);
        }
        series.entered().forEach(this::entered);
        new ImpliedMarks(series, notation, canvas).draw(time, scale, sources);
    }

    private void path(EnteredPoint from, EnteredPoint to) {
        boolean broken = series.breaks().stream().anyMatch(each -> each.year() == to.year());
        if (from.year() + 1 == to.year() && !broken) {
            canvas.line(x(from), y(from), x(to), y(to), MarkRole.ENTERED_PATH);
        }
    }

    private double x(EnteredPoint point) {
        return time.x(point.year());
    }

    private double y(EnteredPoint point) {
        return scale.at(point.value().doubleValue());
    }

    private void entered(EnteredPoint point) {
        Observation source = point.observation();
        String said = Notation.sign(source.bound())
                + (source.signed().signum() < 0 ? "−" : "")
                + notation.number(source.value())
                + Notation.ENTERED;
        canvas.add(new Mark.Dot(
                x(point),
                y(point),
                Mark.Shape.DIAMOND,
                MarkRole.CURRENT,
                words.say(
                        "series.chart.entered",
                        Integer.toString(point.year()),
                        said,
                        source.entered().orElseThrow().title()),
                source));
        if (canvas.isFull()) {
            canvas.value(x(point), y(point), said, MarkRole.CURRENT, source, new LabelPlacement.Wish(0.5, true, 8));
        }
    }

    private static void latest(List<Runnable> labels, int index) {
        if (index >= 0) {
            labels.get(index).run();
        }
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
        boolean broken = series.breaks().stream().anyMatch(each -> each.year() == year);
        if (from.period().to() + 1 == year && !broken) {
            canvas.line(x(from), y(from), x(to), y(to), MarkRole.PATH);
        }
    }

    /** From the result of the year before to what was promised for the next: so the two are told apart even where both are rings. */
    private void need(Statement promise) {
        Statement before = series.results().get(promise.period().to() - 1);
        if (before != null && isOfItsYear(promise) && !promise.bound().isLimit()) {
            canvas.line(x(before), y(before), x(promise), y(promise), MarkRole.NEEDED);
        }
    }

    /** A zigzag between two years that have nothing in common. */
    private void breakLine(SeriesBreak found) {
        double x = (time.x(found.year() - 1) + time.x(found.year())) / 2;
        double side = ZIGZAG;
        double from = top;
        while (from + ZIGZAG <= bottom) {
            canvas.line(x - side, from, x + side, from + ZIGZAG, MarkRole.LEADER);
            side = -side;
            from += ZIGZAG;
        }
        if (canvas.isFull()) {
            String said = words.say("series.chart.break." + found.code());
            canvas.write(x + 2 * ZIGZAG, top + 10, said, Chart.TEXT_SIZE, MarkRole.CAUTION, null);
        }
    }

    private void zone(Statement promise) {
        boolean later = !isOfItsYear(promise);
        Optional<Double> upper = upper(promise);
        if (!hasZone(promise)) {
            return;
        }
        double y = y(promise);
        double end = upper.map(scale::at).orElseGet(() -> isDown(promise) ? bottom : top);
        double left = later ? Math.max(time.left(), time.x(begin(promise))) : x(promise) - ZONE;
        double right = later ? x(promise) : x(promise) + ZONE;
        canvas.add(new Mark.Zone(left, Math.min(y, end), right - left, Math.abs(end - y), role(promise)));
        if (later) {
            canvas.line(left, y, right, y, MarkRole.NEEDED);
        }
    }

    private boolean isDown(Statement promise) {
        return promise.bound().isLimit() ? promise.bound() == Bound.AT_MOST : series.direction() == Direction.LOWER;
    }

    /** The first year that a goal for later ones is set for. */
    private static int begin(Statement promise) {
        return promise.period().isYear()
                ? promise.reportYear() - 1
                : promise.period().from();
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
                : shape(promise, isOfItsYear(promise) ? Mark.Shape.TRIANGLE : Mark.Shape.CROSS);
        // Outside of what is met: letters on a hatched zone are hard to read.
        boolean floor = hasZone(promise) && !isDown(promise);
        return dot(
                promise, shape, role(promise), "series.chart.promised", floor ? BELOW_IT : LabelPlacement.Wish.ABOVE);
    }

    private Runnable result(Statement result) {
        Mark.Shape sure = result.observation().isEstimate() ? Mark.Shape.SQUARE : Mark.Shape.FILLED_CIRCLE;
        return dot(result, shape(result, sure), MarkRole.CURRENT, "series.chart.told", BELOW_IT);
    }

    /** What nobody has confirmed looks the same everywhere. */
    private static Mark.Shape shape(Statement statement, Mark.Shape confirmed) {
        return statement.state().isConfirmed() ? confirmed : Mark.Shape.DASHED_RING;
    }

    /** @return letters it, once all symbols have their places */
    private Runnable dot(Statement statement, Mark.Shape shape, MarkRole role, String words, LabelPlacement.Wish wish) {
        Observation source = statement.observation();
        sources.put(source, statement);
        String number = notation.number(statement.value().abs());
        String signed = Notation.sign(statement.bound())
                + (statement.value().signum() < 0 ? "−" : "")
                + number
                + (statement.state().isConfirmed() ? "" : Notation.READ);
        // A ring tells nothing of a promise or a result, so the word does.
        String label = role != MarkRole.CURRENT && shape == Mark.Shape.DASHED_RING && canvas.isFull()
                ? this.words.say("series.chart.aim", signed)
                : signed;
        canvas.add(new Mark.Dot(
                x(statement),
                y(statement),
                shape,
                role,
                this.words.say(
                        words, Integer.toString(statement.period().to()), UnitWords.number(statement, this.words)),
                source));
        return () -> canvas.value(x(statement), y(statement), label, role, source, wish);
    }

    private String description() {
        return words.say("series.chart.description", series.name(), results().size(), promised.size());
    }
}
