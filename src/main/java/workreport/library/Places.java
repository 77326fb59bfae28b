package workreport.library;

import java.util.ArrayList;
import java.util.List;
import workreport.find.ListFilter;
import workreport.find.Span;

/** The way from places in the form of a text in which texts are compared back to its headings and paragraphs. */
final class Places {

    private final ReportText text;
    private final int length;

    /** @param length of what was found, in characters of the form in which texts are compared */
    Places(ReportText text, int length) {
        this.text = text;
        this.length = length;
    }

    /** @param places in order */
    List<Found.Hit> of(int[] places) {
        List<Found.Hit> hits = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (ReportText.Passage passage : text.passages()) {
            if (next == places.length) {
                break;
            }
            int end = start + ListFilter.folded(passage.text()).length() + 1;
            while (next < places.length && places[next] < end) {
                int from = places[next] - start;
                Span span = ListFilter.written(passage.text(), from, from + length);
                hits.add(new Found.Hit(passage, text.heading(passage), span.start(), span.end()));
                next++;
            }
            start = end;
        }
        return hits;
    }
}
