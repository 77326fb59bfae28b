package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workreport.ingest.Sentence;
import workreport.ingest.outline.Label.Kind;

/** The kinds of headings without a number of their own that divide a stretch, each looked for in a whole stretch at once. */
final class Series {

    private static final int LONGEST_SENTENCE = 75;
    private static final int LONGEST_ALONE = 45;
    private static final int LONGEST_PLAIN = 20;
    private static final int FEWEST_ALIKE = 3;
    private static final int SAME_WORDS = 3;
    private static final int SAME_WORD = 2;
    private static final int SAME_LENGTH = 3;

    private final List<Line> lines;

    Series(List<Line> lines) {
        this.lines = lines;
    }

    /** Paragraphs that begin with a dash and a sentence behind which more follows. */
    List<Heading> dashes(Stretch stretch) {
        List<Heading> found = new ArrayList<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Line line = lines.get(i);
            int number = i;
            Label.at(line.text(), Kind.DASH)
                    .flatMap(label -> first(line, label.length()))
                    .ifPresent(
                            end -> found.add(Heading.of(number, line, 0, end, stretch.level() + 1, HeadingRule.DASH)));
        }
        return found.size() > 1 ? found : List.of();
    }

    /** Paragraphs that count 一是, 二是 and go on behind their first sentence. */
    List<Heading> ordinals(Stretch stretch) {
        List<Heading> found = new ArrayList<>();
        int reached = 0;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Line line = lines.get(i);
            Optional<Label> label = Label.at(line.text()).filter(Label::isSpoken);
            Optional<Integer> end = label.flatMap(counted -> first(line, counted.length()));
            if (end.isPresent() && label.get().value() == reached + 1) {
                reached++;
                found.add(Heading.of(i, line, 0, end.get(), stretch.level() + 1, HeadingRule.ORDINAL));
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    /** Where the first sentence behind a label ends, if it can be a heading. */
    private static Optional<Integer> first(Line line, int from) {
        List<Sentence> sentences = Sentence.of(line.text(), from);
        boolean heads = sentences.size() > 1 && Plausibility.couldHead(sentences.getFirst(), LONGEST_SENTENCE);
        return heads ? Optional.of(sentences.getFirst().end()) : Optional.empty();
    }

    /** Paragraphs of which at least three begin with the same stock words: 一年来，我们…. */
    List<Heading> sameOpenings(Stretch stretch) {
        Map<String, List<Heading>> byOpening = new LinkedHashMap<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Line line = lines.get(i);
            String opening = line.text().substring(0, Math.min(SAME_WORDS, line.length()));
            if (Address.begins(line) || !Plausibility.isStock(opening)) {
                continue;
            }
            Sentence first = line.sentences().getFirst();
            if (Plausibility.couldHead(first, LONGEST_SENTENCE) && hasTextBehind(i, first, stretch)) {
                byOpening
                        .computeIfAbsent(opening, _ -> new ArrayList<>())
                        .add(Heading.of(i, line, 0, first.end(), stretch.level() + 1, HeadingRule.SAME_OPENING));
            }
        }
        return byOpening.values().stream()
                .filter(alike -> alike.size() >= FEWEST_ALIKE)
                .findFirst()
                .orElse(List.of());
    }

    /** In its own paragraph or, if it is a paragraph by itself, in the next. */
    private boolean hasTextBehind(int index, Sentence first, Stretch stretch) {
        Line line = lines.get(index);
        return first.end() < line.length()
                || index + 1 < stretch.to() && lines.get(index + 1).length() > 2 * line.length();
    }

    /** Short sentences or lines that are paragraphs by themselves, with text behind each of them. */
    List<Heading> alone(Stretch stretch) {
        List<Heading> found = new ArrayList<>();
        for (int i = stretch.from(); i + 1 < stretch.to(); i++) {
            Line line = lines.get(i);
            boolean hasText = lines.get(i + 1).length() > 2 * line.length();
            if (hasText && isAlone(line)) {
                found.add(Heading.of(i, line, 0, line.length(), stretch.level() + 1, HeadingRule.STANDING_ALONE));
            }
        }
        return found.size() > 1 ? found : List.of();
    }

    private static boolean isAlone(Line line) {
        String text = line.text();
        boolean unmarked = text.matches(".*[\\p{IsHan}”）]") && !Plausibility.hasFigure(text);
        List<Sentence> sentences = line.sentences();
        boolean sentence = sentences.size() == 1 && Plausibility.couldHead(sentences.getFirst(), LONGEST_ALONE);
        return line.length() <= LONGEST_ALONE
                && (unmarked || sentence)
                && Label.at(text).isEmpty()
                && !Plausibility.isStock(text);
    }

    /**
     * First sentences of paragraphs, each with a neighbour of about its length or with the same beginning. Where there are
     * such, a short one without a comma needs none: lengths within one series differ.
     */
    List<Heading> runIns(Stretch stretch) {
        List<Heading> could = new ArrayList<>();
        for (int i = stretch.from(); i < stretch.to(); i++) {
            RunIn.of(i, lines.get(i), stretch.level() + 1).ifPresent(could::add);
        }
        List<Heading> sure = could.stream()
                .filter(heading -> heading.rule() == HeadingRule.BOLD || hasSibling(heading, could))
                .toList();
        return sure.isEmpty()
                ? sure
                : could.stream()
                        .filter(heading -> sure.contains(heading) || isPlain(heading))
                        .toList();
    }

    private static boolean isPlain(Heading heading) {
        return heading.text().length() <= LONGEST_PLAIN && !Plausibility.hasComma(heading.text());
    }

    private static boolean hasSibling(Heading heading, List<Heading> others) {
        return others.stream().anyMatch(other -> other != heading && areAlike(heading.text(), other.text()));
    }

    private static boolean areAlike(String one, String other) {
        return Math.abs(one.length() - other.length()) <= SAME_LENGTH || other.startsWith(one.substring(0, SAME_WORD));
    }
}
