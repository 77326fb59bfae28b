package workreport.app.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import workreport.analysis.Alignment;
import workreport.analysis.GrowthTargets;
import workreport.analysis.ReportProfile;
import workreport.chart.AlignmentChart;
import workreport.chart.Chart;
import workreport.chart.GrowthTargetsChart;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.paint.StandaloneChart;
import workreport.ui.Fonts;
import workreport.ui.Location;
import workreport.ui.Selection;
import workreport.ui.comparison.ComparisonPane;

/** The charts that places have: an indicator's, and that of the comparison. */
public final class PlaceCharts {

    private final ReportProfile report;
    private final Selection selection;

    public PlaceCharts(ReportProfile report, Selection selection) {
        this.report = report;
        this.selection = selection;
    }

    /**
     * A chart on its way out.
     *
     * @param name what a file of it would be called, without an ending
     */
    public record Named(Chart chart, String name) {}

    /** Whether a place has a chart. */
    public boolean has(Location place) {
        return switch (place) {
            case Location.AtIndicator at -> report.contents().indicator(at.id()).isPresent();
            case Location.Comparison _ -> comparison().isPresent();
            case Location.InText _, Location.AtTheme _, Location.AtSheet _, Location.InView _ -> false;
        };
    }

    /** The chart of a place as it can stand alone, if it has one. */
    public Optional<Named> at(Location place, Notation notation) {
        if (!has(place)) {
            return Optional.empty();
        }
        if (place instanceof Location.Comparison) {
            return comparison()
                    .map(drawn ->
                            new Named(drawn.apply(notation), report.report().id() + "-comparison"));
        }
        return Optional.of(new Named(
                StandaloneChart.draw(
                        report.contents().indicator(place.id()).orElseThrow(), report, notation, Fonts.chartWidth()),
                place.id()));
    }

    /** The chart at the top of the comparison: progress, or where nothing has any, growth beside growth. */
    private Optional<Function<Notation, Chart>> comparison() {
        List<Indicator> ticked = selection.of(report.report());
        Alignment aligned = Alignment.of(report, ticked);
        return aligned.entries().isEmpty()
                ? GrowthTargets.of(report, ticked)
                        .map(growth -> notation ->
                                GrowthTargetsChart.draw(growth, notation, ComparisonPane.WIDEST, Fonts.chartWidth()))
                : Optional.of(
                        notation -> AlignmentChart.draw(aligned, notation, ComparisonPane.WIDEST, Fonts.chartWidth()));
    }
}
