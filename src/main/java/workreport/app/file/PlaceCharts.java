package workreport.app.file;

import java.util.Optional;
import workreport.analysis.Alignment;
import workreport.analysis.ReportProfile;
import workreport.chart.AlignmentChart;
import workreport.chart.Chart;
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
            case Location.Comparison _ -> !compared().entries().isEmpty();
            case Location.InText _, Location.AtTheme _, Location.AtSheet _, Location.InView _ -> false;
        };
    }

    /** The chart of a place as it can stand alone, if it has one. */
    public Optional<Named> at(Location place, Notation notation) {
        if (!has(place)) {
            return Optional.empty();
        }
        return Optional.of(
                place instanceof Location.Comparison
                        ? new Named(
                                AlignmentChart.draw(compared(), notation, ComparisonPane.WIDEST, Fonts.chartWidth()),
                                report.report().id() + "-comparison")
                        : new Named(
                                StandaloneChart.draw(
                                        report.contents().indicator(place.id()).orElseThrow(),
                                        report,
                                        notation,
                                        Fonts.chartWidth()),
                                place.id()));
    }

    private Alignment compared() {
        return Alignment.of(report, selection.of(report.report()));
    }
}
