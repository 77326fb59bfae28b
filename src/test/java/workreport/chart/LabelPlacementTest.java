package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static workreport.evidence.Sample.UNITS;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.growth;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.target;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** Labels cross no line, hide no symbol and no other label, and stay on the chart. */
class LabelPlacementTest {

    private static final double[][] SIZES = {{276, 100}, {320, 200}, {640, 360}};

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
                        "90 93 - ≥94",
                        "10 5 - ≤5",
                        "10 5 6 ≤5",
                        "- 5 - ≤50",
                        "25475 32432 - +6",
                        "8892 12787 - +8",
                        "- 100.0 - +0",
                        "50 40 - +20")
                .flatMap(levels -> Stream.of(SIZES)
                        .map(size -> arguments(
                                levels + " on " + size[0] + " x " + size[1],
                                IndicatorChart.draw(
                                        Drawn.profile(hard(levels)),
                                        new Notation(Words.of(Language.EN), UNITS),
                                        size[0],
                                        size[1],
                                        Letters::width))));
    }

    private static Indicator hard(String levels) {
        String[] level = levels.replace(",", "").split(" ");
        List<Observation> observations = new ArrayList<>();
        String[] years = {"2017", "2021", "2022", "2026"};
        for (int i = 0; i < level.length; i++) {
            String value = level[i].replaceAll("[^0-9.]", "");
            Bound bound =
                    level[i].startsWith("≥") ? Bound.AT_LEAST : level[i].startsWith("≤") ? Bound.AT_MOST : Bound.EXACT;
            if (level[i].startsWith("+")) {
                observations.add(growth("2022..2026", value, Bound.ABOUT));
            } else if (!value.isEmpty()) {
                observations.add(
                        i < 2 ? actual(years[i], Measure.LEVEL, value) : target(years[i], Measure.LEVEL, value, bound));
            }
        }
        return indicator("yuan", observations.toArray(Observation[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hardCharts")
    void labelsAreFree(String name, Chart chart) {
        assertThat(Collisions.in(chart)).isEmpty();
    }

    @Test
    void theseTestsSeeACollision() {
        Mark.Label label = new Mark.Label(10, 20, "24.8", Chart.TEXT_SIZE, MarkRole.CURRENT, null);
        Observation observation = actual("2021", Measure.LEVEL, "1");

        assertThat(Stream.of(
                        new Mark.Line(0, 0, 40, 40, MarkRole.PATH),
                        new Mark.Line(20, 0, 20, 40, MarkRole.PATH),
                        new Mark.Dot(12, 9, Mark.Shape.CROSS, MarkRole.GOAL, "", observation),
                        new Mark.Bar(30, 0, 20, 40, MarkRole.CURRENT, "", observation),
                        new Mark.Zone(20, 0, 40, 40, MarkRole.GOAL),
                        new Mark.Label(30, 25, "25", Chart.TEXT_SIZE, MarkRole.GOAL, null),
                        new Mark.Label(90, 50, "2026", Chart.TEXT_SIZE, MarkRole.TICK, null),
                        new Mark.Label(10, 99, "2017", Chart.TEXT_SIZE, MarkRole.TICK, null)))
                .allSatisfy(other -> assertThat(Collisions.in(new Chart(100, 100, List.of(label, other), "")))
                        .hasSize(1));
        assertThat(Collisions.in(new Chart(
                        100,
                        100,
                        List.of(
                                label,
                                new Mark.Line(0, 25, 90, 25, MarkRole.PATH),
                                new Mark.Zone(0, 0, 60, 60, MarkRole.GOAL)),
                        "")))
                .isEmpty();
    }

    /** A point between two lines 12 points apart: no room beside it, so its label stands apart, with a line to it. */
    @Test
    void aLabelThatStandsApartHasALeader() {
        LabelPlacement lettering = new LabelPlacement(200, 100, Letters::width);
        for (double y : new double[] {25, 37, 49, 61, 73}) {
            lettering.avoid(new Mark.Line(0, y, 200, y, MarkRole.GRID));
        }
        LabelPlacement.Placed placed = lettering.at(
                100,
                49,
                new Mark.Label(0, 0, "24.8", Chart.TEXT_SIZE, MarkRole.CURRENT, null),
                LabelPlacement.Wish.ABOVE);

        assertThat(placed.label().y()).as("above all lines").isLessThan(25);
        assertThat(placed.leader()).isNotNull().satisfies(leader -> {
            assertThat(leader.x1()).isEqualTo(100);
            assertThat(leader.y1()).isBetween(placed.label().y(), 49.0);
            assertThat(leader.y2()).isBetween(placed.label().y(), leader.y1());
            assertThat(leader.x2())
                    .isBetween(
                            placed.label().x(),
                            placed.label().x() + Letters.width(placed.label().text()));
        });
    }

    @Test
    void aLabelBesideItsSymbolHasNone() {
        LabelPlacement.Placed placed = new LabelPlacement(200, 100, Letters::width)
                .at(
                        100,
                        49,
                        new Mark.Label(0, 0, "24.8", Chart.TEXT_SIZE, MarkRole.CURRENT, null),
                        LabelPlacement.Wish.ABOVE);

        assertThat(placed.label().x() + Letters.width("24.8") / 2).isEqualTo(100);
        assertThat(placed.label().y()).isBetween(30.0, 49.0);
        assertThat(placed.leader()).isNull();
    }

    private final LabelPlacement placement = new LabelPlacement(300, 200, Letters::width);

    private static Mark.Label text(String text) {
        return new Mark.Label(0, 0, text, Chart.TEXT_SIZE, MarkRole.CURRENT, null);
    }

    private static Box box(Mark.Label label) {
        return Box.ofText(label.x(), label.y(), Letters.width(label.text()), Chart.TEXT_SIZE);
    }

    @Test
    void labelsSideBySideDoNotReadAsOne() {
        Mark.Label left = placement
                .at(150, 100, text("24.1"), new LabelPlacement.Wish(1, true, 17))
                .label();
        Mark.Label right = placement
                .at(150, 100, text("goal 25"), new LabelPlacement.Wish(0, true, 17))
                .label();
        assertThat(box(left).grown(4).overlaps(box(right))).isFalse();
    }
}
