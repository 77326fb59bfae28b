package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How many headings were found, and how many of those found are headings; words and numbers count, punctuation does not. */
final class OutlineScore {

    private final Map<Integer, Integer> wanted = new HashMap<>();
    private final Map<Integer, Integer> found = new HashMap<>();
    private int mine;
    private int extra;
    private int rightLevel;

    /** A heading of which a person says that it is one. */
    record Wanted(int level, String words) {}

    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** @param open headings that may be found or not */
    void add(List<Wanted> truth, List<String> open, Draft draft) {
        Map<String, List<Integer>> levels = new HashMap<>();
        draft.allSections()
                .forEach(section -> levels.computeIfAbsent(
                                letters(section.number() + section.heading()), _ -> new ArrayList<>())
                        .add(section.level()));
        Set<String> may = open.stream().map(OutlineScore::letters).collect(Collectors.toSet());
        Map<String, Integer> left = new HashMap<>();
        levels.forEach((words, of) -> left.put(words, of.size()));
        for (Wanted heading : truth) {
            String words = letters(heading.words());
            wanted.merge(heading.level(), 1, Integer::sum);
            if (left.getOrDefault(words, 0) > 0) {
                left.merge(words, -1, Integer::sum);
                found.merge(heading.level(), 1, Integer::sum);
                rightLevel += levels.get(words).contains(heading.level()) ? 1 : 0;
            }
        }
        levels.forEach((words, of) -> mine += may.contains(words) ? 0 : of.size());
        left.forEach((words, times) -> extra += may.contains(words) ? 0 : times);
    }

    /** Share of the headings of a level that were found, in percent. */
    double recall(int level) {
        return percent(found.getOrDefault(level, 0), wanted.getOrDefault(level, 0));
    }

    double precision() {
        return percent(mine - extra, mine);
    }

    /** Share of those found whose level is right. */
    double level() {
        return percent(
                rightLevel, found.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    @Override
    public String toString() {
        return "level 1 %.1f, level 2 %.1f, level 3 %.1f, precision %.1f, level right %.1f"
                .formatted(recall(1), recall(2), recall(3), precision(), level());
    }
}
