package workreport.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import workreport.check.Check;
import workreport.check.Rule;
import workreport.evidence.Milestone.Role;

/**
 * The years that a report turns on, from none to many: a yearly report has a current and a next year, one at the start of
 * a term also a baseline and a goal, one at the start of a long plan several goals.
 *
 * @param all by year; each role but the goal at most once, and the roles in their order
 */
public record Milestones(List<Milestone> all) {

    /** For a report for which no such year is known. */
    public static final Milestones NONE = new Milestones(List.of());

    public Milestones {
        all = all.stream().sorted(Comparator.comparingInt(Milestone::year)).toList();
        Check.of(Milestones.class)
                .that(isInOrder(all), "", Rule.YEARS_OUT_OF_ORDER)
                .done();
    }

    /** For a report that plans one year and reports on the year before, as nearly all do. */
    public static Milestones ofYear(int year) {
        return new Milestones(List.of(new Milestone(Role.CURRENT, year - 1), new Milestone(Role.NEXT, year)));
    }

    private static boolean isInOrder(List<Milestone> all) {
        for (int i = 1; i < all.size(); i++) {
            Milestone before = all.get(i - 1);
            Milestone after = all.get(i);
            int roles = before.role().compareTo(after.role());
            if (before.year() == after.year() || roles > 0 || roles == 0 && after.role() != Role.GOAL) {
                return false;
            }
        }
        return true;
    }

    public OptionalInt baseline() {
        return years(Role.BASELINE).findFirst();
    }

    public OptionalInt current() {
        return years(Role.CURRENT).findFirst();
    }

    public OptionalInt next() {
        return years(Role.NEXT).findFirst();
    }

    /** The years of all goals, the nearest first. */
    public List<Integer> goals() {
        return years(Role.GOAL).boxed().toList();
    }

    private IntStream years(Role role) {
        return all.stream().filter(each -> each.role() == role).mapToInt(Milestone::year);
    }
}
