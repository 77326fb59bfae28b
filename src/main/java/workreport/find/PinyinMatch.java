package workreport.find;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of several things are meant by the pinyin of their Chinese names, by its initials, or a mixture of these with
 * characters. The dictionary is read beside, when Latin letters are first typed: it takes longer than a frame.
 */
public final class PinyinMatch {

    /** A single letter begins a syllable of nearly every name. */
    private static final int SHORTEST = 2;

    private final Map<String, String> names;
    private @Nullable CompletableFuture<Map<String, Name>> read;

    /** @param names the Chinese names by ids */
    public PinyinMatch(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /**
     * The ids of those that are meant; none as long as the dictionary is being read.
     *
     * @param ready then called on another thread, to ask again
     */
    public Set<String> meant(ListFilter wanted, Runnable ready) {
        var words = Name.words(wanted.typed());
        String joined = String.join("", words);
        if (joined.length() < SHORTEST || joined.chars().noneMatch(letter -> 'a' <= letter && letter <= 'z')) {
            return Set.of();
        }
        if (read == null) {
            read = CompletableFuture.supplyAsync(() -> names.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, name -> Name.chinese(name.getValue()))));
        }
        if (!read.isDone()) {
            read.thenRun(ready);
            return Set.of();
        }
        return read.join().entrySet().stream()
                .filter(name -> name.getValue().match(words).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
