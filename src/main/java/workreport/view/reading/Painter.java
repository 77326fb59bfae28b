package workreport.view.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import workreport.find.Hit;
import workreport.model.Anchor;
import workreport.model.Code;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Reading;
import workreport.model.Status;
import workreport.notes.Note;
import workreport.notes.Placed;

/** Which style classes lie on which characters: numbers that lead somewhere, and the sentence looked at. */
final class Painter {

    private record Coat(int start, int end, String style) {}

    private final ReadingText text;
    private final Contents contents;
    private final Map<Integer, List<Coat>> numbers = new HashMap<>();
    private final Map<Integer, List<Coat>> notes = new HashMap<>();
    private final List<Coat> sentence = new ArrayList<>();
    private final Map<Integer, List<Coat>> hits = new HashMap<>();
    private int sentenceBlock = -1;
    private boolean marking = true;

    Painter(ReadingText text, Contents contents) {
        this.text = text;
        this.contents = contents;
        for (Indicator indicator : contents.report().indicators()) {
            for (Reading reading : indicator.readings()) {
                String style = reading.status() == Status.TARGET ? "number-target" : "number-actual";
                text.stretch(reading.anchor())
                        .ifPresent(at -> numbers.computeIfAbsent(at.block(), _ -> new ArrayList<>())
                                .add(new Coat(at.start(), at.end(), style)));
            }
        }
    }

    /** Marks terms as well; to be called once. */
    void markTerms(List<Terms.Use> uses) {
        uses.forEach(use -> text.stretch(use.anchor())
                .ifPresent(at -> numbers.computeIfAbsent(at.block(), _ -> new ArrayList<>())
                        .add(new Coat(at.start(), at.end(), "term"))));
    }

    /** Lays the reader's marks on, instead of those before; returns the blocks to paint anew. */
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

    /** Whether numbers that lead somewhere are marked. */
    void markNumbers(boolean mark) {
        marking = mark;
    }

    /** Blocks with numbers in them. */
    Collection<Integer> numbered() {
        return numbers.keySet();
    }

    /** Lays the highlight on the sentence of a number, or takes it away; returns the blocks to paint anew. */
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

    /** Marks what was found, and the hit that the reader is at; returns the blocks to paint anew. */
    Collection<Integer> find(List<Hit> found, @Nullable Hit here) {
        TreeSet<Integer> changed = new TreeSet<>(hits.keySet());
        hits.clear();
        for (Hit hit : found) {
            text.stretch(hit.anchor())
                    .ifPresent(at -> hits.computeIfAbsent(at.block(), _ -> new ArrayList<>())
                            .add(new Coat(at.start(), at.end(), hit.equals(here) ? "hit-here" : "hit")));
        }
        changed.addAll(hits.keySet());
        return changed;
    }

    /** All style classes of a block. */
    StyleSpans<Collection<String>> spans(int block, int length) {
        List<Coat> coats = new ArrayList<>(marking ? numbers.getOrDefault(block, List.of()) : List.of());
        coats.addAll(notes.getOrDefault(block, List.of()));
        if (block == sentenceBlock) {
            coats.addAll(sentence);
        }
        coats.addAll(hits.getOrDefault(block, List.of()));
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
