package workreport.chart;

import java.util.List;
import java.util.stream.Stream;
import workreport.chart.Mark.Shape;
import workreport.evidence.Observation;
import workreport.language.Notation;
import workreport.measure.Unit;

/**
 * Observations one by one, as figures: the number, and small beside it its bound, unit and marks; beneath it its period and kind.
 * Nothing joins them. Numbers of a column begin at one line, and so do the words beneath; bounds stand before it.
 */
final class FiguresChart {

    private static final double NARROWEST = 130;
    private static final double WIDEST = 260;
    private static final double GUTTER = 14;
    /** For the symbol, and over it the bound. */
    private static final double ASIDE = 20;

    private static final double LARGE = 24;
    private static final double SMALL = 12;
    private static final double RAISED = 0.32;
    private static final double LINE = 15;

    private final ChartSubject subject;
    private final Canvas canvas;

    FiguresChart(ChartSubject subject, Canvas canvas) {
        this.subject = subject;
        this.canvas = canvas;
    }

    /**
     * A figure in its parts.
     *
     * @param number with its sign
     */
    private record Figure(String bound, String number, String unit, String marks) {}

    Chart draw() {
        List<Observation> observations = subject.indicator().observations();
        canvas.warn(subject);
        double head = !subject.caution().isNeeded() ? 0 : canvas.isFull() ? 24 : 14;
        int columns = (int) Math.clamp(observations.size(), 1, Math.max(1, canvas.width() / NARROWEST));
        int rows = (observations.size() + columns - 1) / columns;
        double wide = Math.min(WIDEST, canvas.width() / columns);
        Footnotes notes = new Footnotes();
        notes.addSources(subject);
        double high = (notes.write(canvas) - head) / rows;
        for (int i = 0; i < observations.size(); i++) {
            figure(observations.get(i), wide * (i % columns), head + high * (i / columns), wide - GUTTER, high);
        }
        return canvas.chart(subject.description(List.of()));
    }

    private void figure(Observation observation, double left, double top, double wide, double high) {
        MarkRole role = subject.role(observation);
        double room = wide - ASIDE;
        List<String> captions = captions(observation, room);
        double free = high - captions.size() * LINE - 6;
        Figure figure = figure(observation);
        double fitting = Math.min(LARGE * room / across(figure), fitting(figure, room + GUTTER - 4));
        double size = Math.min(Math.min(LARGE, free), fitting);
        double small = Math.min(SMALL, size);
        double number = (1 + LabelPlacement.SLACK) * canvas.wide(figure.number, size);
        double marks = (1 + LabelPlacement.SLACK) * canvas.wide(figure.marks, small);
        double x = left + ASIDE;
        double baseline = top + (free - size) / 2 + size;
        if (!figure.bound.isEmpty()) {
            canvas.writeBefore(x - 2, baseline, figure.bound, small, role, observation);
        }
        canvas.write(x, baseline, figure.number, size, role, observation);
        write(x + number + 1, baseline - RAISED * size, figure.marks, small, observation);
        write(x + number + marks + 3, baseline, figure.unit, small, observation);
        double below = baseline + LINE + 3;
        symbol(observation, left + 6, below - SMALL * 0.36);
        for (String line : captions) {
            canvas.write(x, below, line, SMALL, MarkRole.TICK, null);
            below += LINE;
        }
    }

    private void write(double x, double baseline, String text, double size, Observation observation) {
        if (!text.isEmpty()) {
            canvas.write(x, baseline, text, size, subject.role(observation), observation);
        }
    }

    /** How wide it is in its full size. */
    private double across(Figure figure) {
        return (1 + LabelPlacement.SLACK)
                        * (canvas.wide(figure.number, LARGE) + canvas.wide(figure.marks + figure.unit, SMALL))
                + 4;
    }

    /** The size of the number with which it ends there: the small text beside it keeps its size until the number is as small. */
    private double fitting(Figure figure, double room) {
        double beside = (1 + LabelPlacement.SLACK) * canvas.wide(figure.marks + figure.unit, SMALL) + 4;
        double number = (1 + LabelPlacement.SLACK) * canvas.wide(figure.number, LARGE);
        double size = LARGE * (room - beside) / number;
        return size >= SMALL ? size : Math.min(SMALL, LARGE * room / across(figure));
    }

    /** A growth or a change has its sign, and so it is said once which way it goes. */
    private Figure figure(Observation observation) {
        Notation notation = subject.notation();
        String bound = notation.bound(observation);
        if (observation.measure().isRate()) {
            boolean percent = subject.indicator().unitOf(observation).equals(Unit.PERCENT);
            return observation.isRange() || !percent
                    ? new Figure(bound, notation.signedAmount(subject.indicator(), observation), "", marks(observation))
                    : new Figure(bound, notation.signed(observation), "%", marks(observation));
        }
        Notation.Amount amount = notation.parts(observation, subject.indicator().unitOf(observation));
        return new Figure(bound, amount.number(), amount.unit().strip(), marks(observation));
    }

    /** The marks of a number; that nobody has confirmed it is said once, by the symbol if that can say it. */
    private String marks(Observation observation) {
        String marks = subject.notation().marks(observation);
        boolean symbolSays = observation.measure().isOfPeriod()
                && (observation.measure().isOfSpan() || shape(observation) == Shape.DASHED_RING);
        return symbolSays ? marks.replace(Notation.READ, "") : marks;
    }

    /** The period and kind; in a second language the whole where the number may be another there. */
    private List<String> captions(Observation observation, double room) {
        return Stream.concat(
                        Stream.of(subject.notation().captionOfSigned(observation)),
                        subject.second().map(language -> second(language, observation)).stream())
                .flatMap(caption -> Wrapping.lines(caption, line -> canvas.wide(line, SMALL), room).stream())
                .toList();
    }

    private static String second(ChartSubject language, Observation observation) {
        return observation.measure().isRate()
                ? language.notation().captionOfSigned(observation)
                : language.said(observation);
    }

    /** The symbol of its kind: a bar for what is of many years, none for what is of no year. */
    private void symbol(Observation observation, double x, double y) {
        if (!observation.measure().isOfPeriod()) {
            return;
        }
        MarkRole role = subject.role(observation);
        String said = subject.said(observation);
        canvas.add(
                observation.measure().isOfSpan()
                        ? new Mark.Bar(x - 4, y - 6, 8, 12, role, said, observation)
                        : new Mark.Dot(x, y, shape(observation), role, said, observation));
    }

    private Shape shape(Observation observation) {
        return observation.bound().isLimit() && !observation.measure().isRate()
                ? Shape.UPRIGHT_EDGE
                : subject.shape(observation);
    }
}
