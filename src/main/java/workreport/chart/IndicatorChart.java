package workreport.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.Trajectory;
import workreport.evidence.Comparability;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.measure.Measure;

/** The chart that fits what the report says of an indicator. */
public final class IndicatorChart {

    private static final double PAGE_WIDTH = 320;
    private static final double PAGE_HEIGHT = 140;

    private IndicatorChart() {}

    /** What a chart shows. */
    public enum Kind {
        /** Levels along the years. */
        PATH(340),
        /** A floor or ceiling, and where the levels stand. */
        ZONE(200),
        /** Amounts of spans of different length, per year. */
        FLOWS(280),
        /** What growth makes of a present level of 100. */
        INDEX(280),
        /** The observations one by one: nothing connects them. */
        FIGURES(160);

        private final double height;

        Kind(double height) {
            this.height = height;
        }

        /** The height that suits a page with a chart of this kind, in points. */
        public double height() {
            return height;
        }
    }

    /** The kind of chart that an indicator's observations allow. */
    public static Kind kind(IndicatorProfile profile) {
        if (profile.caution().verdict() == Comparability.MISLEADING) {
            return Kind.FIGURES;
        }
        Trajectory trajectory = profile.trajectory();
        if (limit(trajectory).isPresent()) {
            return Kind.ZONE;
        }
        if (trajectory.targets().stream().anyMatch(level -> level.measure() == Measure.HELD)) {
            return Kind.FIGURES;
        }
        if (trajectory.levels().size() + (trajectory.implied() == null ? 0 : 1) > 1) {
            return Kind.PATH;
        }
        long spans = profile.amounts().stream()
                .map(amount -> amount.observation().period())
                .distinct()
                .count();
        if (spans > 1) {
            return Kind.FLOWS;
        }
        return profile.plan().index().isEmpty() ? Kind.FIGURES : Kind.INDEX;
    }

    /** The floor or ceiling that an indicator is to reach: that of its goal, or without a goal that of the coming year. */
    static Optional<Observation> limit(Trajectory trajectory) {
        return Optional.ofNullable(trajectory.goal())
                .or(() -> trajectory.goals().stream().findFirst())
                .or(() -> Optional.ofNullable(trajectory.next()))
                .filter(level -> level.bound().isLimit());
    }

    /**
     * Draws an indicator: as a page from 320 × 140 points on, as a card below that. A page also has scales, what was
     * computed, and every observation that has no place on the chart itself.
     *
     * @param width of the whole chart in points, at least 240
     * @param height of the whole chart in points, at least 90
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    public static Chart draw(
            IndicatorProfile profile,
            Notation notation,
            double width,
            double height,
            ToDoubleFunction<String> textWidth) {
        return draw(profile, List.of(notation), width, height, textWidth);
    }

    /**
     * The same in one or two languages.
     *
     * @param notations the first leads, a second stands below it wherever it says something else
     */
    public static Chart draw(
            IndicatorProfile profile,
            List<Notation> notations,
            double width,
            double height,
            ToDoubleFunction<String> textWidth) {
        Detail detail = width >= PAGE_WIDTH && height >= PAGE_HEIGHT ? Detail.ALL : Detail.VALUES;
        return draw(ChartSubject.of(profile, notations), new Canvas(width, height, detail, textWidth));
    }

    /**
     * The chart of an indicator for a row of a table: symbols, bars and lines, no lettering. Empty where there is nothing
     * to put together.
     *
     * @param width in points, at least 60
     * @param height in points, at least 24
     */
    public static Optional<Chart> row(IndicatorProfile profile, Notation notation, double width, double height) {
        ChartSubject subject = ChartSubject.of(profile, List.of(notation));
        return kind(profile) == Kind.FIGURES
                ? Optional.empty()
                : Optional.of(draw(subject, new Canvas(width, height, Detail.SYMBOLS, _ -> 0)));
    }

    private static Chart draw(ChartSubject subject, Canvas canvas) {
        return switch (kind(subject.profile())) {
            case PATH -> new PathChart(subject, canvas).draw();
            case ZONE -> new ZoneChart(subject, canvas).draw();
            case FLOWS -> new AmountsChart(subject, canvas).draw();
            case INDEX -> new IndexChart(subject, canvas).draw();
            case FIGURES -> new FiguresChart(subject, canvas).draw();
        };
    }
}
