package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import workreport.analysis.Explanation;
import workreport.analysis.GrowthPlan;
import workreport.analysis.GrowthPlan.IndexPoint;
import workreport.chart.Mark.Shape;
import workreport.evidence.Observation;
import workreport.measure.Bound;

/**
 * What promised growth makes of a present level of 100. The report prints no level, so everything here is computed and
 * dotted; only the growth is the report's own.
 */
final class IndexChart {

    private final ChartSubject subject;
    private final Canvas canvas;
    private final GrowthPlan plan;
    private final Observation term;
    private final List<IndexPoint> points;
    private final List<String> computed = new ArrayList<>();

    IndexChart(ChartSubject subject, Canvas canvas) {
        this.subject = subject;
        this.canvas = canvas;
        plan = subject.profile().plan();
        term = Objects.requireNonNull(plan.term());
        points = plan.index();
    }

    Chart draw() {
        Frame frame = new Frame(
                canvas,
                subject,
                notes().write(canvas),
                points.stream().mapToDouble(IndexPoint::index).toArray(),
                points.stream().mapToInt(IndexPoint::year).toArray());
        List<Mark.Line> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            lines.add(line(points.get(i - 1), points.get(i), frame));
        }
        lines.forEach(canvas::add);
        for (IndexPoint point : points) {
            String said = subject.words().say("chart.index", point.year(), figure(point));
            canvas.add(new Mark.Dot(
                    frame.x(point.year()),
                    frame.y(point.index()),
                    Shape.DOTTED_RING,
                    MarkRole.COMPUTED,
                    subject.computed(said),
                    point.source()));
            computed.add(said);
        }
        if (canvas.isLettered()) {
            canvas.corner(
                    subject,
                    subject.bothInLine(language -> language.words()
                            .say("chart.index-base", points.getFirst().year())));
            canvas.warn(subject);
            points.forEach(point -> canvas.value(
                    frame.x(point.year()), frame.y(point.index()), figure(point), MarkRole.COMPUTED, point.source()));
            canvas.remark(lines.getLast(), growth(term), MarkRole.GOAL, term);
            next(lines.getFirst());
        }
        return canvas.chart(subject.description(computed));
    }

    private void next(Mark.Line first) {
        Observation next = plan.next();
        if (next != null) {
            canvas.remark(first, growth(next), MarkRole.NEXT, next);
        }
    }

    private Footnotes notes() {
        Footnotes notes = new Footnotes();
        remainder(subject).ifPresent(computed::add);
        subject.each(language -> remainder(language).map(language::computed).orElse(""))
                .forEach(remainder -> notes.add(remainder, MarkRole.COMPUTED, null));
        List<Observation> shown = new ArrayList<>(List.of(term));
        if (plan.next() != null) {
            shown.add(plan.next());
        }
        notes.addRest(subject, shown);
        return notes;
    }

    private Mark.Line line(IndexPoint from, IndexPoint to, Frame frame) {
        return new Mark.Line(
                frame.x(from.year()),
                frame.y(from.index()),
                frame.x(to.year()),
                frame.y(to.index()),
                MarkRole.PROJECTED);
    }

    private static Optional<String> remainder(ChartSubject language) {
        return new Explanation(language.profile(), language.notation()).remainder();
    }

    /** The growth as the report promises it. */
    private String growth(Observation observation) {
        return subject.both(language -> language.rate(observation));
    }

    private String figure(IndexPoint point) {
        boolean isAbout = point != points.getFirst() && point.source().bound() == Bound.ABOUT;
        return (isAbout ? "≈" : "") + subject.notation().decimal(point.index(), decimals());
    }

    /** All points have the decimals of the growth that they follow from: 7% over five years leaves no tenths to tell. */
    private int decimals() {
        return points.stream()
                .mapToInt(point -> point.source().value().scale())
                .max()
                .orElse(0);
    }
}
