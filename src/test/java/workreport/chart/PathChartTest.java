package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.growth;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.observation;
import static workreport.evidence.Sample.target;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.chart.IndicatorChart.Kind;
import workreport.chart.Mark.Shape;
import workreport.evidence.Basis;
import workreport.evidence.Comparability;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** What holds for charts of paths. */
class PathChartTest {

    private static final Observation BASELINE = actual("2017", Measure.LEVEL, "24.0");
    private static final Observation CURRENT = actual("2021", Measure.LEVEL, "25.0");
    private static final Indicator THREE_LEVELS =
            indicator("percent", BASELINE, CURRENT, target("2026", Measure.LEVEL, "26.0", Bound.EXACT));

    /** Years lie on one scale, values on another, whose ends are named: a line joins neighbours, and each value stands at its dot. */
    @Test
    void onACardThreeLevelsAreJoined() {
        Chart chart = Drawn.card(THREE_LEVELS);
        List<Mark.Dot> dots = new Parts(chart).dots();
        List<Mark.Label> labels = new Parts(chart).labels();

        assertThat(dots)
                .extracting(Mark.Dot::shape)
                .containsExactly(Shape.HOLLOW_CIRCLE, Shape.FILLED_CIRCLE, Shape.CROSS);
        assertThat((dots.get(1).x() - dots.get(0).x()) / 4)
                .isCloseTo((dots.get(2).x() - dots.get(1).x()) / 5, within(1e-9));
        assertThat(dots.get(0).y() - dots.get(1).y())
                .isCloseTo(dots.get(1).y() - dots.get(2).y(), within(1e-9))
                .isPositive();
        assertThat(chart.marks())
                .contains(
                        Parts.line(dots.get(0), dots.get(1), MarkRole.PATH),
                        Parts.line(dots.get(1), dots.get(2), MarkRole.NEEDED));
        assertThat(labels.stream().filter(label -> label.role() == MarkRole.TICK))
                .extracting(Mark.Label::text)
                .containsExactly("24", "26", "2017", "2021", "2026");
        assertThat(new Parts(chart).lines(MarkRole.AXIS))
                .anyMatch(line -> line.x1() == line.x2()
                        && line.y1() == dots.get(0).y()
                        && line.y2() == dots.get(2).y());
        for (Mark.Dot dot : dots) {
            Mark.Label value = labels.stream()
                    .filter(label -> dot.source() == label.source())
                    .findFirst()
                    .orElseThrow();
            assertThat(value.x()).isLessThanOrEqualTo(dot.x());
            assertThat(value.x() + Letters.width(value.text())).isGreaterThanOrEqualTo(dot.x());
            assertThat(dot.y() - value.y()).as(value.text()).isBetween(4.0, 12.0);
        }
        assertThat(chart.description()).isEqualTo("Cover — 2017: 24.0%; 2021: 25.0%; Target 2026: 26.0%.");
    }

    /** By hand: 0.25 a year so far, 0.20 needed; five more years at 0.25 lead to 26.25, half up 26.3. */
    @Test
    void aPageAlsoHasAScaleAndThePaces() {
        Chart chart = Drawn.page(THREE_LEVELS);
        Parts parts = new Parts(chart);
        Mark.Dot now = parts.dot(1);
        Mark.Dot continued = parts.dot(3);

        assertThat(parts.dots())
                .extracting(Mark.Dot::shape)
                .containsExactly(Shape.HOLLOW_CIRCLE, Shape.FILLED_CIRCLE, Shape.CROSS, Shape.DOTTED_RING);
        assertThat(continued.x()).isEqualTo(parts.dot(2).x());
        assertThat((now.y() - continued.y()) / 1.3).isCloseTo(parts.dot(0).y() - now.y(), within(1e-9));
        assertThat(parts.lines(MarkRole.PATH)).containsExactly(Parts.line(parts.dot(0), now, MarkRole.PATH));
        assertThat(parts.lines(MarkRole.NEEDED)).containsExactly(Parts.line(now, parts.dot(2), MarkRole.NEEDED));
        assertThat(parts.lines(MarkRole.PROJECTED)).containsExactly(Parts.line(now, continued, MarkRole.PROJECTED));
        assertThat(parts.lines(MarkRole.GRID)).hasSize(4);
        assertThat(parts.texts())
                .containsExactlyInAnyOrder(
                        "TICK 24",
                        "TICK 25",
                        "TICK 26",
                        "TICK 27",
                        "TICK 2017",
                        "TICK 2021",
                        "TICK 2026",
                        "TICK %",
                        "BASELINE 24.0",
                        "CURRENT 25.0",
                        "GOAL target 26.0",
                        "COMPUTED at the pace so far 26.3 (computed)",
                        "COMPUTED +0.25 a year",
                        "COMPUTED +0.20 a year needed");
        assertThat(Collisions.in(chart)).isEmpty();
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2017: 24.0%; 2021: 25.0%; Target 2026: 26.0%. Computed by this program: 2017–2021: +0.25 a year; 2021–2026: +0.20 a year needed; at the pace so far 26.3 in 2026.");
    }

