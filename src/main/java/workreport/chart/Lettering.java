package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for labels where they cross no line, no symbol and no other label, and stay on the chart. A label that
 * has to stand apart from what it names gets a thin line to it.
 */
final class Lettering {

    private static final double AIR = 1.5;
    private static final double STEP = 4;
    private static final int STEPS = 30;
    private static final double LEADER_FROM = 12;
    private static final double COLLISION = 1000;
    private static final double[] SHIFTS = {0.5, 0.75, 0.25, 1, 0, 1.3, -0.3, 1.6, -0.6};
    private static final Wish NEAR = new Wish(0.5, false, 4);
    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};

    private final double width;
    private final double height;
    private final ToDoubleFunction<String> textWidth;
    private final List<Mark.Line> lines = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();

    /**
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    Lettering(double width, double height, ToDoubleFunction<String> textWidth) {
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
    }

    /**
     * Where a label would like to be.
     *
     * @param shift which part of it is over the symbol: 0 its beginning, 0.5 its middle, 1 its end
     * @param gap from the middle of the symbol, in points
     */
    record Wish(double shift, boolean below, double gap) {

        /** Above the symbol, centred. */
        static final Wish ABOVE = new Wish(0.5, false, 8);
    }

    /** A label with its place, and the line that leads to it if it stands apart. */
    record Placed(Mark.Label label, Mark.@Nullable Line leader) {}

    /** A place that is possible, and how much speaks against it. */
    private record Place(Box box, Mark.@Nullable Line leader, double cost) {}

    /** How wide a text is, in points. */
    double wide(String text, double size) {
        return textWidth.applyAsDouble(text) * size / Chart.TEXT_SIZE;
    }

    /** Keeps labels away from a mark that is on the chart already. A zone may hold labels, on its border is none. */
    void avoid(Mark mark) {
        switch (mark) {
            case Mark.Line line -> lines.add(line);
            case Mark.Dot dot -> taken.add(Box.of(dot));
            case Mark.Label label -> taken.add(box(label));
            case Mark.Bar bar -> taken.add(new Box(bar.x(), bar.y(), bar.x() + bar.width(), bar.y() + bar.height()));
            case Mark.Zone zone -> lines.addAll(borders(zone));
        }
    }

    private static List<Mark.Line> borders(Mark.Zone zone) {
        double right = zone.x() + zone.width();
        double bottom = zone.y() + zone.height();
        return List.of(
                new Mark.Line(zone.x(), zone.y(), right, zone.y(), zone.role()),
                new Mark.Line(right, zone.y(), right, bottom, zone.role()),
                new Mark.Line(zone.x(), bottom, right, bottom, zone.role()),
                new Mark.Line(zone.x(), zone.y(), zone.x(), bottom, zone.role()));
    }

    /** A label for the symbol at x, y: where it would like to be if that is free, else the nearest free place around it. */
    Placed at(double x, double y, Mark.Label wanted, Wish wish) {
        return take(wanted, around(x, y, wish, wanted));
    }

    /** Whether there is such a place where it hides nothing. */
    boolean hasRoom(double x, double y, Mark.Label wanted, Wish wish) {
        return best(around(x, y, wish, wanted)).cost < COLLISION;
    }

    private List<Place> around(double x, double y, Wish wish, Mark.Label wanted) {
        List<Place> places = new ArrayList<>();
        around(places, x, y, wish, 0, wanted);
        return places;
    }

    /** A label for a line: near its middle, on the side that is free. Empty if it would only hide other things. */
    Optional<Placed> along(Mark.Line line, Mark.Label wanted) {
        List<Place> places = new ArrayList<>();
        for (double share : ALONG) {
            double x = line.x1() + share * (line.x2() - line.x1());
            double y = line.y1() + share * (line.y2() - line.y1());
            around(places, x, y, NEAR, 40 * Math.abs(share - 0.5), wanted);
        }
        return best(places).cost < COLLISION ? Optional.of(take(wanted, places)) : Optional.empty();
    }

    /** Whether a label would hit nothing where it is. */
    boolean isFree(Mark.Label label) {
        Box box = box(label);
        return box.isWithin(width, height) && collisions(box) == 0;
    }

    private static Place best(List<Place> places) {
        Place best = places.getFirst();
        for (Place place : places) {
            best = place.cost < best.cost ? place : best;
        }
        return best;
    }

    private Placed take(Mark.Label wanted, List<Place> places) {
        Place best = best(places);
        Mark.Label label = new Mark.Label(
                best.box.left(),
                best.box.bottom() - Box.DESCENT * wanted.size(),
                wanted.text(),
                wanted.size(),
                wanted.role(),
                wanted.source());
        avoid(label);
        if (best.leader != null) {
            avoid(best.leader);
        }
        return new Placed(label, best.leader);
    }

    private void around(List<Place> places, double x, double y, Wish wish, double cost, Mark.Label wanted) {
        double size = wanted.size();
        double gap = wish.gap;
        double wide = wide(wanted.text(), size);
        double middle = y + (Box.ASCENT - Box.DESCENT) * size / 2;
        for (int step = 0; step < STEPS; step++) {
            double away = gap + step * STEP;
            for (double shift : SHIFTS) {
                double left = x - wide * shift;
                double aslant = cost + 8 * Math.abs(shift - wish.shift);
                add(
                        places,
                        x,
                        y,
                        gap,
                        Box.ofText(left, y - away - Box.DESCENT * size, wide, size),
                        aslant + (wish.below ? 3 : 0));
                add(
                        places,
                        x,
                        y,
                        gap,
                        Box.ofText(left, y + away + Box.ASCENT * size, wide, size),
                        aslant + (wish.below ? 0 : 3));
            }
            add(places, x, y, gap, Box.ofText(x + away + 2, middle, wide, size), cost + 5);
            add(places, x, y, gap, Box.ofText(x - away - 2 - wide, middle, wide, size), cost + 6);
        }
    }

    private void add(List<Place> places, double x, double y, double gap, Box wished, double cost) {
        double left = Math.max(0, Math.min(width - (wished.right() - wished.left()), wished.left()));
        Box box = new Box(left, wished.top(), left + wished.right() - wished.left(), wished.bottom());
        if (box.top() < 0 || box.bottom() > height) {
            places.add(new Place(box, null, cost + 100 * COLLISION));
            return;
        }
        double nearX = Math.clamp(x, box.left(), box.right());
        double nearY = Math.clamp(y, box.top(), box.bottom());
        double apart = Math.hypot(nearX - x, nearY - y);
        Mark.Line leader = apart <= gap + LEADER_FROM ? null : leader(x, y, gap, nearX, nearY, apart);
        places.add(new Place(box, leader, cost + apart + COLLISION * collisions(box) + strain(leader)));
    }

    private static Mark.Line leader(double x, double y, double gap, double toX, double toY, double apart) {
        double from = gap / apart;
        double to = 1 - 2.5 / apart;
        return new Mark.Line(
                x + from * (toX - x), y + from * (toY - y), x + to * (toX - x), y + to * (toY - y), MarkRole.LEADER);
    }

    /** Standing apart is bad, a leader through other things worse. */
    private double strain(Mark.@Nullable Line leader) {
        if (leader == null) {
            return 0;
        }
        long through = taken.stream().filter(box -> box.isCrossedBy(leader)).count();
        return 12 + COLLISION * through;
    }

    private Box box(Mark.Label label) {
        return Box.ofText(label.x(), label.y(), wide(label.text(), label.size()), label.size());
    }

    private long collisions(Box box) {
        Box grown = box.grown(AIR);
        return lines.stream().filter(grown::isCrossedBy).count()
                + 2 * taken.stream().filter(grown::overlaps).count();
    }
}
