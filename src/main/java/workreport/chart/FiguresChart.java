package workreport.chart;

import java.util.List;
import workreport.language.Notation;
import workreport.model.Indicator;
import workreport.model.Reading;
import workreport.model.Status;

/** Readings as large figures side by side, each with its period and kind beneath. Nothing joins them. */
final class FiguresChart {

    private static final double LARGEST = 34;
    private static final double ROOM = 0.9;
    private static final int COLUMNS = 3;

    private FiguresChart() {}

    static Chart draw(Indicator indicator, Plot plot) {
        Notation notation = plot.notation;
        List<Reading> readings = indicator.readings();
        int columns = Math.min(COLUMNS, readings.size());
        int rows = (readings.size() + columns - 1) / columns;
        double wide = plot.width / columns;
        double high = plot.height / rows;
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            double centre = wide * (i % columns + 0.5);
            double middle = high * (i / columns + 0.5);
            String figure = figure(indicator, reading, notation);
            double size = Math.min(Math.min(LARGEST, high * 0.4), Chart.TEXT_SIZE * wide * ROOM / plot.widthOf(figure));
            MarkRole role = reading.status() == Status.TARGET ? MarkRole.GOAL : MarkRole.CURRENT;
            plot.label(centre - plot.widthOf(figure, size) / 2, middle + size * 0.2, figure, size, role, reading);
            String caption = plot.fitted(notation.caption(reading), wide * ROOM, Chart.TEXT_SIZE);
            plot.label(
                    centre - plot.widthOf(caption) / 2,
                    middle + size * 0.2 + 1.6 * Chart.TEXT_SIZE,
                    caption,
                    Chart.TEXT_SIZE,
                    MarkRole.TICK,
                    null);
            plot.say(notation.statement(indicator, reading));
        }
        return plot.chart(notation.language().of(indicator.name()));
    }

    private static String figure(Indicator indicator, Reading reading, Notation notation) {
        return reading.measure().isRate()
                ? notation.cell(indicator, reading)
                : notation.quantity(indicator, reading) + notation.star(reading);
    }
}
