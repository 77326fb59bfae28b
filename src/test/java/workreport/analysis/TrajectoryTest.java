package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.evidence.Sample.YEARS;
import static workreport.evidence.Sample.actual;
import static workreport.evidence.Sample.growth;
import static workreport.evidence.Sample.indicator;
import static workreport.evidence.Sample.observation;
import static workreport.evidence.Sample.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.analysis.Trajectory.ImpliedLevel;
import workreport.evidence.Basis;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Status;
import workreport.evidence.TestReports;
import workreport.load.ReportFile;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** Which levels make a trajectory, and which level a goal for growth implies. */
class TrajectoryTest {

    private static final Observation BASELINE = actual("2017", Measure.LEVEL, "24.1");
    private static final Observation CURRENT = actual("2021", Measure.LEVEL, "24.8");
    private static final Observation NEXT = target("2022", Measure.LEVEL, "25", Bound.ABOUT);
    private static final Observation GOAL = target("2026", Measure.LEVEL, "26", Bound.AT_LEAST);

    private static Trajectory trajectory(Indicator indicator, Milestones milestones) {
        return Trajectory.of(indicator, milestones, GrowthPlan.of(indicator, milestones));
    }

    /** Later results follow the current one, and of several goals the next one ahead counts. */
    @Test
    void laterResultsAndFurtherGoalsAreLevelsToo() {
        Observation now = actual("2020", Measure.LEVEL, "24");
        Observation later = actual("2023", Measure.LEVEL, "25");
        Observation near = target("2025", Measure.LEVEL, "26", Bound.EXACT);
        Observation far = target("2035", Measure.LEVEL, "30", Bound.EXACT);
        Trajectory trajectory = trajectory(indicator("percent", far, near, later, now), TestReports.TWO_GOALS);

        assertThat(trajectory.results()).containsExactly(now, later);
        assertThat(trajectory.targets()).containsExactly(near, far);
        assertThat(trajectory.goal()).isEqualTo(near);
        assertThat(trajectory(indicator("percent", far, now), TestReports.TWO_GOALS)
                        .goal())
                .isEqualTo(far);
    }

    /** A goal for growth that comes sooner than one for a level is what is judged against. */
    @Test
    void theNextGoalMayBeOneForGrowth() {
        Observation now = actual("2020", Measure.LEVEL, "100");
        Observation growth = growth("2021..2025", "10", Bound.EXACT);
        Observation far = target("2035", Measure.LEVEL, "300", Bound.EXACT);
        Trajectory trajectory = trajectory(indicator("yuan", far, growth, now), TestReports.TWO_GOALS);

        assertThat(trajectory.goal()).isNull();
        assertThat(trajectory.implied().growth()).isEqualTo(growth);
        assertThat(trajectory.targets()).containsExactly(far);
    }

    @Test
    void levelsOfTheMilestonesAreGathered() {
        Indicator cover = indicator("percent", GOAL, CURRENT, NEXT, BASELINE);

        assertThat(trajectory(cover, YEARS))
                .isEqualTo(new Trajectory(cover, BASELINE, CURRENT, List.of(), NEXT, List.of(GOAL), GOAL, null));
    }

    /** Sums, means, rates, other years, and levels in another unit have no place among levels. */
    @Test
    void nothingElseIsALevel() {
        Indicator works = indicator(
                "yuan",
                actual("2018..2021", Measure.TOTAL, "270"),
                actual("2021", Measure.TOTAL, "83"),
                actual("2018..2021", Measure.YEARLY_MEAN, "80"),
                actual("2021", Measure.GROWTH, "7"),
                actual("2019", Measure.LEVEL, "5"),
                target("2021..2022", Measure.TOTAL, "14", Bound.EXACT),
                observation("2021", Measure.LEVEL, Status.ACTUAL, "63", Bound.EXACT, Basis.STATED, "percent"));

        assertThat(trajectory(works, YEARS))
                .isEqualTo(new Trajectory(works, null, null, List.of(), null, List.of(), null, null));
    }

