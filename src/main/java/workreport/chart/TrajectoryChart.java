package workreport.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Assessment;
import workreport.analysis.Pace;
import workreport.analysis.Trajectory;
import workreport.chart.Mark.Shape;
import workreport.language.Notation;
import workreport.model.Bound;
import workreport.model.Reading;
import workreport.model.Years;

/**
 * Baseline, current level, targets and goal along the years. The value axis starts where the change can be seen, not at
 * zero; that is honest for a path of points whose values are all printed.
 */
public final class TrajectoryChart {

    private static final double SIDE = 30;
    private static final double HEADROOM = 24;
    private static final double FOOTROOM = 34;
    private static final double ZONE_DEPTH = 16;
    private static final double ZONE_HALF = 12;
    /** From this height on there is room for a grid and for the paces. */
    private static final double LARGE = 220;

    private static final double LARGE_LEFT = 76;
    private static final int GRID_LINES = 4;

    private final Trajectory trajectory;
    private final Notation notation;
    private final double width;
    private final double height;
    private final ToDoubleFunction<String> textWidth;
    private final boolean large;
    private final double left;
    private final List<Mark> marks = new ArrayList<>();
    private Scale scale = new Scale(0, 0, 0, 0);

    private TrajectoryChart(
            Trajectory trajectory, Notation notation, double width, double height, ToDoubleFunction<String> textWidth) {
        this.trajectory = trajectory;
        this.notation = notation;
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
        large = height >= LARGE;
        left = large ? LARGE_LEFT : SIDE;
    }

    /**
     * Draws a trajectory.
     *
     * @param width of the whole chart in points, at least 200
     * @param height of the whole chart in points, at least 80
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    public static Chart draw(
            Trajectory trajectory, Notation notation, double width, double height, ToDoubleFunction<String> textWidth) {
        return new TrajectoryChart(trajectory, notation, width, height, textWidth).draw();
    }

    /** A level on the chart, with all that is needed to draw it. */
    private record Point(
            int year,
            BigDecimal value,
            Shape shape,
            MarkRole role,
            String label,
            String brief,
            String description,
            Reading source) {}

    private Chart draw() {
        List<Point> points = points();
        List<Point> all = new ArrayList<>(points);
        Point continued = large ? continued() : null;
        if (continued != null) {
            all.add(continued);
        }
        scale = Scale.of(all.stream().mapToDouble(point -> point.value.doubleValue()), HEADROOM, height - FOOTROOM);
        if (large) {
            grid();
        }
        axis();
        points.forEach(this::zone);
        if (trajectory.isComparable()) {
            for (int i = 1; i < points.size(); i++) {
                join(points.get(i - 1), points.get(i));
            }
        }
        if (continued != null) {
            Point from = points.get(1);
            marks.add(new Mark.Line(x(from.year), y(from), x(continued.year), y(continued), MarkRole.PROJECTED));
        }
        all.forEach(point -> marks.add(
                new Mark.Dot(x(point.year), y(point), point.shape, point.role, point.description, point.source)));
        Lettering lettering = new Lettering(width, height - FOOTROOM + Chart.TEXT_SIZE, textWidth);
        marks.forEach(lettering::avoid);
        for (Point point : all) {
            marks.addAll(lettering.at(x(point.year), y(point), point.role, point.source, point.label, point.brief));
        }
        growth(points, lettering);
        if (large) {
            paces(points, lettering);
        }
        String description = notation.language().of(trajectory.indicator().name()) + " — "
                + all.stream().map(Point::description).collect(Collectors.joining("; "));
        return new Chart(width, height, marks, description);
    }

    private @Nullable Pace pace() {
        return Assessment.of(trajectory.indicator(), trajectory.years()).way() instanceof Pace pace ? pace : null;
    }

    /** Where the pace so far would lead by the goal year. */
    private @Nullable Point continued() {
        Pace pace = pace();
        Reading current = trajectory.current();
        if (pace == null || current == null) {
            return null;
        }
        int left = trajectory.years().goal() - trajectory.years().current();
        BigDecimal value = current.value()
                .add(BigDecimal.valueOf(pace.soFar().value() * left))
                .setScale(current.value().scale(), RoundingMode.HALF_UP);
        String label = notation.words().say("chart.continued", notation.number(value));
        return new Point(
                trajectory.years().goal(),
                value,
                Shape.DOTTED_RING,
                MarkRole.COMPUTED,
                label,
                "≈" + notation.number(value),
                label,
                current);
    }

