package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.growth;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.observation;
import static workreport.evidence.Sample.target;

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

/** The marks of whole paths, worked out by hand. */
class PathChartTest {

    private static final Observation BASELINE = actual("2017", Measure.LEVEL, "24.0");
    private static final Observation CURRENT = actual("2021", Measure.LEVEL, "25.0");
    private static final Indicator THREE_LEVELS =
            indicator("percent", BASELINE, CURRENT, target("2026", Measure.LEVEL, "26.0", Bound.EXACT));

    /** Years lie on one scale, values on another, whose ends are named: a line joins neighbours, and each value stands at its dot. */
    @Test
    void onACardThreeLevelsAreJoined() {
        Chart chart = Drawn.card(THREE_LEVELS);
        List<Mark.Dot> dots = of(chart, Mark.Dot.class);
        List<Mark.Label> labels = of(chart, Mark.Label.class);
        List<Mark.Line> lines = of(chart, Mark.Line.class);

        assertThat(dots)
                .extracting(Mark.Dot::shape)
                .containsExactly(Shape.HOLLOW_CIRCLE, Shape.FILLED_CIRCLE, Shape.CROSS);
        assertThat((dots.get(1).x() - dots.get(0).x()) / 4)
                .isCloseTo((dots.get(2).x() - dots.get(1).x()) / 5, within(1e-9));
        assertThat(dots.get(0).y() - dots.get(1).y())
                .isCloseTo(dots.get(1).y() - dots.get(2).y(), within(1e-9))
                .isPositive();
        assertThat(lines)
                .contains(
                        line(dots.get(0), dots.get(1), MarkRole.PATH), line(dots.get(1), dots.get(2), MarkRole.NEEDED));
        assertThat(labels.stream().filter(label -> label.role() == MarkRole.TICK))
                .extracting(Mark.Label::text)
                .containsExactly("24", "26", "2017", "2021", "2026");
        assertThat(lines)
                .anyMatch(line -> line.role() == MarkRole.AXIS
                        && line.x1() == line.x2()
                        && line.y1() == dots.get(0).y()
                        && line.y2() == dots.get(2).y());
        for (Mark.Dot dot : dots) {
            Mark.Label value = labels.stream()
                    .filter(label -> dot.source() == label.source())
                    .findFirst()
                    .orElseThrow();
            assertThat(value.x()).isLessThanOrEqualTo(dot.x());
            assertThat(value.x() + 4 * 6).isGreaterThanOrEqualTo(dot.x());
            assertThat(dot.y() - value.y()).as(Written.marks(chart).toString()).isBetween(4.0, 12.0);
        }
        assertThat(chart.description()).isEqualTo("Cover — 2017: 24.0%; 2021: 25.0%; Target 2026: 26.0%.");
    }

    private static Mark.Line line(Mark.Dot from, Mark.Dot to, MarkRole role) {
        return new Mark.Line(from.x(), from.y(), to.x(), to.y(), role);
    }

    private static <T extends Mark> List<T> of(Chart chart, Class<T> kind) {
        return chart.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** By hand: 0.25 a year so far, 0.20 needed; five more years at 0.25 lead to 26.25, half up 26.3. */
    @Test
    void aPageAlsoHasAScaleAndThePaces() {
        Chart chart = Drawn.page(THREE_LEVELS);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "label 0.0 211.9 11.0 TICK 24",
                        "line 19.0 208.0 466.0 208.0 GRID",
                        "label 0.0 157.2 11.0 TICK 25",
                        "line 19.0 153.3 466.0 153.3 GRID",
                        "label 0.0 102.5 11.0 TICK 26",
                        "line 19.0 98.7 466.0 98.7 GRID",
                        "label 0.0 47.9 11.0 TICK 27",
                        "line 19.0 44.0 466.0 44.0 GRID",
                        "line 41.0 218.0 448.0 218.0 AXIS",
                        "label 42.0 233.0 11.0 TICK 2017",
                        "label 212.2 233.0 11.0 TICK 2021",
                        "label 425.0 233.0 11.0 TICK 2026",
                        "line 53.0 208.0 223.2 153.3 PATH",
                        "line 223.2 153.3 436.0 98.7 NEEDED",
                        "line 223.2 153.3 436.0 82.3 PROJECTED",
                        "dot 53.0 208.0 HOLLOW_CIRCLE BASELINE 2017: 24.0% <- 24.0",
                        "dot 223.2 153.3 FILLED_CIRCLE CURRENT 2021: 25.0% <- 25.0",
                        "dot 436.0 98.7 CROSS GOAL Target 2026: 26.0% <- 26.0",
                        "dot 436.0 82.3 DOTTED_RING COMPUTED at the pace so far 26.3 in 2026 (computed) <- 25.0",
                        "label 0.0 16.0 12.0 TICK %",
                        "label 39.0 197.8 14.0 BASELINE 24.0 <- 24.0",
                        "label 209.2 143.1 14.0 CURRENT 25.0 <- 25.0",
                        "label 397.5 122.4 14.0 GOAL target 26.0 <- 26.0",
                        "label 276.0 72.3 12.0 COMPUTED at the pace so far 26.3 (computed) <- 25.0",
                        "label 66.1 174.7 12.0 COMPUTED +0.25 a year",
                        "label 329.6 140.1 12.0 COMPUTED +0.20 a year needed");
        assertThat(chart.description())
                .isEqualTo(
                        "Cover — 2017: 24.0%; 2021: 25.0%; Target 2026: 26.0%. Computed by this program: 2017–2021: +0.25 a year; 2021–2026: +0.20 a year needed; at the pace so far 26.3 in 2026.");
    }

