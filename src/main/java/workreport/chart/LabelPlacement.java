package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for labels where they cross no line, no symbol and no other label, and stay on the chart. A label that
 * has to stand apart from what it names gets a thin line to it.
 */
final class LabelPlacement {

    private static final double AIR = 1.5;
    /** Labels that are closer side by side may be read as one. */
    private static final double SPACE = 5;

    private static final double CROWDED = 14;
    /** How much wider a text may be in a program that lacks the typeface, as a share of its width. */
    static final double SLACK = 0.125;

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
    private final double slack;
    private final List<Mark.Line> lines = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();
    private double leftmost;

    /**
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    LabelPlacement(double width, double height, ToDoubleFunction<String> textWidth) {
        this(width, height, textWidth, 0);
    }

    /**
     * @param slack how much wider texts may turn out without touching each other, as a share of their width
     */
    LabelPlacement(double width, double height, ToDoubleFunction<String> textWidth, double slack) {
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
        this.slack = slack;
    }

    /**
     * The preferred position of a label.
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

    /** A possible place and its cost. */
    private record Place(Box box, Mark.@Nullable Line leader, double cost) {

        boolean hidesNothing() {
            return cost < COLLISION;
        }
    }

    /** How wide a text is, or its widest line, in points. */
    double wide(String text, double size) {
        double widest = text.lines().mapToDouble(textWidth::applyAsDouble).max().orElse(0);
        return widest * size / Chart.TEXT_SIZE;
    }

    private static int lines(Mark.Label label) {
        return Math.max(1, (int) label.text().lines().count());
    }

