package workreport.evidence;

import java.util.List;
import java.util.stream.Stream;
import workreport.evidence.Milestone.Role;

/** Made-up reports, and the years that reports of different kinds turn on. */
public final class TestReports {

    /** Of a report at the start of a term of five years, as the bundled one is. */
    public static final Milestones TERM = term(2017, 2021, 2022, 2026);

    /** Of an ordinary yearly report. */
    public static final Milestones YEARLY =
            new Milestones(List.of(new Milestone(Role.CURRENT, 2023), new Milestone(Role.NEXT, 2024)));

    /** Of a report with a plan for five years and one for fifteen. */
    public static final Milestones TWO_GOALS = new Milestones(
            Stream.concat(term(2017, 2020, 2021, 2025).all().stream(), Stream.of(new Milestone(Role.GOAL, 2035)))
                    .toList());

    private TestReports() {}

    /** A baseline, a current and a next year, and one goal. */
    public static Milestones term(int baseline, int current, int next, int goal) {
        return new Milestones(List.of(
                new Milestone(Role.BASELINE, baseline),
                new Milestone(Role.CURRENT, current),
                new Milestone(Role.NEXT, next),
                new Milestone(Role.GOAL, goal)));
    }
}
