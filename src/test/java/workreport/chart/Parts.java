package workreport.chart;

import java.util.List;

/** The marks of a chart by their kind, each kind from back to front. */
record Parts(Chart chart) {

    private <T extends Mark> List<T> all(Class<T> kind) {
        return chart.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Mark.Dot> dots() {
        return all(Mark.Dot.class);
    }

    Mark.Dot dot(int index) {
        return dots().get(index);
    }

    List<Mark.Bar> bars() {
        return all(Mark.Bar.class);
    }

    List<Mark.Zone> zones() {
        return all(Mark.Zone.class);
    }

    List<Mark.Line> lines(MarkRole role) {
        return all(Mark.Line.class).stream().filter(line -> line.role() == role).toList();
    }

    List<Mark.Label> labels() {
        return all(Mark.Label.class);
    }

    Mark.Label label(String text) {
        return labels().stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** What the labels say, each behind its role: {@code GOAL target 26.0}. */
    List<String> texts() {
        return labels().stream().map(label -> label.role() + " " + label.text()).toList();
    }

    /** A line from one dot to another. */
    static Mark.Line line(Mark.Dot from, Mark.Dot to, MarkRole role) {
        return new Mark.Line(from.x(), from.y(), to.x(), to.y(), role);
    }
}
