package workreport.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Term;
import workreport.language.Language;

/**
 * Finds a text in all headings and paragraphs of a report, literally: no words are guessed. Latin letters match
 * small or capital, half- or full-width, and figures with or without thousands set apart (25475 is 25,475 and ２５４７５).
 * A figure is text too: 475 is found within 25475, as any part of a word is; what is marked shows it. A hit never
 * reaches from one paragraph into the next. The number before a heading (（一）) may be asked for together with the
 * heading, but is no hit by itself.
 *
 * <p>In an English window it finds as well what stands there in English, in words that are ours: headings and short names,
 * gists, explanations of terms and names of indicators. These lead to what they are said of.
 */
public final class Search {

    /** Separates passages and cannot occur in a query. */
    private static final char END = '\n';
    /** The number of Latin letters in the width of a Chinese character, roughly. */
    private static final int LATIN_WIDTH = 2;

    private final Contents contents;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> firsts = new HashMap<>();
    private final Map<String, Integer> lasts = new HashMap<>();
    private final String folded;
    /** By folded character its place in the passage's own text; negative within the number of a heading. */
    private final int[] origins;
    /** And where it ends there, exclusive. */
    private final int[] ends;
    /** Where each passage begins among the folded characters, and where the last one ends. */
    private final int[] starts;

    /** Our English on something within a paragraph, by the paragraph's id. */
    private final Map<String, List<Passage>> beside = new HashMap<>();

    private final boolean english;

    /**
     * @param speaksOf what our English speaks of, and where that is; null for the report's own text
     */
    private record Passage(
            String id,
            String number,
            String text,
            @Nullable Section section,
            boolean heading,
            Hit.@Nullable Of speaksOf,
            @Nullable Anchor about) {

        static Passage own(String id, String number, String text, @Nullable Section section, boolean heading) {
            return new Passage(id, number, text, section, heading, null, null);
        }

        static Passage english(Hit.Of of, String text, @Nullable Section section, Anchor about) {
            boolean heading = of != Hit.Of.TERM && of != Hit.Of.INDICATOR;
            return new Passage(about.paragraph(), "", text, section, heading, of, about);
        }
    }

    /** Searches the Chinese text alone. */
    public Search(Contents contents) {
        this(contents, Language.ZH);
    }

