package workreport.chart;

import java.util.List;
import workreport.analysis.Flow;
import workreport.language.Notation;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Reading;
import workreport.model.Status;
import workreport.model.Years;

/**
 * Amounts done and planned as bars, each as high as its amount per year, which is our own computation; the amount that
 * the report prints stands on top. Bars start at zero and stand over their spans, not on an axis of years.
 */
final class FlowChart {

    private static final double WIDEST = 92;
    private static final double FOOT = 20;
    private static final double LINE = 15;

    private FlowChart() {}

    static Chart draw(Indicator indicator, List<Flow> flows, Years years, Plot plot) {
        Notation notation = plot.notation;
        double most = flows.stream().mapToDouble(Flow::perYear).max().orElse(1);
        double slot = plot.width / flows.size();
        double wide = Math.min(WIDEST, slot * 0.56);
        double floor = plot.height - FOOT;
        double room = floor - 2 * LINE - 8;
        plot.add(new Mark.Line(8, floor, plot.width - 8, floor, MarkRole.AXIS));
        for (int i = 0; i < flows.size(); i++) {
            Flow flow = flows.get(i);
            Reading reading = flow.reading();
            double centre = slot * (i + 0.5);
            double high = most <= 0 ? 0 : room * flow.perYear() / most;
            MarkRole role = role(reading, years);
            String statement = notation.statement(indicator, reading);
            plot.add(new Mark.Bar(centre - wide / 2, floor - high, wide, high, role, statement, reading));
            boolean perYear =
                    reading.measure() == Measure.YEARLY_MEAN || reading.period().isYear();
            double foot = floor - high - 5;
            if (!perYear) {
                String figure = notation.decimal(flow.perYear(), decimals(flow));
                String computed = notation.words().say("chart.per-year", figure);
                String shorter = notation.words().say("cell.yearly-mean", "≈" + figure);
                plot.centred(centre, foot, plot.fits(computed, slot) ? computed : shorter, MarkRole.COMPUTED, null);
                plot.say(computed);
                foot -= LINE;
            }
            plot.centred(centre, foot, notation.cell(indicator, reading), role, reading);
            String span = notation.span(reading);
            String period = notation.period(reading.period());
            plot.centred(centre, plot.height - 4, plot.fits(span, slot) ? span : period, MarkRole.TICK, null);
            plot.say(statement);
        }
        return plot.chart(notation.language().of(indicator.name()));
    }

    private static int decimals(Flow flow) {
        return flow.reading().value().scale() + 1;
    }

    private static MarkRole role(Reading reading, Years years) {
        if (reading.status() == Status.ACTUAL) {
            return reading.period().to() <= years.baseline() ? MarkRole.BASELINE : MarkRole.CURRENT;
        }
        return reading.period().to() <= years.next() ? MarkRole.NEXT : MarkRole.GOAL;
    }
}
