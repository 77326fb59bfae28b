package workreport.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.IndicatorChart.Kind;
import workreport.chart.Legend;
import workreport.chart.Mark;
import workreport.chart.Mark.Shape;
import workreport.chart.MarkRole;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.paint.Ink;
import workreport.paint.Typefaces;
import workreport.platform.FontFile;
import workreport.typeset.Block;
import workreport.typeset.Block.Entry;
import workreport.typeset.PageFormat;
import workreport.typeset.Run;

/** The charts of a sheet, and the key to what occurs in them. */
final class Pictures {

    /** Of a chart's own points to those of paper, for text of that size; it grows and shrinks with the text. */
    private static final double SCALE = 0.75;

    private static final double SCALED_SIZE = 10.5;
    /** The smallest lettering of a chart, in its own points. */
    private static final double SMALLEST_LETTERS = 11;

    private static final double NARROWEST_CARD = 230;
    /** With two languages a label may be twice as long. */
    private static final double NARROWEST_BILINGUAL = 300;

    private static final double SECOND_LANGUAGE = 36;

    private static final int MOST_COLUMNS = 3;
    /** A card has no grid; one as wide as a page would get one. */
    private static final double WIDEST_CARD = 318;

    private final ReportProfile report;
    private final SheetLanguages voices;
    private final Typefaces typefaces;
    private final PageFormat format;
    private final SignLegend signs;
    private final double scale;
    private final List<Chart> drawn = new ArrayList<>();

    Pictures(ReportProfile report, SheetLanguages voices, Typefaces typefaces, PageFormat format, SignLegend signs) {
        this.report = report;
        this.voices = voices;
        this.typefaces = typefaces;
        this.format = format;
        this.signs = signs;
        scale = scale(format);
    }

    /** From a chart's own points to those of a page. */
    static double scale(PageFormat format) {
        return Math.max(SCALE * format.size() / SCALED_SIZE, SheetOptions.SMALLEST / SMALLEST_LETTERS);
    }

    /** The anchor for links to an indicator's chart. */
    static String anchor(Indicator indicator) {
        return "chart:" + indicator.id();
    }

    /**
     * Small charts of all that can be compared, side by side; empty if there is none.
     *
     * @param height of each, in its own points
     */
    Optional<Block> cards(List<Indicator> indicators, double height) {
        double gutter = Block.Figures.GUTTER;
        double narrowest = voices.all().size() > 1 ? NARROWEST_BILINGUAL : NARROWEST_CARD;
        int columns = Math.clamp((int) ((format.measure() + gutter) / (narrowest * scale + gutter)), 1, MOST_COLUMNS);
        double width = (format.measure() - (columns - 1) * gutter) / columns / scale;
        List<Block.Figure> figures = indicators.stream()
                .filter(this::hasChart)
                .distinct()
                .map(indicator -> figure(indicator, Math.min(width, WIDEST_CARD), height + more(indicator)))
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(new Block.Figures(figures, columns, scale));
    }

    /** Over a bar, a second language needs lines of its own. */
    private double more(Indicator indicator) {
        boolean stacked = IndicatorChart.kind(report.of(indicator)) == Kind.FLOWS;
        return stacked && voices.all().size() > 1 ? SECOND_LANGUAGE : 0;
    }

    /** Whether there is more to show than single figures. */
    boolean hasChart(Indicator indicator) {
        return IndicatorChart.kind(report.of(indicator)) != Kind.FIGURES;
    }

    /** The chart of an indicator as wide as the page, with everything on it. */
    Block page(Indicator indicator) {
        double height = IndicatorChart.kind(report.of(indicator)).height();
        Chart chart = draw(indicator, format.measure() / scale, height);
        return new Block.Figures(
                List.of(new Block.Figure(List.of(), chart, voices.language(), anchor(indicator))), 1, scale);
    }

