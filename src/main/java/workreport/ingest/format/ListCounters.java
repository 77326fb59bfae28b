package workreport.ingest.format;

import java.util.Arrays;

/** How far an automatic list has counted. */
final class ListCounters {

    static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] numbers = new int[LEVELS];

    ListCounters() {
        Arrays.fill(numbers, UNUSED);
    }

    /** The next use of a level has this number. */
    void restart(int level, int number) {
        numbers[level] = number - 1;
    }

    /** Counts one on at a level, and gives the label. */
    String next(ListLevel[] levels, int level) {
        numbers[level] = numbers[level] == UNUSED ? levels[level].start() : numbers[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            if (level < levels[below].restartsBelow()) {
                numbers[below] = UNUSED;
            }
        }
        return levels[level].label(levels, each -> numbers[each] == UNUSED ? levels[each].start() : numbers[each]);
    }
}
