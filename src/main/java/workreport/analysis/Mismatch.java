package workreport.analysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import workreport.evidence.Comparability;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Status;
import workreport.measure.Measure;
import workreport.measure.Unit;

/**
 * Why the observations of one indicator may not simply be set side by side, as far as their own form tells. The rule is the
 * same for every indicator; what only a person can tell, such as another scope, is left to the indicator's own verdict.
 * Each has a sentence for people in both word files.
 */
public enum Mismatch {
    /** Sums, means or rates of spans of different length. */
    SPANS(Comparability.CAUTION),
    /** A sum beside a state: what was added beside what there is. */
    SUM_AND_LEVEL(Comparability.CAUTION),
    /** A mean or a rate over years beside a value of one year, or beside a sum. */
    MEAN_AND_LEVEL(Comparability.CAUTION),
    /** A sum of years beside a growth: it is none of the levels that grow. */
    SUM_AND_GROWTH(Comparability.CAUTION),
    /** Units of which none is a multiple of the other. */
    UNITS(Comparability.CAUTION),
    /** An estimate beside results. */
    ESTIMATE_AND_RESULT(Comparability.CAUTION),
    /** A range beside single numbers. */
    RANGE_AND_NUMBER(Comparability.CAUTION),
    /** A project's size beside values of years. */
    SIZE_AND_VALUE(Comparability.CAUTION),
    /** A project's size more than once: the same project, neither to be added up nor to be taken for a series. */
    SIZES(Comparability.MISLEADING);

    private final Comparability verdict;

    Mismatch(Comparability verdict) {
        this.verdict = verdict;
    }

    /** What it makes of a comparison, at the least. */
    public Comparability verdict() {
        return verdict;
    }

    /**
     * All that hold for an indicator's observations.
     *
     * @param units finds a unit by its id
     */
    public static Set<Mismatch> in(Indicator indicator, Function<String, Unit> units) {
        List<Observation> observations = indicator.observations();
        Set<Mismatch> found = EnumSet.noneOf(Mismatch.class);
        boolean state = any(observations, observation -> observation.measure().isState());
        boolean sum = any(observations, observation -> observation.measure() == Measure.TOTAL);
        boolean mean = any(
                observations,
                observation ->
                        observation.measure() == Measure.YEARLY_MEAN || observation.measure() == Measure.SPAN_RATE);
        long sizes = observations.stream()
                .filter(observation -> observation.measure() == Measure.PROJECT_SIZE)
                .count();
        long lengths = observations.stream()
                .filter(observation -> observation.measure().isOfSpan())
                .map(observation -> observation.period().length())
                .distinct()
                .count();
        add(found, SPANS, lengths > 1);
        add(found, SUM_AND_LEVEL, sum && state);
        add(found, MEAN_AND_LEVEL, mean && (state || sum));
        add(found, SUM_AND_GROWTH, any(observations, Mismatch::isSumOfYears) && any(observations, Mismatch::isGrowth));
        add(found, UNITS, hasStrangeUnits(indicator, units));
        add(
                found,
                ESTIMATE_AND_RESULT,
                any(observations, Observation::isEstimate)
                        && any(observations, observation -> observation.status() == Status.ACTUAL));
        add(
                found,
                RANGE_AND_NUMBER,
                any(observations, Observation::isRange)
                        && !observations.stream().allMatch(Observation::isRange));
        add(found, SIZE_AND_VALUE, sizes > 0 && sizes < observations.size());
        add(found, SIZES, sizes > 1);
        return found;
    }

    private static void add(Set<Mismatch> found, Mismatch mismatch, boolean holds) {
        if (holds) {
            found.add(mismatch);
        }
    }

    private static boolean any(List<Observation> observations, Predicate<Observation> holds) {
        return observations.stream().anyMatch(holds);
    }

    private static boolean isSumOfYears(Observation observation) {
        return observation.measure() == Measure.TOTAL && !observation.period().isYear();
    }

    private static boolean isGrowth(Observation observation) {
        return observation.measure() == Measure.GROWTH;
    }

    /** Growth and change are in percent whatever it is that grows. */
    private static boolean hasStrangeUnits(Indicator indicator, Function<String, Unit> units) {
        List<Unit> used = indicator.observations().stream()
                .filter(observation -> !observation.measure().isRate())
                .map(observation -> units.apply(indicator.unitOf(observation)))
                .distinct()
                .toList();
        return used.stream().anyMatch(unit -> !unit.isKin(used.getFirst()));
    }
}
