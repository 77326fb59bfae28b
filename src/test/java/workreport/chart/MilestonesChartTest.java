package workreport.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.growth;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.target;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import workreport.analysis.Alignment;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.Timeline;
import workreport.evidence.Indicator;
import workreport.evidence.Milestone;
import workreport.evidence.Milestone.Role;
import workreport.evidence.Milestones;
import workreport.evidence.TestReports;
import workreport.language.Notation;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** Charts of reports that turn on other years than those of one term. */
class MilestonesChartTest {

    static final List<Milestones> MILESTONES = List.of(
            Milestones.NONE,
            new Milestones(List.of(new Milestone(Role.CURRENT, 2023))),
            TestReports.YEARLY,
            TestReports.TERM,
            TestReports.TWO_GOALS);

    private static final List<Indicator> INDICATORS = List.of(
            indicator(
                    "yuan",
                    actual("2017", Measure.LEVEL, "100"),
                    actual("2020", Measure.LEVEL, "120"),
                    actual("2023", Measure.LEVEL, "140"),
                    target("2024", Measure.LEVEL, "150", Bound.EXACT),
                    target("2025", Measure.LEVEL, "160", Bound.EXACT),
                    target("2035", Measure.LEVEL, "300", Bound.EXACT)),
            indicator(
                    "percent",
                    actual("2023", Measure.LEVEL, "90"),
                    target("2024", Measure.LEVEL, "94", Bound.AT_LEAST),
                    target("2025..2035", Measure.HELD, "95", Bound.AT_LEAST)),
            indicator("yuan", growth("2024", "6", Bound.ABOUT), growth("2021..2025", "7", Bound.EXACT)),
            indicator(
                    "yuan",
                    actual("2018..2021", Measure.TOTAL, "270"),
                    target("2022..2026", Measure.TOTAL, "400", Bound.EXACT)));

    private static Chart page(IndicatorProfile profile, Notation notation) {
        return IndicatorChart.draw(
                profile, notation, 560, IndicatorChart.kind(profile).height(), Letters::width);
    }

    private static Stream<Mark.Dot> dots(Chart chart) {
        return chart.marks().stream().filter(Mark.Dot.class::isInstance).map(Mark.Dot.class::cast);
    }

    /** Each observation is on the page, and no number hides another. */
    @ParameterizedTest
    @FieldSource("MILESTONES")
    void everythingIsOnThePageAndNothingIsHidden(Milestones milestones) {
        for (Indicator indicator : INDICATORS) {
            Chart chart = page(Drawn.profile(indicator, milestones), Drawn.ENGLISH);
            assertThat(indicator.observations())
                    .allMatch(observation -> chart.marks().stream()
                            .anyMatch(mark -> mark instanceof Mark.Label label && observation == label.source()));
            assertThat(Collisions.in(chart)).isEmpty();
        }
    }

    /** The path goes on from the current level to later ones, and from it to the targets in their order. */
    @Test
    void laterResultsAndFurtherGoalsStandInTheOrderOfTheirYears() {
        Chart chart = page(Drawn.profile(INDICATORS.getFirst(), TestReports.TWO_GOALS), Drawn.ENGLISH);
        List<Mark.Dot> levels =
                dots(chart).filter(dot -> dot.shape() != Mark.Shape.DOTTED_RING).toList();

        assertThat(levels)
                .isSortedAccordingTo(Comparator.comparing(Mark.Dot::x))
                .extracting(dot -> dot.source().period().to())
                .containsExactly(2017, 2020, 2023, 2025, 2035);
        assertThat(levels)
                .extracting(Mark.Dot::role)
                .containsExactly(MarkRole.BASELINE, MarkRole.CURRENT, MarkRole.CURRENT, MarkRole.GOAL, MarkRole.GOAL);
    }

    /** With goals of two years the time that is gone differs: it is marked row by row. */
    @Test
    void indicatorsWithGoalsOfDifferentYearsShareAScale() {
        Indicator near = indicator(
                "yuan",
                actual("2017", Measure.LEVEL, "100"),
                actual("2020", Measure.LEVEL, "120"),
                target("2025", Measure.LEVEL, "160", Bound.EXACT));
        Indicator far = indicator(
                "yuan",
                actual("2017", Measure.LEVEL, "100"),
                actual("2020", Measure.LEVEL, "120"),
                target("2035", Measure.LEVEL, "300", Bound.EXACT));
        Alignment alignment = Alignment.of(Stream.of(near, far)
                .map(each -> Drawn.profile(each, TestReports.TWO_GOALS))
                .toList());
        Chart chart = AlignmentChart.draw(alignment, Drawn.ENGLISH, 600, Letters::width);

        assertThat(alignment.years()).containsExactly(2025, 2035);
        assertThat(alignment.timesGone()).containsExactly(3.0 / 8, 3.0 / 18);
        assertThat(chart.marks())
                .filteredOn(mark -> mark instanceof Mark.Line line && line.role() == MarkRole.PROJECTED)
                .hasSize(2);
    }

    /** One entry for each symbol, whatever the columns are. */
    @Test
    void theLegendNamesEachSymbolOnce() {
        List<Legend> legend = Legend.of(
                new Timeline(TestReports.TWO_GOALS).columns(), column -> column.heading(Drawn.ENGLISH.words()));
        assertThat(legend).extracting(Legend::shape).doesNotHaveDuplicates();
        assertThat(legend)
                .extracting(Legend::text)
                .containsExactly(
                        "2017", "2020 / After 2020", "2021 target", "2025 goal / 2035 goal / Target after 2035");
    }
}
