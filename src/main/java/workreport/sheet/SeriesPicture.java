package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.chart.Mark.Shape;
import workreport.chart.MarkRole;
import workreport.chart.SeriesChart;
import workreport.paint.Typefaces;
import workreport.series.IndicatorSeries;
import workreport.typeset.Block;
import workreport.typeset.Block.Entry;
import workreport.typeset.PageFormat;

/** The chart of an indicator through the years, as wide as the page, and the key to what occurs in it. */
final class SeriesPicture {

    private static final String ANCHOR = "chart:series";

    private final SheetLanguages voices;
    private final Chart chart;
    private final double scale;

    SeriesPicture(IndicatorSeries series, SheetLanguages voices, Typefaces typefaces, PageFormat format) {
        this.voices = voices;
        scale = Pictures.scale(format);
        chart = SeriesChart.draw(series, voices.first(), format.measure() / scale, typefaces::chartWidth)
                .chart();
    }

    List<Block> blocks() {
        Block.Figure figure = new Block.Figure(List.of(), chart, voices.language(), ANCHOR);
        return List.of(new Block.Figures(List.of(figure), 1, scale), new Block.Key(key(), voices.language()));
    }

    /** The texts on it. */
    Stream<String> labels() {
        return chart.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Label label ? Stream.of(label.text()) : Stream.empty());
    }

    private List<Entry> key() {
        List<Entry> entries = new ArrayList<>();
        shape(entries, Shape.FILLED_CIRCLE, "sheet.key.told");
        shape(entries, Shape.SQUARE, "legend.estimate");
        shape(entries, Shape.DIAMOND, "legend.entered");
        shape(entries, Shape.DASHED_RING, "legend.read");
        shape(entries, Shape.TRIANGLE, "sheet.key.promised");
        shape(entries, Shape.CROSS, "sheet.key.goal");
        shape(entries, Shape.DOTTED_RING, "legend.computed");
        Stream.of(MarkRole.NEXT, MarkRole.GOAL)
                .filter(role -> any(mark -> mark instanceof Mark.Zone && mark.role() == role))
                .forEach(role -> entries.add(new Entry(
                        null,
                        role,
                        true,
                        voices.line(role == MarkRole.NEXT ? "sheet.key.promised-zone" : "sheet.key.goal-zone"))));
        if (any(mark -> mark instanceof Mark.Line && mark.role() == MarkRole.NEEDED)) {
            entries.add(new Entry(null, MarkRole.NEEDED, false, voices.line("sheet.key.needed")));
        }
        return entries;
    }

    private void shape(List<Entry> entries, Shape shape, String meaning) {
        chart.marks().stream()
                .filter(mark -> mark instanceof Mark.Dot dot && dot.shape() == shape)
                .map(Mark::role)
                .findFirst()
                .ifPresent(role -> entries.add(new Entry(shape, role, false, voices.line(meaning))));
    }

    private boolean any(Predicate<Mark> wanted) {
        return chart.marks().stream().anyMatch(wanted);
    }
}
