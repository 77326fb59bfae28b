package workreport.chart;

import java.util.List;
import java.util.Objects;
import workreport.analysis.GrowthPlan;
import workreport.analysis.GrowthPlan.IndexPoint;
import workreport.chart.Mark.Shape;
import workreport.language.Notation;
import workreport.model.Indicator;
import workreport.model.Reading;

/**
 * What promised growth makes of a present level of 100. The report prints no level, so everything here is computed and
 * dotted; only the growth is the report's own.
 */
final class IndexChart {

    private static final double SIDE = 34;
    private static final double HEAD = 26;
    private static final double FOOT = 34;

    private IndexChart() {}

    static Chart draw(Indicator indicator, GrowthPlan plan, Plot plot) {
        Notation notation = plot.notation;
        Reading term = Objects.requireNonNull(plan.term());
        List<IndexPoint> points = plan.index();
        Scale scale = Scale.of(points.stream().mapToDouble(IndexPoint::index), HEAD, plot.height - FOOT);
        double axis = plot.height - FOOT + 16;
        plot.add(new Mark.Line(SIDE - 14, axis, plot.width - SIDE + 14, axis, MarkRole.AXIS));
        plot.label(
                0,
                Chart.TEXT_SIZE,
                notation.words().say("chart.index-axis", plan.years().current()),
                Chart.TEXT_SIZE,
                MarkRole.COMPUTED,
                null);
        IndexPoint before = null;
        for (IndexPoint point : points) {
            double x = x(point, points, plot);
            if (before != null) {
                plot.add(new Mark.Line(
                        x(before, points, plot),
                        scale.y(before.index()),
                        x,
                        scale.y(point.index()),
                        MarkRole.PROJECTED));
            }
            String year = Integer.toString(point.year());
            if (before == null || x - x(before, points, plot) > 1.3 * plot.widthOf(year)) {
                plot.centred(x, plot.height - 3, year, MarkRole.TICK, null);
            }
            before = point;
        }
        for (IndexPoint point : points) {
            Reading source = plan.next() != null && point.year() == plan.years().next() ? plan.next() : term;
            String said = notation.words().say("chart.index", point.year(), figure(notation, point));
            plot.add(new Mark.Dot(
                    x(point, points, plot),
                    scale.y(point.index()),
                    Shape.DOTTED_RING,
                    MarkRole.COMPUTED,
                    said,
                    source));
            plot.say(said);
        }
        Lettering lettering = plot.lettering(plot.height - FOOT + Chart.TEXT_SIZE);
        for (IndexPoint point : points) {
            lettering
                    .at(
                            x(point, points, plot),
                            scale.y(point.index()),
                            MarkRole.COMPUTED,
                            null,
                            figure(notation, point))
                    .forEach(plot::add);
        }
        IndexPoint first = points.getFirst();
        IndexPoint last = points.getLast();
        lettering
                .at(
                        (x(first, points, plot) + x(last, points, plot)) / 2,
                        (scale.y(first.index()) + scale.y(last.index())) / 2,
                        MarkRole.GOAL,
                        term,
                        notation.cell(indicator, term))
                .forEach(plot::add);
        if (plan.next() != null) {
            IndexPoint next = points.get(1);
            lettering
                    .at(
                            x(next, points, plot),
                            scale.y(next.index()),
                            MarkRole.NEXT,
                            plan.next(),
                            notation.cell(indicator, plan.next()))
                    .forEach(plot::add);
            plot.say(notation.statement(indicator, plan.next()));
        }
        plot.say(notation.statement(indicator, term));
        return plot.chart(notation.language().of(indicator.name()));
    }

    private static String figure(Notation notation, IndexPoint point) {
        return point.index() == 100 ? notation.decimal(100, 0) : "≈" + notation.decimal(point.index(), 1);
    }

    private static double x(IndexPoint point, List<IndexPoint> points, Plot plot) {
        double first = points.getFirst().year();
        double span = points.getLast().year() - first;
        return SIDE + (plot.width - 2 * SIDE) * (point.year() - first) / span;
    }
}
