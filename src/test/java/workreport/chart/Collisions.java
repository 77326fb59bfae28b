package workreport.chart;

import java.util.ArrayList;
import java.util.List;

/** Finds labels that leave a chart, cross a line or the border of a zone, or lie on a symbol, a bar or another label. */
final class Collisions {

    private static final double SYMBOL = 4.5;

    private Collisions() {}

    static List<String> in(Chart chart) {
        List<String> found = new ArrayList<>();
        List<Mark> marks = chart.marks();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Label label) {
                Area area = Area.of(label);
                if (area.left < 0
                        || area.top < 0
                        || area.right > chart.width() + 0.01
                        || area.bottom > chart.height()) {
                    found.add(label.text() + " leaves the chart");
                }
                for (int j = 0; j < marks.size(); j++) {
                    if (hits(area, marks.get(j), j > i)) {
                        found.add(label.text() + " on " + marks.get(j));
                    }
                }
            }
        }
        return found;
    }

    private static boolean hits(Area area, Mark mark, boolean later) {
        return switch (mark) {
            case Mark.Line line -> area.isHit(line);
            case Mark.Dot dot ->
                area.overlaps(new Area(dot.x() - SYMBOL, dot.y() - SYMBOL, dot.x() + SYMBOL, dot.y() + SYMBOL));
            case Mark.Label other -> later && area.overlaps(Area.of(other));
            case Mark.Bar bar ->
                area.overlaps(new Area(bar.x(), bar.y(), bar.x() + bar.width(), bar.y() + bar.height()));
            case Mark.Zone zone -> {
                Area whole = new Area(zone.x(), zone.y(), zone.x() + zone.width(), zone.y() + zone.height());
                yield area.overlaps(whole) && !whole.contains(area);
            }
        };
    }

    /** What a label covers: from the top of its figures to the foot of its commas. */
    private record Area(double left, double top, double right, double bottom) {

        static Area of(Mark.Label label) {
            return new Area(
                    label.x(),
                    label.y() - 0.8 * label.size(),
                    label.x() + Letters.width(label.text()) * label.size() / Chart.TEXT_SIZE,
                    label.y() + 0.15 * label.size());
        }

        boolean holds(double x, double y) {
            return left < x && x < right && top < y && y < bottom;
        }

        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean contains(Area other) {
            return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
        }

        /** Walks along the line in steps of a quarter of a point. */
        boolean isHit(Mark.Line line) {
            int steps = 1 + (int) (4 * Math.hypot(line.x2() - line.x1(), line.y2() - line.y1()));
            for (int step = 0; step <= steps; step++) {
                double along = (double) step / steps;
                if (holds(line.x1() + along * (line.x2() - line.x1()), line.y1() + along * (line.y2() - line.y1()))) {
                    return true;
                }
            }
            return false;
        }
    }
}
