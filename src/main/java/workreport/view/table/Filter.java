package workreport.view.table;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Synopsis;
import workreport.analysis.Synopsis.Column;
import workreport.analysis.Verdict;
import workreport.model.Contents;

/**
 * Which indicators a table shows.
 *
 * @param text part of a name, in either language, or of a sentence; empty for any
 * @param needs what the report must have for them
 * @param theme the id of their theme, or null for any
 * @param verdict their verdict, or null for any
 */
record Filter(
        String text,
        Set<Need> needs,
        @Nullable String theme,
        @Nullable Verdict verdict) {

    /** Lets everything through. */
    static final Filter ALL = new Filter("", Set.of(), null, null);

    Filter {
        needs = Set.copyOf(needs);
    }

    /** Something that the report may have for an indicator. */
    enum Need {
        /** A goal for the end of the term. */
        GOAL(Column.GOAL),
        /** A value of the baseline year. */
        BASELINE(Column.BASELINE),
        /** Baseline, current value and goal. */
        ALL_THREE(Column.BASELINE, Column.CURRENT, Column.GOAL);

        private final Set<Column> columns;

        Need(Column... columns) {
            this.columns = Set.of(columns);
        }

        boolean isMet(Synopsis synopsis) {
            return columns.stream().allMatch(synopsis::has);
        }
    }

    /** Whether an indicator is shown. */
    boolean lets(Synopsis synopsis, Contents contents) {
        return needs.stream().allMatch(need -> need.isMet(synopsis))
                && (theme == null || theme.equals(synopsis.indicator().theme()))
                && (verdict == null || verdict == synopsis.assessment().verdict())
                && says(synopsis, contents);
    }

    private boolean says(Synopsis synopsis, Contents contents) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.concat(
                                Stream.of(
                                        synopsis.indicator().name().zh(),
                                        synopsis.indicator().name().en()),
                                synopsis.indicator().readings().stream().map(contents::sentence))
                        .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