    /** Keeps labels away from a mark that is on the chart already. Labels may be inside a zone but not on its border. */
    void avoid(Mark mark) {
        switch (mark) {
            case Mark.Line line -> lines.add(line);
            case Mark.Dot dot -> taken.add(Box.of(dot));
            case Mark.Label label -> taken.add(wider(label));
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

    /** From now on no label is placed further left, in points, that has room on the right of it. */
    void keepRightOf(double x) {
        leftmost = x;
    }

    /** A label for the symbol at x, y: at its preferred position if that is free, otherwise at the nearest free place around it. */
    Placed at(double x, double y, Mark.Label wanted, Wish wish) {
        return take(wanted, around(x, y, wanted, wish));
    }

    /** Whether there is such a place where it hides nothing. */
    boolean hasRoom(double x, double y, Mark.Label wanted, Wish wish) {
        return around(x, y, wanted, wish).hidesNothing();
    }

    private Place around(double x, double y, Mark.Label wanted, Wish wish) {
        Search search = new Search(wanted);
        search.around(x, y, wish, 0);
        return search.best();
    }

    /** A label for a line: near its middle, on the side that is free. Empty if it would only hide other things. */
    Optional<Placed> along(Mark.Line line, Mark.Label wanted) {
        Search search = new Search(wanted);
        for (double share : ALONG) {
            double x = line.x1() + share * (line.x2() - line.x1());
            double y = line.y1() + share * (line.y2() - line.y1());
            search.around(x, y, NEAR, 40 * Math.abs(share - 0.5));
        }
        return search.best().hidesNothing() ? Optional.of(take(wanted, search.best())) : Optional.empty();
    }

    /** Whether a label would overlap nothing where it is. */
    boolean isFree(Mark.Label label) {
        Box box = box(label);
        return box.isWithin(width, height) && collisions(box) == 0;
    }

    private Placed take(Mark.Label wanted, Place place) {
        Mark.Label label = wanted.at(place.box.left(), place.box.bottom() - Box.DESCENT * wanted.size());
        avoid(label);
        if (place.leader != null) {
            avoid(place.leader);
        }
        return new Placed(label, place.leader);
    }

    /**
     * Looks for the cheapest place. Each label has hundreds of candidates, so one that cannot become
     * better than the best so far is dropped as soon as that is known.
     */
    private final class Search {

        private final double size;
        private final double wide;
        private final int lines;
        private final double more;
        private @Nullable Place best;

        Search(Mark.Label wanted) {
            size = wanted.size();
            wide = wide(wanted.text(), size);
            lines = lines(wanted);
            more = (lines - 1) * Box.LEADING * size;
        }

        Place best() {
            return Objects.requireNonNull(best);
        }

        /**
         * Looks at the places around a symbol.
         *
         * @param cost the cost common to all of them
         */
        void around(double x, double y, Wish wish, double cost) {
            double middle = y + ((Box.ASCENT - Box.DESCENT) * size + more) / 2;
            for (int step = 0; step < STEPS; step++) {
                double away = wish.gap + step * STEP;
                for (double shift : SHIFTS) {
                    double left = x - wide * shift;
                    double aslant = cost + 8 * Math.abs(shift - wish.shift);
                    consider(x, y, wish.gap, left, y - away - Box.DESCENT * size, aslant + (wish.below ? 3 : 0));
                    consider(x, y, wish.gap, left, y + away + Box.ASCENT * size + more, aslant + (wish.below ? 0 : 3));
                }
                consider(x, y, wish.gap, x + away + 2, middle, cost + 5);
                consider(x, y, wish.gap, x - away - 2 - wide, middle, cost + 6);
            }
        }

        private void consider(double x, double y, double gap, double wishedLeft, double baseline, double cost) {
            if (isHopeless(cost)) {
                return;
            }
            double last = Math.max(0, width - wide);
            double left = Math.clamp(wishedLeft, Math.min(leftmost, last), last);
            Box box = Box.ofText(left, baseline, wide, size, lines);
            if (box.top() < 0 || box.bottom() > height) {
                take(new Place(box, null, cost + 100 * COLLISION));
                return;
            }
            double nearX = Math.clamp(x, box.left(), box.right());
            double nearY = Math.clamp(y, box.top(), box.bottom());
            double apart = Math.hypot(nearX - x, nearY - y);
            if (isHopeless(cost + apart)) {
                return;
            }
            Mark.Line leader = apart <= gap + LEADER_FROM ? null : leader(x, y, gap, nearX, nearY, apart);
            take(new Place(box, leader, cost + apart + COLLISION * collisions(box) + crowding(box) + strain(leader)));
        }

        private boolean isHopeless(double cost) {
            return best != null && cost >= best.cost;
        }

        private void take(Place place) {
            if (!isHopeless(place.cost)) {
                best = place;
            }
        }
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
        int through = 0;
        for (Box box : taken) {
            through += box.grown(AIR).isCrossedBy(leader) ? 1 : 0;
        }
        return 12 + COLLISION * through;
    }

    private double crowding(Box box) {
        Box wider = new Box(box.left() - SPACE, box.top(), box.right() + SPACE, box.bottom());
        return taken.stream().anyMatch(wider::overlaps) ? CROWDED : 0;
    }

    private Box box(Mark.Label label) {
        return Box.ofText(label.x(), label.y(), wide(label.text(), label.size()), label.size(), lines(label));
    }

    /** What a label covers in a wider typeface. */
    private Box wider(Mark.Label label) {
        Box box = box(label);
        double more = slack * (box.right() - box.left());
        return switch (label.anchor()) {
            case START -> new Box(box.left(), box.top(), box.right() + more, box.bottom());
            case MIDDLE -> new Box(box.left() - more / 2, box.top(), box.right() + more / 2, box.bottom());
            case END -> new Box(box.left() - more, box.top(), box.right(), box.bottom());
        };
    }

    /** What a label there would hide; a line counts once, all else twice. */
    private int collisions(Box box) {
        Box grown = box.grown(AIR);
        int hidden = 0;
        for (Mark.Line line : lines) {
            hidden += grown.isCrossedBy(line) ? 1 : 0;
        }
        double more = slack * (box.right() - box.left()) / 2;
        Box wider = new Box(grown.left() - more, grown.top(), grown.right() + more, grown.bottom());
        for (Box other : taken) {
            hidden += wider.overlaps(other) ? 2 : 0;
        }
        return hidden;
    }
}
