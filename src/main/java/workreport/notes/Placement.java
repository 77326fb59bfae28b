package workreport.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.evidence.Contents;

/** Finds what the reader has left in a report again, also in one that was corrected since. */
public final class Placement {

    /** Words of at least this length that occur only once in the report are recognised without their surroundings. */
    private static final int TELLING = 12;

    /** Shorter ones, in the same paragraph, are recognised only if something around them matches too. */
    private static final int SHORT = 4;

    private final Contents contents;
    private final Map<String, String> texts = new LinkedHashMap<>();

    public Placement(Contents contents) {
        this.contents = contents;
        contents.report()
                .walk(
                        section -> texts.put(section.id(), section.number() + section.title()),
                        paragraph -> texts.put(paragraph.id(), paragraph.text()));
    }

    /** The text of a paragraph, or a section's heading with its number; empty if there is neither. */
    public Optional<String> text(String place) {
        return Optional.ofNullable(texts.get(place));
    }

    /** A place where the words stand, and how many characters around them are as they were. */
    private record Candidate(String place, int start, int known) {}

    /** Where a passage stands. */
    public PassageMatch find(Passage passage) {
        int all = passage.before().length() + passage.after().length();
        List<Candidate> here = candidates(passage, passage.place());
        Optional<Candidate> best = here.stream().max(byLikeness(passage));
        boolean enough = best.map(candidate ->
                        candidate.known() >= Math.min(2, all) || passage.quote().length() >= SHORT)
                .orElse(false);
        if (enough) {
            Candidate candidate = best.orElseThrow();
            return found(
                    candidate.start() == passage.start() ? PassageMatch.How.SAME : PassageMatch.How.MOVED,
                    candidate,
                    passage);
        }
        return elsewhere(passage, all);
    }

    private PassageMatch elsewhere(Passage passage, int all) {
        List<Candidate> candidates = new ArrayList<>();
        texts.keySet().stream()
                .filter(place -> !place.equals(passage.place()))
                .forEach(place -> candidates.addAll(candidates(passage, place)));
        int most = candidates.stream().mapToInt(Candidate::known).max().orElse(-1);
        List<Candidate> best = candidates.stream()
                .filter(candidate -> candidate.known() == most)
                .toList();
        boolean known = all > 0 && 2 * most >= all;
        boolean telling = candidates.size() == 1 && passage.quote().length() >= TELLING;
        boolean onePlace = best.stream().map(Candidate::place).distinct().count() == 1;
        return onePlace && (known || telling)
                ? found(
                        PassageMatch.How.ELSEWHERE,
                        best.stream().max(byLikeness(passage)).orElseThrow(),
                        passage)
                : PassageMatch.LOST;
    }

    /** By how much of the surroundings matches; of equal matches the nearer is likelier. */
    private static Comparator<Candidate> byLikeness(Passage passage) {
        return Comparator.comparingInt(Candidate::known)
                .thenComparingInt(candidate -> -Math.abs(candidate.start() - passage.start()));
    }

    private List<Candidate> candidates(Passage passage, String place) {
        String text = texts.getOrDefault(place, "");
        List<Candidate> candidates = new ArrayList<>();
        for (int at = text.indexOf(passage.quote()); at >= 0; at = text.indexOf(passage.quote(), at + 1)) {
            candidates.add(new Candidate(place, at, known(passage, text, at)));
        }
        return candidates;
    }

    private static int known(Passage passage, String text, int start) {
        int end = start + passage.quote().length();
        int before = 0;
        while (before < passage.before().length()
                && before < start
                && text.charAt(start - 1 - before)
                        == passage.before().charAt(passage.before().length() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < passage.after().length()
                && end + after < text.length()
                && text.charAt(end + after) == passage.after().charAt(after)) {
            after++;
        }
        return before + after;
    }

    private static PassageMatch found(PassageMatch.How how, Candidate candidate, Passage passage) {
        int start = candidate.start();
        return new PassageMatch(
                how,
                new Anchor(candidate.place(), start, start + passage.quote().length()));
    }

    /** Where an entry stands. */
    public Placed place(Entry entry) {
        return switch (entry) {
            case Note note -> {
                PassageMatch found = find(note.passage());
                yield placed(note, found, found.place().map(Anchor::paragraph).orElse(null));
            }
            case Bookmark bookmark -> {
                boolean there = contents.section(bookmark.place()).isPresent();
                yield placed(
                        bookmark,
                        there ? new PassageMatch(PassageMatch.How.SAME, null) : PassageMatch.LOST,
                        there ? bookmark.place() : null);
            }
        };
    }

    private Placed placed(Entry entry, PassageMatch found, @Nullable String place) {
        return new Placed(
                entry,
                found,
                place,
                place == null ? null : contents.sectionAt(place).orElse(null));
    }

    /** Everything in a notebook in the order of the report; at the end what could not be placed. */
    public List<Placed> inOrder(Notebook notebook) {
        if (notebook.entries().isEmpty()) {
            return List.of();
        }
        List<String> order = List.copyOf(texts.keySet());
        return notebook.entries().values().stream()
                .map(this::place)
                .sorted(Comparator.comparingInt(
                                (Placed placed) -> placed.isLost() ? order.size() : order.indexOf(placed.place()))
                        .thenComparingInt(Placement::start)
                        .thenComparing(placed -> placed.entry().created())
                        .thenComparing(placed -> placed.entry().id()))
                .toList();
    }

    private static int start(Placed placed) {
        return placed.found().place().map(Anchor::start).orElse(-1);
    }
}
