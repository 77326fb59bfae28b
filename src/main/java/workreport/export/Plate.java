package workreport.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import workreport.analysis.Trajectory;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Basis;
import workreport.model.Bilingual;
import workreport.model.Comparability;
import workreport.model.Contents;
import workreport.model.Indicator;

/**
 * The chart of an indicator as it can stand alone, in a letter or on a wall: its name and unit above; below what a reader
 * must know, cautions before all, and the report that it comes from.
 */
public final class Plate {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;
    private static final double NAME_SIZE = 16;
    private static final double NOTE_SIZE = 11;
    private static final double HEAD = 38;
    private static final double LINE = 16;
    private static final double MARGIN = 12;
    private static final double SMALLEST_CHART = 120;

    private final Indicator indicator;
    private final Contents contents;
    private final Notation notation;
    private final Words words;
    private final ToDoubleFunction<String> textWidth;

    private Plate(Indicator indicator, Contents contents, Notation notation, ToDoubleFunction<String> textWidth) {
        this.indicator = indicator;
        this.contents = contents;
        this.notation = notation;
        this.textWidth = textWidth;
        words = notation.words();
    }

    /** Draws the plate of an indicator in the usual size. */
    public static Chart draw(
            Indicator indicator, Contents contents, Notation notation, ToDoubleFunction<String> textWidth) {
        return draw(indicator, contents, notation, WIDTH, HEIGHT, textWidth);
    }

    /**
     * Draws the plate of an indicator.
     *
     * @param width in points, at least 400
     * @param height in points; it grows where the notes would leave no room for the chart
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    public static Chart draw(
            Indicator indicator,
            Contents contents,
            Notation notation,
            double width,
            double height,
            ToDoubleFunction<String> textWidth) {
        return new Plate(indicator, contents, notation, textWidth).draw(width, height);
    }

    private Chart draw(double width, double height) {
        double room = width - 2 * MARGIN;
        List<String> notes =
                notes().flatMap(note -> broken(note, room, NOTE_SIZE)).toList();
        double foot = notes.size() * LINE + MARGIN;
        double high = Math.max(SMALLEST_CHART, height - HEAD - foot);
        Chart chart = IndicatorChart.draw(indicator, contents.report().years(), notation, room, high, textWidth);
        List<Mark> marks = new ArrayList<>();
        String name = notation.language().of(indicator.name());
        String unit = unit();
        double unitWidth = textWidth.applyAsDouble(unit);
        marks.add(new Mark.Label(MARGIN, 24, fitted(name, room - unitWidth - LINE), NAME_SIZE, MarkRole.NAME, null));
        if (!unit.isEmpty()) {
            marks.add(new Mark.Label(width - MARGIN - unitWidth, 24, unit, Chart.TEXT_SIZE, MarkRole.TICK, null));
        }
        chart.marks().forEach(mark -> marks.add(moved(mark, MARGIN, HEAD)));
        double baseline = HEAD + high + LINE;
        for (String note : notes) {
            marks.add(new Mark.Label(MARGIN, baseline, note, NOTE_SIZE, MarkRole.TICK, null));
            baseline += LINE;
        }
        return new Chart(width, HEAD + high + foot, marks, chart.description());
    }

    /** An index is in no unit, and figures one by one have theirs with them. */
    private String unit() {
        return switch (kind()) {
            case INDEX -> words.say("plate.index", contents.report().years().current());
            case FIGURES -> "";
            default -> words.say("plate.unit", notation.symbol(indicator.unit()));
        };
    }

    private IndicatorChart.Kind kind() {
        return IndicatorChart.kind(indicator, contents.report().years(), notation);
    }

    private Stream<String> notes() {
        List<String> notes = new ArrayList<>();
        Bilingual note = indicator.note();
        if (note != null) {
            boolean caution = indicator.comparability() != Comparability.OK;
            notes.add((caution ? "⚠ " : "") + notation.language().of(note));
        }
        if (kind() == IndicatorChart.Kind.PATH
                && Trajectory.of(indicator, contents.report().years()).implied() != null) {
            notes.add(words.say("card.implied"));
        }
        boolean inferred = indicator.readings().stream().anyMatch(reading -> reading.basis() == Basis.INFERRED);
        String source = words.say(
                "plate.source", notation.language().of(contents.report().title()));
        notes.add(inferred ? words.say("card.inferred") + "　" + source : source);
        return notes.stream();
    }

    private static Mark moved(Mark mark, double right, double down) {
        return switch (mark) {
            case Mark.Label at ->
                new Mark.Label(at.x() + right, at.y() + down, at.text(), at.size(), at.role(), at.source());
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

    private String fitted(String name, double room) {
        String fitted = name;
        for (int end = name.length(); widthOf(fitted, NAME_SIZE) > room && end > 1; ) {
            end = name.offsetByCodePoints(end, -1);
            fitted = name.substring(0, end) + "…";
        }
        return fitted;
    }

    /** Breaks a text into lines where its language allows it. */
    private Stream<String> broken(String text, double room, double size) {
        BreakIterator breaks = BreakIterator.getLineInstance(notation.language().locale());
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > start && widthOf(text.substring(start, next).stripTrailing(), size) > room) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start).strip());
        return lines.stream();
    }
}
