package workreport.analysis;

import java.util.ArrayList;
import java.util.List;
import workreport.analysis.Column.Role;
import workreport.evidence.Milestone;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.measure.Measure;
import workreport.measure.Period;

/**
 * The columns that a report's milestones make, and which observations stand in which. An observation belongs where its
 * period ends: in the first column that reaches so far.
 */
public final class Timeline {

    private final Milestones milestones;
    private final List<Column> results;
    private final List<Column> targets;

    public Timeline(Milestones milestones) {
        this.milestones = milestones;
        results = columns(List.of(Milestone.Role.BASELINE, Milestone.Role.CURRENT), Role.LATER);
        targets = columns(List.of(Milestone.Role.NEXT, Milestone.Role.GOAL), Role.BEYOND);
    }

    private List<Column> columns(List<Milestone.Role> roles, Role open) {
        List<Column> columns = new ArrayList<>();
        for (Milestone milestone : milestones.all()) {
            if (roles.contains(milestone.role())) {
                Role role = Role.valueOf(milestone.role().name());
                int number = !columns.isEmpty() && columns.getLast().role() == role
                        ? columns.getLast().number() + 1
                        : 1;
                columns.add(new Column(role, number, milestone.year()));
            }
        }
        columns.add(
                new Column(open, 1, columns.isEmpty() ? null : columns.getLast().year()));
        return columns;
    }

    public Milestones milestones() {
        return milestones;
    }

    /** All columns in their order, those included in which nothing may stand. */
    public List<Column> columns() {
        List<Column> all = new ArrayList<>(results);
        all.addAll(targets);
        return all;
    }

    /** The column of an observation; a project's size, which is of no year, stands in none. */
    public Column column(Observation observation) {
        return column(observation, observation.period().to());
    }

    private Column column(Observation observation, int year) {
        List<Column> columns = observation.isResult() ? results : targets;
        return columns.stream()
                .filter(column -> column.role().isOpen() || year <= column.year())
                .findFirst()
                .orElseThrow();
    }

    /** Whether an observation stands in a column; a level that is held over years does so in each that has one of them. */
    boolean isIn(Observation observation, Column column) {
        if (!observation.measure().isOfPeriod()) {
            return false;
        }
        Period period = observation.period();
        Column last = column(observation, period.to());
        Column first = observation.measure() == Measure.HELD ? column(observation, period.from()) : last;
        return (observation.isResult() ? results : targets).contains(column)
                && first.compareTo(column) <= 0
                && column.compareTo(last) <= 0;
    }
}
