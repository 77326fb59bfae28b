package workreport.review;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workreport.evidence.State;
import workreport.ingest.number.Candidate;
import workreport.ingest.number.Doubt;

/**
 * A number with its valid reading: what the rules read, or what a person said.
 *
 * @param statement what it states; null where it is no quantity
 * @param judgement what a person said; null where nobody has looked at it
 * @param contradicted whether another report of the place contradicts it
 */
public record CheckedNumber(
        FoundNumber found,
        @Nullable Statement statement,
        @Nullable Judgement judgement,
        boolean contradicted) {

    /** Who vouches for it. */
    public State state() {
        if (judgement == null) {
            return State.READ;
        }
        boolean asRead = judgement.decision() instanceof Decision.Accepted
                && asRead().filter(read ->
                                read.agrees(judgement.decision().statement().orElseThrow()))
                        .isPresent();
        return asRead ? State.ACCEPTED : State.CORRECTED;
    }

    /** What the rules read; empty if they found no quantity or an invalid one. */
    public Optional<Statement> asRead() {
        return found.read() instanceof Candidate candidate ? Review.read(candidate) : Optional.empty();
    }

    public boolean isDone() {
        return judgement != null;
    }

    public boolean isQuantity() {
        return statement != null;
    }

    /** Why a person should look at it; empty if nothing speaks against it, and if the rules found no quantity. */
    public Set<Doubt> doubts() {
        if (!(found.read() instanceof Candidate candidate)) {
            return Set.of();
        }
        if (!contradicted) {
            return candidate.doubts();
        }
        Set<Doubt> all = EnumSet.of(Doubt.CONTRADICTED);
        all.addAll(candidate.doubts());
        return all;
    }

    /** Whether a person should look at it. */
    public boolean isToLookAt() {
        return !isDone() && found.isCandidate() && (statement == null || !doubts().isEmpty());
    }
}
