package workreport.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import workreport.evidence.Report;
import workreport.evidence.Theme;

/**
 * A theme at a glance.
 *
 * @param synopses its indicators, in the order of the file
 */
public record ThemeDigest(Theme theme, List<Synopsis> synopses) {

    /** Gathers the indicators of a theme. */
    public static ThemeDigest of(Theme theme, Report report) {
        return new ThemeDigest(
                theme,
                report.indicators().stream()
                        .filter(indicator -> indicator.theme().equals(theme.id()))
                        .map(indicator -> Synopsis.of(indicator, report.milestones()))
                        .toList());
    }

    /** How many have a goal for the end of the term. */
    public long goals() {
        return synopses.stream()
                .filter(synopsis -> synopsis.has(Synopsis.Column.GOAL))
                .count();
    }

    /** How many have a goal and can be judged. */
    public long judged() {
        return synopses.stream().filter(ThemeDigest::isJudged).count();
    }

    /** How many have each verdict; only those that occur. */
    public Map<ProgressStatus, Long> verdicts() {
        return synopses.stream()
                .map(synopsis -> synopsis.assessment().verdict())
                .collect(Collectors.groupingBy(verdict -> verdict, TreeMap::new, Collectors.counting()));
    }

    /** Those that say most: judged ones first, furthest from their goal on top; then other goals, then the rest. */
    public List<Synopsis> notable(int most) {
        Comparator<Synopsis> order = Comparator.comparing((Synopsis synopsis) -> !isJudged(synopsis))
                .thenComparing(
                        synopsis -> synopsis.assessment().verdict(),
                        Comparator.<ProgressStatus>naturalOrder().reversed())
                .thenComparing(synopsis -> !synopsis.has(Synopsis.Column.GOAL))
                .thenComparing(synopsis -> synopsis.assessment().distance().isEmpty())
                .thenComparing(synopsis -> !synopsis.has(Synopsis.Column.NEXT))
                .thenComparing(synopsis -> !synopsis.has(Synopsis.Column.CURRENT));
        return synopses.stream().sorted(order).limit(most).toList();
    }

    private static boolean isJudged(Synopsis synopsis) {
        return synopsis.assessment().verdict() != ProgressStatus.NOT_JUDGED;
    }
}
