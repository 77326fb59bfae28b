package workreport.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Interval;
import workreport.evidence.Observation;
import workreport.measure.Bound;
import workreport.measure.Measure;

/**
 * Where a target for an amount over years stands: by what was done in each of its years so far.
 *
 * @param later what was stated for later years
 */
record SumStanding(Aim aim, List<Observation> later) {

    private static final int DECIMALS_OF_MEAN = 2;

    /** Empty if nothing is known of its first year. */
    Optional<Standing> get() {
        List<Observation> parts = parts();
        if (parts.isEmpty() || parts.stream().anyMatch(Observation::isRange)) {
            return Optional.empty();
        }
        int asOf = parts.getLast().period().to();
        int years = asOf - aim.from() + 1;
        int left = aim.due() - asOf;
        BigDecimal sum = parts.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Bound bound = bound(parts);
        boolean isMean = aim.target().measure() == Measure.YEARLY_MEAN;
        BigDecimal result = isMean && years > 1
                ? sum.divide(
                        BigDecimal.valueOf(years),
                        Math.max(DECIMALS_OF_MEAN, aim.target().value().scale()),
                        RoundingMode.HALF_UP)
                : sum;
        Judgement now = aim.judge(result, bound, null);
        if (left == 0) {
            return Optional.of(standing(parts, asOf, result, now));
        }
        BigDecimal whole =
                isMean ? aim.target().value().multiply(length()) : aim.target().value();
        boolean isOver = sum.compareTo(whole) >= 0 && !aim.target().isRange();
        if (isOver && aim.isCeiling() && sum.compareTo(whole) > 0) {
            return Optional.of(standing(parts, asOf, result, now.with(Verdict.MISSED)));
        }
        if (isOver && !aim.isCeiling() && aim.direction().sign() > 0) {
            return Optional.of(standing(parts, asOf, result, now.with(Verdict.EARLY)));
        }
        return Optional.of(aim.underWay(parts, asOf, null, result, false, now, way(parts, sum, whole, years, left)));
    }

    private Standing standing(List<Observation> parts, int asOf, BigDecimal result, Judgement judgement) {
        return new Standing(aim.target(), asOf, parts, null, result, false, judgement, null, null, null);
    }

    private BigDecimal length() {
        return BigDecimal.valueOf(aim.target().period().length());
    }

    /** Amounts that follow on one another from the target's first year; where several begin in a year, the longest. */
    private List<Observation> parts() {
        List<Observation> parts = new ArrayList<>();
        int next = aim.from();
        while (next <= aim.due()) {
            int year = next;
            Optional<Observation> part = later.stream()
                    .filter(observation -> observation.measure() == Measure.TOTAL
                            && observation.period().from() == year
                            && observation.period().to() <= aim.due()
                            && aim.value(observation).isPresent())
                    .max(Comparator.comparing(
                            observation -> observation.period().to()));
            if (part.isEmpty()) {
                break;
            }
            parts.add(part.get());
            next = part.get().period().to() + 1;
        }
        return parts;
    }

    /** Floors add up to a floor; a ceiling among them leaves the sum open. */
    private static Bound bound(List<Observation> parts) {
        if (parts.stream().anyMatch(part -> part.bound() == Bound.AT_MOST)) {
            return Bound.AT_MOST;
        }
        return parts.stream().anyMatch(part -> part.bound().isLimit()) ? Bound.AT_LEAST : Bound.EXACT;
    }

    private @Nullable Way way(List<Observation> parts, BigDecimal sum, BigDecimal whole, int years, int left) {
        boolean isCounted = bound(parts) == Bound.EXACT
                && !aim.isCeiling()
                && !aim.target().isRange()
                && aim.direction().sign() > 0
                && whole.signum() > 0;
        if (!isCounted) {
            return null;
        }
        double done = sum.doubleValue() / whole.doubleValue();
        double timeGone = (double) years / (years + left);
        double ratio = done / timeGone;
        return new Way(
                OptionalDouble.of(done),
                timeGone,
                left,
                sum.doubleValue() / years,
                whole.subtract(sum).doubleValue() / left,
                new Interval(ratio, ratio, ratio));
    }

    private BigDecimal value(Observation part) {
        return aim.value(part).orElseThrow();
    }
}
