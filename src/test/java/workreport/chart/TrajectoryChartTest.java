package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.model.Sample.UNITS;
import static workreport.model.Sample.YEARS;
import static workreport.model.Sample.actual;
import static workreport.model.Sample.growth;
import static workreport.model.Sample.indicator;
import static workreport.model.Sample.reading;
import static workreport.model.Sample.target;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.analysis.Trajectory;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Basis;
import workreport.model.Bound;
import workreport.model.Comparability;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Reading;
import workreport.model.Status;

/** The marks of whole charts, worked out by hand: 30 points a year, 21 points a percent point, 6 points a character. */
class TrajectoryChartTest {

    private static final Notation ENGLISH = new Notation(new Words(Language.EN), UNITS);
    private static final Reading BASELINE = actual("2017", Measure.LEVEL, "24.0");
    private static final Reading CURRENT = actual("2021", Measure.LEVEL, "25.0");

    @Test
    void threeLevelsJoined() {
        Chart chart = draw(indicator("percent", BASELINE, CURRENT, target("2026", Measure.LEVEL, "26.0", Bound.EXACT)));

        assertThat(written(chart))
                .containsExactly(
                        "line 18.0 82.0 312.0 82.0 AXIS",
                        "label 18.0 97.0 2017 TICK",
                        "label 138.0 97.0 2021 TICK",
                        "label 288.0 97.0 2026 TICK",
                        "line 30.0 66.0 150.0 45.0 PATH",
                        "line 150.0 45.0 300.0 24.0 NEEDED",
                        "dot 30.0 66.0 HOLLOW_CIRCLE BASELINE 2017: 24.0%",
                        "dot 150.0 45.0 FILLED_CIRCLE CURRENT 2021: 25.0%",
                        "dot 300.0 24.0 CROSS GOAL Target 2026: 26.0%",
                        "label 18.0 56.1 24.0 BASELINE",
                        "label 138.0 35.1 25.0 CURRENT",
                        "label 288.0 14.1 26.0 GOAL");
        assertThat(List.of(chart.width(), chart.height(), chart.description()))
                .isEqualTo(List.of(330.0, 100.0, "Cover — 2017: 24.0%; 2021: 25.0%; Target 2026: 26.0%"));
    }

    @Test
    void everyDotAndLabelNamesItsReading() {
        Reading goal = target("2026", Measure.LEVEL, "26.0", Bound.EXACT);
        Chart chart = draw(indicator("percent", BASELINE, CURRENT, goal));

        assertThat(chart.marks().stream()
                        .filter(mark -> mark instanceof Mark.Dot)
                        .map(mark -> ((Mark.Dot) mark).source()))
                .containsExactly(BASELINE, CURRENT, goal);
        assertThat(chart.marks().stream()
                        .filter(mark -> mark instanceof Mark.Label && mark.role() != MarkRole.TICK)
                        .map(mark -> ((Mark.Label) mark).source()))
                .containsExactly(BASELINE, CURRENT, goal);
    }

    /** By hand: 100.0 · 1.1^5 = 161.051; the growth stands on the way to it. */
    @Test
    void anImpliedLevelIsComputedDottedAndTold() {
        Reading inferred = reading("2021", Measure.LEVEL, Status.ACTUAL, "100.0", Bound.EXACT, Basis.INFERRED, null);
        Chart chart = draw(indicator("yuan", inferred, growth("2022..2026", "10", Bound.ABOUT)));

        assertThat(written(chart))
                .containsExactly(
                        "line 18.0 82.0 312.0 82.0 AXIS",
                        "label 18.0 97.0 2017 TICK",
                        "label 138.0 97.0 2021 TICK",
                        "label 288.0 97.0 2026 TICK",
                        "line 150.0 66.0 300.0 24.0 PROJECTED",
                        "dot 150.0 66.0 FILLED_CIRCLE CURRENT 2021: 100.0 yuan",
                        "dot 300.0 24.0 DOTTED_RING COMPUTED 2026: ≈161.1, computed by this program from the goal for growth;"
                                + " not in the report",
                        "label 132.0 56.1 100.0* CURRENT",
                        "label 282.0 14.1 ≈161.1 COMPUTED",
                        "label 175.5 35.1 ≈10% a year GOAL");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, zone 288.0 8.0 24.0 16.0 GOAL, dot 300.0 24.0 EDGE GOAL Target 2026: ≥26.0%",
        "OVER, zone 288.0 8.0 24.0 16.0 GOAL, dot 300.0 24.0 EDGE GOAL Target 2026: >26.0%",
        "AT_MOST, zone 288.0 24.0 24.0 16.0 GOAL, dot 300.0 24.0 EDGE GOAL Target 2026: ≤26.0%"
    })
    void aFloorOrCeilingIsAZoneBehindItsEdge(Bound bound, String zone, String edge) {
        assertThat(written(draw(indicator("percent", BASELINE, CURRENT, target("2026", Measure.LEVEL, "26.0", bound)))))
                .contains(zone, edge);
    }

    @Test
    void levelsThatMisleadAreNotJoined() {
        assertThat(written(draw(indicator("percent", Comparability.MISLEADING, BASELINE, CURRENT))))
                .filteredOn(mark -> mark.startsWith("line"))
                .containsExactly("line 18.0 82.0 312.0 82.0 AXIS");
    }

    @Test
    void equalLevelsStandInTheMiddle() {
        assertThat(written(draw(indicator("percent", BASELINE, actual("2021", Measure.LEVEL, "24.00")))))
                .contains("line 30.0 45.0 150.0 45.0 PATH");
    }

    @Test
    void noLevelsLeaveTheAxisAlone() {
        Chart chart = draw(indicator("percent", actual("2018..2021", Measure.TOTAL, "270")));

        assertThat(written(chart)).hasSize(4).allMatch(mark -> mark.endsWith("AXIS") || mark.endsWith("TICK"));
    }

    private static Chart draw(Indicator indicator) {
        return TrajectoryChart.draw(Trajectory.of(indicator, YEARS), ENGLISH, 330, 100, text -> 6.0 * text.length());
    }

    private static List<String> written(Chart chart) {
        return chart.marks().stream().map(TrajectoryChartTest::written).toList();
    }

    private static String written(Mark mark) {
        return switch (mark) {
            case Mark.Line line ->
                "line %.1f %.1f %.1f %.1f %s".formatted(line.x1(), line.y1(), line.x2(), line.y2(), line.role());
            case Mark.Label label ->
                "label %.1f %.1f %s %s".formatted(label.x(), label.y(), label.text(), label.role());
            case Mark.Zone zone ->
                "zone %.1f %.1f %.1f %.1f %s".formatted(zone.x(), zone.y(), zone.width(), zone.height(), zone.role());
            case Mark.Bar bar ->
                "bar %.1f %.1f %.1f %.1f %s %s"
                        .formatted(bar.x(), bar.y(), bar.width(), bar.height(), bar.role(), bar.description());
            case Mark.Dot dot ->
                "dot %.1f %.1f %s %s %s".formatted(dot.x(), dot.y(), dot.shape(), dot.role(), dot.description());
        };
    }
}
