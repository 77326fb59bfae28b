package workreport.ui.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.evidence.Theme;
import workreport.language.Notation;
import workreport.series.Promise;

/**
 * The themes that promises are grouped by: those of the catalogue, which all reports share. What is not in it is a group of
 * its own, because every report has other headings.
 */
final class PlaceThemes {

    /** For indicators that the catalogue does not know. */
    static final String OTHER = "other";

    private static final List<Theme> SHARED =
            Catalogue.standard().entries().stream().map(Entry::theme).distinct().toList();
    private static final Map<String, Integer> RANKS = IntStream.range(0, SHARED.size())
            .boxed()
            .collect(Collectors.toMap(i -> SHARED.get(i).id(), i -> i));

    private PlaceThemes() {}

    /** The id of a promise's theme. */
    static String id(Promise promise) {
        return promise.statement().topic().known() == null
                ? OTHER
                : promise.statement().topic().theme().id();
    }

    static String name(Promise promise, Notation notation) {
        return promise.statement().topic().known() == null
                ? notation.words().say("place.theme.other")
                : notation.language().of(promise.statement().topic().theme().name());
    }

    /** Where its theme stands among all; what the catalogue does not know comes last. */
    static int rank(Promise promise) {
        return RANKS.getOrDefault(id(promise), SHARED.size());
    }

    /** A promise of each theme, in the order of the themes. */
    static List<Promise> examples(List<Promise> promises) {
        return List.copyOf(promises.stream()
                .collect(Collectors.toMap(PlaceThemes::rank, Function.identity(), (one, _) -> one, TreeMap::new))
                .values());
    }
}