    @Test
    void aRowHasNoLettering() {
        Chart chart = Drawn.row(THREE_LEVELS);

        assertThat(Written.marks(chart))
                .containsExactly(
                        "line 14.0 18.0 44.2 13.0 PATH",
                        "line 44.2 13.0 82.0 8.0 NEEDED",
                        "dot 14.0 18.0 HOLLOW_CIRCLE BASELINE 2017: 24.0% <- 24.0",
                        "dot 44.2 13.0 FILLED_CIRCLE CURRENT 2021: 25.0% <- 25.0",
                        "dot 82.0 8.0 CROSS GOAL Target 2026: 26.0% <- 26.0");
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

        assertThat(Written.marks(chart))
                .containsExactly(
                        "label 0.0 235.0 12.0 NEXT Target 2022: growth of 5% <- 5",
                        "label 0.0 185.9 11.0 TICK 100",
                        "line 24.5 182.0 466.0 182.0 GRID",
                        "label 0.0 116.9 11.0 TICK 150",
                        "line 24.5 113.0 466.0 113.0 GRID",
                        "label 0.0 47.9 11.0 TICK 200",
                        "line 24.5 44.0 466.0 44.0 GRID",
                        "line 46.5 192.0 448.0 192.0 AXIS",
                        "label 47.5 207.0 11.0 TICK 2021",
                        "label 425.0 207.0 11.0 TICK 2026",
                        "line 58.5 182.0 436.0 97.7 PROJECTED",
                        "dot 58.5 182.0 FILLED_CIRCLE CURRENT 2021: 100.0 yuan <- 100.0",
                        "dot 436.0 97.7 DOTTED_RING COMPUTED 2026: ≈161.1, computed by this program from the goal for growth; not in the report <- 10",
                        "label 0.0 16.0 12.0 TICK yuan",
                        "label 348.0 16.0 12.0 CAUTION ⚠ Compare with caution",
                        "label 37.5 171.8 14.0 CURRENT 100.0* <- 100.0",
                        "label 378.0 87.8 12.0 COMPUTED ≈161.1 (computed) <- 10",
                        "label 157.3 133.9 12.0 GOAL target ≈+10%/yr <- 10");
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
        List<Mark.Dot> dots = of(chart, Mark.Dot.class);

        assertThat(dots.get(0).y()).isEqualTo(dots.get(1).y());
        assertThat(of(chart, Mark.Line.class)).contains(line(dots.get(0), dots.get(1), MarkRole.PATH));
        assertThat(of(chart, Mark.Label.class).stream().filter(label -> label.role() == MarkRole.TICK))
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

        assertThat(of(little, Mark.Label.class)).extracting(Mark.Label::text).contains("2.8", "3.0");
        assertThat(of(much, Mark.Label.class).stream().filter(label -> label.role() == MarkRole.TICK))
                .extracting(Mark.Label::text)
                .containsExactly("10.0", "15.0", "2021", "2022");
    }

    private static List<String> texts(Indicator indicator) {
        return Drawn.page(indicator).marks().stream()
                .filter(mark -> mark instanceof Mark.Label)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }
}
