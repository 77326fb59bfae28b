package workreport.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workreport.chart.LabelPlacement.Wish;
import workreport.chart.Mark.Shape;
import workreport.evidence.Observation;
import workreport.measure.Bound;

/**
 * A floor or ceiling as a zone behind a firm edge: anywhere inside, it is met. The scale lies level. A page gives every
 * level a row of its own, from the past down to the goal; a card puts them all on one.
 */
final class ZoneChart {

    private static final double ROW = 84;
    private static final double BAND = 24;
    private static final double RANGE = 8;
    private static final int CARD_TICKS = 4;

    private final ChartSubject subject;
    private final Canvas canvas;
    private final List<Observation> levels;
    private final Observation limit;
    private final List<String> computed = new ArrayList<>();

    ZoneChart(ChartSubject subject, Canvas canvas) {
        this.subject = subject;
        this.canvas = canvas;
        levels = subject.trajectory().levels();
        limit = IndicatorChart.limit(subject.trajectory()).orElseThrow();
    }

    /** What the rows share. */
    private record Rows(double top, double height, Scale scale, double names) {

        double middle(int row) {
            return top + (row + 0.5) * height;
        }
    }

    Chart draw() {
        Rows rows = canvas.isFull() ? page() : small();
        for (Observation level : levels) {
            if (level.bound().isLimit()) {
                zone(level, rows);
            }
        }
        distance(rows);
        for (Observation level : levels) {
            canvas.add(symbol(level, rows));
        }
        if (canvas.isLettered()) {
            canvas.warn(subject);
            levels.forEach(level ->
                    canvas.value(x(level, rows), y(level, rows), text(level), subject.role(level), level, wish(level)));
            if (tell()) {
                remark(subject.both(this::said), rows);
            }
        }
        return canvas.chart(subject.description(computed));
    }

    /** An edge, a point, or a bar from one end of a range to the other. */
    private Mark symbol(Observation level, Rows rows) {
        double x = x(level, rows);
        double y = y(level, rows);
        if (level.upper() != null) {
            double wide = rows.scale.at(level.upper().doubleValue()) - x;
            return new Mark.Bar(x, y - RANGE / 2, wide, RANGE, subject.role(level), subject.said(level), level);
        }
        boolean edge = level.bound().isLimit();
        Shape shape = edge ? Shape.UPRIGHT_EDGE : subject.shape(level);
        return new Mark.Dot(x, y, shape, subject.role(level), subject.said(level), level);
    }

    /** On a card the values stand below the band, that of the limit along its zone. */
    private Wish wish(Observation level) {
        double along = limit.bound() == Bound.AT_MOST ? 1 : 0;
        double shift = level == limit ? along : 1 - along;
        return canvas.isFull() ? new Wish(shift, false, 10) : new Wish(shift, true, BAND / 2 + 5);
    }

    private String text(Observation level) {
        String value = subject.notation().marked(level);
        return canvas.isFull() ? value : subject.both(language -> language.shortCaption(level) + " " + value);
    }

    private String name(Observation level) {
        return subject.both(language -> language.notation().caption(level));
    }

    /** A card or a row of a table: all levels on one line. */
    private Rows small() {
        double side = canvas.isLettered() ? 14 : 8;
        double middle = canvas.isLettered() ? Math.round(canvas.height() * 0.45) : canvas.height() / 2;
        double band = canvas.isLettered() ? BAND : BAND / 2;
        Scale scale = scale(side, canvas.width() - side);
        canvas.line(side, middle, canvas.width() - side, middle, MarkRole.AXIS);
        if (canvas.isLettered()) {
            ends(scale, middle + band / 2);
        }
        return new Rows(middle - band / 2, band, scale, 0);
    }

    /** Where the scale of a card begins and ends: cards that have scales of their own cannot be compared by eye. */
    private void ends(Scale scale, double below) {
        List<BigDecimal> ticks = scale.ticks(CARD_TICKS);
        for (BigDecimal tick : List.of(ticks.getFirst(), ticks.getLast())) {
            double x = scale.at(tick.doubleValue());
            canvas.line(x, below, x, below + 3, MarkRole.AXIS);
            canvas.tick(x, canvas.height() - 5, subject.notation().decimal(tick.doubleValue(), tick.scale()));
        }
    }

