package workreport.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import workreport.analysis.Flow;
import workreport.analysis.GrowthPlan;
import workreport.analysis.Trajectory;
import workreport.language.Notation;
import workreport.model.Comparability;
import workreport.model.Indicator;
import workreport.model.Years;

/** The chart that fits what the report says of an indicator. */
public final class IndicatorChart {

    private IndicatorChart() {}

    /** What a chart shows. */
    public enum Kind {
        /** Levels along the years. */
        PATH(320),
        /** A floor or ceiling, and where the present level stands. */
        ZONE(150),
        /** Amounts of spans of different length, per year. */
        FLOWS(260),
        /** What growth makes of a present level of 100. */
        INDEX(260),
        /** The readings one by one: there is nothing to put them together. */
        FIGURES(150);

        private final double height;

        Kind(double height) {
            this.height = height;
        }

        /** The height that suits a large chart of this kind, in points. */
        public double height() {
            return height;
        }
    }

    /** The kind of chart that an indicator's readings allow. */
    public static Kind kind(Indicator indicator, Years years, Notation notation) {
        if (indicator.comparability() == Comparability.MISLEADING) {
            return Kind.FIGURES;
        }
        Trajectory trajectory = Trajectory.of(indicator, years);
        boolean limit = trajectory.goal() != null && trajectory.goal().bound().isLimit();
        if (limit && trajectory.baseline() == null) {
            return Kind.ZONE;
        }
        if (levels(trajectory) > 1) {
            return Kind.PATH;
        }
        if (Flow.of(indicator, notation::unit).stream()
                        .map(flow -> flow.reading().period())
                        .distinct()
                        .count()
                > 1) {
            return Kind.FLOWS;
        }
        List<GrowthPlan.IndexPoint> index =
                GrowthPlan.of(indicator, years).map(GrowthPlan::index).orElse(List.of());
        return index.isEmpty() ? Kind.FIGURES : Kind.INDEX;
    }

    private static long levels(Trajectory trajectory) {
        return Stream.of(
                        trajectory.baseline(),
                        trajectory.current(),
                        trajectory.next(),
                        trajectory.goal(),
                        trajectory.implied())
                .filter(Objects::nonNull)
                .count();
    }

    /**
     * Draws an indicator.
     *
     * @param width of the whole chart in points, at least 240
     * @param height of the whole chart in points, at least 90
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    public static Chart draw(
            Indicator indicator,
            Years years,
            Notation notation,
            double width,
            double height,
            ToDoubleFunction<String> textWidth) {
        Plot plot = new Plot(width, height, notation, textWidth);
        return switch (kind(indicator, years, notation)) {
            case PATH -> TrajectoryChart.draw(Trajectory.of(indicator, years), notation, width, height, textWidth);
            case ZONE -> ZoneChart.draw(Trajectory.of(indicator, years), plot);
            case FLOWS -> FlowChart.draw(indicator, Flow.of(indicator, notation::unit), years, plot);
            case INDEX ->
                IndexChart.draw(indicator, GrowthPlan.of(indicator, years).orElseThrow(), plot);
            case FIGURES -> FiguresChart.draw(indicator, plot);
        };
    }

    /**
     * The path of an indicator for a row of a table: symbols and lines, no lettering. Empty where there is no path.
     *
     * @param width in points, at least 60
     * @param height in points, at least 20
     */
    public static Optional<Chart> row(
            Indicator indicator, Years years, Notation notation, double width, double height) {
        Trajectory trajectory = Trajectory.of(indicator, years);
        return kind(indicator, years, notation) == Kind.PATH
                ? Optional.of(RowChart.draw(trajectory, notation, width, height))
                : Optional.empty();
    }
}
