package workreport.chart;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workreport.chart.Mark.Shape;
import workreport.language.Notation;
import workreport.model.Reading;

/**
 * Readings one by one, as figures: the number, and small beside it its bound, unit and star; beneath it its period and kind.
 * Nothing joins them. Numbers of a column begin at one line, and so do the words beneath; bounds stand before it.
 */
final class FiguresChart {

    private static final Pattern AMOUNT = Pattern.compile("([\\d.,]+)(.*)");
    private static final double NARROWEST = 130;
    private static final double WIDEST = 260;
    private static final double GUTTER = 14;
    /** For the symbol, and over it the bound. */
    private static final double ASIDE = 20;

    private static final double LARGE = 24;
    private static final double SMALL = 12;
    private static final double RAISED = 0.32;
    private static final double LINE = 15;

    private final Subject subject;
    private final Canvas canvas;

    FiguresChart(Subject subject, Canvas canvas) {
        this.subject = subject;
        this.canvas = canvas;
    }

    /**
     * A figure in its parts.
     *
     * @param number with its sign
     */
    private record Figure(String bound, String number, String unit, String star) {}

    Chart draw() {
        List<Reading> readings = subject.indicator().readings();
        canvas.warn(subject);
        double head = subject.warning().isEmpty() ? 0 : canvas.isFull() ? 24 : 14;
        int columns = (int) Math.clamp(readings.size(), 1, Math.max(1, canvas.width() / NARROWEST));
        int rows = (readings.size() + columns - 1) / columns;
        double wide = Math.min(WIDEST, canvas.width() / columns);
        double high = (canvas.height() - head) / rows;
        for (int i = 0; i < readings.size(); i++) {
            figure(readings.get(i), wide * (i % columns), head + high * (i / columns), wide - GUTTER, high);
        }
        return canvas.chart(subject.description(List.of()));
    }

    private void figure(Reading reading, double left, double top, double wide, double high) {
        MarkRole role = subject.role(reading);
        double room = wide - ASIDE;
        List<String> captions = captions(reading, room);
        double free = high - captions.size() * LINE - 6;
        Figure figure = figure(reading);
        double size = Math.min(Math.min(LARGE, free), LARGE * room / across(figure));
        double small = Math.min(SMALL, size);
        double number = (1 + Lettering.SLACK) * canvas.wide(figure.number, size);
        double star = (1 + Lettering.SLACK) * canvas.wide(figure.star, small);
        double x = left + ASIDE;
        double baseline = top + (free - size) / 2 + size;
        if (!figure.bound.isEmpty()) {
            canvas.writeBefore(x - 2, baseline, figure.bound, small, role, reading);
        }
        canvas.write(x, baseline, figure.number, size, role, reading);
        write(x + number + 1, baseline - RAISED * size, figure.star, small, reading);
        write(x + number + star + 3, baseline, figure.unit, small, reading);
        double below = baseline + LINE + 3;
        symbol(reading, left + 6, below - SMALL * 0.36);
        for (String line : captions) {
            canvas.write(x, below, line, SMALL, MarkRole.TICK, null);
            below += LINE;
        }
    }

    private void write(double x, double baseline, String text, double size, Reading reading) {
        if (!text.isEmpty()) {
            canvas.write(x, baseline, text, size, subject.role(reading), reading);
        }
    }

    /** How wide it is in its full size. */
    private double across(Figure figure) {
        return (1 + Lettering.SLACK)
                        * (canvas.wide(figure.number, LARGE) + canvas.wide(figure.star + figure.unit, SMALL))
                + 4;
    }

    /** A growth or a change has its sign, and so it is said once which way it goes. */
    private Figure figure(Reading reading) {
        Notation notation = subject.notation();
        String bound = notation.bound(reading);
        if (reading.measure().isRate()) {
            return new Figure(bound, notation.signed(reading), "%", notation.star(reading));
        }
        String amount = notation.amount(reading.value(), subject.indicator().unitOf(reading));
        Matcher parts = AMOUNT.matcher(amount);
        return parts.matches()
                ? new Figure(bound, parts.group(1), parts.group(2).strip(), notation.star(reading))
                : new Figure(bound, amount, "", notation.star(reading));
    }

    /** The period and kind; in a second language the whole where the number may be another there. */
    private List<String> captions(Reading reading, double room) {
        return Stream.concat(
                        Stream.of(subject.notation().captionOfSigned(reading)),
                        subject.second().map(language -> second(language, reading)).stream())
                .flatMap(caption -> Wrapping.lines(caption, line -> canvas.wide(line, SMALL), room).stream())
                .toList();
    }

    private static String second(Subject language, Reading reading) {
        return reading.measure().isRate() ? language.notation().captionOfSigned(reading) : language.said(reading);
    }

    /** The symbol of its kind: a bar for what is of many years, none for what is of no year. */
    private void symbol(Reading reading, double x, double y) {
        if (!reading.measure().isOfPeriod()) {
            return;
        }
        MarkRole role = subject.role(reading);
        String said = subject.said(reading);
        canvas.add(
                reading.measure().isOfSpan()
                        ? new Mark.Bar(x - 4, y - 6, 8, 12, role, said, reading)
                        : new Mark.Dot(x, y, shape(reading), role, said, reading));
    }

    private Shape shape(Reading reading) {
        return reading.bound().isLimit() && !reading.measure().isRate() ? Shape.UPRIGHT_EDGE : subject.shape(reading);
    }
}
