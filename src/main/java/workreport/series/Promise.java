package workreport.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise with a number, and all that is known of what came of it: a row of a place's table.
 *
 * @param pair the promise with its first result
 * @param joined the growth that follows if only levels are reported; null otherwise
 * @param revisions what later reports say of the same year, in their order; empty where it is the same number
 * @param former the target that stood for the same year before it was adjusted; null if none did
 * @param lost the later result that fell short of what had been reached; null if none did
 * @param interim the latest level on the way to a goal that is not due yet; null if none is reported
 * @param contradictions contradictions that involve its result or the level before it
 * @param gap whether the report that should answer is missing, while a later one is known
 * @param twice whether the report promises another number for the same as well
 */
public record Promise(
        Pair pair,
        Judgement judgement,
        @Nullable ImpliedGrowth joined,
        List<Statement> revisions,
        @Nullable Statement former,
        @Nullable Statement lost,
        @Nullable Statement interim,
        List<Contradiction> contradictions,
        boolean gap,
        boolean twice) {

    public Promise {
        revisions = List.copyOf(revisions);
        contradictions = List.copyOf(contradictions);
    }

    public Statement statement() {
        return pair.promise();
    }

    public Verdict verdict() {
        return judgement.verdict();
    }
}
