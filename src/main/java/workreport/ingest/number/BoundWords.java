package workreport.ingest.number;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.measure.Bound;

/** The words that say which side of a number the quantity lies on: those behind it, and those before it. */
public final class BoundWords {

    private static final Map<Bound, List<String>> BEHIND = Map.of(
            Bound.EXACT, List.of(),
            Bound.ABOUT, List.of("左右", "上下"),
            Bound.AT_LEAST, List.of("及以上", "以上", "之上", "之多", "开外"),
            Bound.OVER, List.of("以上", "多", "余", "几"),
            Bound.AT_MOST, List.of("以内", "之内", "以下", "内"));

    private BoundWords() {}

    /**
     * The word that gives a number its bound.
     *
     * @param sentence that the number stands in
     * @param start of the number in it
     * @param end of the number in it
     * @return the word right behind the number, else the nearest one before it, else the nearest one behind, where a list
     *     shares it; empty if there is none
     */
    public static Optional<String> around(Bound bound, String sentence, int start, int end) {
        List<String> behind = BEHIND.get(bound);
        String after = sentence.substring(end).replaceFirst("^[）)]", "");
        String before = sentence.substring(0, start);
        return behind.stream()
                .filter(after::startsWith)
                .findFirst()
                .or(() -> LeadWords.of(bound)
                        .filter(before::contains)
                        .max(Comparator.comparingInt((String word) -> before.lastIndexOf(word) + word.length())
                                .thenComparingInt(String::length)))
                .or(() -> Stream.concat(behind.stream(), LeadWords.of(bound))
                        .filter(after::contains)
                        .min(Comparator.comparingInt(after::indexOf)));
    }
}
