package workreport.chart;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Assessment;
import workreport.analysis.Explanation;
import workreport.analysis.Trajectory;
import workreport.chart.Mark.Shape;
import workreport.language.Notation;
import workreport.model.Bound;
import workreport.model.Indicator;
import workreport.model.Reading;

/** A floor or ceiling as a zone along a line: anywhere inside, the goal is met. */
final class ZoneChart {

    private static final double SIDE = 14;
    private static final double BAND = 22;
    private static final double PERCENT_END = 100;

    private final Trajectory trajectory;
    private final Plot plot;
    private final double middle;
    private final double low;
    private final double high;

    private ZoneChart(Trajectory trajectory, Plot plot) {
        this.trajectory = trajectory;
        this.plot = plot;
        middle = Math.round(plot.height * 0.44);
        double goal = goal().value().doubleValue();
        double now = trajectory.current() == null
                ? goal
                : trajectory.current().value().doubleValue();
        boolean percentage = trajectory.indicator().isPercentage();
        double reach = Math.max(Math.abs(goal - now), percentage ? (PERCENT_END - goal) / 2 : Math.abs(goal) * 0.2);
        low = Math.min(goal, now) - reach;
        double end = Math.max(goal, now) + reach;
        high = percentage && goal <= PERCENT_END ? Math.min(PERCENT_END, end) : end;
    }

    static Chart draw(Trajectory trajectory, Plot plot) {
        return new ZoneChart(trajectory, plot).draw();
    }

    private Reading goal() {
        return Objects.requireNonNull(trajectory.goal());
    }

    private Chart draw() {
        Notation notation = plot.notation;
        Indicator indicator = trajectory.indicator();
        Reading goal = goal();
        double edge = x(goal);
        boolean ceiling = goal.bound() == Bound.AT_MOST;
        plot.add(new Mark.Line(SIDE, middle, plot.width - SIDE, middle, MarkRole.AXIS));
        plot.add(new Mark.Zone(
                ceiling ? SIDE : edge,
                middle - BAND / 2,
                ceiling ? edge - SIDE : plot.width - SIDE - edge,
                BAND,
                MarkRole.GOAL));
        plot.add(new Mark.Line(edge, middle - BAND / 2 - 4, edge, middle + BAND / 2 + 4, MarkRole.GOAL));
        Reading current = trajectory.current();
        double below = middle + BAND / 2 + 20;
        double above = middle - BAND / 2 - 10;
        dot(current);
        plot.centred(
                ceiling ? (SIDE + edge) / 2 : (edge + plot.width - SIDE) / 2,
                above,
                notation.words().say("chart.zone", goal.period().to(), notation.marked(goal)),
                MarkRole.GOAL,
                goal);
        if (current != null) {
            plot.centred(
                    x(current),
                    below,
                    notation.words().say("chart.point", current.period().to(), notation.marked(current)),
                    MarkRole.CURRENT,
                    current);
            plot.say(notation.statement(indicator, current));
        }
        plot.say(notation.statement(indicator, goal));
        new Explanation(Assessment.of(indicator, trajectory.years()), notation)
                .gap()
                .ifPresent(gap -> {
                    plot.centred(plot.width / 2, below + 20, gap, MarkRole.COMPUTED, null);
                    plot.say(gap);
                });
        return plot.chart(notation.language().of(indicator.name()));
    }

    private void dot(@Nullable Reading current) {
        if (current != null) {
            plot.add(new Mark.Dot(
                    x(current),
                    middle,
                    Shape.FILLED_CIRCLE,
                    MarkRole.CURRENT,
                    plot.notation.statement(trajectory.indicator(), current),
                    current));
        }
    }

    private double x(Reading reading) {
        return SIDE + (plot.width - 2 * SIDE) * (reading.value().doubleValue() - low) / (high - low);
    }
}
