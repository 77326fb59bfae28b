package workreport.library;

import java.util.ArrayList;
import java.util.List;
import workreport.find.ListFilter;
import workreport.find.Span;

/** Leads from places in the form in which texts are compared back to the text's headings and paragraphs. */
final class Places {

    private final ReportText text;
    private final String folded;
    private final int length;

    /**
     * @param folded the text in the form in which texts are compared, a line for each passage
     * @param length of what was found, in characters of that form
     */
    Places(ReportText text, String folded, int length) {
        this.text = text;
        this.folded = folded;
        this.length = length;
    }

    /** @param places in order */
    List<Found.Hit> of(int[] places) {
        List<Found.Hit> hits = new ArrayList<>();
        int passage = 0;
        int start = 0;
        for (int place : places) {
            for (int end = folded.indexOf('\n', start); end >= 0 && end < place; end = folded.indexOf('\n', start)) {
                passage++;
                start = end + 1;
            }
            if (passage < text.passages().size()) {
                hits.add(hit(text.passages().get(passage), place - start));
            }
        }
        return hits;
    }

    private Found.Hit hit(ReportText.Passage passage, int from) {
        Span span = ListFilter.written(passage.text(), from, from + length);
        return new Found.Hit(passage, text.heading(passage), span.start(), span.end());
    }
}