    private Rows page() {
        Footnotes notes = new Footnotes();
        notes.addRest(subject, levels);
        double floor = notes.write(canvas) - 30;
        double names = 0;
        for (Observation level : levels) {
            names = Math.max(names, canvas.wide(name(level), Chart.TEXT_SIZE));
        }
        double head = 36;
        double row = Math.min(ROW, (floor - head) / levels.size());
        double top = head + (floor - head - row * levels.size()) * 0.4;
        double bottom = top + row * levels.size();
        Scale scale = scale(names + 28, canvas.width() - 28);
        canvas.corner(subject, subject.bothInLine(ChartSubject::unit));
        scale.ticks(6).forEach(tick -> {
            double x = scale.at(tick.doubleValue());
            canvas.line(x, bottom, x, bottom + 5, MarkRole.AXIS);
            canvas.tick(x, bottom + 19, subject.notation().decimal(tick.doubleValue(), tick.scale()));
        });
        canvas.line(scale.start(), bottom, scale.end(), bottom, MarkRole.AXIS);
        for (int i = 0; i < levels.size(); i++) {
            String name = name(levels.get(i));
            double more = (name.lines().count() - 1) * Box.LEADING * Chart.TEXT_SIZE;
            double y = top + (i + 0.5) * row - more / 2;
            canvas.write(0, y + 4, name, Chart.TEXT_SIZE, subject.role(levels.get(i)), levels.get(i));
        }
        canvas.keepRightOf(names + 8);
        return new Rows(top, row, scale, names);
    }

    private double x(Observation level, Rows rows) {
        return rows.scale.at(level.value().doubleValue());
    }

    private double y(Observation level, Rows rows) {
        return rows.middle(canvas.isFull() ? levels.indexOf(level) : 0);
    }

    /** The goal's zone reaches over all rows, so that every level is seen inside or outside of it. */
    private void zone(Observation level, Rows rows) {
        boolean all = level == limit && canvas.isFull();
        double top = all ? rows.top : y(level, rows) - rows.height / 2;
        double bottom = all ? rows.middle(levels.size() - 1) + rows.height / 2 : y(level, rows) + rows.height / 2;
        double edge = x(level, rows);
        double from = level.bound() == Bound.AT_MOST ? rows.scale.start() : edge;
        double to = level.bound() == Bound.AT_MOST ? edge : rows.scale.end();
        canvas.add(new Mark.Zone(from, top, to - from, bottom - top, subject.role(level)));
        canvas.line(edge, top, edge, bottom, subject.role(level));
    }

    /** From the present level to the edge, if it is outside. */
    private void distance(Rows rows) {
        Observation current = subject.trajectory().current();
        if (current != null && isOutside(current)) {
            double y = y(current, rows);
            canvas.line(x(current, rows), y, x(limit, rows), y, MarkRole.NEEDED);
        }
    }

    /** Halfway along the distance: over the band of a card, beneath the value on a page. */
    private void remark(String words, Rows rows) {
        Observation current = subject.trajectory().current();
        double middle = isOutside(current) ? (x(current, rows) + x(limit, rows)) / 2 : x(current, rows);
        boolean below = canvas.isFull();
        Wish wish = new Wish(0.5, below, below ? 9 : BAND / 2 + 5);
        // A card has the distance in words below it anyway.
        if (canvas.isFull() || canvas.hasRoom(middle, y(current, rows), words, MarkRole.COMPUTED, wish)) {
            canvas.value(middle, y(current, rows), words, MarkRole.COMPUTED, null, wish);
        }
    }

    /** Whether it can be told how far the present level is from the zone. */
    private boolean tell() {
        Observation current = subject.trajectory().current();
        if (current == null || !current.isPoint()) {
            return false;
        }
        computed.add(said(subject));
        return true;
    }

    /** How far the present level is from the zone, in words. */
    private String said(ChartSubject language) {
        Observation current = Objects.requireNonNull(subject.trajectory().current());
        return isOutside(current)
                ? language.distance(current, limit)
                : language.expected(current, language.words().say("chart.within"));
    }

    private boolean isOutside(@Nullable Observation level) {
        if (level == null || level.isRange()) {
            return false;
        }
        int ahead = level.value().compareTo(limit.value());
        return switch (limit.bound()) {
            case AT_MOST -> ahead > 0;
            case OVER -> ahead <= 0;
            default -> ahead < 0;
        };
    }

    /** From a natural end, where there is one, to as far beyond the levels as they lie apart. */
    private Scale scale(double start, double end) {
        double[] values = levels.stream()
                .flatMap(level -> level.ends().stream())
                .mapToDouble(level -> level.value().doubleValue())
                .toArray();
        Scale close = Scale.over(values, start, end);
        boolean alone = values.length == 1;
        double span = alone ? close.high() - close.low() : Math.max(close.high() - close.low(), close.high() / 50);
        double least = alone ? values[0] : close.low();
        double most = alone ? values[0] : close.high();
        double whole = 100;
        boolean percent = canvas.isLettered()
                && subject.indicator().isPercentage()
                && most <= whole
                && limit.bound() != Bound.AT_MOST;
        double high = percent ? Math.max(whole, limit.value().doubleValue() + 1) : most + span;
        double low = percent ? least - (high - least) : least - span;
        return new Scale(Math.max(0, low), high, start, end);
    }
}
