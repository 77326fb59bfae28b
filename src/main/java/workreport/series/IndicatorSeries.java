package workreport.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One indicator through the reports of a place.
 *
 * @param name as it was promised
 * @param promises by report
 * @param results for each year the one that was published first
 * @param breaks the years from which on it is defined in another way: a line does not cross them
 */
public record IndicatorSeries(
        String name, PrintedUnit unit, List<Promise> promises, Map<Integer, Statement> results, List<Integer> breaks) {

    public IndicatorSeries {
        promises = List.copyOf(promises);
        results = Collections.unmodifiableMap(new TreeMap<>(results));
        breaks = List.copyOf(breaks);
    }

    /** The indicator that a promise is of. */
    public static IndicatorSeries of(Promise promise, PlaceSeries series) {
        Identity identity = Identity.of(promise.statement());
        List<Promise> promises = series.promises().stream()
                .filter(each -> Identity.of(each.statement()).equals(identity))
                .toList();
        Map<Integer, Statement> results = new LinkedHashMap<>();
        answers(promises).forEach(result -> results.putIfAbsent(result.period().to(), result));
        for (YearReport report : series.reports()) {
            report.results().stream()
                    .filter(each ->
                            each.isOf(report.year() - 1) && Identity.of(each).equals(identity))
                    .forEach(each -> results.putIfAbsent(each.period().to(), each));
        }
        return new IndicatorSeries(
                promise.statement().name(), promise.statement().unit(), promises, results, breaks(results));
    }

    private static Stream<Statement> answers(List<Promise> promises) {
        return promises.stream()
                .map(Promise::pair)
                .filter(pair -> pair.result() != null && pair.mayBeJudged() && !pair.isJoined())
                .map(pair -> Objects.requireNonNull(pair.result()))
                .sorted(Comparator.comparingInt(Statement::reportYear));
    }

    private static List<Integer> breaks(Map<Integer, Statement> results) {
        List<Integer> breaks = new ArrayList<>();
        Statement before = null;
        for (Map.Entry<Integer, Statement> each : new TreeMap<>(results).entrySet()) {
            if (before != null && isOtherwiseDefined(before, each.getValue())) {
                breaks.add(each.getKey());
            }
            before = each.getValue();
        }
        return breaks;
    }

    private static boolean isOtherwiseDefined(Statement one, Statement other) {
        return SeriesName.of(one.name()).isNetIncome()
                        != SeriesName.of(other.name()).isNetIncome()
                || !one.unit().isKin(other.unit());
    }
}
