package workreport.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static workreport.analysis.Observations.current;
import static workreport.analysis.Observations.goal;
import static workreport.analysis.Observations.observation;

import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.analysis.Column.Role;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.evidence.TestReports;
import workreport.language.Language;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** Which columns milestones make, and which of them an observation stands in. */
class TimelineTest {

    private static final Timeline TERM = new Timeline(TestReports.TERM);

    private static Observation result(String period) {
        return observation(period, Measure.TOTAL, Status.ACTUAL, "9", Bound.EXACT);
    }

    private static Observation target(String period) {
        return observation(period, Measure.TOTAL, Status.TARGET, "9", Bound.EXACT);
    }

    private static List<String> columns(Timeline timeline, Observation observation) {
        return timeline.columns().stream()
                .filter(column -> timeline.isIn(observation, column))
                .map(Column::id)
                .toList();
    }

    private static List<String> headings(Milestones milestones) {
        Words words = Words.of(Language.EN);
        return new Timeline(milestones)
                .columns().stream().map(column -> column.heading(words)).toList();
    }

    @Test
    void anObservationStandsWhereItsPeriodEnds() {
        assertThat(columns(TERM, result("2013..2017"))).containsExactly("baseline");
        assertThat(columns(TERM, result("2018..2021"))).containsExactly("current");
        assertThat(columns(TERM, current("2"))).containsExactly("current");
        assertThat(columns(TERM, target("2022"))).containsExactly("next");
        assertThat(columns(TERM, target("2022..2026"))).containsExactly("goal");
        assertThat(columns(TERM, goal("3"))).containsExactly("goal");
    }

    /** A later result, or a target for a year beyond the last goal, has a column of its own. */
    @Test
    void whatIsOfLaterYearsStandsInAnOpenColumn() {
        assertThat(columns(TERM, result("2023"))).containsExactly("later");
        assertThat(columns(TERM, target("2035"))).containsExactly("beyond");
    }

    @Test
    void aLevelHeldOverYearsStandsInTheColumnOfEachOfThem() {
        Observation held = observation("2022..2026", Measure.HELD, Status.TARGET, "94", Bound.AT_LEAST);
        Observation kept = observation("2017..2021", Measure.HELD, Status.ACTUAL, "93", Bound.EXACT);

        assertThat(columns(TERM, held)).containsExactly("next", "goal");
        assertThat(columns(TERM, kept)).containsExactly("baseline", "current");
    }

    @Test
    void aProjectsSizeStandsInNone() {
        assertThat(columns(TERM, observation("2021", Measure.PROJECT_SIZE, Status.ACTUAL, "50", Bound.EXACT)))
                .isEmpty();
        assertThat(columns(TERM, observation("2026", Measure.PROJECT_SIZE, Status.TARGET, "50", Bound.EXACT)))
                .isEmpty();
    }

    @Test
    void eachGoalHasAColumn() {
        Timeline plan = new Timeline(TestReports.TWO_GOALS);
        assertThat(columns(plan, target("2025"))).containsExactly("goal");
        assertThat(columns(plan, target("2026..2035"))).containsExactly("goal-2");
        assertThat(headings(TestReports.TWO_GOALS))
                .containsExactly(
                        "2017", "2020", "After 2020", "2021 target", "2025 goal", "2035 goal", "Target after 2035");
    }

    /** Without a milestone for them, results and targets are still told apart. */
    @Test
    void aReportMayHaveFewMilestonesOrNone() {
        Timeline yearly = new Timeline(TestReports.YEARLY);
        assertThat(columns(yearly, result("2018"))).containsExactly("current");
        assertThat(columns(yearly, target("2024"))).containsExactly("next");
        assertThat(headings(TestReports.YEARLY))
                .containsExactly("2023", "After 2023", "2024 target", "Target after 2024");
        Timeline none = new Timeline(Milestones.NONE);
        assertThat(none.columns()).extracting(Column::role).containsExactly(Role.LATER, Role.BEYOND);
        assertThat(columns(none, result("2018"))).containsExactly("later");
        assertThat(columns(none, target("2024"))).containsExactly("beyond");
        assertThat(headings(Milestones.NONE)).containsExactly("Results", "Targets");
    }
}
