package workreport.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.find.Hit;
import workreport.find.Search;
import workreport.find.SearchResult;
import workreport.find.Snippet;
import workreport.language.Language;

/**
 * A search through the text: what the reader looks for, what was found, and at which hit they are. The bar, the list of hits,
 * the text and the outline watch it; none of them knows another.
 */
public final class TextSearch {

    private static final int BEFORE = 12;
    private static final int AFTER = 24;

    private final Contents contents;
    private final NavigationHistory trail;
    private final Lazy<Search> search;
    private final Lazy<Map<String, Integer>> order = new Lazy<>(this::order);
    private final ReadOnlyObjectWrapper<@Nullable Start> start = new ReadOnlyObjectWrapper<>(this, "start");
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(this, "query", new Query("", null));
    private final ReadOnlyObjectWrapper<SearchResult> found =
            new ReadOnlyObjectWrapper<>(this, "found", SearchResult.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Visit> visit = new ReadOnlyObjectWrapper<>(this, "visit");

    /** @param language that of the window: English is searched only where it is shown */
    public TextSearch(Contents contents, NavigationHistory trail, Language language) {
        this.contents = contents;
        this.trail = trail;
        // The text is indexed at the first query, not when the program starts.
        search = new Lazy<>(() -> new Search(contents, language));
    }

    /**
     * Where the reader began to search.
     *
     * @param place where they go back to if they give up
     * @param id the section or paragraph of the text that they searched from
     */
    public record Start(Location place, String id) {}

    /**
     * What is looked for.
     *
     * @param scope the section to keep to; null for the whole report
     */
    public record Query(String text, @Nullable Section scope) {}

    /** The reader has come to a hit. No two visits are equal, so asking for the same hit again shows it again. */
    public static final class Visit {

        private final int index;
        private final Hit hit;

        private Visit(int index, Hit hit) {
            this.index = index;
            this.hit = hit;
        }

        /** Counted from 0. */
        public int index() {
            return index;
        }

        public Hit hit() {
            return hit;
        }
    }

    /**
     * The state of a search, to be continued in another language.
     *
     * @param at the section or paragraph that contains the current hit
     */
    public record State(Start start, Query query, String at) {}

    /** Where the reader began; null while they are not searching. */
    public ReadOnlyObjectProperty<@Nullable Start> startProperty() {
        return start.getReadOnlyProperty();
    }

    /** Whether the reader is searching. */
    public boolean isOpen() {
        return start.get() != null;
    }

    /** What is looked for, or was last. */
    public ReadOnlyObjectProperty<Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    public Query query() {
        return query.get();
    }

    public ReadOnlyObjectProperty<SearchResult> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public SearchResult found() {
        return found.get();
    }

    /** The last visit to one of the hits found; null before there is any. */
    public ReadOnlyObjectProperty<@Nullable Visit> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    /** The hit that the reader is at, counted from 0; -1 for none. */
    public int current() {
        Visit last = visit.get();
        return last == null ? -1 : last.index();
    }

    /** The hit that the reader is at. */
    public Optional<Hit> hit() {
        return Optional.ofNullable(visit.get()).map(Visit::hit);
    }

    /** The section that the reader began in. */
    public Optional<Section> here() {
        return Optional.ofNullable(start.get()).flatMap(began -> contents.sectionAt(began.id()));
    }

    /** A hit's line of context. */
    public Snippet context(Hit hit) {
        return search.get().context(hit, BEFORE, AFTER);
    }

    /** Begins to search, or goes on. Only the text is searched: from any other view the reader is brought there. */
    public void begin() {
        Location from = trail.place();
        boolean begins = !isOpen();
        if (!from.isInText()) {
            trail.visit(trail.last(Location.View.READING));
        }
        if (begins || !from.isInText()) {
            start.set(new Start(from, trail.place().id()));
        }
        if (begins) {
            look(new Query(query().text(), null), trail.place().id());
        }
    }

    /** Looks for a text; the reader comes to the first hit from where they began, or else to the first of all. */
    public void ask(String text) {
        ask(new Query(text, query().scope()));
    }

    /** Keeps to the section that the reader began in, or searches the whole report. */
    public void keepToSection(boolean keep) {
        ask(new Query(query().text(), keep ? here().orElse(null) : null));
    }

    private void ask(Query wanted) {
        Start began = start.get();
        if (began != null && !wanted.equals(query())) {
            look(wanted, began.id());
        }
    }

    private void look(Query wanted, String from) {
        query.set(wanted);
        // A visit refers to the hits found: first clear it, then replace the hits, then visit the first.
        visit.set(null);
        found.set(find(wanted));
        List<Hit> hits = found().hits();
        if (!hits.isEmpty()) {
            go(firstFrom(from, hits));
        }
    }

    private SearchResult find(Query wanted) {
        Section scope = wanted.scope();
        if (wanted.text().isEmpty()) {
            return SearchResult.NOTHING;
        }
        return scope == null ? search.get().find(wanted.text()) : search.get().find(wanted.text(), scope);
    }

    private int firstFrom(String from, List<Hit> hits) {
        int first = order.get().getOrDefault(from, 0);
        return IntStream.range(0, hits.size())
                .filter(hit -> order.get().get(hits.get(hit).anchor().paragraph()) >= first)
                .findFirst()
                .orElse(0);
    }

    private Map<String, Integer> order() {
        Map<String, Integer> places = new HashMap<>();
        contents.report()
                .walk(
                        section -> places.put(section.id(), places.size()),
                        paragraph -> places.put(paragraph.id(), places.size()));
        return places;
    }

    /** Goes to the next hit or the one before; after the last comes the first. */
    public void step(int direction) {
        int count = found().hits().size();
        if (count > 0) {
            go(Math.floorMod(current() + direction, count));
        }
    }

    /** Goes to a hit, counted from 0; even the current one, as the reader may have scrolled away from it. */
    public void go(int hit) {
        visit.set(new Visit(hit, found().hits().get(hit)));
    }

    /** Ends the search; the reader stays where they are. */
    public void end() {
        start.set(null);
        visit.set(null);
        found.set(SearchResult.NOTHING);
    }

    /** Ends the search; the reader goes back to where they began. */
    public void cancel() {
        Start began = start.get();
        end();
        if (began != null && began.place().isInText()) {
            trail.pass(began.place());
        } else if (began != null) {
            trail.visit(began.place());
        }
    }

    /** How the search stands, if there is one. */
    public Optional<State> state() {
        return Optional.ofNullable(start.get())
                .map(began -> new State(
                        began,
                        query(),
                        hit().map(hit -> hit.anchor().paragraph()).orElse(began.id())));
    }

    /** Goes on with a search. */
    public void restore(State state) {
        start.set(state.start());
        look(state.query(), state.at());
    }
}
