package workreport.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import workreport.series.Fit.Named;

/**
 * Pairs promises with results: the best fit first, each result for one promise, unless the same was promised twice. A promise
 * for all residents may have an urban and a rural result, and a promise for two things together a result for each.
 */
final class Pairing {

    private static final double LEVELS_APART = 4;

    private final List<Option> options = new ArrayList<>();
    private final Map<Statement, List<Option>> taken = new IdentityHashMap<>();
    private final Map<Statement, Identity.Dated> used = new IdentityHashMap<>();

    /** A result that could answer a promise. */
    private record Option(int place, Statement promise, Named result, Fit fit) {

        double score() {
            return fit.score();
        }
    }

    private Pairing(List<Statement> promises, List<Statement> results, BiFunction<Named, Named, Optional<Fit>> fit) {
        List<Named> told = Named.of(results);
        for (Statement promise : promises) {
            List<Named> names = members(promise);
            for (Named result : told) {
                for (Named name : names) {
                    Optional<Fit> found = fit(name, result, fit);
                    if (found.isPresent()) {
                        options.add(new Option(options.size(), promise, result, found.get()));
                    }
                }
            }
        }
        options.sort(Comparator.comparingDouble(Option::score).reversed().thenComparingInt(Option::place));
        options.forEach(this::take);
    }

    private static Optional<Fit> fit(Named promise, Named result, BiFunction<Named, Named, Optional<Fit>> fit) {
        Optional<Fit> found = fit.apply(promise, result);
        return found.isPresent() && isFarApart(promise.statement(), result.statement()) ? Optional.empty() : found;
    }

    /** Whether any of these could answer a promise, or show what a promised growth has led to. */
    static boolean isSpokenOf(Statement promise, List<Named> told) {
        for (Named name : members(promise)) {
            for (Named each : told) {
                if (fit(name, each, Fit::of).isPresent()
                        || promise.isRate() && fit(name, each, Fit::ofLevel).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A pair for each promise at least, in the order of the promises. */
    static List<Pair> of(List<Statement> promises, List<Statement> results) {
        return of(promises, results, Fit::of);
    }

    /** The same for promised growths and levels, which do not answer them but show what they have led to. */
    static List<Pair> withLevels(List<Statement> growths, List<Statement> levels) {
        return of(growths, levels, Fit::ofLevel);
    }

    private static List<Pair> of(
            List<Statement> promises, List<Statement> results, BiFunction<Named, Named, Optional<Fit>> fit) {
        Pairing pairing = new Pairing(promises, results, fit);
        List<Pair> pairs = new ArrayList<>();
        for (Statement promise : promises) {
            List<Option> options = pairing.taken.getOrDefault(promise, List.of()).stream()
                    .sorted(Comparator.comparingInt(Option::place))
                    .toList();
            options.forEach(option ->
                    pairs.add(new Pair(promise, option.result.statement(), option.fit.discrepancies(), null)));
            if (options.isEmpty()) {
                pairs.add(Pair.unanswered(promise));
            }
        }
        return pairs;
    }

    private void take(Option option) {
        List<Option> before = taken.getOrDefault(option.promise, List.of());
        Identity.Dated user = used.get(option.result.statement());
        boolean isUsed = user != null && (!before.isEmpty() || !user.equals(Identity.Dated.of(option.promise)));
        if (isUsed || !before.stream().allMatch(each -> isBeside(each, option))) {
            return;
        }
        used.putIfAbsent(option.result.statement(), Identity.Dated.of(option.promise));
        taken.computeIfAbsent(option.promise, _ -> new ArrayList<>()).add(option);
    }

    /** Whether both answer a promise together: for towns and villages, or for each of several things. */
    private static boolean isBeside(Option one, Option other) {
        Residence first = one.result.name().residence();
        Residence second = other.result.name().residence();
        boolean parts = one.fit.discrepancies().contains(Discrepancy.PART_OF_PEOPLE)
                && other.fit.discrepancies().contains(Discrepancy.PART_OF_PEOPLE)
                && first != second;
        return parts || isOfSeveral(one.promise) && one.place != other.place && !sharesName(one, other);
    }

    private static boolean sharesName(Option one, Option other) {
        return one.result.name().stem().equals(other.result.name().stem());
    }

    private static boolean isOfSeveral(Statement promise) {
        return promise.isRate() && SeriesName.members(promise.name()).size() > 1;
    }

    /** The name, and its parts where one rate is promised for each of several things. */
    private static List<Named> members(Statement promise) {
        List<Named> names = new ArrayList<>();
        names.add(Named.of(promise));
        if (isOfSeveral(promise)) {
            SeriesName.members(promise.name()).stream()
                    .map(SeriesName::of)
                    .map(name -> new Named(promise, name))
                    .forEach(names::add);
        }
        return names;
    }

    /** The level of one thing does not multiply within a year. */
    private static boolean isFarApart(Statement promise, Statement result) {
        if (promise.topic().isJoined(result.topic())
                || !promise.measure().isState()
                || !result.measure().isState()
                || promise.value().signum() <= 0) {
            return false;
        }
        double ratio =
                result.value(promise.unit()).doubleValue() / promise.value().doubleValue();
        return ratio > LEVELS_APART || ratio < 1 / LEVELS_APART;
    }
}
