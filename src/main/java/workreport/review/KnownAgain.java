package workreport.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds numbers again in a report that was read anew, perhaps from a corrected file: by identical words, or where they are
 * nearly identical and the number is printed the same.
 */
final class KnownAgain {

    /** Below this similarity sentences count as different. */
    private static final double ALIKE = 0.7;

    private final Map<NumberKey, FoundNumber> exact = new HashMap<>();
    private final Map<String, List<FoundNumber>> printed = new HashMap<>();
    private final Map<String, Set<String>> pairs = new HashMap<>();

    KnownAgain(List<FoundNumber> numbers) {
        for (FoundNumber number : numbers) {
            exact.put(number.key(), number);
            printed.computeIfAbsent(number.key().printed(), _ -> new ArrayList<>())
                    .add(number);
        }
    }

    /** The number that is meant; empty where its words are gone, or stand in several places alike. */
    Optional<FoundNumber> find(NumberKey key) {
        FoundNumber same = exact.get(key);
        return same == null ? nearly(key) : Optional.of(same);
    }

    private Optional<FoundNumber> nearly(NumberKey key) {
        List<FoundNumber> candidates = printed.getOrDefault(key.printed(), List.of());
        double best = candidates.stream()
                .mapToDouble(candidate -> likeness(key, candidate))
                .max()
                .orElse(0);
        List<FoundNumber> likeliest = candidates.stream()
                .filter(candidate -> likeness(key, candidate) == best)
                .toList();
        boolean onePlace = likeliest.stream()
                        .map(candidate ->
                                candidate.key().sentence() + candidate.key().repeat())
                        .distinct()
                        .count()
                == 1;
        return best >= ALIKE && onePlace
                ? likeliest.stream().min(Comparator.comparingInt(candidate -> distance(key, candidate.key())))
                : Optional.empty();
    }

    /** How far the number has moved in its sentence, counted from the end that moved it less. */
    private static int distance(NumberKey one, NumberKey other) {
        int fromStart = Math.abs(one.start() - other.start());
        int fromEnd = Math.abs(
                one.sentence().length() - one.start() - other.sentence().length() + other.start());
        return Math.min(fromStart, fromEnd);
    }

    /** The share of pairs of characters that both sentences have, from 0 to 1 (the coefficient of Dice, 1945). */
    private double likeness(NumberKey key, FoundNumber candidate) {
        Set<String> one = pairs(key.sentence());
        Set<String> other = pairs(candidate.key().sentence());
        long shared = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared / (one.size() + other.size());
    }

    private Set<String> pairs(String sentence) {
        return pairs.computeIfAbsent(sentence, text -> {
            Set<String> all = new HashSet<>();
            for (int at = 0; at + 1 < text.length(); at++) {
                all.add(text.substring(at, at + 2));
            }
            return all;
        });
    }
}
