package workreport.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import workreport.entered.EnteredKind;
import workreport.entered.TargetKind;
import workreport.entered.TargetKinds;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.measure.Unit;

/**
 * All that follows from an indicator's observations, worked out once: which of them stand in which column, the verdict and
 * what it rests on, what may not be set side by side. In a column levels come before amounts, amounts before rates; a
 * column without observations means that the report has none.
 */
public final class IndicatorProfile {

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::measure)
            .thenComparing(Observation::period, Comparator.reverseOrder())
            .thenComparing(Observation.FIRMEST);

    private final Timeline timeline;
    private final TargetKinds kinds;
    private final Assessment assessment;
    private final Caution caution;
    private final List<YearlyAmount> amounts;
    private final Function<String, Unit> units;
    private final Map<Column, List<Observation>> columns = new LinkedHashMap<>();

    private IndicatorProfile(Indicator indicator, Timeline timeline, Function<String, Unit> units, TargetKinds kinds) {
        this.kinds = kinds;
        this.timeline = timeline;
        this.units = units;
        assessment = Assessment.of(indicator, timeline.milestones());
        caution = Caution.of(indicator, units);
        amounts = YearlyAmount.of(indicator, units);
        for (Column column : timeline.columns()) {
            List<Observation> observations = indicator.observations().stream()
                    .filter(observation -> timeline.isIn(observation, column))
                    .sorted(ORDER)
                    .toList();
            if (!observations.isEmpty()) {
                columns.put(column, observations);
            }
        }
    }

    /** Only a {@link ReportProfile} makes profiles: it keeps them. */
    static IndicatorProfile of(
            Indicator indicator, Timeline timeline, Function<String, Unit> units, TargetKinds kinds) {
        return new IndicatorProfile(indicator, timeline, units, kinds);
    }

    public Indicator indicator() {
        return assessment.indicator();
    }

    /**
     * How many of a unit make one of that of an observation; empty if they are of different families.
     *
     * @param unit its id
     */
    public Optional<BigDecimal> factor(Observation observation, String unit) {
        return units.apply(indicator().unitOf(observation)).in(units.apply(unit));
    }

    public Timeline timeline() {
        return timeline;
    }

    /** What a person entered of a target: whether it is binding. */
    public Optional<EnteredKind.Said> said(Observation target) {
        return kinds.of(indicator(), target);
    }

    /** Whether a target is binding or expected, if a person entered it. */
    public Optional<TargetKind> kind(Observation target) {
        return said(target).map(EnteredKind.Said::kind);
    }

    public Assessment assessment() {
        return assessment;
    }

    public Trajectory trajectory() {
        return assessment.trajectory();
    }

    public GrowthPlan plan() {
        return assessment.plan();
    }

    public Caution caution() {
        return caution;
    }

    /** The amounts done and planned, by the end of their spans. */
    public List<YearlyAmount> amounts() {
        return amounts;
    }

    /** The observations of a column, the most telling first. */
    public List<Observation> column(Column column) {
        return columns.getOrDefault(column, List.of());
    }

    /** Whether the report has anything for a column. */
    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** Whether the report has anything in that role. */
    public boolean has(Column.Role role) {
        return columns.keySet().stream().anyMatch(column -> column.role() == role);
    }

    /** The most telling observation of a column. */
    public Optional<Observation> first(Column column) {
        return column(column).stream().findFirst();
    }

    /** Whether an observation is a target: only then the question arises how the indicator is going. */
    public boolean hasTarget() {
        return indicator().observations().stream().anyMatch(observation -> !observation.isResult());
    }
}