    @Test
    void aRowHasNoLettering() {
        Chart chart = Drawn.row(THREE_LEVELS);
        Parts parts = new Parts(chart);

        assertThat(parts.labels()).isEmpty();
        assertThat(parts.dots())
                .isSortedAccordingTo(Comparator.comparing(Mark.Dot::x))
                .isSortedAccordingTo(Comparator.comparing(Mark.Dot::y).reversed())
                .extracting(Mark.Dot::role)
                .containsExactly(MarkRole.BASELINE, MarkRole.CURRENT, MarkRole.GOAL);
        assertThat(chart.marks())
                .contains(
                        Parts.line(parts.dot(0), parts.dot(1), MarkRole.PATH),
                        Parts.line(parts.dot(1), parts.dot(2), MarkRole.NEEDED));
        assertThat(chart.description()).isEqualTo("Cover — 2017: 24.0%; 2021: 25.0%; Target 2026: 26.0%.");
    }

    /** By hand: 100.0 · 1.1^5 = 161.051. The growth for 2022 leads to no level of its own: it stands below. */
    @Test
    void anImpliedLevelIsComputedDottedAndTold() {
        Chart chart = Drawn.page(indicator(
                "yuan",
                Comparability.CAUTION,
                observation("2021", Measure.LEVEL, Status.ACTUAL, "100.0", Bound.EXACT, Basis.INFERRED, null),
                growth("2022..2026", "10", Bound.ABOUT),
                growth("2022", "5", Bound.EXACT)));

        Parts parts = new Parts(chart);

        assertThat(parts.dot(1).shape()).isEqualTo(Shape.DOTTED_RING);
        assertThat(parts.dot(1).description())
                .isEqualTo("2026: ≈161.1, computed by this program from the goal for growth; not in the report");
        assertThat(parts.lines(MarkRole.PROJECTED))
                .containsExactly(Parts.line(parts.dot(0), parts.dot(1), MarkRole.PROJECTED));
        assertThat(parts.texts())
                .contains(
                        "CURRENT 100.0*",
                        "COMPUTED ≈161.1 (computed)",
                        "GOAL target ≈+10%/yr",
                        "CAUTION ⚠ Compare with caution",
                        "NEXT Target 2022: growth of 5%");
        assertThat(parts.label("Target 2022: growth of 5%").y())
                .isGreaterThan(parts.label("2026").y());
        assertThat(Collisions.in(chart)).isEmpty();
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2021: 100.0 yuan; Target 2022–2026: growth of ≈10% a year; Target 2022: growth of 5%. Computed by this program: ≈161.1 in 2026 by the goal for growth. Compare with caution: The end of the term.");
    }

    /** By hand: 120 and 132 of 100 in 4 years are growth of 4.66 and 7.19 percent a year; the goal is growth, so the past is too. */
    @ParameterizedTest
    @CsvSource({"120, +4.7% a year so far (computed)", "132, +7.2% a year so far (computed)"})
    void towardsAGoalForGrowthThePastIsGrowth(String current, String said) {
        assertThat(texts(indicator(
                        "yuan",
                        actual("2017", Measure.LEVEL, "100"),
                        actual("2021", Measure.LEVEL, current),
                        growth("2022..2026", "6", Bound.EXACT))))
                .contains(said);
    }

    @Test
    void aTargetForNextYearIsAYearAway() {
        assertThat(texts(indicator(
                        "yuan", actual("2021", Measure.LEVEL, "2.8"), target("2022", Measure.LEVEL, "3", Bound.EXACT))))
                .contains("+0.20 needed in one year", "target 3");
    }

    @Test
    void levelsThatMisleadAreNeverJoined() {
        Indicator misleading = indicator("percent", Comparability.MISLEADING, BASELINE, CURRENT);

        assertThat(IndicatorChart.kind(Drawn.profile(misleading))).isEqualTo(Kind.FIGURES);
        assertThat(Drawn.page(misleading).marks()).noneMatch(mark -> mark instanceof Mark.Line);
    }

    @Test
    void equalLevelsLieOnOneLevelWithinTheScale() {
        Chart chart = Drawn.card(indicator("percent", BASELINE, actual("2021", Measure.LEVEL, "24.00")));
        List<Mark.Dot> dots = new Parts(chart).dots();

        assertThat(dots.get(0).y()).isEqualTo(dots.get(1).y());
        assertThat(chart.marks()).contains(Parts.line(dots.get(0), dots.get(1), MarkRole.PATH));
        assertThat(new Parts(chart).labels().stream().filter(label -> label.role() == MarkRole.TICK))
                .extracting(Mark.Label::text)
                .contains("0", "40");
    }

    /** Two cards whose lines look alike differ in the values at the ends of their scales. */
    @Test
    void whatLooksAlikeIsToldApartByItsScale() {
        Chart little = Drawn.card(indicator(
                "yuan", actual("2021", Measure.LEVEL, "2.8"), target("2022", Measure.LEVEL, "3", Bound.EXACT)));
        Chart much = Drawn.card(indicator(
                "yuan", actual("2021", Measure.LEVEL, "10"), target("2022", Measure.LEVEL, "15", Bound.EXACT)));

        assertThat(new Parts(little).labels()).extracting(Mark.Label::text).contains("2.8", "3.0");
        assertThat(new Parts(much).labels().stream().filter(label -> label.role() == MarkRole.TICK))
                .extracting(Mark.Label::text)
                .containsExactly("10.0", "15.0", "2021", "2022");
    }

    private static List<String> texts(Indicator indicator) {
        return new Parts(Drawn.page(indicator))
                .labels().stream().map(Mark.Label::text).toList();
    }
}
