package workreport.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.evidence.Basis;
import workreport.evidence.Comparability;
import workreport.evidence.Direction;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.measure.Measure;

/**
 * What can honestly be said about an indicator's way to its goal.
 *
 * @param reason why nothing can be said; null where something can
 * @param progress what the verdict rests on; null where it is not a matter of pace, or rests on a range
 * @param isFirm whether the verdict stays the same whatever the numbers were rounded from
 */
public record Assessment(
        Trajectory trajectory,
        GrowthPlan plan,
        ProgressStatus status,
        @Nullable Reason reason,
        @Nullable Progress progress,
        boolean isFirm) {

    /** Judges an indicator; one with ranges only if every combination of their ends comes to the same. */
    static Assessment of(Indicator indicator, Milestones milestones) {
        GrowthPlan plan = GrowthPlan.of(indicator, milestones);
        Trajectory trajectory = Trajectory.of(indicator, milestones, plan);
        List<Assessment> all = new ArrayList<>();
        for (Observation term : ends(plan.term())) {
            for (Observation baseline : ends(trajectory.baseline())) {
                for (Observation current : ends(trajectory.current())) {
                    for (Observation goal : ends(trajectory.goal())) {
                        all.add(new Judge(
                                        indicator,
                                        milestones,
                                        new GrowthPlan(term, plan.next()),
                                        trajectory.by(baseline, current, goal))
                                .judge());
                    }
                }
            }
        }
        return all.size() == 1 ? all.getFirst() : together(all, trajectory, plan);
    }

    private static List<@Nullable Observation> ends(@Nullable Observation observation) {
        return observation == null ? Collections.singletonList(null) : new ArrayList<>(observation.ends());
    }

    private static Assessment together(List<Assessment> all, Trajectory trajectory, GrowthPlan plan) {
        Assessment one = all.getFirst();
        boolean agree = all.stream().allMatch(other -> other.status == one.status && other.reason == one.reason);
        return agree
                ? new Assessment(
                        trajectory,
                        plan,
                        one.status,
                        one.reason,
                        null,
                        all.stream().allMatch(Assessment::isFirm))
                : new Assessment(trajectory, plan, ProgressStatus.NOT_JUDGED, Reason.RANGE, null, true);
    }

    public Indicator indicator() {
        return trajectory.indicator();
    }

    /** The observation that is judged against: a level, or a growth a year; empty where there is none. */
    public Optional<Observation> goal() {
        return Optional.ofNullable(trajectory.goal()).or(() -> Optional.ofNullable(plan.term()));
    }

    /** Whether a number that the verdict rests on has an inferred year. */
    public boolean restsOnInference() {
        return progress != null && restsOn(observation -> observation.basis() == Basis.INFERRED);
    }

    /** Whether a person entered a number that the verdict rests on. */
    public boolean restsOnEntered() {
        return restsOn(observation -> observation.entered().isPresent());
    }

    /** Whether nobody has confirmed a number that the verdict rests on. */
    public boolean restsOnUnconfirmed() {
        return restsOn(Observation::isUnconfirmed);
    }

    /** Whether a number that the verdict rests on is only an estimate: the report has no result for it. */
    public boolean restsOnEstimate() {
        return restsOn(Observation::isEstimate);
    }

    /** Whether a value that the verdict rests on is a range. */
    public boolean restsOnRange() {
        return restsOn(Observation::isRange);
    }

    private boolean restsOn(Predicate<Observation> such) {
        Observation baseline = status == ProgressStatus.MET ? null : trajectory.baseline();
        return reason == null
                && Stream.concat(
                                goal().stream(),
                                Stream.of(Optional.ofNullable(baseline), Optional.ofNullable(trajectory.current()))
                                        .flatMap(Optional::stream))
                        .anyMatch(such);
    }

    /** As many decimals as the most precise of the levels so far. */
    public int decimals() {
        return Stream.of(trajectory.baseline(), trajectory.current())
                .filter(Objects::nonNull)
                .mapToInt(observation -> observation.value().scale())
                .max()
                .orElse(0);
    }

    /** Goal minus current level, in the indicator's unit; empty where the report does not print both. */
    public Optional<BigDecimal> gap() {
        Observation current = trajectory.current();
        Observation goal = trajectory.goal();
        return current == null
                        || goal == null
                        || current.isRange()
                        || goal.isRange()
                        || indicator().comparability() == Comparability.MISLEADING
                ? Optional.empty()
                : Optional.of(goal.value().subtract(current.value()));
    }

    /**
     * What is still to go as a share of the current level, in the direction that is better; 0 where the goal is met. A
     * share can be put in order over different units, a gap cannot.
     */
    public OptionalDouble distance() {
        if (indicator().direction() == Direction.NONE || gap().isEmpty()) {
            return OptionalDouble.empty();
        }
        double now = trajectory.current().value().doubleValue();
        double ahead = indicator().direction().sign() * gap().get().doubleValue();
        return now == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, ahead) / Math.abs(now));
    }

    /** Finds the one way of judging that the observations allow. */
    private record Judge(Indicator indicator, Milestones milestones, GrowthPlan plan, Trajectory trajectory) {

        Assessment judge() {
            if (indicator.observations().stream()
                    .noneMatch(observation -> observation.measure().isOfPeriod())) {
                return not(Reason.PROJECT_SIZE);
            }
            if (indicator.comparability() == Comparability.MISLEADING) {
                return not(Reason.DIFFERENT_SCOPE);
            }
            if (trajectory.goal() != null) {
                return byLevel(trajectory.goal());
            }
            return plan.term() == null ? not(without()) : byGrowth(plan.term());
        }

        private Assessment byLevel(Observation goal) {
            Observation current = trajectory.current();
            Observation baseline = trajectory.baseline();
            if (current == null) {
                return not(hasTotal() ? Reason.SUM_AGAINST_LEVEL : otherwise(noCurrent()));
            }
            if (indicator.direction() == Direction.NONE) {
                return not(Reason.NO_DIRECTION);
            }
            if (!ahead(current, goal)) {
                return new Assessment(trajectory, plan, ProgressStatus.MET, null, null, true);
            }
            if (goal.measure() == Measure.HELD) {
                return not(Reason.EVERY_YEAR);
            }
            if (baseline == null) {
                return not(Reason.NO_BASELINE);
            }
            if (current.bound().isLimit() || baseline.bound().isLimit()) {
                return not(Reason.BOUNDED_VALUE);
            }
            if (!ahead(baseline, goal)) {
                return not(Reason.NO_CHANGE_REQUIRED);
            }
            Interval start = Interval.rounded(baseline.value());
            if (start.low() <= 0
                    || current.value().signum() <= 0
                    || goal.value().signum() <= 0) {
                return not(Reason.NOT_POSITIVE);
            }
            if (start.contains(goal.value().doubleValue())) {
                return not(Reason.TOO_COARSE);
            }
            return by(Pace.of(baseline, current, goal, indicator.direction()));
        }

        /** Whether the goal is still ahead of a level, in the direction that is better. */
        private boolean ahead(Observation level, Observation goal) {
            return indicator.direction().sign() * goal.value().compareTo(level.value()) > 0;
        }

        private Assessment byGrowth(Observation goal) {
            Observation current = trajectory.current();
            Observation baseline = trajectory.baseline();
            if (current == null) {
                return not(hasTotal() ? Reason.SUM_AGAINST_LEVEL : Reason.ONLY_GROWTH);
            }
            if (baseline == null) {
                return not(Reason.NO_BASELINE);
            }
            if (current.bound().isLimit() || baseline.bound().isLimit()) {
                return not(Reason.BOUNDED_VALUE);
            }
            if (indicator.direction() == Direction.NONE) {
                return not(Reason.NO_DIRECTION);
            }
            if (indicator.direction().sign() * goal.signed().signum() <= 0) {
                return not(Reason.NO_CHANGE_REQUIRED);
            }
            if (Interval.rounded(baseline.value()).low() <= 0 || current.value().signum() <= 0) {
                return not(Reason.NOT_POSITIVE);
            }
            return by(GrowthPace.of(baseline, current, goal));
        }

        /** Why an indicator without a goal for level or growth cannot be judged. */
        private Reason without() {
            boolean planned = indicator.observations().stream()
                    .anyMatch(observation -> !observation.isResult()
                            && observation.measure().isFlow()
                            && milestones.goals().contains(observation.period().to()));
            if (planned) {
                if (hasTotal()) {
                    return Reason.FLOWS;
                }
                return otherwise(trajectory.current() == null ? Reason.ONLY_PLANNED : Reason.YEARLY_AMOUNT);
            }
            if (hasSpanRate(false)) {
                return Reason.SPAN_RATE;
            }
            List<Observation> targets = indicator.observations().stream()
                    .filter(Observation::isTarget)
                    .toList();
            if (targets.isEmpty()) {
                return Reason.NO_GOAL;
            }
            return targets.stream().anyMatch(this::isForNext) ? Reason.ONLY_NEXT : Reason.OTHER_YEAR;
        }

        private boolean isForNext(Observation target) {
            OptionalInt next = milestones.next();
            int first = target.measure() == Measure.HELD
                    ? target.period().from()
                    : target.period().to();
            return next.isPresent() && first <= next.getAsInt();
        }

        /** A rate over years is a value so far, but not a present one. */
        private Reason noCurrent() {
            return hasSpanRate(true) ? Reason.SPAN_RATE : Reason.NO_CURRENT;
        }

        private boolean hasSpanRate(boolean isResult) {
            return indicator.observations().stream()
                    .anyMatch(observation ->
                            observation.isResult() == isResult && observation.measure() == Measure.SPAN_RATE);
        }

        /** Observations in another unit than the indicator's explain a gap better than their absence does. */
        private Reason otherwise(Reason reason) {
            boolean other = indicator.observations().stream()
                    .anyMatch(observation -> observation.isResult()
                            && !observation.measure().isRate()
                            && observation.measure().isOfPeriod()
                            && !indicator.unitOf(observation).equals(indicator.unit()));
            return other ? Reason.DIFFERENT_UNITS : reason;
        }

        private boolean hasTotal() {
            return indicator.observations().stream()
                    .anyMatch(observation -> observation.isResult()
                            && observation.measure().isFlow()
                            && indicator.unitOf(observation).equals(indicator.unit()));
        }

        private Assessment by(Progress progress) {
            Interval ratio = progress.ratio();
            boolean firm = ProgressStatus.of(ratio.low()) == ProgressStatus.of(ratio.high());
            return new Assessment(trajectory, plan, ProgressStatus.of(ratio.value()), null, progress, firm);
        }

        private Assessment not(Reason reason) {
            return new Assessment(trajectory, plan, ProgressStatus.NOT_JUDGED, reason, null, true);
        }
    }
}
