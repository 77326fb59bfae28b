package workreport.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Merges two lists into one: in the order of the later, each deleted item after the one that it followed. */
final class Order<T> {

    /** For an item of the earlier list that is shown elsewhere. */
    static final int LEFT_OUT = -2;

    private static final int START = -1;

    private final Map<Integer, List<Integer>> goneBehind = new HashMap<>();

    /**
     * @param before how many the earlier list has
     * @param match the place in the later list of what an item became; negative if it is gone
     */
    Order(int before, IntUnaryOperator match) {
        int behind = START;
        for (int i = 0; i < before; i++) {
            int place = match.applyAsInt(i);
            if (place >= 0) {
                behind = place;
            } else if (place != LEFT_OUT) {
                goneBehind.computeIfAbsent(behind, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * @param after how many the later list has
     * @param there makes what is shown for an item of the later list
     * @param gone makes what is shown for one of the earlier list that is gone
     */
    List<T> of(int after, IntFunction<T> there, IntFunction<T> gone) {
        List<T> all = new ArrayList<>();
        addGone(START, gone, all);
        for (int j = 0; j < after; j++) {
            all.add(there.apply(j));
            addGone(j, gone, all);
        }
        return all;
    }

    private void addGone(int place, IntFunction<T> gone, List<T> all) {
        goneBehind.getOrDefault(place, List.of()).forEach(i -> all.add(gone.apply(i)));
    }
}
