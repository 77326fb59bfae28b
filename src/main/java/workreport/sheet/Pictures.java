package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.IndicatorChart.Kind;
import workreport.chart.Mark.Shape;
import workreport.chart.MarkRole;
import workreport.language.Notation;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Years;

/** The charts of a sheet, and the key to them. */
final class Pictures {

    private static final double SCALE = 0.75;
    private static final double CARD_HEIGHT = 100;
    /** A card has no grid; one as wide as a page would get one. */
    private static final double WIDEST_CARD = 318;

    private final Contents contents;
    private final Voices voices;
    private final Typefaces typefaces;
    private final Format format;

    Pictures(Contents contents, Voices voices, Typefaces typefaces, Format format) {
        this.contents = contents;
        this.voices = voices;
        this.typefaces = typefaces;
        this.format = format;
    }

    private Years years() {
        return contents.report().years();
    }

    /** Small charts of all that can be compared, side by side; empty if there is none. */
    Optional<Block> cards(List<Indicator> indicators) {
        int columns = format.measure() > 600 ? 3 : 2;
        double width = (format.measure() - (columns - 1) * FigureFlow.GUTTER) / columns / SCALE;
        Notation notation = voices.first();
        List<Block.Figure> figures = indicators.stream()
                .filter(indicator -> IndicatorChart.kind(indicator, years(), notation) != Kind.FIGURES)
                .map(indicator -> figure(indicator, Math.min(width, WIDEST_CARD), CARD_HEIGHT))
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(new Block.Figures(figures, columns, SCALE));
    }

    /** The chart of an indicator as wide as the page, with everything on it. */
    Block page(Indicator indicator) {
        double height = IndicatorChart.kind(indicator, years(), voices.first()).height();
        Chart chart = draw(indicator, format.measure() / SCALE, height);
        return new Block.Figures(List.of(new Block.Figure(List.of(), chart, voices.language())), 1, SCALE);
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
