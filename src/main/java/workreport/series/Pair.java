package workreport.series;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A promise with what a later report says came of it.
 *
 * @param result null where nothing answers
 * @param discrepancies in what both are of
 * @param base the level of the year before, if a growth was promised and only a level is reported; null otherwise
 */
public record Pair(
        Statement promise,
        @Nullable Statement result,
        Set<Discrepancy> discrepancies,
        @Nullable Statement base) {

    public Pair {
        discrepancies = Set.copyOf(discrepancies);
    }

    static Pair unanswered(Statement promise) {
        return new Pair(promise, null, Set.of(), null);
    }

    /** The year that the promise is for. */
    public int year() {
        return promise.period().to();
    }

    /** Whether a growth was promised and the result is a level: the growth follows from it and the level before. */
    public boolean isJoined() {
        return base != null;
    }

    /** Whether the reader, not the rules, said that both are about the same thing. */
    public boolean isReaders() {
        return result != null
                && promise.topic().isJoined(result.topic())
                && !promise.named().key().equals(result.named().key());
    }

    /** Whether the result may be measured against the promise. */
    public boolean mayBeJudged() {
        return result != null && discrepancies.stream().allMatch(Discrepancy::isJudged);
    }
}