    /**
     * Reads the report once; every query after that is quick.
     *
     * @param language that of the window: in an English one our English is searched as well
     */
    public Search(Contents contents, Language language) {
        this.contents = contents;
        english = language == Language.EN;
        if (english) {
            readBeside();
        }
        contents.report().opening().forEach(paragraph -> add(paragraph, null));
        contents.report().sections().forEach(this::add);
        contents.report().closing().forEach(paragraph -> add(paragraph, null));
        StringBuilder all = new StringBuilder();
        starts = new int[passages.size() + 1];
        int most = passages.stream()
                .mapToInt(passage -> passage.number().length() + passage.text().length() + 1)
                .sum();
        int[] places = new int[most];
        int[] placeEnds = new int[most];
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Folded text = Folded.of(passage.number() + passage.text());
            if (all.length() + text.length() >= places.length) {
                int room = (all.length() + text.length()) * 2;
                places = Arrays.copyOf(places, room);
                placeEnds = Arrays.copyOf(placeEnds, room);
            }
            for (int at = 0; at < text.length(); at++) {
                places[all.length() + at] = text.origin(at) - passage.number().length();
                placeEnds[all.length() + at] = text.end(at) - passage.number().length();
            }
            all.append(text.text()).append(END);
            starts[i + 1] = all.length();
        }
        folded = all.toString();
        origins = Arrays.copyOf(places, folded.length());
        ends = Arrays.copyOf(placeEnds, folded.length());
    }

    private void readBeside() {
        for (Term term : contents.report().terms()) {
            Stream.concat(
                            contents.report()
                                    .allParagraphs()
                                    .flatMap(paragraph -> use(term, paragraph.id(), paragraph.text())),
                            contents.report()
                                    .allSections()
                                    .flatMap(section -> use(term, section.id(), section.title())))
                    .findFirst()
                    .ifPresent(use -> readBeside(Hit.Of.TERM, term.meaning().en(), use));
        }
        for (Indicator indicator : contents.report().indicators()) {
            indicator.observations().stream()
                    .flatMap(observation -> observation.anchor().stream())
                    .findFirst()
                    .ifPresent(place ->
                            readBeside(Hit.Of.INDICATOR, indicator.name().en(), place));
        }
    }

    private static Stream<Anchor> use(Term term, String id, String text) {
        int at = text.indexOf(term.term());
        return at < 0
                ? Stream.empty()
                : Stream.of(new Anchor(id, at, at + term.term().length()));
    }

    private void readBeside(Hit.Of of, @Nullable String text, Anchor about) {
        if (text == null) {
            return;
        }
        Section section = contents.sectionAt(about.paragraph()).orElse(null);
        beside.computeIfAbsent(about.paragraph(), _ -> new ArrayList<>())
                .add(Passage.english(of, text, section, about));
    }

    private void add(Section section) {
        firsts.put(section.id(), passages.size());
        passages.add(Passage.own(section.id(), section.number(), section.heading(), section, true));
        if (english) {
            Anchor heading = new Anchor(section.id(), 0, section.title().length());
            addEnglish(Hit.Of.HEADING, section.headingEn(), section, heading);
            addEnglish(Hit.Of.SHORT_NAME, section.brief().en(), section, heading);
            addEnglish(Hit.Of.GIST, section.gistEn(), section, heading);
        }
        passages.addAll(beside.getOrDefault(section.id(), List.of()));
        section.paragraphs().forEach(paragraph -> add(paragraph, section));
        section.sections().forEach(this::add);
        section.closing().forEach(paragraph -> add(paragraph, section));
        lasts.put(section.id(), passages.size());
    }

    private void addEnglish(Hit.Of of, @Nullable String text, Section section, Anchor heading) {
        if (text != null) {
            passages.add(Passage.english(of, text, section, heading));
        }
    }

    private void add(Paragraph paragraph, @Nullable Section section) {
        passages.add(Passage.own(paragraph.id(), "", paragraph.text(), section, false));
        passages.addAll(beside.getOrDefault(paragraph.id(), List.of()));
    }

    /** Everything found in the whole report. */
    public SearchResult find(String query) {
        return find(query, 0, folded.length());
    }

    /** Everything found in a section, its heading and what is below it. */
    public SearchResult find(String query, Section scope) {
        return find(query, starts[firsts.get(scope.id())], starts[lasts.get(scope.id())]);
    }

    private SearchResult find(String query, int from, int to) {
        List<Hit> hits = hits(Folded.of(query).text(), from, to);
        if (hits.isEmpty()) {
            hits = hits(Folded.ofUnfinished(query).text(), from, to);
        }
        return SearchResult.of(query, hits, contents);
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
            int end = ends[at + wanted.length() - 1];
            if (end > 0) {
                add(hits, passages.get(passage), Math.max(0, origins[at]), end);
            }
        }
        return hits;
    }

    private static void add(List<Hit> hits, Passage in, int start, int end) {
        if (in.speaksOf() == null || in.about() == null) {
            hits.add(new Hit(new Anchor(in.id(), start, end), in.section(), in.heading()));
            return;
        }
        boolean again = in.speaksOf() == Hit.Of.SHORT_NAME
                && !hits.isEmpty()
                && hits.getLast().section() == in.section()
                && hits.getLast().is(Hit.Of.HEADING);
        if (!again) {
            Hit.English where = new Hit.English(in.speaksOf(), in.text(), start, end);
            hits.add(new Hit(in.about(), in.section(), in.heading(), where));
        }
    }

    /**
     * A hit's line of context.
     *
     * @param before how many characters to keep before it at most
     * @param after how many after it
     */
    public Snippet context(Hit hit, int before, int after) {
        Hit.English found = hit.english();
        if (found != null) {
            int wider = LATIN_WIDTH;
            return Snippet.of(found.text(), found.start(), found.end(), before * wider, after * wider);
        }
        String id = hit.anchor().paragraph();
        String text = hit.heading() && hit.section() != null
                ? hit.section().heading()
                : contents.paragraph(id).orElseThrow().text();
        return Snippet.of(text, hit.anchor().start(), hit.anchor().end(), before, after);
    }
}
