package workreport.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ProgressStatus;
import workreport.entered.TargetKind;
import workreport.evidence.Observation;

/**
 * Where a target of a report stands by what came later: what came of it if it is due, else how far it is on its way.
 *
 * @param target as it was set; one that was adjusted later has a standing of its own, beside that of the old one
 * @param asOf the year of the latest value that it rests on
 * @param told the values it rests on, by year: only the last for a level, all for a sum or a growth over years
 * @param base the level that the target starts from; null if it needs none or none is known
 * @param result what those amount to in the target's unit, negative for a decrease; only as exact as they are
 * @param isImplied whether the result is a growth that follows from levels
 * @param judgement by which rule the result was held against the target; of a target that is not due only if it is reached
 * @param way how far it is on its way; null if it is due or reached, or if that is unknown
 * @param reached a value that had reached the target before another fell short of it again; null if none had
 * @param lost the value that fell short of a target that had been reached; null if none did
 * @param kind whether the target is binding or expected; null if nobody entered it
 */
public record Standing(
        Observation target,
        int asOf,
        List<Observation> told,
        @Nullable Observation base,
        BigDecimal result,
        boolean isImplied,
        Judgement judgement,
        @Nullable Way way,
        @Nullable Observation reached,
        @Nullable Observation lost,
        @Nullable TargetKind kind) {

    public Standing {
        told = List.copyOf(told);
    }

    /** The standing of a target about which nothing more is known. */
    Standing(
            Observation target,
            int asOf,
            List<Observation> told,
            @Nullable Observation base,
            BigDecimal result,
            boolean isImplied,
            Judgement judgement,
            @Nullable Way way,
            @Nullable Observation reached,
            @Nullable Observation lost) {
        this(target, asOf, told, base, result, isImplied, judgement, way, reached, lost, null);
    }

    /** The same of a target of that kind. */
    Standing of(Optional<TargetKind> kind) {
        return new Standing(
                target, asOf, told, base, result, isImplied, judgement, way, reached, lost, kind.orElse(null));
    }

    /** Whether the target itself was entered: it was adjusted later. */
    public boolean isAdjusted() {
        return target.entered().isPresent();
    }

    public Verdict verdict() {
        return judgement.verdict();
    }

    /** Its progress, by the growth observed and required; empty if it is due or reached, or if nothing is known. */
    public Optional<ProgressStatus> progress() {
        return Optional.ofNullable(way).map(Way::status);
    }
}
