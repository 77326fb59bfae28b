package workreport.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import workreport.evidence.Indicator;
import workreport.evidence.Theme;

/**
 * A theme at a glance.
 *
 * @param profiles those of its indicators, in the order of the file
 * @param aims what the report aims at
 */
public record ThemeDigest(Theme theme, List<IndicatorProfile> profiles, Aims aims) {

    /** Gathers the indicators of a theme. */
    public static ThemeDigest of(Theme theme, ReportProfile report) {
        return new ThemeDigest(theme, report.of(theme), report.aims());
    }

    public List<Indicator> indicators() {
        return profiles.stream().map(IndicatorProfile::indicator).toList();
    }

    /** Those of which the report says what it aims at. */
    public List<Indicator> aimed() {
        return profiles.stream()
                .filter(this::isAimed)
                .map(IndicatorProfile::indicator)
                .toList();
    }

    private boolean isAimed(IndicatorProfile profile) {
        return aims.columns().stream().anyMatch(profile::has);
    }

    /** How many can be judged. */
    public long judged() {
        return profiles.stream().filter(ThemeDigest::isJudged).count();
    }

    /** How many have each status; only those that occur. */
    public Map<ProgressStatus, Long> statuses() {
        return profiles.stream()
                .map(profile -> profile.assessment().status())
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
    }

    /** The most telling ones: judged ones first, furthest from their goal on top; then other goals, then the rest. */
    public List<IndicatorProfile> notable(int most) {
        Comparator<IndicatorProfile> order = Comparator.comparing((IndicatorProfile profile) -> !isJudged(profile))
                .thenComparing(
                        profile -> profile.assessment().status(),
                        Comparator.<ProgressStatus>naturalOrder().reversed())
                .thenComparing(profile -> !isAimed(profile))
                .thenComparing(profile -> profile.assessment().distance().isEmpty())
                .thenComparing(profile -> !profile.has(Column.Role.NEXT))
                .thenComparing(profile -> !profile.has(Column.Role.CURRENT));
        return profiles.stream().sorted(order).limit(most).toList();
    }

    private static boolean isJudged(IndicatorProfile profile) {
        return profile.assessment().status() != ProgressStatus.NOT_JUDGED;
    }
}
