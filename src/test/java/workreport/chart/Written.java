package workreport.chart;

import java.util.List;
import java.util.Locale;

/** Marks as lines of text, to be compared as wholes. Coordinates have one decimal. */
final class Written {

    private Written() {}

    static List<String> marks(Chart chart) {
        return chart.marks().stream().map(Written::mark).toList();
    }

    static String mark(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> "line %s %s".formatted(at(line.x1(), line.y1(), line.x2(), line.y2()), line.role());
            case Mark.Label label ->
                "label %s %s %s%s"
                        .formatted(
                                at(label.x(), label.y(), label.size()),
                                label.role(),
                                label.text(),
                                label.source() == null
                                        ? ""
                                        : " <- " + label.source().value());
            case Mark.Zone zone ->
                "zone %s %s".formatted(at(zone.x(), zone.y(), zone.width(), zone.height()), zone.role());
            case Mark.Bar bar ->
                "bar %s %s %s <- %s"
                        .formatted(
                                at(bar.x(), bar.y(), bar.width(), bar.height()),
                                bar.role(),
                                bar.description(),
                                bar.source().value());
            case Mark.Dot dot ->
                "dot %s %s %s %s <- %s"
                        .formatted(
                                at(dot.x(), dot.y()),
                                dot.shape(),
                                dot.role(),
                                dot.description(),
                                dot.source().value());
        };
    }

    private static String at(double... numbers) {
        StringBuilder text = new StringBuilder();
        for (double number : numbers) {
            text.append(text.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.1f", number));
        }
        return text.toString();
    }
}
