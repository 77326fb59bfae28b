package workreport.view.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workreport.model.Anchor;
import workreport.model.Contents;
import workreport.model.Term;

/** Where the report's special terms stand in the text, in its order. No term is part of another, so none overlap. */
final class Terms {

    /**
     * A term at a place.
     *
     * @param marked whether the chapter has it here for the first time: to mark each would be too much
     */
    record Use(Term term, Anchor anchor, boolean marked) {}

    private final ReadingText text;
    private final List<Use> uses = new ArrayList<>();

    Terms(Contents contents, ReadingText text) {
        this.text = text;
        Map<Character, List<Term>> byInitial = contents.report().terms().stream()
                .collect(Collectors.groupingBy(term -> term.term().charAt(0)));
        Set<String> met = new HashSet<>();
        contents.report().allParagraphs().forEach(paragraph -> {
            String chapter = contents.holder(paragraph.id())
                    .map(section -> contents.path(section).getFirst().id())
                    .orElse("");
            for (int at = 0; at < paragraph.text().length(); at++) {
                for (Term term : byInitial.getOrDefault(paragraph.text().charAt(at), List.of())) {
                    if (paragraph.text().startsWith(term.term(), at)) {
                        Anchor anchor =
                                new Anchor(paragraph.id(), at, at + term.term().length());
                        uses.add(new Use(term, anchor, met.add(chapter + " " + term.term())));
                    }
                }
            }
        });
    }

    /** Those that are marked. */
    List<Use> marked() {
        return uses.stream().filter(Use::marked).toList();
    }

    /** The term that a character of the text belongs to, marked or not. */
    Optional<Use> at(String paragraph, int offset) {
        return uses.stream()
                .filter(use -> use.anchor().covers(paragraph, offset))
                .findFirst();
    }

    /**
     * The next marked term, or the one before.
     *
     * @param here the one that the reader is at, if any
     * @param block where the reader is else
     */
    Optional<Use> next(@Nullable Use here, int block, int direction) {
        List<Use> marked = marked();
        int at = here == null ? -1 : marked.indexOf(here);
        if (at >= 0) {
            int there = at + direction;
            return there < 0 || there >= marked.size() ? Optional.empty() : Optional.of(marked.get(there));
        }
        return direction > 0
                ? marked.stream().filter(use -> block(use) >= block).findFirst()
                : marked.reversed().stream().filter(use -> block(use) < block).findFirst();
    }

    private int block(Use use) {
        return text.indexOf(use.anchor().paragraph()).orElse(-1);
    }
}
