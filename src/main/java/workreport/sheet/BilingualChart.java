package workreport.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import workreport.chart.Chart;
import workreport.chart.Mark;
import workreport.language.Notation;

/** A chart that speaks all languages of a sheet: each label is lettered in the leading one, with what the other says beside it. */
final class BilingualChart {

    /** Of the width of the chart that a label in both languages may take. */
    private static final double ROOM = 0.9;

    /** How wide labels may seem, in multiples of their width: without any each is whole, and the wider the shorter. */
    private static final List<Integer> TIMES = List.of(0, 1, 2, 4);

    private final SheetLanguages voices;
    private final ToDoubleFunction<String> textWidth;
    private final Set<String> apart = new LinkedHashSet<>();

    /**
     * @param textWidth how wide a text is at {@link Chart#TEXT_SIZE}, in points
     */
    BilingualChart(SheetLanguages voices, ToDoubleFunction<String> textWidth) {
        this.voices = voices;
        this.textWidth = textWidth;
    }

    /**
     * @param known texts of the leading language with what the other says for them
     * @param make draws it in one language, with the width that its labels are to be given
     */
    Chart draw(Map<String, String> known, BiFunction<Notation, ToDoubleFunction<String>, Chart> make) {
        Chart alone = make.apply(voices.first(), textWidth);
        if (voices.all().size() == 1) {
            return alone;
        }
        Map<String, String> pairs = new HashMap<>(known);
        List<String> leading = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int times : TIMES) {
            ToDoubleFunction<String> width = text -> times * textWidth.applyAsDouble(text);
            Chart first = make.apply(voices.first(), width);
            Chart second = make.apply(voices.all().getLast(), width);
            pair(pairs, first, second, times == 0);
            leading.addAll(labels(first));
            others.addAll(labels(second));
        }
        // What is short in the one where the other has room for more: its figures tell what belongs together.
        leading.stream()
                .filter(label -> !figures(label).isEmpty())
                .forEach(label -> others.stream()
                        .filter(other -> figures(other).equals(figures(label)))
                        .min(Comparator.comparing(String::length))
                        .ifPresent(other -> pairs.putIfAbsent(label, other)));
        Map<String, String> both = new HashMap<>();
        pairs.forEach((first, second) -> {
            String joined = joined(first, second);
            if (textWidth.applyAsDouble(joined) <= ROOM * alone.width()) {
                both.put(first, joined);
            }
        });
        Chart chart = make.apply(voices.first(), text -> textWidth.applyAsDouble(both.getOrDefault(text, text)));
        labels(chart).stream()
                .filter(label -> pairs.containsKey(label) && !both.containsKey(label))
                .forEach(label -> apart.add(pairs.get(label)));
        String description = make.apply(voices.all().getLast(), textWidth).description();
        return new Chart(
                chart.width(),
                chart.height(),
                chart.marks().stream()
                        .map(mark -> mark instanceof Mark.Label label
                                ? new Mark.Label(
                                        label.x(),
                                        label.y(),
                                        both.getOrDefault(label.text(), label.text()),
                                        label.size(),
                                        label.role(),
                                        label.source())
                                : mark)
                        .toList(),
                chart.description() + " / " + description);
    }

    /** What labels say in the two languages; what is drawn alike comes in the same order. */
    private static void pair(Map<String, String> pairs, Chart one, Chart other, boolean sure) {
        List<String> first = labels(one);
        List<String> second = labels(other);
        for (int i = 0; i < first.size() && first.size() == second.size(); i++) {
            // Where labels are broken for want of room, only their figures tell what belongs together.
            if (sure || figures(first.get(i)).equals(figures(second.get(i)))) {
                pairs.putIfAbsent(first.get(i), second.get(i));
            }
        }
    }

    private static String figures(String label) {
        return label.replaceAll("[^0-9.]", "");
    }

    /** What the second language says and the chart has no room for, to be said below it. */
    Set<String> apart() {
        return apart;
    }

    private static List<String> labels(Chart chart) {
        return chart.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    /** Both texts on one line; what they begin or end with alike is said once. */
    static String joined(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        List<String> left = new ArrayList<>(Arrays.asList(one.split(" ", -1)));
        List<String> right = new ArrayList<>(Arrays.asList(other.split(" ", -1)));
        List<String> end = new ArrayList<>();
        while (left.size() > 1 && right.size() > 1 && left.getLast().equals(right.getLast())) {
            end.addFirst(left.removeLast());
            right.removeLast();
        }
        String between = end.isEmpty() ? " / " : " ";
        List<String> all = new ArrayList<>(List.of(String.join(" ", left) + between + String.join(" ", right)));
        all.addAll(end);
        return String.join(" ", all);
    }
}
