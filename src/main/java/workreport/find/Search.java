package workreport.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workreport.model.Anchor;
import workreport.model.Contents;
import workreport.model.Paragraph;
import workreport.model.Section;

/**
 * Finds a text in all headings and paragraphs of a report, as it stands there: no words are guessed. Latin letters match
 * small or capital, half- or full-width, and figures with or without thousands set apart (25475 is 25,475 and ２５４７５).
 * A figure is text too: 475 is found within 25475, as any part of a word is; what is marked shows it. A hit never
 * reaches from one paragraph into the next. The number before a heading (（一）) may be asked for together with the
 * heading, but is no hit by itself.
 */
public final class Search {

    /** Stands between passages and in no question. */
    private static final char END = '\n';

    private final Contents contents;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, Integer> lasts = new HashMap<>();
    private final String folded;
    /** By folded character its place in the passage's own text; negative within the number of a heading. */
    private final int[] origins;
    /** Where each passage begins among the folded characters, and where the last one ends. */
    private final int[] starts;

    private record Passage(
            String id, String number, String text, @Nullable Section section, boolean heading) {}

    /** Reads the report once; every question after that is quick. */
    public Search(Contents contents) {
        this.contents = contents;
        contents.report().opening().forEach(paragraph -> add(paragraph, null));
        contents.report().sections().forEach(this::add);
        contents.report().closing().forEach(paragraph -> add(paragraph, null));
        StringBuilder all = new StringBuilder();
        starts = new int[passages.size() + 1];
        int most = passages.stream()
                .mapToInt(passage -> passage.number().length() + passage.text().length() + 1)
                .sum();
        int[] places = new int[most];
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Folded text = Folded.of(passage.number() + passage.text());
            for (int at = 0; at < text.length(); at++) {
                places[all.length() + at] = text.origin(at) - passage.number().length();
            }
            all.append(text.text()).append(END);
            starts[i + 1] = all.length();
        }
        folded = all.toString();
        origins = Arrays.copyOf(places, folded.length());
    }

    private void add(Section section) {
        firsts.put(section.id(), passages.size());
        passages.add(new Passage(section.id(), section.number(), section.heading(), section, true));
        section.paragraphs().forEach(paragraph -> add(paragraph, section));
        section.sections().forEach(this::add);
        section.closing().forEach(paragraph -> add(paragraph, section));
        lasts.put(section.id(), passages.size());
    }

    private void add(Paragraph paragraph, @Nullable Section section) {
        passages.add(new Passage(paragraph.id(), "", paragraph.text(), section, false));
    }

    /** Everything found in the whole report. */
    public Found find(String query) {
        return find(query, 0, folded.length());
    }

    /** Everything found in a section, its heading and what is below it. */
    public Found find(String query, Section scope) {
        return find(query, starts[firsts.get(scope.id())], starts[lasts.get(scope.id())]);
    }

    private Found find(String query, int from, int to) {
        List<Hit> hits = hits(Folded.of(query).text(), from, to);
        if (hits.isEmpty()) {
            hits = hits(Folded.ofUnfinished(query).text(), from, to);
        }
        return Found.of(query, hits, contents);
    }

    private List<Hit> hits(String wanted, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        if (wanted.isEmpty()) {
            return hits;
        }
        int passage = 0;
        for (int at = folded.indexOf(wanted, from, to);
                at >= 0;
                at = folded.indexOf(wanted, at + wanted.length(), to)) {
            while (starts[passage + 1] <= at) {
                passage++;
            }
            int end = origins[at + wanted.length() - 1] + 1;
            if (end > 0) {
                Passage in = passages.get(passage);
                Anchor anchor = new Anchor(in.id(), Math.max(0, origins[at]), end);
                hits.add(new Hit(anchor, in.section(), in.heading()));
            }
        }
        return hits;
    }

    /**
     * A hit's line of context.
     *
     * @param before how many characters to keep before it at most
     * @param after how many after it
     */
    public Snippet context(Hit hit, int before, int after) {
        String id = hit.anchor().paragraph();
        String text = hit.heading() && hit.section() != null
                ? hit.section().heading()
                : contents.paragraph(id).orElseThrow().text();
        return Snippet.of(text, hit.anchor().start(), hit.anchor().end(), before, after);
    }
}