    private Block.Figure figure(Indicator indicator, double width, double height) {
        List<Run> name = new ArrayList<>();
        voices.translations(notation -> notation.language().of(indicator.name()) + notation.symbol(indicator.unit()))
                .forEach(notation -> name.add(new Run(
                        notation.words()
                                .say(
                                        "sheet.figure",
                                        notation.language().of(indicator.name()),
                                        notation.symbol(indicator.unit())),
                        name.isEmpty() ? FontFile.BOLD : FontFile.SANS,
                        name.isEmpty() ? Ink.INK : Ink.QUIET)));
        return new Block.Figure(name, draw(indicator, width, height), voices.language(), anchor(indicator));
    }

    private Chart draw(Indicator indicator, double width, double height) {
        Chart chart = IndicatorChart.draw(report.of(indicator), voices.all(), width, height, typefaces::chartWidth);
        drawn.add(chart);
        chart.marks().forEach(mark -> {
            if (mark instanceof Mark.Label label) {
                signs.add(label.text());
            }
        });
        return chart;
    }

    /** What the marks of the charts drawn mean. */
    List<Block> key() {
        Set<Entry> entries = new LinkedHashSet<>();
        Notation notation = voices.first();
        Legend.of(report.columns(), column -> String.join(" ", voices.each(each -> column.heading(each.words()))))
                .forEach(symbol -> shape(entries, symbol.shape(), symbol.role(), symbol.text()));
        shape(entries, Shape.SQUARE, MarkRole.CURRENT, voices.line("legend.estimate"));
        shape(entries, Shape.DIAMOND, MarkRole.CURRENT, voices.line("legend.entered"));
        Stream.of(MarkRole.CURRENT, MarkRole.NEXT, MarkRole.GOAL, MarkRole.BASELINE)
                .filter(role -> any(mark -> isRead(mark) && mark.role() == role))
                .limit(1)
                .forEach(role -> entries.add(new Entry(Shape.DASHED_RING, role, false, voices.line("legend.read"))));
        if (!any(mark -> mark instanceof Mark.Line && mark.role() == MarkRole.PROJECTED)) {
            shape(entries, Shape.DOTTED_RING, MarkRole.COMPUTED, voices.line("legend.computed"));
        }
        Stream.of(MarkRole.GOAL, MarkRole.NEXT)
                .filter(role -> any(mark -> mark instanceof Mark.Zone && mark.role() == role))
                .limit(1)
                .forEach(role -> entries.add(new Entry(null, role, true, voices.line("sheet.key.zone"))));
        drawn.stream()
                .flatMap(chart -> chart.marks().stream())
                .filter(mark -> mark instanceof Mark.Bar bar && bar.source().isRange())
                .limit(1)
                .forEach(bar -> entries.add(new Entry(null, bar.role(), true, voices.line("sheet.key.range"))));
        line(entries, MarkRole.NEEDED, "sheet.key.needed");
        line(entries, MarkRole.PROJECTED, "sheet.key.projected");
        List<Block> blocks = new ArrayList<>();
        if (!entries.isEmpty()) {
            blocks.add(new Block.Key(List.copyOf(entries), notation.language()));
        }
        return blocks;
    }

    private static boolean isRead(Mark mark) {
        return mark instanceof Mark.Dot dot && dot.shape() == Shape.DASHED_RING;
    }

    private void shape(Set<Entry> entries, Shape shape, MarkRole role, String meaning) {
        if (any(mark -> mark instanceof Mark.Dot dot && dot.shape() == shape)) {
            entries.add(new Entry(shape, role, false, meaning));
        }
    }

    private void line(Set<Entry> entries, MarkRole role, String key) {
        if (any(mark -> mark instanceof Mark.Line && mark.role() == role)) {
            entries.add(new Entry(null, role, false, voices.line(key)));
        }
    }

    private boolean any(Predicate<Mark> wanted) {
        return drawn.stream().flatMap(chart -> chart.marks().stream()).anyMatch(wanted);
    }
}
