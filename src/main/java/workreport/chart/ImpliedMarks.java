package workreport.chart;

import java.util.Map;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.series.ImpliedLevel;
import workreport.series.IndicatorSeries;
import workreport.series.Statement;

/** The levels that promised growths come to, as dotted rings in the chart of an indicator; each leads to its growth. */
record ImpliedMarks(IndicatorSeries series, Notation notation, Canvas canvas) {

    /** @param sources takes the growths, by the observations that the marks stand for */
    void draw(TimeAxis time, Scale scale, Map<Observation, Statement> sources) {
        for (ImpliedLevel level : series.implied()) {
            double x = time.x(level.year());
            double y = scale.at(level.in(series.unit()));
            Observation growth = level.growth().observation();
            String number = "≈" + notation.number(level.value());
            String said = notation.words().say("chart.implied", Integer.toString(level.year()), number);
            sources.put(growth, level.growth());
            canvas.add(new Mark.Dot(x, y, Mark.Shape.DOTTED_RING, MarkRole.COMPUTED, said, growth));
            if (canvas.isFull()) {
                canvas.value(x, y, number, MarkRole.COMPUTED, growth, LabelPlacement.Wish.ABOVE);
            }
        }
    }
}
