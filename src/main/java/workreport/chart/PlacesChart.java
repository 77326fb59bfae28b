package workreport.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.series.EnteredPoint;
import workreport.series.PrintedUnit;
import workreport.series.SideBySide;
import workreport.series.Statement;

/** One indicator of several places for the same year: a line for each place, with a mark at its value. */
public final class PlacesChart {

    private static final double TOP = 30;
    private static final double LINE = 40;
    private static final double BELOW = 22;
    private static final double GAP = 14;
    private static final double RIGHT = 56;
    private static final double ROOM = 0.08;
    private static final int MOST_TICKS = 4;
    private static final double WIDEST_NAME = 0.42;

    private final Map<String, String> names;
    private final Notation notation;
    private final Words words;
    private final Canvas canvas;
    private final List<Map.Entry<String, Statement>> values;
    private final List<Map.Entry<String, EnteredPoint>> entered;
    private final PrintedUnit unit;
    private final Map<Observation, Statement> sources = new IdentityHashMap<>();

    private PlacesChart(
            SideBySide.Row row,
            Map<String, String> names,
            Notation notation,
            double width,
            ToDoubleFunction<String> textWidth) {
        this.names = names;
        this.notation = notation;
        words = notation.words();
        unit = row.example().unit();
        values = row.values().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Statement> each) ->
                                each.getValue().value(unit))
                        .reversed())
                .toList();
        entered = List.copyOf(row.entered().entrySet());
        canvas = new Canvas(width, TOP + LINE * (values.size() + entered.size()) + BELOW, Detail.ALL, textWidth);
    }

    /**
     * Draws it.
     *
     * @param row with values
     * @param names of the places, by the ids of their reports
     */
    public static StatedChart draw(
            SideBySide.Row row,
            Map<String, String> names,
            Notation notation,
            double width,
            ToDoubleFunction<String> textWidth) {
        PlacesChart made = new PlacesChart(row, names, notation, width, textWidth);
        made.draw(row);
        return new StatedChart(
                made.canvas.chart(notation.words()
                        .say(
                                "places.chart",
                                notation.language().of(row.indicator().name()),
                                row.values().size() + row.entered().size())),
                made.sources);
    }

    private void draw(SideBySide.Row row) {
        canvas.write(
                0,
                14,
                words.say("places.chart.head", unit.symbol(), values.size() + entered.size()),
                Chart.TEXT_SIZE,
                MarkRole.TICK,
                null);
        double left = names() + GAP;
        double[] numbers = DoubleStream.concat(
                        values.stream().map(Map.Entry::getValue).flatMapToDouble(this::ends),
                        entered.stream()
                                .mapToDouble(each -> each.getValue().value().doubleValue()))
                .toArray();
        Scale scale = Scale.round(withRoom(numbers), MOST_TICKS, left, canvas.width() - RIGHT);
        double bottom = canvas.height() - BELOW;
        for (BigDecimal tick : scale.ticks(MOST_TICKS)) {
            double x = scale.at(tick.doubleValue());
            canvas.line(x, TOP - 6, x, bottom, MarkRole.GRID);
            canvas.tick(x, canvas.height() - 6, notation.decimal(tick.doubleValue(), tick.scale()));
        }
        canvas.keepRightOf(left);
        double y = TOP + LINE / 2;
        for (Map.Entry<String, Statement> each : values) {
            canvas.write(0, y + 4, shortened(names.get(each.getKey())), Chart.TEXT_SIZE, MarkRole.NAME, null);
            dot(each.getValue(), scale, y, row.target());
            y += LINE;
        }
        for (Map.Entry<String, EnteredPoint> each : entered) {
            canvas.write(0, y + 4, shortened(names.get(each.getKey())), Chart.TEXT_SIZE, MarkRole.NAME, null);
            entered(each.getValue(), scale, y);
            y += LINE;
        }
    }

    private void entered(EnteredPoint point, Scale scale, double y) {
        Observation source = point.observation();
        double x = scale.at(point.value().doubleValue());
        String said = Notation.sign(source.bound())
                + (point.value().signum() < 0 ? "−" : "")
                + notation.number(point.value().abs())
                + Notation.ENTERED;
        String told = words.say(
                "series.chart.entered",
                Integer.toString(point.year()),
                said,
                source.entered().orElseThrow().title());
        canvas.add(new Mark.Dot(x, y, Mark.Shape.DIAMOND, MarkRole.CURRENT, told, source));
        canvas.value(x, y, said, MarkRole.CURRENT, source);
    }

    /** Values that are nearly the same do not stand at both ends. */
    private static double[] withRoom(double... numbers) {
        double least = DoubleStream.of(numbers).min().orElseThrow();
        double most = DoubleStream.of(numbers).max().orElseThrow();
        double room = ROOM * (most == least ? Math.abs(most) : most - least);
        return DoubleStream.concat(DoubleStream.of(numbers), DoubleStream.of(least - room, most + room))
                .toArray();
    }

    /** @return where the widest name ends */
    private double names() {
        return Stream.concat(
                        values.stream().map(Map.Entry::getKey), entered.stream().map(Map.Entry::getKey))
                .mapToDouble(report -> canvas.wide(shortened(names.get(report)), Chart.TEXT_SIZE))
                .max()
                .orElse(0);
    }

    /** The end of a name, which tells places apart, where there is no room for all of it. */
    private String shortened(String name) {
        String shown = name;
        while (shown.length() > 2 && canvas.wide(shown, Chart.TEXT_SIZE) > WIDEST_NAME * canvas.width()) {
            shown = "…" + shown.substring(2);
        }
        return shown;
    }

    private DoubleStream ends(Statement statement) {
        DoubleStream value = DoubleStream.of(statement.value(unit).doubleValue());
        return statement.upper() == null ? value : DoubleStream.concat(value, DoubleStream.of(upper(statement)));
    }

    private double upper(Statement statement) {
        BigDecimal upper = statement.upper();
        return upper == null ? 0 : statement.unit().convert(upper, unit).doubleValue();
    }

    private void dot(Statement statement, Scale scale, double y, boolean target) {
        MarkRole role = target ? MarkRole.NEXT : MarkRole.CURRENT;
        double x = scale.at(statement.value(unit).doubleValue());
        if (statement.upper() != null) {
            canvas.line(x, y, scale.at(upper(statement)), y, MarkRole.PATH);
        }
        Observation source = statement.observation();
        sources.put(source, statement);
        canvas.add(new Mark.Dot(
                x, y, shape(statement, target), role, statement.passage().text(), source));
        String sign = Notation.sign(statement.bound())
                + (statement.value().signum() < 0 ? "−" : "")
                + notation.number(statement.value(unit).abs())
                + (statement.state().isConfirmed() ? "" : Notation.READ);
        canvas.value(x, y, sign, role, source);
    }

    /** What nobody has confirmed looks the same everywhere. */
    private static Mark.Shape shape(Statement statement, boolean target) {
        if (!statement.state().isConfirmed()) {
            return Mark.Shape.DASHED_RING;
        }
        Bound bound = statement.bound();
        if (target) {
            return bound.isLimit() ? Mark.Shape.UPRIGHT_EDGE : Mark.Shape.TRIANGLE;
        }
        return statement.observation().isEstimate() ? Mark.Shape.SQUARE : Mark.Shape.FILLED_CIRCLE;
    }
}
