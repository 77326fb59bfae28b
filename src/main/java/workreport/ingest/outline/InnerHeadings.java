package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workreport.ingest.Sentence;

/** Headings inside one paragraph: counted ones (一是 …), topics (…方面，) and short sentences that divide it. */
final class InnerHeadings {

    private static final Pattern TOPIC = Pattern.compile("^[^，。；：“”]{2,14}方面，");
    private static final Pattern INTRODUCTION = Pattern.compile(".*(?:方面|以下|如下|几点|概括为|就是)[^。]{0,12}[：。]");
    /** No paragraph of a report has more; anything longer is not a paragraph. */
    private static final int MOST_SENTENCES = 300;

    private static final int FEWEST_TOPICS = 3;
    private static final int LONGEST_COUNTED = 40;
    private static final int LONGEST = 16;
    private static final int LONGEST_ALIKE = 22;
    /** The first of them stands near the beginning: so many sentences may introduce it. */
    private static final int INTRODUCING = 2;

    private static final double LONGER = 1.3;
    private static final int SAME_WORDS = 2;
    /** As a fraction of the usual length of text below a heading. */
    private static final double SMALL = 0.6;

    private final int number;
    private final Line line;
    private final int level;
    private final List<Sentence> sentences;

    /**
     * @param from where the text begins, behind the paragraph's own heading
     * @param level of the headings to find
     */
    InnerHeadings(int number, Line line, int from, int level) {
        this.number = number;
        this.line = line;
        this.level = level;
        this.sentences = behindColon(Sentence.of(line.text(), from));
    }

    /** An introduction that ends in a colon is a sentence of its own. */
    private static List<Sentence> behindColon(List<Sentence> all) {
        if (all.isEmpty()) {
            return all;
        }
        Sentence first = all.getFirst();
        int colon = Math.max(first.text().indexOf('：'), first.text().indexOf(':'));
        if (colon < 0 || colon + 1 == first.text().length()) {
            return all;
        }
        List<Sentence> split = new ArrayList<>(all);
        split.set(0, new Sentence(first.start(), first.text().substring(0, colon + 1)));
        split.add(1, new Sentence(first.start() + colon + 1, first.text().substring(colon + 1)));
        return split;
    }

    /** Whether the paragraph says at its beginning that it goes through several points. */
    boolean isIntroduced() {
        return !sentences.isEmpty()
                && INTRODUCTION.matcher(sentences.getFirst().text()).matches();
    }

    List<Heading> find() {
        if (sentences.size() > MOST_SENTENCES) {
            return List.of();
        }
        List<Heading> counted = counted();
        if (!counted.isEmpty()) {
            return counted;
        }
        List<Heading> topics = topics();
        return topics.isEmpty() ? dividing() : topics;
    }

