package workreport.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import workreport.analysis.Caution;
import workreport.chart.Chart;
import workreport.chart.IndicatorChart;
import workreport.chart.Mark;
import workreport.chart.MarkRole;
import workreport.chart.Wrapping;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Basis;
import workreport.model.Contents;
import workreport.model.Indicator;

/**
 * The chart of an indicator as it can stand alone, in a letter or on a wall: its name above; below what a reader must
 * know, and the report that it comes from.
 */
public final class Plate {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;
    private static final double NAME_SIZE = 16;
    private static final double NOTE_SIZE = 11;
    private static final double HEAD = 38;
    private static final double LINE = 16;
    private static final double MARGIN = 12;
    private static final double SMALLEST_CHART = 160;

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
        List<String> notes = notes().stream()
                .flatMap(note -> Wrapping.lines(note, text -> widthOf(text, NOTE_SIZE), room).stream())
                .toList();
        double foot = notes.size() * LINE + MARGIN;
        double high = Math.max(SMALLEST_CHART, height - HEAD - foot);
        Chart chart = IndicatorChart.draw(indicator, contents.report().years(), notation, room, high, textWidth);
        List<Mark> marks = new ArrayList<>();
        String name = Wrapping.cut(notation.language().of(indicator.name()), text -> widthOf(text, NAME_SIZE), room);
        marks.add(new Mark.Label(MARGIN, 24, name, NAME_SIZE, MarkRole.NAME, null));
        chart.marks().forEach(mark -> marks.add(moved(mark, MARGIN, HEAD)));
        double baseline = HEAD + high + LINE;
        for (String note : notes) {
            marks.add(new Mark.Label(MARGIN, baseline, note, NOTE_SIZE, MarkRole.TICK, null));
            baseline += LINE;
        }
        return new Chart(width, HEAD + high + foot, marks, chart.description());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        Caution.of(indicator, notation).signed().ifPresent(notes::add);
        boolean inferred = indicator.readings().stream().anyMatch(reading -> reading.basis() == Basis.INFERRED);
        String source = words.say(
                "plate.source", notation.language().of(contents.report().title()));
        notes.add(inferred ? words.say("card.inferred") + "　" + source : source);
        return notes;
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
}
