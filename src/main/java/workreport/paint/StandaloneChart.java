package workreport.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ReportProfile;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.IndicatorChart.Kind;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.chart.Wrapping;
import workreport.evidence.Basis;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.language.Words;

/**
 * The chart of an indicator as it can stand alone, in a letter or on a wall: its name above; below what a reader must
 * know, and the report that it comes from.
 */
public final class StandaloneChart {

    /** The usual width, and the least and the largest, in points. */
    public static final double WIDTH = 640;

    public static final double NARROWEST = 400;
    public static final double WIDEST = 2000;

    private static final double SHAPE = 9.0 / 16;
    private static final double NAME_SIZE = 16;
    private static final double NAME_LINE = 21;
    private static final double SECOND_SIZE = 13;
    private static final double SECOND_LINE = 18;
    private static final double NOTE_SIZE = 11;
    private static final double HEAD = 17;
    private static final double LINE = 16;
    private static final double MARGIN = 12;
    private static final double SMALLEST_CHART = 160;

    private final Indicator indicator;
    private final ReportProfile report;
    private final List<Notation> notations;
    private final ToDoubleFunction<String> textWidth;

    private StandaloneChart(
            Indicator indicator, ReportProfile report, List<Notation> notations, ToDoubleFunction<String> textWidth) {
        this.indicator = indicator;
        this.report = report;
        this.notations = notations;
        this.textWidth = textWidth;
    }

    /** Draws an indicator's standalone chart in the usual size. */
    public static Chart draw(
            Indicator indicator, ReportProfile report, Notation notation, ToDoubleFunction<String> textWidth) {
        return draw(indicator, report, List.of(notation), WIDTH, textWidth);
    }

    /**
     * Draws an indicator's standalone chart. Its height goes with its width; it grows where names and notes would leave no room for
     * the chart, and is smaller for single figures.
     *
     * @param notations of one language or two; the first leads, what the second says otherwise stands below
     * @param width in points, {@link #NARROWEST} to {@link #WIDEST}
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    public static Chart draw(
            Indicator indicator,
            ReportProfile report,
            List<Notation> notations,
            double width,
            ToDoubleFunction<String> textWidth) {
        return new StandaloneChart(indicator, report, notations, textWidth).draw(width);
    }

    private Chart draw(double width) {
        double room = width - 2 * MARGIN;
        List<Mark> marks = new ArrayList<>();
        double head = HEAD + names(marks, room);
        List<String> notes = notations.stream()
                .flatMap(notation -> notes(notation).stream())
                .flatMap(note -> lines(note, NOTE_SIZE, room).stream())
                .toList();
        double foot = notes.size() * LINE + MARGIN;
        double high = Math.max(SMALLEST_CHART * notations.size(), width * SHAPE - head - foot);
        IndicatorProfile profile = report.of(indicator);
        if (IndicatorChart.kind(profile) == Kind.FIGURES) {
            high = Math.min(high, SMALLEST_CHART);
        }
        Chart chart = IndicatorChart.draw(profile, notations, room, high, textWidth);
        chart.marks().forEach(mark -> marks.add(moved(mark, MARGIN, head)));
        double baseline = head + high + LINE;
        for (String note : notes) {
            marks.add(new Mark.Label(MARGIN, baseline, note, NOTE_SIZE, MarkRole.TICK, null));
            baseline += LINE;
        }
        return new Chart(width, head + high + foot, marks, chart.description());
    }

    /** Writes the whole name, on as many lines as it needs; gives their height. */
    private double names(List<Mark> marks, double room) {
        double down = 0;
        for (Notation notation : notations) {
            boolean leads = marks.isEmpty();
            double size = leads ? NAME_SIZE : SECOND_SIZE;
            for (String line : lines(notation.language().of(indicator.name()), size, room)) {
                MarkRole role = leads ? MarkRole.NAME : MarkRole.TICK;
                double y = down + (leads ? 24 : 20);
                marks.add(new Mark.Label(MARGIN, y, line, size, role, null));
                down += leads ? NAME_LINE : SECOND_LINE;
            }
        }
        return down;
    }

    private List<String> lines(String text, double size, double room) {
        return Wrapping.lines(text, line -> widthOf(line, size), room);
    }

    private List<String> notes(Notation notation) {
        Words words = notation.words();
        List<String> notes = new ArrayList<>();
        report.of(indicator).caution().signed(words).ifPresent(notes::add);
        boolean inferred =
                indicator.observations().stream().anyMatch(observation -> observation.basis() == Basis.INFERRED);
        String source =
                words.say("plate.source", notation.language().of(report.report().title()));
        notes.add(inferred ? words.say("card.inferred") + "　" + source : source);
        return notes;
    }

    private static Mark moved(Mark mark, double right, double down) {
        return switch (mark) {
            case Mark.Label label -> label.at(label.x() + right, label.y() + down);
            case Mark.Line at ->
                new Mark.Line(at.x1() + right, at.y1() + down, at.x2() + right, at.y2() + down, at.role());
            case Mark.Zone at -> new Mark.Zone(at.x() + right, at.y() + down, at.width(), at.height(), at.role());
            case Mark.Bar at ->
                new Mark.Bar(
                        at.x() + right,
                        at.y() + down,
                        at.width(),
                        at.height(),
                        at.role(),
                        at.description(),
                        at.source());
            case Mark.Dot at ->
                new Mark.Dot(at.x() + right, at.y() + down, at.shape(), at.role(), at.description(), at.source());
        };
    }

    private double widthOf(String text, double size) {
        return textWidth.applyAsDouble(text) * size / Chart.TEXT_SIZE;
    }
}
