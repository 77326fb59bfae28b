package workreport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import workreport.analysis.Pace;
import workreport.analysis.Trajectory;
import workreport.chart.Mark.Shape;
import workreport.evidence.Observation;
import workreport.language.Notation;

/**
 * A level on a path, with all that is needed to draw it.
 *
 * @param label what is printed at its symbol
 * @param brief what is printed where there is no room for that
 * @param description what it says, in words
 * @param reckoned the same among other computed figures; empty for a level that the report prints
 * @param source the observation that it is, or that it was computed from
 */
record PathPoint(
        int year,
        BigDecimal value,
        Shape shape,
        MarkRole role,
        String label,
        String brief,
        String description,
        String reckoned,
        Observation source) {

    /** The levels that the report prints. */
    static List<PathPoint> printed(ChartSubject subject, List<Observation> levels, boolean inWords) {
        List<PathPoint> points = new ArrayList<>();
        for (Observation level : levels) {
            points.add(new PathPoint(
                    level.period().to(),
                    middle(level),
                    level.bound().isLimit() ? Shape.EDGE : subject.shape(level),
                    subject.role(level),
                    inWords
                            ? subject.both(language -> language.aim(level))
                            : subject.notation().marked(level),
                    subject.notation().marked(level),
                    subject.said(level),
                    "",
                    level));
        }
        return points;
    }

    /** Where a level is met by the lines to it: a range in its middle. */
    private static BigDecimal middle(Observation level) {
        return level.upper() == null
                ? level.value()
                : level.value().add(level.upper()).multiply(new BigDecimal("0.5"));
    }

    /** The values that have to find room on the scale: of a range both ends. */
    DoubleStream extent() {
        return source.isRange()
                ? source.ends().stream().mapToDouble(end -> end.value().doubleValue())
                : DoubleStream.of(value.doubleValue());
    }

    /** The level that a goal for growth comes to. */
    static Optional<PathPoint> implied(ChartSubject subject, boolean inWords) {
        Trajectory.ImpliedLevel implied = subject.trajectory().implied();
        if (implied == null) {
            return Optional.empty();
        }
        int year = implied.growth().period().to();
        String value = "≈" + subject.notation().number(implied.value());
        return Optional.of(new PathPoint(
                year,
                implied.value(),
                Shape.DOTTED_RING,
                MarkRole.COMPUTED,
                inWords ? subject.both(language -> language.computed(value)) : value,
                value,
                subject.words().say("chart.implied", year, value),
                subject.words().say("chart.implied-to", year, value),
                implied.growth()));
    }

    /** Where the pace so far would lead by the goal year. */
    static Optional<PathPoint> continued(ChartSubject subject) {
        Observation current = subject.trajectory().current();
        Observation goal = subject.trajectory().goal();
        if (!(subject.profile().assessment().progress() instanceof Pace pace) || current == null || goal == null) {
            return Optional.empty();
        }
        int year = goal.period().to();
        int left = year - current.period().to();
        BigDecimal value = Notation.rounded(
                current.value().doubleValue() + pace.soFar().value() * left,
                current.value().scale());
        String figure = subject.notation().number(value);
        String reckoned = subject.words().say("chart.continued-to", year, figure);
        return Optional.of(new PathPoint(
                year,
                value,
                Shape.DOTTED_RING,
                MarkRole.COMPUTED,
                subject.both(language -> language.words().say("chart.continued", figure)),
                subject.both(language -> language.computed(figure)),
                subject.computed(reckoned),
                reckoned,
                current));
    }
}