    /**
     * By hand: 32432 · 1.06^5 = 32432 · 1.3382255776 = 43401.33; 12787 · 1.08^5 = 12787 · 1.4693280768 = 18788.30;
     * 100.0 · 1.07^5 = 140.2552; 250 · 1.1^5 = 402.6275; 10 · 1.5^5 = 75.9375; 80 · 0.98^5 = 72.3137.
     */
    @ParameterizedTest
    @CsvSource({
        "32432, 6, ABOUT, 43401",
        "12787, 8, ABOUT, 18788",
        "100.0, 7, EXACT, 140.3",
        "250.00, 10, EXACT, 402.63",
        "10.000, 50, EXACT, 75.938",
        "80, 0, EXACT, 80",
        "80.0, -2, EXACT, 72.3"
    })
    void aGoalForGrowthImpliesALevel(String now, String percent, Bound bound, BigDecimal implied) {
        Observation current = actual("2021", Measure.LEVEL, now);
        Observation growth = growth("2022..2026", percent, bound);
        Indicator income = indicator("yuan", current, growth);

        assertThat(trajectory(income, YEARS).implied()).isEqualTo(new ImpliedLevel(implied, current, growth));
    }

    static Stream<Indicator> withoutImpliedLevel() {
        Observation now = actual("2021", Measure.LEVEL, "32432");
        Observation growth = growth("2022..2026", "6", Bound.ABOUT);
        return Stream.of(
                indicator("yuan", growth),
                indicator("yuan", now),
                indicator("yuan", now, growth, target("2026", Measure.LEVEL, "45000", Bound.EXACT)),
                indicator("yuan", now, growth("2022", "6", Bound.EXACT)),
                indicator("yuan", now, growth("2021..2026", "6", Bound.EXACT)),
                indicator("yuan", now, growth("2022..2025", "6", Bound.EXACT)),
                indicator("yuan", now, growth("2022..2026", "6", Bound.AT_LEAST)),
                indicator("yuan", now, growth("2022..2026", "6", Bound.OVER)),
                indicator("yuan", now, growth("2022..2026", "6", Bound.AT_MOST)),
                indicator("yuan", now, target("2022..2026", Measure.CHANGE, "6", Bound.EXACT)),
                indicator("yuan", now, target("2022..2026", Measure.GROWTH, "6", Bound.EXACT)),
                indicator(
                        "yuan",
                        now,
                        observation(
                                "2022..2026", Measure.GROWTH, Status.TARGET, "6", Bound.EXACT, Basis.STATED, "yuan")),
                indicator("yuan", actual("2018..2021", Measure.TOTAL, "270"), growth),
                indicator("yuan", actual("2017", Measure.LEVEL, "25475"), growth),
                indicator(
                        "yuan",
                        observation("2021", Measure.LEVEL, Status.ACTUAL, "32432", Bound.OVER, Basis.STATED, null),
                        growth));
    }

    /** No base, no goal, a printed goal, another period, a floor or ceiling, another measure or unit. */
    @ParameterizedTest
    @MethodSource("withoutImpliedLevel")
    void nothingElseImpliesALevel(Indicator indicator) {
        assertThat(trajectory(indicator, YEARS).implied()).isNull();
    }

    /** The report prints incomes of 2021 and growth of about 6 and 8 percent a year to 2026. */
    @ParameterizedTest
    @CsvSource({"urban-income, 25475, 32432, 43401", "rural-income, 8892, 12787, 18788"})
    void incomesOfTheReport(String id, BigDecimal baseline, BigDecimal current, BigDecimal implied) {
        Report report = ReportFile.bundled();
        Indicator income = report.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
        Trajectory trajectory = trajectory(income, report.milestones());

        assertThat(Stream.of(
                        trajectory.baseline().value(),
                        trajectory.current().value(),
                        trajectory.implied().value()))
                .containsExactly(baseline, current, implied);
    }
}
