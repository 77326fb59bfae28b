package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import workreport.analysis.GrowthPace;
import workreport.analysis.Trajectory;
import workreport.chart.Mark.Shape;
import workreport.evidence.Observation;
import workreport.measure.Bound;
import workreport.measure.Period;

/**
 * Baseline, current level, targets and goal along the years. The value axis starts where the change can be seen, not at
 * zero; that is honest for a path of points whose values are all printed.
 */
final class PathChart {

    private static final double ZONE_DEPTH = 16;
    private static final double ZONE_HALF = 12;
    private static final double RANGE_HALF = 4;

    private final ChartSubject subject;
    private final Canvas canvas;
    private final List<PathPoint> results;
    private final List<PathPoint> targets;
    private final List<PathPoint> points = new ArrayList<>();
    private final List<String> computed = new ArrayList<>();

    PathChart(ChartSubject subject, Canvas canvas) {
        this.subject = subject;
        this.canvas = canvas;
        results = PathPoint.printed(subject, subject.trajectory().results(), canvas.isFull());
        targets = PathPoint.printed(subject, subject.trajectory().targets(), canvas.isFull());
        points.addAll(results);
        points.addAll(targets);
        PathPoint.implied(subject, canvas.isFull()).ifPresent(points::add);
        if (canvas.isFull()) {
            PathPoint.continued(subject).ifPresent(points::add);
        }
    }

    Chart draw() {
        Footnotes notes = new Footnotes();
        List<Observation> shown = new ArrayList<>(subject.trajectory().levels());
        points.forEach(point -> shown.add(point.source()));
        notes.addRest(subject, shown);
        Frame frame = new Frame(canvas, subject, notes.write(canvas), values(), years());
        points.forEach(point -> zone(point, frame));
        List<Runnable> remarks = new ArrayList<>();
        join(results, frame, remarks);
        join(Stream.concat(start().stream(), targets.stream()).toList(), frame, remarks);
        points.stream()
                .filter(point -> point.role() == MarkRole.COMPUTED)
                .forEach(point -> reckon(point, frame, remarks));
        points.forEach(point -> canvas.add(symbol(point, frame)));
        if (canvas.isLettered()) {
            if (canvas.isFull()) {
                canvas.corner(subject, subject.bothInLine(ChartSubject::unit));
            }
            canvas.warn(subject);
            points.forEach(point -> print(point, frame));
            remarks.forEach(Runnable::run);
        }
        return canvas.chart(subject.description(computed));
    }

    /** Where the way to the targets begins: at the present level, or at the last one before. */
    private Optional<PathPoint> start() {
        Trajectory trajectory = subject.trajectory();
        Observation start = trajectory.current() == null ? trajectory.baseline() : trajectory.current();
        return results.stream().filter(point -> point.source() == start).findFirst();
    }

    private void join(List<PathPoint> path, Frame frame, List<Runnable> remarks) {
        for (int i = 1; i < path.size(); i++) {
            join(path.get(i - 1), path.get(i), frame, remarks);
        }
    }

    private void print(PathPoint point, Frame frame) {
        double x = frame.x(point);
        double y = top(point, frame);
        boolean room = canvas.hasRoom(x, y, point.label(), point.role());
        canvas.value(x, y, room ? point.label() : point.brief(), point.role(), point.source());
    }

    /** A point's own symbol; a range is a bar from end to end. */
    private static Mark symbol(PathPoint point, Frame frame) {
        double x = frame.x(point);
        double top = top(point, frame);
        return point.source().isRange()
                ? new Mark.Bar(
                        x - RANGE_HALF,
                        top,
                        2 * RANGE_HALF,
                        2 * (frame.y(point) - top),
                        point.role(),
                        point.description(),
                        point.source())
                : new Mark.Dot(x, top, point.shape(), point.role(), point.description(), point.source());
    }

    private static double top(PathPoint point, Frame frame) {
        return frame.y(point.extent().max().orElseThrow());
    }

    private double[] values() {
        return points.stream().flatMapToDouble(PathPoint::extent).toArray();
    }

    private int[] years() {
        return points.stream().mapToInt(PathPoint::year).toArray();
    }

    /** A floor or a ceiling is no point: anywhere behind its edge is met. */
    private void zone(PathPoint point, Frame frame) {
        if (point.shape() == Shape.EDGE) {
            boolean ceiling = point.source().bound() == Bound.AT_MOST;
            double depth = canvas.isLettered() ? ZONE_DEPTH : ZONE_DEPTH / 2;
            double y = frame.y(point);
            double top = Math.max(0, ceiling ? y : y - depth);
            double bottom = Math.min(canvas.height(), ceiling ? y + depth : y);
            canvas.add(new Mark.Zone(frame.x(point) - ZONE_HALF, top, 2 * ZONE_HALF, bottom - top, point.role()));
        }
    }

    /** Joins two levels that the report prints; towards a target it is the path that is needed. */
    private void join(PathPoint from, PathPoint to, Frame frame, List<Runnable> remarks) {
        boolean needed = to.source().isTarget();
        boolean entered =
                Stream.of(from, to).anyMatch(point -> point.source().entered().isPresent());
        MarkRole way = needed ? MarkRole.NEEDED : entered ? MarkRole.ENTERED_PATH : MarkRole.PATH;
        Mark.Line line = frame.line(from, to, way);
        canvas.add(line);
        if (!canvas.isFull() || !ChartSubject.arePoints(from.source(), to.source())) {
            return;
        }
        Function<ChartSubject, String> said = language ->
                expected(language, from, to, needed ? needed(language, from, to) : soFar(language, from, to));
        computed.add(subject.over(new Period(from.year(), to.year()), said.apply(subject)));
        remarks.add(() -> canvas.remark(line, subject.both(said), MarkRole.COMPUTED, null));
    }

    private static String expected(ChartSubject language, PathPoint from, PathPoint to, String said) {
        return language.expected(from.source().isEstimate() ? from.source() : to.source(), said);
    }

    private String needed(ChartSubject language, PathPoint from, PathPoint to) {
        return language.words()
                .say(to.year() - from.year() == 1 ? "chart.pace-needed-once" : "chart.pace-needed", change(from, to));
    }

    /** A goal for growth is met by growth, so there the past is told as growth too. */
    private String soFar(ChartSubject language, PathPoint from, PathPoint to) {
        return language.profile().assessment().progress() instanceof GrowthPace growth
                ? language.words()
                        .say(
                                "chart.growth-so-far",
                                language.growth(growth.observed().value()))
                : language.words().say("chart.pace", change(from, to));
    }

    /** The change a year, with one decimal more than the report prints. */
    private String change(PathPoint from, PathPoint to) {
        double difference = to.value().subtract(from.value()).doubleValue();
        int decimals = 1 + Math.max(from.value().scale(), to.value().scale());
        return subject.notation().signed(difference / (to.year() - from.year()), decimals);
    }

    /** A path of our own computing starts from the current level. */
    private void reckon(PathPoint point, Frame frame, List<Runnable> remarks) {
        computed.add(point.reckoned());
        Mark.Line line = frame.line(start().orElseThrow(), point, MarkRole.PROJECTED);
        canvas.add(line);
        if (point.source().measure().isRate()) {
            String growth = subject.both(language -> language.rate(point.source()));
            remarks.add(() -> canvas.remark(line, growth, MarkRole.GOAL, point.source()));
        }
    }
}