    /** The change a year on the path so far, and on the path that is needed. */
    private void paces(List<Point> points, Lettering lettering) {
        Pace pace = pace();
        if (pace == null) {
            return;
        }
        int decimals =
                1 + points.stream().mapToInt(point -> point.value.scale()).max().orElse(0);
        Point start = points.getFirst();
        Point now = points.get(1);
        Point goal = points.getLast();
        marks.addAll(lettering.at(
                (x(start.year) + x(now.year)) / 2,
                (y(start) + y(now)) / 2,
                MarkRole.COMPUTED,
                null,
                notation.words().say("chart.pace", notation.signed(pace.soFar().value(), decimals))));
        marks.addAll(lettering.at(
                (x(now.year) + x(goal.year)) / 2,
                (y(now) + y(goal)) / 2,
                MarkRole.COMPUTED,
                null,
                notation.words()
                        .say("chart.pace-needed", notation.signed(pace.needed().value(), decimals))));
    }

    /** A few lines across, with their values: the axis does not start at zero, so it has to say where it is. */
    private void grid() {
        for (double value : scale.ticks(GRID_LINES)) {
            double y = scale.y(value);
            String text = notation.decimal(value, scale.decimals(GRID_LINES));
            marks.add(new Mark.Line(left - 12, y, width - SIDE + 12, y, MarkRole.GRID));
            marks.add(new Mark.Label(
                    left - 18 - textWidth.applyAsDouble(text), y + Chart.TEXT_SIZE / 3, text, MarkRole.TICK, null));
        }
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        add(points, trajectory.baseline(), Shape.HOLLOW_CIRCLE, MarkRole.BASELINE);
        add(points, trajectory.current(), Shape.FILLED_CIRCLE, MarkRole.CURRENT);
        add(points, trajectory.next(), Shape.TRIANGLE, MarkRole.NEXT);
        add(points, trajectory.goal(), Shape.CROSS, MarkRole.GOAL);
        Trajectory.ImpliedLevel implied = trajectory.implied();
        if (implied != null) {
            String value = "≈" + notation.number(implied.value());
            points.add(new Point(
                    trajectory.years().goal(),
                    implied.value(),
                    Shape.DOTTED_RING,
                    MarkRole.COMPUTED,
                    value,
                    value,
                    notation.words().say("chart.implied", trajectory.years().goal(), value),
                    implied.growth()));
        }
        return points;
    }

    private void add(List<Point> points, @Nullable Reading reading, Shape shape, MarkRole role) {
        if (reading != null) {
            points.add(new Point(
                    reading.period().to(),
                    reading.value(),
                    reading.bound().isLimit() ? Shape.EDGE : shape,
                    role,
                    notation.marked(reading),
                    notation.marked(reading),
                    notation.statement(trajectory.indicator(), reading),
                    reading));
        }
    }

    /** A floor or a ceiling is no point: anywhere behind its edge is met. */
    private void zone(Point point) {
        if (point.shape == Shape.EDGE) {
            double y = y(point);
            boolean ceiling = point.source.bound() == Bound.AT_MOST;
            marks.add(new Mark.Zone(
                    x(point.year) - ZONE_HALF, ceiling ? y : y - ZONE_DEPTH, 2 * ZONE_HALF, ZONE_DEPTH, point.role));
        }
    }

    private void join(Point from, Point to) {
        MarkRole role = switch (to.role) {
            case COMPUTED -> MarkRole.PROJECTED;
            case NEXT, GOAL -> MarkRole.NEEDED;
            default -> MarkRole.PATH;
        };
        marks.add(new Mark.Line(x(from.year), y(from), x(to.year), y(to), role));
    }

    /** The growth that leads to an implied level stands on its path: it is what the report really says. */
    private void growth(List<Point> points, Lettering lettering) {
        Trajectory.ImpliedLevel implied = trajectory.implied();
        if (implied == null) {
            return;
        }
        double x = (x(trajectory.years().current()) + x(trajectory.years().goal())) / 2;
        double y = (scale.y(implied.from().value().doubleValue())
                        + scale.y(implied.value().doubleValue()))
                / 2;
        String text = notation.words().say("chart.growth", notation.quantity(trajectory.indicator(), implied.growth()));
        marks.addAll(lettering.at(x, y, MarkRole.GOAL, implied.growth(), text));
    }

    private void axis() {
        double y = height - FOOTROOM + 16;
        marks.add(new Mark.Line(left - 12, y, width - SIDE + 12, y, MarkRole.AXIS));
        Years years = trajectory.years();
        IntStream.Builder ticks = IntStream.builder().add(years.baseline()).add(years.current());
        boolean room = x(years.next()) - x(years.current()) > 1.3 * textWidth.applyAsDouble("2022");
        if (large && room && trajectory.next() != null) {
            ticks.add(years.next());
        }
        ticks.add(years.goal()).build().forEach(year -> {
            String text = Integer.toString(year);
            marks.add(
                    new Mark.Label(x(year) - textWidth.applyAsDouble(text) / 2, height - 3, text, MarkRole.TICK, null));
        });
    }

    private double x(int year) {
        double span = trajectory.years().goal() - trajectory.years().baseline();
        return left + (width - left - SIDE) * (year - trajectory.years().baseline()) / span;
    }

    private double y(Point point) {
        return scale.y(point.value.doubleValue());
    }
}
