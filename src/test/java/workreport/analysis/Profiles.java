package workreport.analysis;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import workreport.entered.TargetKinds;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.measure.Unit;

/** Profiles of made-up indicators, without a report around them. */
public final class Profiles {

    private Profiles() {}

    public static IndicatorProfile of(Indicator indicator, Milestones milestones, List<Unit> units) {
        return IndicatorProfile.of(
                indicator,
                new Timeline(milestones),
                units.stream().collect(Collectors.toMap(Unit::id, Function.identity()))::get,
                TargetKinds.NONE);
    }
}
