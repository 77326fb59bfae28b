package workreport.ui.table;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ProgressStatus;
import workreport.analysis.Synopsis;
import workreport.analysis.Synopsis.Column;
import workreport.find.ListFilter;

/**
 * Which indicators a table shows.
 *
 * @param text part of a name, in either language, or of a sentence
 * @param needs what the report must have for them
 * @param theme the id of their theme, or null for any
 * @param verdict their verdict, or null for any
 */
record Filter(
        ListFilter text,
        Set<Need> needs,
        @Nullable String theme,
        @Nullable ProgressStatus verdict) {

    /** Lets everything through. */
    static final Filter ALL = new Filter(ListFilter.ANYTHING, Set.of(), null, null);

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

    /**
     * Whether an indicator is shown.
     *
     * @param folded its names and sentences
     * @param meant whether the text is the pinyin of its name
     */
    boolean lets(Synopsis synopsis, String folded, boolean meant) {
        return needs.stream().allMatch(need -> need.isMet(synopsis))
                && (theme == null || theme.equals(synopsis.indicator().theme()))
                && (verdict == null || verdict == synopsis.assessment().verdict())
                && (meant || text.isIn(folded));
    }
}
