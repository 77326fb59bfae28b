package workreport.chart;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.chart.Mark.Shape;
import workreport.model.Reading;

/** Readings as large figures side by side, each with its period and kind beneath. Nothing joins them. */
final class FiguresChart {

    private static final Pattern FIGURE = Pattern.compile("([^\\d]*[\\d.,]+%?\\*?)(.*)");
    private static final double ROOM = 16;
    private static final double SYMBOL = 18;

    private final Subject subject;
    private final Canvas canvas;

    FiguresChart(Subject subject, Canvas canvas) {
        this.subject = subject;
        this.canvas = canvas;
    }

    Chart draw() {
        List<Reading> readings = subject.indicator().readings();
        canvas.warn(subject);
        double head = subject.warning().isPresent() && canvas.isFull() ? 24 : 0;
        int columns = (int) Math.clamp(readings.size(), 1, Math.max(1, canvas.width() / 120));
        int rows = (readings.size() + columns - 1) / columns;
        double wide = canvas.width() / columns;
        double high = (canvas.height() - head) / rows;
        for (int i = 0; i < readings.size(); i++) {
            figure(readings.get(i), wide * (i % columns), head + high * (i / columns), wide, high);
        }
        return canvas.chart(subject.description(List.of()));
    }

    private void figure(Reading reading, double left, double top, double wide, double high) {
        MarkRole role = subject.role(reading);
        Matcher parts = FIGURE.matcher(text(reading));
        String number = parts.matches() ? parts.group(1) : text(reading);
        String unit = (parts.matches() ? parts.group(2) : "").strip();
        double small = canvas.isFull() ? 18 : 13;
        double size = Math.min(canvas.isFull() ? 56 : 32, high * 0.4);
        double room = wide - ROOM;
        double gap = unit.isEmpty() ? 0 : 5;
        double share = room / (canvas.wide(number, size) + gap + canvas.wide(unit, small));
        size *= Math.min(1, share);
        small *= Math.min(1, share);
        double across = canvas.wide(number, size) + gap + canvas.wide(unit, small);
        double x = left + (wide - across) / 2;
        double baseline = top + high / 2 + size * 0.15;
        canvas.write(x, baseline, number, size, role, reading);
        if (!unit.isEmpty()) {
            canvas.write(x + across - canvas.wide(unit, small), baseline, unit, small, role, reading);
        }
        caption(reading, left + wide / 2, baseline + (canvas.isFull() ? 34 : 24), room);
    }

    /** The period and kind, behind the symbol of that kind: a bar for what is of many years, none for what is of no year. */
    private void caption(Reading reading, double centre, double baseline, double room) {
        double size = canvas.isFull() ? 14 : Chart.TEXT_SIZE;
        double symbol = reading.measure().isOfPeriod() ? SYMBOL : 0;
        String text = Wrapping.cut(subject.notation().caption(reading), line -> canvas.wide(line, size), room - symbol);
        double left = centre - (canvas.wide(text, size) + symbol) / 2;
        if (reading.measure().isOfPeriod()) {
            canvas.add(symbol(reading, left, baseline - size * 0.36));
        }
        canvas.write(left + symbol, baseline, text, size, MarkRole.TICK, null);
    }

    private Mark symbol(Reading reading, double left, double middle) {
        MarkRole role = subject.role(reading);
        String said = subject.said(reading);
        return reading.measure().isOfSpan()
                ? new Mark.Bar(left + 2, middle - 6, 8, 12, role, said, reading)
                : new Mark.Dot(left + 6, middle, shape(reading), role, said, reading);
    }

    private Shape shape(Reading reading) {
        return reading.bound().isLimit() && !reading.measure().isRate() ? Shape.UPRIGHT_EDGE : subject.shape(reading);
    }

    private String text(Reading reading) {
        return reading.measure().isRate()
                ? subject.notation().cell(subject.indicator(), reading)
                : subject.notation().quantity(subject.indicator(), reading)
                        + subject.notation().star(reading);
    }
}
