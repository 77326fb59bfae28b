package workreport.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Direction;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Precision;

/**
 * A result measured against its promise.
 *
 * @param difference result less promise, in the promise's unit, or in points for percentages; null without a
 *     result, and where both must not be compared
 * @param rate how much of the promise was kept, by the rule's formula; null where the rule has none
 */
public record Judgement(
        Verdict verdict,
        JudgingRule rule,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal rate) {

    private static final int DECIMALS_OF_RATE = 4;
    private static final int DECIMALS_OF_IMPLIED = 2;

    static Judgement without(Verdict verdict) {
        return new Judgement(verdict, JudgingRule.NONE, null, null);
    }

    /** The same with another verdict, where the rule alone does not decide it. */
    Judgement with(Verdict other) {
        return new Judgement(other, rule, difference, rate);
    }

    /**
     * Judges a pair of the same measure.
     *
     * @param result the result's value in the promise's unit
     * @param base the level of the year before in the same unit; null if it is not known
     */
    static Judgement of(Pair pair, BigDecimal result, @Nullable BigDecimal base, Direction direction) {
        Bound bound = pair.result() == null ? Bound.EXACT : pair.result().bound();
        return pair.mayBeJudged()
                ? of(Promised.of(pair.promise()), result, bound, base, direction)
                : without(Verdict.NOT_JUDGED);
    }

    /**
     * Judges a result of the same measure as what was promised.
     *
     * @param result its value in the promise's unit, negative for a decrease
     * @param bound whether that is only a limit
     * @param base the level that the promise starts from, in the same unit; null if it is not known
     */
    static Judgement of(
            Promised promise, BigDecimal result, Bound bound, @Nullable BigDecimal base, Direction direction) {
        BigDecimal difference = result.subtract(promise.value());
        JudgingRule rule = rule(promise, base, direction);
        Verdict verdict = isOpenEnded(promise, bound, difference, direction)
                ? Verdict.NOT_JUDGED
                : verdict(promise, result, rule, direction);
        return verdict == Verdict.NOT_JUDGED
                ? without(verdict)
                : new Judgement(
                        verdict, rule, Precision.withoutZeros(difference), rate(rule, promise.value(), result, base));
    }

    /** Judges a growth that follows from two levels, unless rounding leaves the verdict open. */
    static Judgement ofImplied(Pair pair, ImpliedGrowth joined, Direction direction) {
        Judgement middle = at(pair, joined.percent().value(), direction);
        boolean firm = at(pair, joined.percent().low(), direction).verdict.isKept()
                == at(pair, joined.percent().high(), direction).verdict.isKept();
        return firm ? middle : without(Verdict.NOT_JUDGED);
    }

    private static Judgement at(Pair pair, double percent, Direction direction) {
        BigDecimal rounded = BigDecimal.valueOf(percent).setScale(DECIMALS_OF_IMPLIED, RoundingMode.HALF_UP);
        return of(pair, rounded, null, direction);
    }

    private static JudgingRule rule(Promised promise, @Nullable BigDecimal base, Direction direction) {
        if (promise.upper() != null) {
            return JudgingRule.RANGE;
        }
        if (promise.bound() == Bound.AT_MOST) {
            return JudgingRule.CEILING;
        }
        if (promise.isRate() && promise.value().signum() < 0) {
            return JudgingRule.REDUCTION;
        }
        if (promise.isInPoints()) {
            return JudgingRule.POINTS;
        }
        boolean way = base != null && base.compareTo(promise.value()) != 0;
        if (promise.measure() == Measure.LEVEL && way && isAhead(promise.value(), base, direction)) {
            return JudgingRule.LEVEL_FROM_BASE;
        }
        return JudgingRule.AMOUNT;
    }

    private static boolean isAhead(BigDecimal promised, BigDecimal base, Direction direction) {
        return promised.subtract(base).signum() == (direction == Direction.LOWER ? -1 : 1);
    }

    /** A result that is only a limit itself may lie on either side of the promise. */
    private static boolean isOpenEnded(Promised promise, Bound result, BigDecimal difference, Direction direction) {
        if (!result.isLimit()) {
            return false;
        }
        boolean ceiling = promise.bound() == Bound.AT_MOST || direction == Direction.LOWER;
        return result == Bound.AT_MOST ? !ceiling || difference.signum() > 0 : ceiling || difference.signum() < 0;
    }

    private static Verdict verdict(Promised promise, BigDecimal result, JudgingRule rule, Direction direction) {
        BigDecimal promised = promise.value();
        return switch (rule) {
            case CEILING -> result.compareTo(promised) <= 0 ? Verdict.MET : Verdict.MISSED;
            case RANGE -> inRange(promise, result, direction);
            case REDUCTION -> reached(promised.subtract(result), promise);
            default -> {
                if (direction == Direction.NONE) {
                    yield isAbout(promise, result) ? Verdict.MET : Verdict.NOT_JUDGED;
                }
                yield reached(result.subtract(promised).multiply(BigDecimal.valueOf(direction.sign())), promise);
            }
        };
    }

    /** @param ahead how far the result is beyond the promise, on the better side */
    private static Verdict reached(BigDecimal ahead, Promised promise) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(promise.value().scale()).divide(BigDecimal.valueOf(2));
        boolean about = promise.bound() == Bound.ABOUT;
        if (ahead.signum() > 0 && !(about && ahead.compareTo(half) < 0)) {
            return Verdict.EXCEEDED;
        }
        boolean met = ahead.signum() >= 0 || about && ahead.negate().compareTo(half) <= 0;
        return met ? Verdict.MET : Verdict.MISSED;
    }

    /** Nobody has defined how much 左右 allows: here no more than rounding does. */
    private static boolean isAbout(Promised promise, BigDecimal result) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(promise.value().scale()).divide(BigDecimal.valueOf(2));
        return result.subtract(promise.value()).abs().compareTo(half) <= 0;
    }

    private static Verdict inRange(Promised promise, BigDecimal result, Direction direction) {
        BigDecimal low = promise.value().min(promise.upper());
        BigDecimal high = promise.value().max(promise.upper());
        if (result.compareTo(low) >= 0 && result.compareTo(high) <= 0) {
            return Verdict.MET;
        }
        if (direction == Direction.NONE) {
            return Verdict.MISSED;
        }
        boolean above = result.compareTo(high) > 0;
        return above == (direction == Direction.HIGHER) ? Verdict.EXCEEDED : Verdict.MISSED;
    }

    private static @Nullable BigDecimal rate(
            JudgingRule rule, BigDecimal promised, BigDecimal result, @Nullable BigDecimal base) {
        return switch (rule) {
            case AMOUNT, REDUCTION -> ratio(result, promised);
            case LEVEL_FROM_BASE -> base == null ? null : ratio(result.subtract(base), promised.subtract(base));
            case POINTS, CEILING, RANGE, NONE -> null;
        };
    }

    private static @Nullable BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.divide(whole, MathContext.DECIMAL64).setScale(DECIMALS_OF_RATE, RoundingMode.HALF_UP);
    }
}
