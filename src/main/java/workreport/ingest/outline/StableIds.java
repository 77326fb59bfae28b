package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import workreport.ingest.Block;

/**
 * Ids that do not change when something is corrected: what was in the text before keeps its id, so that notes, links and numbers
 * stay where they are. Only what begins anew gets a new one, by where it stands.
 */
final class StableIds implements TextBuilder.Ids {

    private final List<Block> before;
    private final List<Block> now;
    private final Set<String> sections;
    private final Map<Block, Integer> numbers = new HashMap<>();
    /** By the number of its block before, what stood in it. */
    private final Map<Integer, List<Known>> known = new HashMap<>();

    private final Set<String> given = new HashSet<>();

    private record Known(String id, Place place) {}

    /**
     * @param before the blocks as they were read
     * @param draft what was made of them
     * @param now the same blocks, and perhaps some between them
     */
    StableIds(List<Block> before, Draft draft, List<Block> now) {
        this.before = before;
        this.now = now;
        sections = draft.rules().keySet();
        draft.places()
                .forEach((id, places) ->
                        places.forEach(place -> known.computeIfAbsent(place.block(), _ -> new ArrayList<>())
                                .add(new Known(id, place))));
    }

    @Override
    public String give(String own, List<Place> places, boolean heading) {
        Map<String, Integer> shared = new LinkedHashMap<>();
        places.forEach(place -> share(place, shared));
        String id = best(shared, heading).orElseGet(() -> fresh(own, places));
        given.add(id);
        return id;
    }

    private void share(Place place, Map<String, Integer> shared) {
        int block = number(place.block());
        for (Known each : known.getOrDefault(block, List.of())) {
            int common = Math.min(place.end(), each.place().end())
                    - Math.max(place.start(), each.place().start());
            if (common > 0) {
                shared.merge(each.id(), common, Integer::sum);
            }
        }
    }

    /** The block's number before; -1 if it was in none. Blocks stay the same, and in their order. */
    private int number(int block) {
        return numbers.computeIfAbsent(now.get(block), same -> {
            for (int i = Math.min(block, before.size() - 1); i >= 0; i--) {
                if (before.get(i) == same) {
                    return i;
                }
            }
            return -1;
        });
    }

    /** A heading stays a heading if it can, and a paragraph one; then what has most in common counts. */
    private Optional<String> best(Map<String, Integer> shared, boolean heading) {
        String best = null;
        for (Map.Entry<String, Integer> each : shared.entrySet()) {
            if (!given.contains(each.getKey())
                    && (best == null || weight(each.getKey(), shared, heading) > weight(best, shared, heading))) {
                best = each.getKey();
            }
        }
        return Optional.ofNullable(best);
    }

    private int weight(String id, Map<String, Integer> shared, boolean heading) {
        int common = shared.getOrDefault(id, 0);
        return sections.contains(id) == heading ? Integer.MAX_VALUE / 2 + common : common;
    }

    private String fresh(String own, List<Place> places) {
        Place first = places.getFirst();
        int block = number(first.block());
        String base = block < 0
                ? "back-" + now.get(first.block()).position().line()
                : "new-" + (block + 1) + "-" + first.start();
        String id = base;
        for (int number = 2; given.contains(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }
}
