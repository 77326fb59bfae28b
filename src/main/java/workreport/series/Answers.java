package workreport.series;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import workreport.measure.Measure;

/** What later reports say about the promises of one. */
final class Answers {

    private Answers() {}

    /** The pairs of all promises of a report, in their order. */
    static List<Pair> of(YearReport report, List<YearReport> later) {
        List<Pair> answered = new ArrayList<>();
        List<Statement> open = report.promises();
        for (YearReport next : later) {
            for (int year : years(open)) {
                if (year < next.year()) {
                    List<Statement> due = open.stream()
                            .filter(each -> each.period().to() == year)
                            .toList();
                    List<Pair> found = new ArrayList<>(answered(Pairing.of(due, results(next, year))));
                    found.addAll(joined(without(due, found), report, next, year));
                    answered.addAll(found);
                    open = without(open, found);
                }
            }
        }
        List<Pair> all = new ArrayList<>();
        for (Statement promise : report.promises()) {
            List<Pair> pairs =
                    answered.stream().filter(pair -> pair.promise() == promise).toList();
            all.addAll(pairs.isEmpty() ? List.of(Pair.unanswered(promise)) : pairs);
        }
        return all;
    }

    /** What a report states for a year. */
    static List<Statement> results(YearReport report, int year) {
        return report.results().stream().filter(each -> each.isOf(year)).toList();
    }

    /** The levels and sums that it states for a year. */
    static List<Statement> levels(YearReport report, int year) {
        return results(report, year).stream()
                .filter(each -> !each.isRate() && !each.unit().isPercent())
                .toList();
    }

    private static List<Pair> joined(List<Statement> promises, YearReport report, YearReport next, int year) {
        if (report.year() != year) {
            return List.of();
        }
        List<Statement> growths = promises.stream()
                .filter(each ->
                        each.measure() == Measure.GROWTH && each.period().isYear())
                .toList();
        List<Pair> pairs = answered(Pairing.withLevels(growths, levels(next, year)));
        List<Statement> told = pairs.stream()
                .map(pair -> Objects.requireNonNull(pair.result()))
                .toList();
        List<Pair> bases = answered(Pairing.of(told, levels(report, year - 1)));
        List<Pair> joined = new ArrayList<>();
        for (Pair pair : pairs) {
            bases.stream()
                    .filter(base -> base.promise() == pair.result() && isSum(base))
                    .findFirst()
                    .ifPresent(base -> joined.add(
                            new Pair(pair.promise(), pair.result(), discrepancies(pair, base), base.result())));
        }
        return joined;
    }

    private static boolean isSum(Pair base) {
        Statement former = Objects.requireNonNull(base.result());
        return former.unit().isKin(base.promise().unit()) && former.value().signum() > 0;
    }

    private static Set<Discrepancy> discrepancies(Pair pair, Pair base) {
        Set<Discrepancy> all = EnumSet.noneOf(Discrepancy.class);
        all.addAll(pair.discrepancies());
        all.addAll(base.discrepancies());
        if (SeriesName.of(pair.promise().name()).isOutput() || pair.promise().isInOtherPrices()) {
            all.add(Discrepancy.PRICES);
        }
        return all;
    }

    static List<Pair> answered(List<Pair> pairs) {
        return pairs.stream().filter(pair -> pair.result() != null).toList();
    }

    private static List<Integer> years(List<Statement> promises) {
        return promises.stream()
                .map(each -> each.period().to())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Statement> without(List<Statement> promises, List<Pair> pairs) {
        Predicate<Statement> isAnswered = promise -> pairs.stream().anyMatch(pair -> pair.promise() == promise);
        return promises.stream().filter(isAnswered.negate()).toList();
    }
}
