package workreport.ui.table;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Column.Role;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ProgressStatus;
import workreport.analysis.ReportProfile;
import workreport.evidence.Observation;

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
        ALL_THREE(Role.BASELINE, Role.CURRENT, Role.GOAL),
        /** An estimate. */
        ESTIMATE(Observation::isEstimate),
        /** Something that a person has entered. */
        ENTERED(observation -> observation.entered().isPresent()),
        /** Something unconfirmed. */
        READ(Observation::isUnconfirmed);

        private final Set<Role> roles;
        private final Predicate<Observation> such;

        Need(Role... roles) {
            this.roles = Set.of(roles);
            such = _ -> true;
        }

        Need(Predicate<Observation> such) {
            roles = Set.of();
            this.such = such;
        }

        boolean isMet(IndicatorProfile profile) {
            return roles.stream().allMatch(profile::has)
                    && profile.indicator().observations().stream().anyMatch(such);
        }

        /** Whether the report may meet it at all. */
        boolean isPossible(ReportProfile report) {
            return roles.stream().allMatch(role -> report.columns().stream().anyMatch(column -> column.role() == role))
                    && report.has(such);
        }
    }

    /** Whether an indicator is shown, as far as the chips and choices go. */
    boolean lets(IndicatorProfile profile) {
        return needs.stream().allMatch(need -> need.isMet(profile))
                && (theme == null || theme.equals(profile.indicator().theme()))
                && (status == null || status == profile.assessment().status());
    }
}
