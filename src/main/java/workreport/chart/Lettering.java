package workreport.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import workreport.model.Reading;

/**
 * Finds a place for labels where they cross no line, no symbol and no other label, and stay on the chart.
 */
final class Lettering {

    private static final double ASCENT = 0.82 * Chart.TEXT_SIZE;
    private static final double DESCENT = 0.16 * Chart.TEXT_SIZE;
    private static final double GAP = 8;
    private static final double AIR = 1.5;
    private static final double DOT_RADIUS = 6;
    /** How many steps of half a line a label may move away from its point, and up to how many need no leader. */
    private static final int FARTHEST = 14;

    private static final int NEAR = 3;
    private static final double STEP = 6;

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

    /** Keeps labels away from a mark that is on the chart already. */
    void avoid(Mark mark) {
        switch (mark) {
            case Mark.Line line -> lines.add(line);
            case Mark.Dot dot ->
                taken.add(new Box(
                        dot.x() - DOT_RADIUS, dot.y() - DOT_RADIUS, dot.x() + DOT_RADIUS, dot.y() + DOT_RADIUS));
            case Mark.Label label -> taken.add(box(label.x(), label.y(), textWidth.applyAsDouble(label.text())));
            case Mark.Bar bar -> taken.add(new Box(bar.x(), bar.y(), bar.x() + bar.width(), bar.y() + bar.height()));
            case Mark.Zone _ -> {}
        }
    }

    /**
     * A label for the point at x, y: above it if that is free, else the nearest free place beside or below. One that has
     * to move far gets a leader, a thin line to its point.
     *
     * @param texts the same said at length and more briefly; the first one that finds a free place is taken
     */
    List<Mark> at(double x, double y, MarkRole role, @Nullable Reading source, String... texts) {
        Spot best = null;
        String text = texts[0];
        for (String each : texts) {
            Spot spot = spot(x, y, textWidth.applyAsDouble(each));
            if (best == null || spot.cost < best.cost) {
                best = spot;
                text = each;
            }
            if (spot.cost == 0) {
                break;
            }
        }
        Box box = Objects.requireNonNull(best).box;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Label(box.left, box.bottom - DESCENT, text, role, source));
        if (best.cost == 0 && best.steps > NEAR) {
            double edge = box.top > y ? box.top : box.bottom;
            marks.add(new Mark.Line(x, y + Math.signum(edge - y) * DOT_RADIUS, nearest(box, x), edge, MarkRole.LEADER));
        }
        marks.forEach(this::avoid);
        return marks;
    }

    private static double nearest(Box box, double x) {
        return Math.clamp(x, box.left + 2, box.right - 2);
    }

    private record Spot(Box box, double cost, int steps) {}

    private Spot spot(double x, double y, double wide) {
        Spot best = null;
        for (int step = 0; step <= FARTHEST; step++) {
            double above = y - GAP - DESCENT - step * STEP;
            double below = y + GAP + ASCENT + step * STEP;
            for (double baseline : new double[] {above, below}) {
                for (double shift : new double[] {0.5, 0.75, 0.25, 1, 0}) {
                    Box box = box(clamp(x - wide * shift, wide), baseline, wide);
                    double cost = box.top < 0 || box.bottom > height ? Double.MAX_VALUE : collisions(box);
                    if (best == null || cost < best.cost) {
                        best = new Spot(box, cost, step);
                    }
                }
            }
        }
        return best != null && best.cost < Double.MAX_VALUE
                ? best
                : new Spot(box(clamp(x - wide / 2, wide), Math.max(ASCENT, y - GAP), wide), Double.MAX_VALUE, 0);
    }

    private double clamp(double left, double wide) {
        return Math.max(0, Math.min(width - wide, left));
    }

    private static Box box(double left, double baseline, double wide) {
        return new Box(left, baseline - ASCENT, left + wide, baseline + DESCENT);
    }

    private double collisions(Box box) {
        Box wide = new Box(box.left - AIR, box.top - AIR, box.right + AIR, box.bottom + AIR);
        return lines.stream().filter(wide::isCrossedBy).count()
                + 2 * taken.stream().filter(wide::overlaps).count();
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        /** Clips the line to the box (Liang and Barsky): it crosses if anything is left. */
        boolean isCrossedBy(Mark.Line line) {
            double dx = line.x2() - line.x1();
            double dy = line.y2() - line.y1();
            double[] along = {-dx, dx, -dy, dy};
            double[] room = {line.x1() - left, right - line.x1(), line.y1() - top, bottom - line.y1()};
            double enter = 0;
            double leave = 1;
            for (int i = 0; i < 4; i++) {
                if (along[i] == 0 && room[i] < 0) {
                    return false;
                }
                if (along[i] < 0) {
                    enter = Math.max(enter, room[i] / along[i]);
                } else if (along[i] > 0) {
                    leave = Math.min(leave, room[i] / along[i]);
                }
            }
            return enter <= leave;
        }
    }
}
