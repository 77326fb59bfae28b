package workreport.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import workreport.document.Section;
import workreport.evidence.Contents;

/**
 * What a search has found.
 *
 * @param query what was asked for, as typed
 * @param hits in the order of the text; of those in the report's own text none overlaps another
 * @param counts by a section's id how many hits are in it and below it; sections without any are not named
 */
public record SearchResult(String query, List<Hit> hits, Map<String, Integer> counts) {

    /** No query, no hits. */
    public static final SearchResult NOTHING = new SearchResult("", List.of(), Map.of());

    public SearchResult {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    static SearchResult of(String query, List<Hit> hits, Contents contents) {
        Map<String, Integer> counts = new HashMap<>();
        int from = 0;
        while (from < hits.size()) {
            Section section = hits.get(from).section();
            int to = from + 1;
            while (to < hits.size() && hits.get(to).section() == section) {
                to++;
            }
            if (section != null) {
                int here = to - from;
                contents.path(section).forEach(step -> counts.merge(step.id(), here, Integer::sum));
            }
            from = to;
        }
        return new SearchResult(query, hits, counts);
    }

    /** How many hits are in a section and below it. */
    public int count(Section section) {
        return counts.getOrDefault(section.id(), 0);
    }
}
