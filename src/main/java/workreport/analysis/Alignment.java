package workreport.analysis;

import java.util.ArrayList;
import java.util.List;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;

/**
 * Different indicators on one scale: the share of the way from baseline to goal that is done. Those for which no such
 * share exists stay out, with the reason.
 *
 * @param timeGone share of the time that is gone, the same for all
 */
public record Alignment(List<Entry> entries, List<LeftOut> leftOut, double timeGone) {

    /** An indicator that has a place on the scale. */
    public record Entry(Assessment assessment, Interval wayDone) {}

    /** An indicator that has none. */
    public record LeftOut(Assessment assessment, Reason reason) {}

    public Alignment {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /** Puts those of the indicators on the scale that allow it, in their order. */
    public static Alignment of(List<Indicator> indicators, Milestones milestones) {
        List<Entry> entries = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Assessment assessment = Assessment.of(indicator, milestones);
            switch (assessment.way()) {
                case Pace pace -> entries.add(new Entry(assessment, pace.wayDone()));
                case GrowthPace _ -> leftOut.add(new LeftOut(assessment, Reason.ONLY_GROWTH));
                case null -> leftOut.add(new LeftOut(assessment, whyNot(assessment)));
            }
        }
        return new Alignment(entries, leftOut, share(milestones));
    }

    private static Reason whyNot(Assessment assessment) {
        return assessment.reason() == null ? Reason.MET_ALREADY : assessment.reason();
    }

    private static double share(Milestones milestones) {
        return (milestones.current().orElse(0) - milestones.baseline().orElse(0))
                / (double) (milestones.goal().orElse(0) - milestones.baseline().orElse(0));
    }
}
