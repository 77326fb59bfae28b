package workreport.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import workreport.entered.EnteredValues;
import workreport.entered.TargetKinds;
import workreport.entered.WithEntered;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Theme;
import workreport.measure.Unit;

/**
 * A report with what follows from it: the columns that its milestones make, and the profile of each indicator, which is
 * made when first asked for and kept. May be used by several threads.
 */
public final class ReportProfile {

    private final Contents contents;
    private final TargetKinds kinds;
    private final Timeline timeline;
    private final Map<String, Unit> units;
    private final Map<Indicator, IndicatorProfile> profiles = Collections.synchronizedMap(new IdentityHashMap<>());

    public ReportProfile(Contents contents) {
        this(contents, TargetKinds.NONE);
    }

    /** @param kinds which targets are binding */
    private ReportProfile(Contents contents, TargetKinds kinds) {
        this.contents = contents;
        this.kinds = kinds;
        timeline = new Timeline(report().milestones());
        units = report().units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    public ReportProfile(Report report) {
        this(new Contents(report));
    }

    /** A report with what was entered for its place beside what it says itself. */
    public static ReportProfile of(Report report, EnteredValues entered) {
        Report with = WithEntered.of(report, entered);
        return new ReportProfile(new Contents(with), TargetKinds.of(with, entered));
    }

    public Contents contents() {
        return contents;
    }

    public Report report() {
        return contents.report();
    }

    /** One of its units. */
    public Unit unit(String id) {
        return Objects.requireNonNull(units.get(id));
    }

    /** The columns that its milestones make. */
    public Timeline timeline() {
        return timeline;
    }

    /** The profile of one of its indicators. */
    public IndicatorProfile of(Indicator indicator) {
        return profiles.computeIfAbsent(indicator, each -> IndicatorProfile.of(each, timeline, units::get, kinds));
    }

    /** Those of some of its indicators, in that order. */
    public List<IndicatorProfile> of(List<Indicator> indicators) {
        return indicators.stream().map(this::of).toList();
    }

    /** Those of all indicators, in the order of the file. */
    public List<IndicatorProfile> all() {
        return of(report().indicators());
    }

    /** Those of the indicators of a theme, in the order of the file. */
    public List<IndicatorProfile> of(Theme theme) {
        return of(report().indicators().stream()
                .filter(indicator -> indicator.theme().equals(theme.id()))
                .toList());
    }

    /** The columns that a table of the report has: one for each milestone, and open ones in which something stands. */
    public List<Column> columns() {
        return timeline.columns().stream()
                .filter(column -> !column.role().isOpen() || has(observation -> timeline.isIn(observation, column)))
                .toList();
    }

    /** Whether any of its observations is such a one. */
    public boolean has(Predicate<Observation> such) {
        return report().indicators().stream()
                .flatMap(indicator -> indicator.observations().stream())
                .anyMatch(such);
    }

    /** The columns of what the report aims at: its goals, without any the coming year, without that all targets. */
    public Aims aims() {
        List<Column> targets =
                columns().stream().filter(column -> column.role().isTarget()).toList();
        List<Column> goals = targets.stream()
                .filter(column -> column.role() == Column.Role.GOAL)
                .toList();
        return new Aims(goals.isEmpty() ? targets.stream().limit(1).toList() : goals);
    }
}
