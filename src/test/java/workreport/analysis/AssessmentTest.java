package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static workreport.analysis.Observations.YEARS;
import static workreport.analysis.Observations.baseline;
import static workreport.analysis.Observations.current;
import static workreport.analysis.Observations.goal;
import static workreport.analysis.Observations.growth;
import static workreport.analysis.Observations.indicator;
import static workreport.analysis.Observations.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.evidence.Comparability;
import workreport.evidence.Direction;
import workreport.evidence.Indicator;
import workreport.evidence.Milestone;
import workreport.evidence.Milestone.Role;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.evidence.TestReports;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** Verdicts, and the reasons where there is none. All figures were computed by hand from the formulas. */
class AssessmentTest {

    private static Assessment judge(Direction direction, Observation... observations) {
        return Assessment.of(indicator(direction, observations), YEARS);
    }

    @ParameterizedTest(name = "{0} {1} -> {2} -> {3}: {4}")
    @CsvSource({
        "HIGHER, 24.1, 24.8, 26, SLOW, 0.8484",
        "HIGHER, 51.2, 53.6, 54, ON_TRACK, 1.9412",
        "HIGHER, 100, 101, 120, LIMITED, 0.1217",
        "HIGHER, 100, 99, 120, MOVING_AWAY, -0.1226",
        "HIGHER, 100, 100, 120, LIMITED, 0",
        "LOWER, 100, 80, 60, ON_TRACK, 0.9833",
        "LOWER, 100, 90, 60, LIMITED, 0.4711",
        "LOWER, 100, 105, 60, MOVING_AWAY, -0.2224",
    })
    void levelsAreJudgedByTheRatioOfGrowth(
            Direction direction, String from, String now, String to, ProgressStatus verdict, double ratio) {
        Assessment assessment = judge(direction, baseline(from), current(now), goal(to));
        assertThat(assessment.status()).isEqualTo(verdict);
        assertThat(assessment.reason()).isNull();
        assertThat(assessment.progress().ratio().value()).isCloseTo(ratio, within(5e-5));
        assertThat(assessment.progress().ratio().contains(ratio)).isTrue();
    }

    @Test
    void paceOfForestCover() {
        Pace pace = (Pace) judge(Direction.HIGHER, baseline("24.1"), current("24.8"), goal("26"))
                .progress();
        assertThat(pace.soFar().value()).isCloseTo(0.175, within(1e-9));
        assertThat(pace.needed().value()).isCloseTo(0.24, within(1e-9));
        assertThat(pace.acceleration()).isCloseTo(0.24 / 0.175, within(1e-9));
        assertThat(pace.wayDone().value()).isCloseTo(0.7 / 1.9, within(1e-9));
        assertThat(pace.timeGone()).isCloseTo(4.0 / 9, within(1e-9));
        assertThat(pace.ratio().low()).isCloseTo(0.74731, within(5e-6));
        assertThat(pace.ratio().high()).isCloseTo(0.94416, within(5e-6));
    }

