package workreport.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Pairs the items of two lists, the best fit first; items that fit nothing well enough remain unpaired. */
final class Matching {

    private static final int NONE = -1;

    private final int[] ofBefore;
    private final int[] ofAfter;
    private final List<Option> options = new ArrayList<>();

    private record Option(int before, int after, double score) {}

    Matching(int before, int after) {
        ofBefore = new int[before];
        ofAfter = new int[after];
        Arrays.fill(ofBefore, NONE);
        Arrays.fill(ofAfter, NONE);
    }

    /** Offers the two as a pair. */
    void offer(int before, int after, double score) {
        options.add(new Option(before, after, score));
    }

    /** Pairs what was offered since and is not paired yet; of equal fits, the two nearest in both orders. */
    void settle() {
        options.sort(Comparator.comparingDouble(Option::score)
                .reversed()
                .thenComparingInt(option -> Math.abs(option.before - option.after))
                .thenComparingInt(Option::before));
        for (Option option : options) {
            if (isFree(option.before, option.after)) {
                pair(option.before, option.after);
            }
        }
        options.clear();
    }

    void pair(int before, int after) {
        ofBefore[before] = after;
        ofAfter[after] = before;
    }

    boolean isFree(int before, int after) {
        return ofBefore[before] == NONE && ofAfter[after] == NONE;
    }

    /** The index in the other list; negative if unpaired. */
    int after(int before) {
        return ofBefore[before];
    }

    int before(int after) {
        return ofAfter[after];
    }
}
