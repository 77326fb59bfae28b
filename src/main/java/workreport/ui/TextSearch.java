package workreport.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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

/** What the reader looks for in the text, and at which hit they are; all panes follow it. */
public final class TextSearch {

    private static final int BEFORE = 12;
    private static final int AFTER = 24;

    private final Contents contents;
    private final Language language;
    private final Map<String, Integer> order = new HashMap<>();
    private final ReadOnlyObjectWrapper<SearchResult> found =
            new ReadOnlyObjectWrapper<>(this, "found", SearchResult.NOTHING);
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);
    private @Nullable Search search;

    /** @param language that of the window: English is found only where it is on the screen */
    public TextSearch(Contents contents, Language language) {
        this.contents = contents;
        this.language = language;
    }

    /** The text is read at the first question, not at the start of the program. */
    private Search search() {
        if (search == null) {
            search = new Search(contents, language);
            contents.report()
                    .walk(
                            section -> order.put(section.id(), order.size()),
                            paragraph -> order.put(paragraph.id(), order.size()));
        }
        return search;
    }

    /**
     * Looks for something; the reader is at the first hit from a place on, or else at the first of all.
     *
     * @param scope the section to keep to, if any
     * @param from the id of the section or paragraph to begin at
     */
    public void ask(String query, @Nullable Section scope, String from) {
        Supplier<SearchResult> ask = () -> scope == null ? search().find(query) : search().find(query, scope);
        current.set(-1);
        found.set(query.isEmpty() ? SearchResult.NOTHING : ask.get());
        int start = order.getOrDefault(from, 0);
        int count = found.get().hits().size();
        for (int i = 0; i < count; i++) {
            if (order.get(found.get().hits().get(i).anchor().paragraph()) >= start) {
                current.set(i);
                return;
            }
        }
        current.set(count == 0 ? -1 : 0);
    }

    /** Goes to the next hit or the one before; behind the last comes the first. */
    public void step(int direction) {
        int count = found.get().hits().size();
        if (count > 0) {
            go(Math.floorMod(current.get() + direction, count));
        }
    }

    /** Goes to a hit, counted from 0; also to the one that the reader is at, as they may have scrolled away from it. */
    public void go(int hit) {
        if (hit == current.get()) {
            current.set(-1);
        }
        current.set(hit);
    }

    /** Looks for nothing any more. */
    public void end() {
        current.set(-1);
        found.set(SearchResult.NOTHING);
    }

    public ReadOnlyObjectProperty<SearchResult> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public SearchResult found() {
        return found.get();
    }

    /** The hit that the reader is at, counted from 0; -1 for none. */
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The hit that the reader is at. */
    public Optional<Hit> hit() {
        return current.get() < 0
                ? Optional.empty()
                : Optional.of(found.get().hits().get(current.get()));
    }

    /** A hit's line of context. */
    public Snippet context(Hit hit) {
        return search().context(hit, BEFORE, AFTER);
    }
}
