package workreport.ui.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import workreport.check.Code;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.find.Hit;
import workreport.notes.Note;
import workreport.notes.Placed;

/** Which style classes the characters of the text have: for numbers, terms, highlights, hits, and what is selected. */
final class Painter {

    private static final String HIT = "hit";
    private static final String HIT_HERE = "hit-here";

    private record Coat(int start, int end, String style) {}

    private final ReadingText text;
    private final Contents contents;
    private final Map<Integer, List<Coat>> numbers = new HashMap<>();
    private final Map<Integer, List<Coat>> notes = new HashMap<>();
    private final List<Coat> sentence = new ArrayList<>();
    private final Map<Integer, List<Coat>> hits = new HashMap<>();
    private int sentenceBlock = -1;
    private Selected selected = Selected.NOTHING;
    private Optional<ReadingText.Stretch> hitHere = Optional.empty();
    private final Function<String, List<Terms.Use>> terms;
    private boolean marking = true;

    /** @param terms the terms to mark in a paragraph */
    Painter(ReadingText text, Contents contents, Function<String, List<Terms.Use>> terms) {
        this.text = text;
        this.contents = contents;
        this.terms = terms;
        for (Indicator indicator : contents.report().indicators()) {
            for (Observation observation : indicator.observations()) {
                List<String> styles = styles(observation);
                observation
                        .anchor()
                        .flatMap(text::stretch)
                        .ifPresent(at ->
                                styles.forEach(style -> numbers.computeIfAbsent(at.block(), _ -> new ArrayList<>())
                                        .add(new Coat(at.start(), at.end(), style))));
            }
        }
    }

    private static List<String> styles(Observation observation) {
        return observation.isUnconfirmed() ? List.of(style(observation), "number-read") : List.of(style(observation));
    }

    private static String style(Observation observation) {
        if (!observation.measure().isOfPeriod()) {
            return "number-size";
        }
        return observation.isTarget() ? "number-target" : "number-actual";
    }

    /** Replaces the reader's highlights; returns the blocks to repaint. */
    Collection<Integer> showNotes(List<Placed> entries) {
        TreeSet<Integer> changed = new TreeSet<>(notes.keySet());
        notes.clear();
        for (Placed placed : entries) {
            if (placed.entry() instanceof Note note) {
                placed.found().place().flatMap(text::stretch).ifPresent(at -> {
                    List<Coat> here = notes.computeIfAbsent(at.block(), _ -> new ArrayList<>());
                    here.add(new Coat(at.start(), at.end(), "tint-" + Code.of(note.tint())));
                    if (!note.text().isBlank()) {
                        here.add(new Coat(at.start(), at.end(), "noted"));
                    }
                });
            }
        }
        changed.addAll(notes.keySet());
        return changed;
    }

    /** Whether numbers that lead somewhere are marked, and terms. */
    void markNumbers(boolean mark) {
        marking = mark;
    }

    /** Highlights the sentence of a number, or none; returns the blocks to repaint. */
    Collection<Integer> lookAt(@Nullable Anchor number) {
        TreeSet<Integer> changed = new TreeSet<>();
        if (sentenceBlock >= 0) {
            changed.add(sentenceBlock);
        }
        sentence.clear();
        sentenceBlock = -1;
        if (number != null) {
            Anchor around = contents.paragraph(number.paragraph()).orElseThrow().sentenceAround(number);
            text.stretch(around).ifPresent(at -> {
                sentenceBlock = at.block();
                sentence.add(new Coat(at.start(), at.end(), "sentence"));
                changed.add(at.block());
            });
            text.stretch(number).ifPresent(at -> sentence.add(new Coat(at.start(), at.end(), "number-here")));
        }
        return changed;
    }

