package workreport.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.ui.Location;

/** The numbers in the text that lead to indicators, in the order of the text. */
final class NumberLinks {

    private final ReadingText text;
    private final Map<Anchor, List<Indicator>> indicators = new LinkedHashMap<>();
    private final List<Anchor> inOrder;

    NumberLinks(Report report, ReadingText text) {
        this.text = text;
        for (Indicator indicator : report.indicators()) {
            indicator.observations().stream()
                    .flatMap(observation -> observation.anchor().stream())
                    .distinct()
                    .forEach(number -> indicators
                            .computeIfAbsent(number, _ -> new ArrayList<>())
                            .add(indicator));
        }
        inOrder = indicators.keySet().stream()
                .sorted(Comparator.comparingInt(this::block).thenComparingInt(Anchor::start))
                .toList();
    }

    private int block(Anchor anchor) {
        return text.indexOf(anchor.paragraph()).orElse(-1);
    }

    /** The number that a character of the text belongs to. */
    Optional<Anchor> at(String paragraph, int offset) {
        return inOrder.stream()
                .filter(anchor -> anchor.covers(paragraph, offset))
                .findFirst();
    }

    /** The indicators that a number is a reading of; more than one where it is said of several things at once. */
    List<Indicator> indicators(@Nullable Anchor number) {
        return number == null ? List.of() : indicators.getOrDefault(number, List.of());
    }

    /** The next number from a place on, or the one before it. */
    Optional<Anchor> next(Location here, int direction) {
        Anchor number = here.number();
        if (number != null && inOrder.contains(number)) {
            int there = inOrder.indexOf(number) + direction;
            return there < 0 || there >= inOrder.size() ? Optional.empty() : Optional.of(inOrder.get(there));
        }
        int block = text.indexOf(here.id()).orElse(0);
        return direction > 0
                ? inOrder.stream().filter(anchor -> block(anchor) >= block).findFirst()
                : inOrder.reversed().stream()
                        .filter(anchor -> block(anchor) < block)
                        .findFirst();
    }
}
