package workreport.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Term;

/**
 * Where the report's special terms stand in the text, in its order. None overlap: of two that begin together or inside each
 * other the longer or the first counts. A chapter is looked through only when something in it is asked for; the opening and the closing count as chapters.
 */
final class Terms {

    /**
     * A term at a place.
     *
     * @param marked whether the chapter has it here for the first time: to mark each would be too much
     */
    record Use(Term term, Anchor anchor, boolean marked) {

        /** Whether a character of it belongs to a footnote's mark and not to the term's words. */
        boolean isMark(int offset) {
            return offset >= anchor.start() + term.term().length()
                    || MARK.matcher(term.term()).matches();
        }
    }

    private static final Pattern MARK = Pattern.compile("[\\[〔【（(][0-9０-９]{1,3}[\\]〕】）)]|[①-⑳]");

    private final Contents contents;
    private final ReadingText text;
    private final List<List<Paragraph>> chapters = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Use>> uses = new HashMap<>();
    private final Map<Character, List<Term>> byInitial;

    Terms(Contents contents, ReadingText text) {
        this.contents = contents;
        this.text = text;
        byInitial = contents.report().terms().stream()
                .collect(Collectors.groupingBy(term -> term.term().charAt(0)));
        chapters.add(contents.report().opening());
        for (Section chapter : contents.report().sections()) {
            numbers.put(chapter.id(), chapters.size());
            chapters.add(chapter.text().toList());
        }
        chapters.add(contents.report().closing());
    }

    /** The chapter that a section or paragraph is in, counted from the opening. */
    private int chapter(String place) {
        int outside =
                text.indexOf(place).orElse(0) < contents.report().opening().size() ? 0 : chapters.size() - 1;
        return contents.sectionAt(place)
                .map(section -> numbers.get(contents.path(section).getFirst().id()))
                .orElse(outside);
    }

    private List<Use> uses(int chapter) {
        return uses.computeIfAbsent(chapter, _ -> find(chapters.get(chapter)));
    }

    private List<Use> find(List<Paragraph> chapter) {
        List<Use> found = new ArrayList<>();
        Set<Term> met = new HashSet<>();
        for (Paragraph paragraph : chapter) {
            String words = paragraph.text();
            int at = 0;
            while (at < words.length()) {
                Optional<Term> longest = longestAt(words, at);
                if (longest.isPresent()) {
                    Term term = longest.get();
                    int end = endOfMark(words, at + term.term().length());
                    found.add(new Use(term, new Anchor(paragraph.id(), at, end), met.add(term)));
                    at = end;
                } else {
                    at++;
                }
            }
        }
        return found;
    }

    /** Terms that a program has read can be part of each other. */
    private Optional<Term> longestAt(String words, int at) {
        return byInitial.getOrDefault(words.charAt(at), List.of()).stream()
                .filter(term -> words.startsWith(term.term(), at))
                .max(Comparator.comparingInt(term -> term.term().length()));
    }

    /** A footnote's mark right behind a term belongs to it. */
    private static int endOfMark(String words, int from) {
        Matcher mark = MARK.matcher(words).region(from, words.length());
        return mark.lookingAt() ? mark.end() : from;
    }

    /** Those that are marked. */
    List<Use> marked() {
        return Stream.iterate(0, chapter -> chapter + 1)
                .limit(chapters.size())
                .flatMap(chapter -> marked(chapter).stream())
                .toList();
    }

    private List<Use> marked(int chapter) {
        return uses(chapter).stream().filter(Use::marked).toList();
    }

    /** Those that are marked in a paragraph. */
    List<Use> markedIn(String paragraph) {
        return marked(chapter(paragraph)).stream()
                .filter(use -> use.anchor().paragraph().equals(paragraph))
                .toList();
    }

    /** The term that a character of the text belongs to, marked or not. */
    Optional<Use> at(String paragraph, int offset) {
        return uses(chapter(paragraph)).stream()
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
        int from = here == null ? Math.min(block, text.blocks().size() - 1) : block(here);
        for (int chapter = chapter(text.placeAt(from));
                0 <= chapter && chapter < chapters.size();
                chapter += direction) {
            List<Use> inOrder =
                    direction > 0 ? marked(chapter) : marked(chapter).reversed();
            Optional<Use> found = inOrder.stream()
                    .filter(use -> here == null ? block(use) >= block == direction > 0 : isBeyond(use, here, direction))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isBeyond(Use use, Use here, int direction) {
        return direction
                        * Comparator.comparingInt((Use each) -> block(each))
                                .thenComparingInt(each -> each.anchor().start())
                                .compare(use, here)
                > 0;
    }

    private int block(Use use) {
        return text.indexOf(use.anchor().paragraph()).orElse(-1);
    }
}
