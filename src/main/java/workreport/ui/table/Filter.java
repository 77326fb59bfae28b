package workreport.ui.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Column;
import workreport.analysis.Column.Role;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ProgressStatus;

/**
 * Which indicators a table shows.
 *
 * @param text part of a name, in either language, or of a sentence
 * @param needs what the report must have for them
 * @param theme the id of their theme, or null for any
 * @param status their status, or null for any
 */
record Filter(
        String text,
        Set<Need> needs,
        @Nullable String theme,
        @Nullable ProgressStatus status) {

    /** Lets everything through. */
    static final Filter ALL = new Filter("", Set.of(), null, null);

    Filter {
        needs = Set.copyOf(needs);
    }

    /** Something that the report may have for an indicator. */
    enum Need {
        /** A goal. */
        GOAL(Role.GOAL),
        /** A value of the baseline year. */
        BASELINE(Role.BASELINE),
        /** Baseline, current value and goal. */
        ALL_THREE(Role.BASELINE, Role.CURRENT, Role.GOAL);

        private final Set<Role> roles;

        Need(Role... roles) {
            this.roles = Set.of(roles);
        }

        boolean isMet(IndicatorProfile profile) {
            return roles.stream().allMatch(profile::has);
        }

        /** Whether a report with those columns may meet it at all. */
        boolean isPossible(List<Column> columns) {
            return roles.stream().allMatch(role -> columns.stream().anyMatch(column -> column.role() == role));
        }
    }

    /** Whether an indicator is shown, as far as the chips and choices go. */
    boolean lets(IndicatorProfile profile) {
        return needs.stream().allMatch(need -> need.isMet(profile))
                && (theme == null || theme.equals(profile.indicator().theme()))
                && (status == null || status == profile.assessment().status());
    }
}
