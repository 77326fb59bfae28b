package workreport.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a list the reader means by what they have typed: those with a text that it is a part of, or whose Chinese name
 * is pronounced like that. Pinyin, its initials, or a mixture of these with characters will do.
 *
 * @param <T> an item
 */
public final class ListSearch<T> {

    /** A single letter begins a syllable of nearly every name. */
    private static final int SHORTEST = 2;

    /** Reads the dictionary when Latin letters are first typed, on another thread: it takes longer than a frame. */
    private static @Nullable CompletableFuture<?> dictionary;

    private final Function<T, ?> key;
    private final Function<T, String> name;
    private final Function<T, Stream<String>> texts;
    private final Map<Object, String> folded = new HashMap<>();
    private final Map<Object, Name> names = new HashMap<>();

    /**
     * @param key tells items apart; equal ones have the same texts
     * @param name the Chinese name of an item
     * @param texts all that stands there, in any language
     */
    public ListSearch(Function<T, ?> key, Function<T, String> name, Function<T, Stream<String>> texts) {
        this.key = key;
        this.name = name;
        this.texts = texts;
    }

    /**
     * Whether an item matches. While the dictionary is being read, nothing matches by pinyin.
     *
     * @param ready called on another thread once the dictionary is there, to ask again
     */
    public Predicate<T> matching(String typed, Runnable ready) {
        ListFilter wanted = new ListFilter(typed);
        if (wanted.isAnything()) {
            return _ -> true;
        }
        List<String> words = Name.words(typed);
        boolean spoken = mayBePinyin(String.join("", words)) && canSpeak(ready);
        return item -> wanted.isIn(folded.computeIfAbsent(key.apply(item), _ -> ListFilter.folded(texts.apply(item))))
                || spoken
                        && names.computeIfAbsent(key.apply(item), _ -> Name.chinese(name.apply(item)))
                                .match(words)
                                .isPresent();
    }

    private static boolean mayBePinyin(String letters) {
        return letters.length() >= SHORTEST && letters.chars().anyMatch(letter -> 'a' <= letter && letter <= 'z');
    }

    private static synchronized boolean canSpeak(Runnable ready) {
        CompletableFuture<?> reading = dictionary;
        if (reading == null) {
            reading = CompletableFuture.runAsync(() -> Name.chinese("一"));
            dictionary = reading;
        }
        if (!reading.isDone()) {
            reading.thenRun(ready);
        }
        return reading.isDone();
    }
}
