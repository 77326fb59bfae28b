package workreport.analysis;

import java.util.ArrayList;
import java.util.List;
import workreport.evidence.Indicator;

/**
 * Different indicators on one scale: the share of the way from baseline to goal that is done. Those for which no such
 * share exists stay out, with the reason.
 */
public record Alignment(List<Entry> entries, List<LeftOut> leftOut) {

    /** An indicator that has a place on the scale. */
    public record Entry(IndicatorProfile profile, Pace pace) {

        /** The year that it is judged against. */
        int year() {
            return profile.trajectory().goal().period().to();
        }
    }

    /** An indicator that has none. */
    public record LeftOut(IndicatorProfile profile, Reason reason) {}

    public Alignment {
        entries = List.copyOf(entries);
        leftOut = List.copyOf(leftOut);
    }

    /** Puts those of the indicators on the scale that allow it, in their order. */
    public static Alignment of(List<IndicatorProfile> profiles) {
        List<Entry> entries = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (IndicatorProfile profile : profiles) {
            switch (profile.assessment().progress()) {
                case Pace pace -> entries.add(new Entry(profile, pace));
                case GrowthPace _ -> leftOut.add(new LeftOut(profile, Reason.ONLY_GROWTH));
                case null -> leftOut.add(new LeftOut(profile, without(profile.assessment())));
            }
        }
        return new Alignment(entries, leftOut);
    }

    /** Puts the chosen indicators of a report on one scale; all with a goal if none is chosen. */
    public static Alignment of(ReportProfile report, List<Indicator> chosen) {
        return of(
                chosen.isEmpty()
                        ? report.all().stream()
                                .filter(profile ->
                                        report.aims().columns().stream().anyMatch(profile::has))
                                .toList()
                        : report.of(chosen));
    }

    /** Why there is no one place on the scale. */
    private static Reason without(Assessment assessment) {
        if (assessment.reason() != null) {
            return assessment.reason();
        }
        return assessment.status() == ProgressStatus.MET ? Reason.MET_ALREADY : Reason.RANGE;
    }

    /** The years of the goals, in their order. */
    public List<Integer> years() {
        return entries.stream().map(Entry::year).distinct().sorted().toList();
    }

    /** Which share of the time is gone, for each of the {@linkplain #years years}: the sooner a goal, the more. */
    public List<Double> timesGone() {
        return years().stream()
                .map(year -> entries.stream()
                        .filter(entry -> entry.year() == year)
                        .findFirst()
                        .orElseThrow()
                        .pace()
                        .timeGone())
                .toList();
    }
}