    @Test
    void aVerdictIsFirmOnlyIfRoundingCannotTurnIt() {
        assertThat(judge(Direction.HIGHER, baseline("24.1"), current("24.8"), goal("26"))
                        .isFirm())
                .isTrue();
        assertThat(judge(Direction.HIGHER, baseline("24"), current("25"), goal("26"))
                        .isFirm())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: now {1}, goal {2} {3}")
    @CsvSource({
        "HIGHER, 95, AT_LEAST, 94",
        "HIGHER, 94, AT_LEAST, 94",
        "LOWER, 5, AT_MOST, 6",
        "LOWER, 6, AT_MOST, 6",
        "HIGHER, 26, EXACT, 26",
    })
    void aGoalThatIsReachedIsMetEvenWithoutABaseline(Direction direction, String now, Bound bound, String goal) {
        assertThat(judge(direction, current(now), goal(goal, bound)).status()).isEqualTo(ProgressStatus.MET);
    }

    /** What holds already has only to go on; it is not judged by a pace to the last year. */
    @Test
    void aLevelToBeHeldIsMetByThePresentOne() {
        assertThat(judge(
                                Direction.HIGHER,
                                current("96"),
                                observation("2022..2026", Measure.HELD, Status.TARGET, "95", Bound.AT_LEAST))
                        .status())
                .isEqualTo(ProgressStatus.MET);
    }

    @Test
    void growthIsJudgedAgainstTheGrowthPromised() {
        Assessment assessment = judge(
                Direction.HIGHER, baseline("25475"), current("32432"), growth("2022..2026", "6"), growth("2022", "6"));
        GrowthPace way = (GrowthPace) assessment.progress();
        assertThat(assessment.status()).isEqualTo(ProgressStatus.ON_TRACK);
        assertThat(way.observed().value()).isCloseTo(0.062221, within(5e-7));
        assertThat(way.ratio().value()).isCloseTo(1.03702, within(5e-6));
        assertThat(way.ratio().low()).isCloseTo(1.03686, within(5e-6));
        assertThat(way.ratio().high()).isCloseTo(1.03717, within(5e-6));
        assertThat(assessment.trajectory().implied().value()).isEqualTo("43401");
    }

    static Stream<Arguments> notJudged() {
        Observation sum = observation("2018..2021", Measure.TOTAL, Status.ACTUAL, "270", Bound.OVER);
        Observation planned = observation("2022..2026", Measure.TOTAL, Status.TARGET, "14", Bound.EXACT);
        return Stream.of(
                arguments(Reason.NO_GOAL, Direction.HIGHER, new Observation[] {baseline("1"), current("2")}),
                arguments(Reason.ONLY_NEXT, Direction.HIGHER, new Observation[] {
                    current("2"), observation("2022", Measure.LEVEL, Status.TARGET, "3", Bound.EXACT)
                }),
                arguments(Reason.NO_DIRECTION, Direction.NONE, new Observation[] {baseline("1"), current("2"), goal("3")
                }),
                arguments(Reason.NO_CURRENT, Direction.HIGHER, new Observation[] {baseline("1"), goal("3")}),
                arguments(Reason.NO_BASELINE, Direction.HIGHER, new Observation[] {current("66.8"), goal("70")}),
                arguments(Reason.SUM_AGAINST_LEVEL, Direction.HIGHER, new Observation[] {sum, goal("300")}),
                arguments(
                        Reason.SUM_AGAINST_LEVEL, Direction.HIGHER, new Observation[] {sum, growth("2022..2026", "7")}),
                arguments(Reason.ONLY_GROWTH, Direction.HIGHER, new Observation[] {growth("2022..2026", "7")}),
                arguments(Reason.FLOWS, Direction.NONE, new Observation[] {sum, planned}),
                arguments(Reason.ONLY_PLANNED, Direction.NONE, new Observation[] {planned}),
                arguments(Reason.YEARLY_AMOUNT, Direction.HIGHER, new Observation[] {current("5"), planned}),
                arguments(Reason.PROJECT_SIZE, Direction.HIGHER, new Observation[] {
                    observation("2021", Measure.PROJECT_SIZE, Status.ACTUAL, "50", Bound.EXACT),
                    observation("2026", Measure.PROJECT_SIZE, Status.TARGET, "50", Bound.EXACT)
                }),
                arguments(Reason.NO_GOAL, Direction.HIGHER, new Observation[] {
                    baseline("1"),
                    current("2"),
                    observation("2026", Measure.PROJECT_SIZE, Status.TARGET, "3", Bound.EXACT)
                }),
                arguments(Reason.SPAN_RATE, Direction.HIGHER, new Observation[] {
                    observation("2018..2021", Measure.SPAN_RATE, Status.ACTUAL, "75", Bound.EXACT), goal("80")
                }),
                arguments(Reason.SPAN_RATE, Direction.HIGHER, new Observation[] {
                    current("75"), observation("2022..2026", Measure.SPAN_RATE, Status.TARGET, "80", Bound.EXACT)
                }),
                arguments(Reason.EVERY_YEAR, Direction.HIGHER, new Observation[] {
                    baseline("92"),
                    current("93"),
                    observation("2022..2026", Measure.HELD, Status.TARGET, "94", Bound.AT_LEAST)
                }),
                arguments(Reason.BOUNDED_VALUE, Direction.HIGHER, new Observation[] {
                    baseline("1"), observation("2021", Measure.LEVEL, Status.ACTUAL, "2", Bound.OVER), goal("3")
                }),
                arguments(Reason.NO_CHANGE_REQUIRED, Direction.HIGHER, new Observation[] {
                    baseline("94"), current("93"), goal("94")
                }),
                arguments(Reason.NO_CHANGE_REQUIRED, Direction.HIGHER, new Observation[] {
                    baseline("94"), current("95"), growth("2022..2026", "-2")
                }),
                arguments(
                        Reason.NOT_POSITIVE, Direction.HIGHER, new Observation[] {baseline("0"), current("1"), goal("3")
                        }),
                arguments(Reason.TOO_COARSE, Direction.HIGHER, new Observation[] {
                    baseline("53"), current("53.1"), goal("53.4")
                }),
                arguments(Reason.DIFFERENT_UNITS, Direction.HIGHER, new Observation[] {
                    observation("2021", Measure.LEVEL, Status.ACTUAL, "2", Bound.EXACT, "other"), goal("3")
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void notJudged(Reason reason, Direction direction, Observation[] observations) {
        Assessment assessment = judge(direction, observations);
        assertThat(assessment.reason()).isEqualTo(reason);
        assertThat(assessment.status()).isEqualTo(ProgressStatus.NOT_JUDGED);
        assertThat(assessment.progress()).isNull();
    }

    @Test
    void whatMustNotBeComparedIsNotJudgedAndHasNoGap() {
        Indicator misleading =
                indicator(Direction.HIGHER, Comparability.MISLEADING, baseline("1"), current("2"), goal("3"));
        Assessment assessment = Assessment.of(misleading, YEARS);
        assertThat(assessment.reason()).isEqualTo(Reason.DIFFERENT_SCOPE);
        assertThat(assessment.gap()).isEmpty();
        assertThat(assessment.distance()).isEmpty();
    }

    @Test
    void whatIsStillToGo() {
        Assessment air = judge(Direction.HIGHER, current("93"), goal("94", Bound.AT_LEAST));
        assertThat(air.gap()).contains(BigDecimal.ONE);
        assertThat(air.distance()).hasValue(1 / 93.0);
        Assessment met = judge(Direction.LOWER, current("5"), goal("6", Bound.AT_MOST));
        assertThat(met.distance()).hasValue(0);
    }

    /** A yearly report has no goal and no baseline: there is a reason, whatever the observations are. */
    @Test
    void aReportWithFewMilestonesGivesAReason() {
        Indicator yearly = indicator(
                Direction.HIGHER,
                observation("2023", Measure.LEVEL, Status.ACTUAL, "2", Bound.EXACT),
                observation("2024", Measure.LEVEL, Status.TARGET, "3", Bound.EXACT));
        Milestones onlyCurrent = new Milestones(List.of(new Milestone(Role.CURRENT, 2023)));

        assertThat(Assessment.of(yearly, TestReports.YEARLY).reason()).isEqualTo(Reason.ONLY_NEXT);
        assertThat(Assessment.of(yearly, onlyCurrent).reason()).isEqualTo(Reason.OTHER_YEAR);
        assertThat(Assessment.of(yearly, Milestones.NONE).reason()).isEqualTo(Reason.OTHER_YEAR);
        assertThat(Assessment.of(indicator(Direction.HIGHER, growth("2024", "6")), TestReports.YEARLY)
                        .reason())
                .isEqualTo(Reason.ONLY_NEXT);
    }

    /** By hand: 20 of 50 done in 3 years of 8, and 30 to go in 5. */
    @Test
    void ofSeveralGoalsTheNextOneAheadCounts() {
        Observation near = observation("2025", Measure.LEVEL, Status.TARGET, "150", Bound.EXACT);
        Assessment assessment = Assessment.of(
                indicator(
                        Direction.HIGHER,
                        baseline("100"),
                        observation("2020", Measure.LEVEL, Status.ACTUAL, "120", Bound.EXACT),
                        near,
                        observation("2035", Measure.LEVEL, Status.TARGET, "500", Bound.EXACT)),
                TestReports.TWO_GOALS);
        Pace pace = (Pace) assessment.progress();

        assertThat(assessment.goal()).contains(near);
        assertThat(pace.wayDone().value()).isCloseTo(0.4, within(1e-9));
        assertThat(pace.timeGone()).isCloseTo(3.0 / 8, within(1e-9));
        assertThat(pace.needed().value()).isCloseTo(6, within(1e-9));
    }
}
