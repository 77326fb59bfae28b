package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.IndicatorChart.Kind;
import workreport.chart.Mark.Shape;
import workreport.chart.MarkRole;
import workreport.export.Face;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Years;

/** The charts of a sheet, and the key to them. */
final class Pictures {

    /** Of a chart's own points to those of paper, for text of that size; it grows and shrinks with the text. */
    private static final double SCALE = 0.75;

    private static final double SCALED_SIZE = 10.5;
    private static final double NARROWEST_CARD = 230;
    private static final int MOST_COLUMNS = 3;
    /** A card has no grid; one as wide as a page would get one. */
    private static final double WIDEST_CARD = 318;

    private final Contents contents;
    private final Voices voices;
    private final Typefaces typefaces;
    private final Format format;
    private final double scale;

    Pictures(Contents contents, Voices voices, Typefaces typefaces, Format format) {
        this.contents = contents;
        this.voices = voices;
        this.typefaces = typefaces;
        this.format = format;
        scale = SCALE * format.size() / SCALED_SIZE;
    }

    private Years years() {
        return contents.report().years();
    }

    /**
     * Small charts of all that can be compared, side by side; empty if there is none.
     *
     * @param height of each, in its own points
     */
    Optional<Block> cards(List<Indicator> indicators, double height) {
        double gutter = FigureFlow.GUTTER;
        int columns =
                Math.clamp((int) ((format.measure() + gutter) / (NARROWEST_CARD * scale + gutter)), 1, MOST_COLUMNS);
        double width = (format.measure() - (columns - 1) * gutter) / columns / scale;
        Notation notation = voices.first();
        List<Block.Figure> figures = indicators.stream()
                .filter(indicator -> IndicatorChart.kind(indicator, years(), notation) != Kind.FIGURES)
                .map(indicator -> figure(indicator, Math.min(width, WIDEST_CARD), height))
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(new Block.Figures(figures, columns, scale));
    }

    /** The chart of an indicator as wide as the page, with everything on it. */
    Block page(Indicator indicator) {
        double height = IndicatorChart.kind(indicator, years(), voices.first()).height();
        Chart chart = draw(indicator, format.measure() / scale, height);
        return new Block.Figures(List.of(new Block.Figure(List.of(), chart, voices.language())), 1, scale);
    }

    private Block.Figure figure(Indicator indicator, double width, double height) {
        List<Run> name = new ArrayList<>();
        voices.all().forEach(notation -> {
            String unit = notation.symbol(indicator.unit());
            name.add(new Run(
                    notation.words().say("sheet.figure", notation.language().of(indicator.name()), unit),
                    name.isEmpty() ? Face.BOLD : Face.SANS,
                    name.isEmpty() ? Ink.INK : Ink.QUIET));
        });
        return new Block.Figure(name, draw(indicator, width, height), voices.language());
    }

    private Chart draw(Indicator indicator, double width, double height) {
        return IndicatorChart.draw(indicator, years(), voices.first(), width, height, typefaces::chartWidth);
    }

    /** What the marks mean. */
    Block key() {
        Years years = years();
        return new Block.Key(
                List.of(
                        new Block.Entry(
                                Shape.HOLLOW_CIRCLE, MarkRole.BASELINE, false, Integer.toString(years.baseline())),
                        new Block.Entry(
                                Shape.FILLED_CIRCLE, MarkRole.CURRENT, false, Integer.toString(years.current())),
                        new Block.Entry(Shape.TRIANGLE, MarkRole.NEXT, false, voices.line("legend.next", years.next())),
                        new Block.Entry(Shape.CROSS, MarkRole.GOAL, false, voices.line("legend.goal", years.goal())),
                        new Block.Entry(null, MarkRole.GOAL, true, voices.line("sheet.key.zone")),
                        new Block.Entry(null, MarkRole.NEEDED, false, voices.line("sheet.key.needed")),
                        new Block.Entry(null, MarkRole.PROJECTED, false, voices.line("sheet.key.projected"))),
                voices.language());
    }
}
