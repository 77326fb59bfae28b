package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static workreport.model.Sample.UNITS;
import static workreport.model.Sample.YEARS;
import static workreport.model.Sample.actual;
import static workreport.model.Sample.growth;
import static workreport.model.Sample.indicator;
import static workreport.model.Sample.target;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.analysis.Trajectory;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.load.ReportFile;
import workreport.model.Bound;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Reading;
import workreport.model.Report;

/** Labels cross no line, hide no symbol and no other label, and stay on the chart. */
class LetteringTest {

    private static final double[][] SIZES = {{276, 100}, {330, 120}, {480, 200}, {330, 320}, {640, 320}, {760, 320}};

    static Stream<Arguments> charts() {
        Report report = ReportFile.bundled();
        return Stream.of(Language.values()).flatMap(language -> {
            Notation notation = new Notation(new Words(language), report.units());
            return report.indicators().stream()
                    .flatMap(indicator -> Stream.of(SIZES)
                            .map(size -> arguments(
                                    indicator.id() + " " + language + " " + size[0] + " x " + size[1],
                                    IndicatorChart.draw(
                                            indicator, report.years(), notation, size[0], size[1], Letters::width))));
        });
    }

    /** Flat, steep, falling, in a dip, with neighbours a year apart, with long numbers, floors and ceilings. */
    static Stream<Arguments> hardCharts() {
        return Stream.of(
                        "24.1 24.1 - 24.1",
                        "24.1 24.8 - 25",
                        "51.2 53.6 - 54",
                        "10 90 - 95",
                        "90 10 - 5",
                        "10 90 - 10",
                        "90 10 - 90",
                        "90 10 12 90",
                        "10 90 92 95",
                        "10 90 90 95",
                        "98.8 98.8 98.8 98.8",
                        "123,456.75 234,567.25 - 999,999.50",
                        "- 93 94 ≥94",
                        "- 93 ≥94 ≥94",
                        "10 5 - ≤5",
                        "25475 32432 - +6",
                        "8892 12787 - +8",
                        "- 100.0 - +0",
                        "50 40 - +20")
                .flatMap(levels -> Stream.of(SIZES)
                        .map(size -> arguments(
                                levels + " on " + size[0] + " x " + size[1],
                                TrajectoryChart.draw(
                                        Trajectory.of(hard(levels), YEARS),
                                        new Notation(new Words(Language.EN), UNITS),
                                        size[0],
                                        size[1],
                                        Letters::width))));
    }

    private static Indicator hard(String levels) {
        String[] level = levels.replace(",", "").split(" ");
        List<Reading> readings = new ArrayList<>();
        String[] years = {"2017", "2021", "2022", "2026"};
        for (int i = 0; i < level.length; i++) {
            String value = level[i].replaceAll("[^0-9.]", "");
            Bound bound =
                    level[i].startsWith("≥") ? Bound.AT_LEAST : level[i].startsWith("≤") ? Bound.AT_MOST : Bound.EXACT;
            if (level[i].startsWith("+")) {
                readings.add(growth("2022..2026", value, Bound.ABOUT));
            } else if (!value.isEmpty()) {
                readings.add(
                        i < 2 ? actual(years[i], Measure.LEVEL, value) : target(years[i], Measure.LEVEL, value, bound));
            }
        }
        return indicator("yuan", readings.toArray(Reading[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"charts", "hardCharts"})
    void labelsAreFree(String name, Chart chart) {
        assertThat(collisions(chart)).isEmpty();
    }

    @Test
    void theseTestsSeeACollision() {
        Mark.Label label = new Mark.Label(10, 20, "24.8", MarkRole.CURRENT, null);

        assertThat(Stream.of(
                        new Mark.Line(0, 0, 40, 40, MarkRole.PATH),
                        new Mark.Line(20, 0, 20, 40, MarkRole.PATH),
                        new Mark.Label(30, 25, "25", MarkRole.GOAL, null),
                        new Mark.Label(90, 50, "2026", MarkRole.TICK, null),
                        new Mark.Label(10, 99, "2017", MarkRole.TICK, null)))
                .allSatisfy(other -> assertThat(collisions(new Chart(100, 100, List.of(label, other), "")))
                        .hasSize(1));
        assertThat(collisions(new Chart(100, 100, List.of(label, new Mark.Line(0, 25, 90, 25, MarkRole.PATH)), "")))
                .isEmpty();
    }

    private static List<String> collisions(Chart chart) {
        List<String> found = new ArrayList<>();
        List<Mark> marks = chart.marks();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Label label) {
                Box box = Box.of(label);
                if (box.left < 0 || box.top < 0 || box.right > chart.width() || box.bottom > chart.height()) {
                    found.add(label.text() + " leaves the chart");
                }
                for (int j = 0; j < marks.size(); j++) {
                    boolean hit = switch (marks.get(j)) {
                        case Mark.Line line -> box.isHit(line);
                        case Mark.Dot dot -> box.holds(dot.x(), dot.y());
                        case Mark.Label other -> j > i && box.overlaps(Box.of(other));
                        case Mark.Bar bar -> box.overlaps(Box.of(bar));
                        case Mark.Zone _ -> false;
                    };
                    if (hit) {
                        found.add(label.text() + " on " + marks.get(j));
                    }
                }
            }
        }
        return found;
    }

    /** What a label covers: from the top of its figures to the foot of its commas. */
    private record Box(double left, double top, double right, double bottom) {

        static Box of(Mark.Label label) {
            return new Box(
                    label.x(),
                    label.y() - 0.8 * label.size(),
                    label.x() + Letters.width(label.text()) * label.size() / Chart.TEXT_SIZE,
                    label.y() + 0.15 * label.size());
        }

        static Box of(Mark.Bar bar) {
            return new Box(bar.x(), bar.y(), bar.x() + bar.width(), bar.y() + bar.height());
        }

        boolean holds(double x, double y) {
            return left < x && x < right && top < y && y < bottom;
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        /** Walks along the line in steps of less than a tenth of a point. */
        boolean isHit(Mark.Line line) {
            int steps = 10_000;
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
