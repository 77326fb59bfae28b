package workreport.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in all reports together.
 *
 * @param query as typed
 * @param groups those of the first reports, by place, the latest first
 * @param hits how many there are in all reports
 * @param reports how many reports have any
 * @param isAll whether all reports were looked into; else there may be more hits in more reports
 */
public record Found(String query, List<Group> groups, long hits, int reports, boolean isAll) {

    public Found {
        groups = List.copyOf(groups);
    }

    /**
     * What was found in one report.
     *
     * @param count of all in it
     * @param hits the first of them, in the order of the text
     */
    public record Group(Entry entry, int count, List<Hit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A place where the text was found.
     *
     * @param heading that it stands under; null for none
     * @param start where it begins in the passage's text, in Java string indices
     * @param end exclusive
     */
    public record Hit(ReportText.Passage passage, ReportText.@Nullable Passage heading, int start, int end) {}
}
