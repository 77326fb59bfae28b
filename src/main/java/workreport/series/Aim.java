package workreport.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ProgressStatus;
import workreport.evidence.Direction;
import workreport.evidence.Observation;
import workreport.measure.Bound;
import workreport.measure.Measure;

/** A target of an indicator, with what is needed to measure results against it. */
record Aim(IndicatorProfile profile, Observation target) {

    /** Which way is better. Promised work is to be done, whether or not more of it is better in itself. */
    Direction direction() {
        Direction direction = profile.indicator().direction();
        return direction == Direction.NONE && target.measure().isFlow() ? Direction.HIGHER : direction;
    }

    int from() {
        return target.period().from();
    }

    int due() {
        return target.period().to();
    }

    boolean isCeiling() {
        return target.bound() == Bound.AT_MOST;
    }

    /** An observation converted to the target's unit; empty if its unit is of another family. */
    Optional<BigDecimal> value(Observation observation) {
        return profile.factor(observation, profile.indicator().unitOf(target))
                .map(factor -> observation.signed().multiply(factor));
    }

    /** Whether both are in the very same unit, so that one can calculate with them as printed. */
    boolean isInItsUnit(Observation observation) {
        return profile.indicator()
                .unitOf(observation)
                .equals(profile.indicator().unitOf(target));
    }

    /** Measures a result against it; in points if there is no level to start from. */
    Judgement judge(BigDecimal result, Bound bound, @Nullable BigDecimal base) {
        boolean isPercent = target.measure().isRate() || profile.indicator().isPercentage();
        boolean hasWay = base != null
                && target.measure() == Measure.LEVEL
                && target.value().subtract(base).signum() * direction().sign() > 0;
        Promised promised = new Promised(
                target.signed(), target.signedUpper(), target.bound(), target.measure(), isPercent && !hasWay);
        return Judgement.of(promised, result, bound, base, direction());
    }

    /** Judges a target that is not due, as far as possible: what may still change is only expected. */
    Standing underWay(
            List<Observation> told,
            int asOf,
            @Nullable Observation base,
            BigDecimal result,
            boolean isImplied,
            Judgement now,
            @Nullable Way way) {
        boolean isExpected = way == null ? now.verdict().isKept() : way.status() == ProgressStatus.ON_TRACK;
        Verdict verdict =
                now.verdict() == Verdict.NOT_JUDGED ? Verdict.NOT_JUDGED : isExpected ? Verdict.EXPECTED : Verdict.OPEN;
        return new Standing(target, asOf, told, base, result, isImplied, now.with(verdict), way, null, null);
    }
}