    /** 一是, 二是 …: most of them with more than one sentence, or they are but a list. */
    List<Heading> counted() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Optional<Label> label = Label.at(sentences.get(i).text()).filter(Label::isSpoken);
            if (label.isPresent() && label.get().value() == starts.size() + 1) {
                starts.add(i);
            }
        }
        long plausible = starts.stream()
                .filter(start -> Plausibility.couldHead(sentences.get(start), LONGEST_COUNTED))
                .count();
        int explained = 0;
        for (int i = 0; i < starts.size(); i++) {
            int next = i + 1 < starts.size() ? starts.get(i + 1) : sentences.size();
            explained += next - starts.get(i) > 1 ? 1 : 0;
        }
        boolean heads = starts.size() > 1 && plausible * 3 >= starts.size() * 2 && explained * 3 >= starts.size() * 2;
        return heads ? headings(starts, HeadingRule.INNER_ORDINAL) : List.of();
    }

    private List<Heading> topics() {
        List<Heading> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Matcher topic = TOPIC.matcher(sentence.text());
            if (topic.find() && !Plausibility.hasFigure(topic.group())) {
                found.add(Heading.of(
                        number, line, sentence.start(), sentence.start() + topic.end(), level, HeadingRule.TOPIC));
            }
        }
        return found.size() >= FEWEST_TOPICS ? found : List.of();
    }

    /**
     * Short sentences without a comma, from the beginning of the paragraph on, with longer text behind each. Two of three signs
     * tell them from text: they stand apart, there are more than two, and they are of one length.
     */
    private List<Heading> dividing() {
        List<List<Integer>> groups = groups();
        long crowded = groups.stream().filter(group -> group.size() > 1).count();
        int usual = usualLength(groups);
        List<Integer> starts = withoutAsides(
                groups.stream()
                        .map(group -> closest(group, usual))
                        .filter(this::hasTextBehind)
                        .toList(),
                usual);
        boolean apart = crowded * 3 <= groups.size();
        boolean many = starts.size() > 2;
        boolean even = many
                ? starts.stream().allMatch(start -> isUsual(start, usual))
                : starts.size() > 1 && isPair(starts.getFirst(), starts.getLast());
        boolean heads = starts.size() > 1
                && starts.getFirst() <= INTRODUCING
                && Stream.of(apart, many, even).filter(sign -> sign).count() > 1;
        return heads ? headings(starts, HeadingRule.INNER) : List.of();
    }

    /** Short sentences, those in a row together. */
    private List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            if (isShort(i)) {
                if (groups.isEmpty() || groups.getLast().getLast() != i - 1) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(i);
            }
        }
        return groups;
    }

    /** Without those that are unlike the others in form and have far less text behind them: they are but short sentences. */
    private List<Integer> withoutAsides(List<Integer> starts, int usual) {
        if (starts.isEmpty()) {
            return starts;
        }
        int all = sentences.getLast().end() - sentences.get(starts.getFirst()).start();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int own = lengthTo(i + 1 < starts.size() ? starts.get(i + 1) : sentences.size(), starts.get(i));
            boolean small = own * starts.size() < all * SMALL;
            if (!small || isUsual(starts.get(i), usual) || opensLikeAnother(starts.get(i))) {
                kept.add(starts.get(i));
            }
        }
        return kept;
    }

    /** Two headings by themselves must share the paragraph about equally. */
    private boolean isPair(int one, int other) {
        int before = lengthTo(other, one);
        int behind = lengthTo(sentences.size(), other);
        return Math.abs(sentences.get(one).length() - sentences.get(other).length()) <= 2
                && Math.min(before, behind) > SMALL / 2 * (before + behind);
    }

    /** The length of the sentences from one up to another. */
    private int lengthTo(int end, int from) {
        return sentences.get(end - 1).end() - sentences.get(from).start();
    }

    /** The length that most of the short sentences have, or nearly. */
    private int usualLength(List<List<Integer>> groups) {
        List<Integer> lengths = groups.stream()
                .flatMap(List::stream)
                .map(index -> sentences.get(index).length())
                .toList();
        return lengths.stream()
                .max(Comparator.comparingLong(length -> lengths.stream()
                        .filter(other -> Math.abs(length - other) <= 1)
                        .count()))
                .orElse(0);
    }

    /** Of short sentences in a row one is the heading: the one as long as the other headings. */
    private int closest(List<Integer> group, int length) {
        return group.stream()
                .min(Comparator.comparingInt(
                        index -> Math.abs(sentences.get(index).length() - length)))
                .orElseThrow();
    }

    private boolean hasTextBehind(int index) {
        int end = index + 1;
        while (end < sentences.size() && (end == index + 1 || !isShort(end))) {
            end++;
        }
        int length = sentences.get(end - 1).end() - sentences.get(index).end();
        return length > LONGER * sentences.get(index).length();
    }

    private boolean isUsual(int index, int usual) {
        return Math.abs(sentences.get(index).length() - usual) <= 1;
    }

    private boolean isShort(int index) {
        Sentence sentence = sentences.get(index);
        return Plausibility.couldHead(sentence, LONGEST_ALIKE)
                && (sentence.length() <= LONGEST || opensLikeAnother(index))
                && !Plausibility.hasComma(sentence.text())
                && !Plausibility.isStock(sentence.text());
    }

    private boolean opensLikeAnother(int index) {
        String opening = sentences.get(index).text().substring(0, SAME_WORDS);
        for (int i = 0; i < sentences.size(); i++) {
            if (i != index
                    && sentences.get(i).text().startsWith(opening)
                    && Plausibility.couldHead(sentences.get(i), LONGEST_ALIKE)) {
                return true;
            }
        }
        return false;
    }

    private List<Heading> headings(List<Integer> starts, HeadingRule rule) {
        return starts.stream()
                .map(sentences::get)
                .map(sentence -> Heading.of(number, line, sentence.start(), sentence.end(), level, rule))
                .toList();
    }
}
