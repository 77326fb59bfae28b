package workreport.entered;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.measure.Measure;
import workreport.measure.Period;

/** Which targets of a report are binding and which expected, as far as a person entered it. */
public final class TargetKinds {

    /** Nothing was entered for any target. */
    public static final TargetKinds NONE = new TargetKinds(Map.of());

    /** What distinguishes a target from the report's others. */
    private record Target(String indicator, Period period, Measure measure) {}

    private final Map<Target, EnteredKind> kinds;

    private TargetKinds(Map<Target, EnteredKind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /** Those of a report's targets; an indicator is found as {@link WithEntered} finds that of a value. */
    public static TargetKinds of(Report report, EnteredValues values) {
        Map<Target, EnteredKind> kinds = new HashMap<>();
        values.kinds()
                .forEach(each -> WithEntered.indicator(report, each.indicator(), each.unit(), each.measure())
                        .ifPresent(indicator ->
                                kinds.put(new Target(indicator.id(), each.period(), each.measure()), each)));
        return kinds.isEmpty() ? NONE : new TargetKinds(kinds);
    }

    /** What applies to a target; empty if it is no target, or if that was taken back. */
    public Optional<EnteredKind.Said> of(Indicator indicator, Observation target) {
        return entered(indicator, target).map(EnteredKind::said).filter(said -> said.kind() != null);
    }

    /** What was entered of a target, even if it was taken back. */
    public Optional<EnteredKind> entered(Indicator indicator, Observation target) {
        return target.isTarget()
                ? Optional.ofNullable(kinds.get(new Target(indicator.id(), target.period(), target.measure())))
                : Optional.empty();
    }
}