    /** Marks what was found; returns the blocks to repaint. */
    Collection<Integer> find(List<Hit> found) {
        Set<Integer> changed = new HashSet<>(hits.keySet());
        hits.clear();
        for (Hit hit : found) {
            // The pane beside the text marks its number in the text only while the reader is there.
            Optional<ReadingText.Stretch> stretch =
                    hit.english() == null || hit.is(Hit.Of.HEADING) ? text.stretch(hit) : Optional.empty();
            stretch.ifPresent(at ->
                    hits.computeIfAbsent(at.block(), _ -> new ArrayList<>()).add(new Coat(at.start(), at.end(), HIT)));
        }
        changed.addAll(hits.keySet());
        return changed;
    }

    /** Marks the hit that the reader is at; returns the blocks to repaint. */
    Collection<Integer> findHere(Optional<Hit> here) {
        Set<Integer> changed = new HashSet<>();
        hitHere.ifPresent(at -> changed.add(at.block()));
        hitHere = here.flatMap(text::stretch);
        hitHere.ifPresent(at -> changed.add(at.block()));
        return changed;
    }

    private List<Coat> terms(int block) {
        String place = text.blocks().get(block).place();
        return place == null
                ? List.of()
                : terms.apply(place).stream()
                        .flatMap(use -> text.stretch(use.anchor()).stream())
                        .map(at -> new Coat(at.start(), at.end(), "term"))
                        .toList();
    }

    /** A selection, by blocks and columns; the last column is exclusive. */
    record Selected(int firstBlock, int firstColumn, int lastBlock, int lastColumn) {

        static final Selected NOTHING = new Selected(0, 0, 0, 0);

        private int start(int block) {
            return block == firstBlock ? firstColumn : 0;
        }

        private int end(int block, int length) {
            return block == lastBlock ? Math.min(lastColumn, length) : length;
        }

        private boolean covers(int block) {
            return firstBlock < block && block < lastBlock;
        }
    }

    /** Gives the letters of what is selected their colour; returns the blocks to repaint. */
    Collection<Integer> select(Selected now) {
        Selected before = selected;
        selected = now;
        List<Integer> changed = new ArrayList<>();
        for (int block = Math.min(before.firstBlock, now.firstBlock);
                block <= Math.max(before.lastBlock, now.lastBlock);
                block++) {
            boolean touched = block >= before.firstBlock && block <= before.lastBlock
                    || block >= now.firstBlock && block <= now.lastBlock;
            if (touched && !(before.covers(block) && now.covers(block))) {
                changed.add(block);
            }
        }
        return changed;
    }

    private Optional<Coat> selected(int block, int length) {
        return Optional.of(selected)
                .filter(range -> range.firstBlock <= block && block <= range.lastBlock)
                .map(range -> new Coat(range.start(block), range.end(block, length), "selected-text"))
                .filter(coat -> coat.start() < coat.end());
    }

    private boolean isHere(int block, Coat hit) {
        return hitHere.filter(at -> at.block() == block && at.start() == hit.start() && at.end() == hit.end())
                .isPresent();
    }

    /** All style classes of a block. */
    StyleSpans<Collection<String>> spans(int block, int length) {
        List<Coat> coats = new ArrayList<>();
        if (marking) {
            coats.addAll(numbers.getOrDefault(block, List.of()));
            coats.addAll(terms(block));
        }
        coats.addAll(notes.getOrDefault(block, List.of()));
        if (block == sentenceBlock) {
            coats.addAll(sentence);
        }
        hits.getOrDefault(block, List.of()).stream()
                .filter(hit -> !isHere(block, hit))
                .forEach(coats::add);
        hitHere.filter(at -> at.block() == block).ifPresent(at -> coats.add(new Coat(at.start(), at.end(), HIT_HERE)));
        selected(block, length).ifPresent(coats::add);
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, length));
        coats.forEach(coat -> borders.addAll(List.of(coat.start(), coat.end())));
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int from = 0;
        for (int to : borders.tailSet(0, false)) {
            int here = from;
            List<String> styles = coats.stream()
                    .filter(coat -> coat.start() <= here && here < coat.end())
                    .map(Coat::style)
                    .distinct()
                    .toList();
            spans.add(styles, to - from);
            from = to;
        }
        return spans.create();
    }
}
