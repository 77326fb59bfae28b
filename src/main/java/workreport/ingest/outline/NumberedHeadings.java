package workreport.ingest.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import workreport.ingest.Sentence;
import workreport.ingest.outline.Label.Kind;

/**
 * Headings whose number says what they are, and chapters without a number. Numbers are put inside each other in the order of
 * {@link Kind}; a line counts if its number goes on from the one before it, or begins again.
 */
final class NumberedHeadings {

    private static final Set<Kind> COUNTED =
            EnumSet.of(Kind.PART, Kind.CHINESE, Kind.BRACKETED, Kind.ARABIC, Kind.BRACKETED_ARABIC);
    /** With these every line is a heading; what the others count may as well be text. */
    private static final Set<Kind> SURE = EnumSet.of(Kind.PART, Kind.CHINESE, Kind.BRACKETED);

    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_SENTENCE = 90;
    /** Numbers may leave one out, when a line was lost. */
    private static final int LARGEST_STEP = 2;

    private final List<Line> lines;
    private final List<Heading> found = new ArrayList<>();
    /** Kinds that are open, outermost first, with the number reached. */
    private final Deque<Kind> open = new ArrayDeque<>();

    private final Map<Kind, Integer> reached = new EnumMap<>(Kind.class);
    private final Set<Integer> chapters;

    private NumberedHeadings(List<Line> lines, Set<Integer> chapters) {
        this.lines = lines;
        this.chapters = chapters;
    }

    /** All of them in order. */
    static List<Heading> find(List<Line> lines) {
        NumberedHeadings finder = new NumberedHeadings(lines, UnnumberedChapters.find(lines));
        for (int i = 0; i < lines.size(); i++) {
            finder.look(i);
        }
        finder.found.sort(Comparator.comparingInt(Heading::line));
        return finder.found;
    }

    private void look(int index) {
        Line line = lines.get(index);
        if (chapters.contains(index)) {
            open.clear();
            reached.clear();
            found.add(Heading.of(index, line, 0, line.length(), 1, HeadingRule.UNNUMBERED_CHAPTER));
            return;
        }
        Label.at(line.text())
                .filter(label -> COUNTED.contains(label.kind()))
                .ifPresent(label -> end(line, label).ifPresent(end -> take(index, label, end)));
    }

    private void take(int index, Label label, int end) {
        while (!open.isEmpty() && open.peekLast().compareTo(label.kind()) > 0) {
            reached.remove(open.pollLast());
        }
        int before = reached.getOrDefault(label.kind(), 0);
        boolean goesOn = label.value() > before && label.value() <= before + LARGEST_STEP;
        boolean beginsAgain = label.value() == 1 && label.kind() != Kind.ARABIC;
        if (!goesOn && !beginsAgain) {
            return;
        }
        if (!reached.containsKey(label.kind())) {
            open.addLast(label.kind());
        }
        reached.put(label.kind(), label.value());
        int level = open.size() + (chapters.isEmpty() ? 0 : 1);
        boolean bracketsWithoutChapter =
                chapters.isEmpty() && open.peekFirst() != Kind.CHINESE && open.peekFirst() != Kind.PART;
        found.add(Heading.of(
                index, lines.get(index), 0, end, bracketsWithoutChapter ? level + 1 : level, HeadingRule.NUMBERED));
    }

    /** Where the heading ends that a line begins with; empty if what the label counts is text. */
    private static Optional<Integer> end(Line line, Label label) {
        List<Sentence> sentences = Sentence.of(line.text(), label.length());
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Sentence first = sentences.getFirst();
        boolean isWhole = sentences.size() == 1;
        if (SURE.contains(label.kind())) {
            return first.length() <= (isWhole ? LONGEST_LINE : LONGEST_SENTENCE)
                    ? Optional.of(first.end())
                    : Optional.empty();
        }
        boolean marked = first.text().endsWith("；") || first.text().endsWith("！");
        boolean heads = !marked
                && !Plausibility.hasFigure(first.text())
                && first.length() <= LONGEST_SENTENCE / 2
                && (isWhole ? !first.isClosed() : first.isClosed());
        return heads ? Optional.of(first.end()) : Optional.empty();
    }
}
