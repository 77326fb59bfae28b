package workreport.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.evidence.Direction;
import workreport.joins.Joins;
import workreport.measure.Measure;
import workreport.series.Identity.Dated;

/**
 * The reports of one place, and what came of each promise with a number.
 *
 * @param reports by year
 * @param promises in the order of the reports and their texts
 * @param card how many of them had which outcome
 * @param joins what a reader has said about their names, applied here
 */
public record PlaceSeries(
        List<YearReport> reports,
        List<Promise> promises,
        ScoreCard card,
        List<Contradiction> contradictions,
        Joins joins) {

    /** Changes with every rule that decides what is paired or judged, so that tables tell by which they were made. */
    public static final String RULES = "2";

    public PlaceSeries {
        reports = List.copyOf(reports);
        promises = List.copyOf(promises);
        contradictions = List.copyOf(contradictions);
    }

    /** Pairs and judges the promises of all reports of a place; of two reports of one year the first counts. */
    public static PlaceSeries of(List<YearReport> all) {
        return of(all, Joins.empty(""));
    }

    /** The same, as a reader has said of their names. */
    public static PlaceSeries of(List<YearReport> all, Joins joins) {
        List<YearReport> reports = new ArrayList<>();
        all.stream().sorted(Comparator.comparingInt(YearReport::year)).forEach(report -> {
            if (reports.isEmpty() || reports.getLast().year() != report.year()) {
                reports.add(report.with(joins));
            }
        });
        List<Contradiction> contradictions = contradictions(reports);
        List<Promise> promises = new ArrayList<>();
        Map<Dated, List<Statement>> before = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Map<Dated, List<Statement>> own =
                    reports.get(i).promises().stream().collect(Collectors.groupingBy(Dated::of));
            promises.addAll(new Follow(reports, i, own, before, contradictions).rows());
            own.forEach((dated, more) ->
                    before.computeIfAbsent(dated, _ -> new ArrayList<>()).addAll(more));
        }
        return new PlaceSeries(reports, promises, ScoreCard.of(promises, reports), contradictions, joins);
    }

    /** Unconfirmed numbers of a report that another report contradicts, price effects aside, by their places. */
    public Map<Anchor, Contradiction> doubted(String report) {
        Map<Anchor, Contradiction> doubted = new HashMap<>();
        contradictions.stream()
                .filter(each -> !each.isExplainedByPrices())
                .forEach(each -> each.statements()
                        .filter(statement -> statement.passage().report().equals(report)
                                && !statement.state().isConfirmed())
                        .forEach(statement ->
                                doubted.putIfAbsent(statement.passage().anchor(), each)));
        return doubted;
    }

    private static List<Contradiction> contradictions(List<YearReport> reports) {
        List<Contradiction> found = new ArrayList<>();
        for (int i = 1; i < reports.size(); i++) {
            YearReport report = reports.get(i);
            YearReport before = reports.get(i - 1);
            int year = report.year() - 1;
            if (before.year() != year) {
                continue;
            }
            List<Statement> growths = Answers.results(report, year).stream()
                    .filter(each -> each.measure() == Measure.GROWTH)
                    .toList();
            List<Pair> levels = Answers.answered(Pairing.withLevels(growths, Answers.levels(report, year)));
            List<Statement> told = levels.stream()
                    .map(pair -> Objects.requireNonNull(pair.result()))
                    .toList();
            List<Pair> bases = Answers.answered(Pairing.of(told, Answers.levels(before, year - 1)));
            for (Pair pair : levels) {
                bases.stream()
                        .filter(base -> base.promise() == pair.result()
                                && base.discrepancies().isEmpty()
                                && pair.discrepancies().isEmpty())
                        .map(base -> Objects.requireNonNull(base.result()))
                        .filter(former -> former.unit().isKin(pair.result().unit())
                                && former.value().signum() > 0)
                        .map(former -> new Contradiction(pair.promise(), ImpliedGrowth.of(former, pair.result())))
                        .filter(each -> !each.implied().agreesWith(each.growth()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Follows the promises of one report through those after it. */
    private static final class Follow {

        private final YearReport report;
        private final List<YearReport> later;
        private final Map<Dated, List<Statement>> own;
        private final Map<Dated, List<Statement>> before;
        private final List<Contradiction> contradictions;

        /**
         * @param own what the report promises
         * @param before what those before it have promised, in their order
         */
        Follow(
                List<YearReport> reports,
                int index,
                Map<Dated, List<Statement>> own,
                Map<Dated, List<Statement>> before,
                List<Contradiction> contradictions) {
            this.own = own;
            this.before = before;
            this.contradictions = contradictions;
            report = reports.get(index);
            later = reports.subList(index + 1, reports.size());
        }

        List<Promise> rows() {
            List<Pair> bases = Answers.answered(Pairing.of(
                    report.promises().stream()
                            .filter(each -> each.measure().isState())
                            .toList(),
                    Answers.levels(report, report.year() - 1)));
            return Answers.of(report, later).stream()
                    .map(pair -> row(pair, base(pair.promise(), bases)))
                    .toList();
        }

        private static @Nullable Statement base(Statement promise, List<Pair> bases) {
            return bases.stream()
                    .filter(pair ->
                            pair.promise() == promise && pair.discrepancies().isEmpty())
                    .map(Pair::result)
                    .findFirst()
                    .orElse(null);
        }

        private Promise row(Pair pair, @Nullable Statement base) {
            boolean twice = SeriesName.of(pair.promise().name()).isTelling()
                    && others(pair.promise(), own).findAny().isPresent();
            ImpliedGrowth joined =
                    pair.base() == null ? null : ImpliedGrowth.of(pair.base(), Objects.requireNonNull(pair.result()));
            Judgement judgement = twice && pair.result() != null
                    ? Judgement.without(Verdict.NOT_JUDGED)
                    : judgement(pair, base, joined);
            return new Promise(
                    pair,
                    judgement,
                    joined,
                    revisions(pair),
                    former(pair.promise()),
                    judgement.verdict().isKept() && pair.result() != null ? lost(pair) : null,
                    pair.result() == null ? interim(pair.promise()) : null,
                    contradictions.stream()
                            .filter(each -> pair.result() != null && each.isAbout(pair.result()))
                            .toList(),
                    pair.result() == null && isGap(pair.promise()),
                    twice);
        }

        private Judgement judgement(Pair pair, @Nullable Statement base, @Nullable ImpliedGrowth joined) {
            Statement promise = pair.promise();
            Direction direction = Betterment.of(promise);
            Statement result = pair.result();
            if (result == null) {
                return Judgement.without(unanswered(promise, base, direction));
            }
            if (joined != null) {
                return Judgement.ofImplied(pair, joined, direction);
            }
            BigDecimal former = base == null || !base.unit().isKin(promise.unit()) ? null : base.value(promise.unit());
            return Judgement.of(pair, result.value(promise.unit()), former, direction);
        }

        private @Nullable Statement interim(Statement promise) {
            return isPast(promise) ? null : Outlook.latest(promise, later).orElse(null);
        }

        /** Where the report that should answer is missing, nothing can be said. */
        private Verdict unanswered(Statement promise, @Nullable Statement base, Direction direction) {
            int year = promise.period().to();
            if (later.stream().anyMatch(next -> next.year() == year + 1)) {
                return Verdict.UNANSWERED;
            }
            return isPast(promise) ? Verdict.OPEN : new Outlook(promise, base, later, direction).verdict();
        }

        /** Whether a later report is known, but not the one that should answer. */
        private boolean isGap(Statement promise) {
            int year = promise.period().to() + 1;
            return isPast(promise) && later.stream().noneMatch(next -> next.year() == year);
        }

        private boolean isPast(Statement promise) {
            return later.stream()
                    .anyMatch(next -> next.year() > promise.period().to());
        }

        private List<Statement> revisions(Pair pair) {
            Statement result = pair.result();
            List<Statement> revisions = new ArrayList<>();
            if (result != null) {
                later.stream()
                        .filter(next -> next.year() > result.reportYear())
                        .forEach(next -> same(result, Answers.results(next, pair.year()))
                                .filter(told -> differs(told, result))
                                .ifPresent(revisions::add));
            }
            return revisions;
        }

        private @Nullable Statement former(Statement promise) {
            return others(promise, before).reduce((_, last) -> last).orElse(null);
        }

        /** Other numbers that are promised for the same. */
        private static Stream<Statement> others(Statement promise, Map<Dated, List<Statement>> all) {
            return all.getOrDefault(Dated.of(promise), List.of()).stream()
                    .filter(other -> other.measure() == promise.measure() && differs(other, promise));
        }

        /** A level that was reached and fell short in a later year. */
        private @Nullable Statement lost(Pair pair) {
            Statement promise = pair.promise();
            Statement result = Objects.requireNonNull(pair.result());
            int sign = Betterment.of(promise).sign();
            if (promise.measure() != Measure.LEVEL || result.measure() != Measure.LEVEL || pair.isJoined()) {
                return null;
            }
            for (YearReport next : later) {
                Optional<Statement> after = next.year() - 1 > promise.period().to()
                        ? same(result, Answers.results(next, next.year() - 1))
                        : Optional.empty();
                boolean isShort = after.isPresent()
                        && after.get()
                                                .value(promise.unit())
                                                .subtract(promise.value())
                                                .signum()
                                        * sign
                                < 0;
                if (isShort) {
                    return after.get();
                }
            }
            return null;
        }

        private static Optional<Statement> same(Statement statement, List<Statement> told) {
            return Pairing.of(List.of(statement), told).stream()
                    .filter(pair -> pair.result() != null
                            && pair.discrepancies().isEmpty()
                            && pair.result().measure() == statement.measure()
                            && pair.result().unit().isKin(statement.unit()))
                    .map(Pair::result)
                    .findFirst();
        }

        private static boolean differs(Statement one, Statement other) {
            return one.value(other.unit()).compareTo(other.value()) != 0;
        }
    }
}
