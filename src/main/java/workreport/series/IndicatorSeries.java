package workreport.series;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.catalogue.Entry;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.entered.Figure;
import workreport.evidence.Direction;

/**
 * One indicator through the reports of a place.
 *
 * @param name as it was promised
 * @param direction which way is better
 * @param promises by report
 * @param results for each year the one that was published first
 * @param implied levels that were not promised, but follow from a promised growth; computed, and never one of the promises
 * @param breaks where a line must not continue
 * @param entered what a person entered for it, by year; never one of the results
 */
public record IndicatorSeries(
        String name,
        PrintedUnit unit,
        Direction direction,
        List<Promise> promises,
        Map<Integer, Statement> results,
        List<ImpliedLevel> implied,
        List<SeriesBreak> breaks,
        List<EnteredPoint> entered) {

    public IndicatorSeries {
        entered = List.copyOf(entered);
        promises = List.copyOf(promises);
        implied = List.copyOf(implied);
        results = Collections.unmodifiableMap(new TreeMap<>(results));
        breaks = List.copyOf(breaks);
    }

    /** The indicator that a promise is about. */
    public static IndicatorSeries of(Promise promise, PlaceSeries series) {
        return new SeriesIndex(series).of(promise);
    }

    /**
     * The indicator that a promise is about.
     *
     * @param promises all that are of the same
     * @param told what the reports say about it, by report
     * @param growths what was promised for its growth, if it is an amount itself
     */
    static IndicatorSeries of(Promise promise, List<Promise> promises, List<Statement> told, List<Statement> growths) {
        Statement statement = promise.statement();
        Map<Integer, Statement> results = new HashMap<>();
        Stream.concat(answers(promises), told.stream())
                .forEach(result -> results.putIfAbsent(result.period().to(), result));
        return new IndicatorSeries(
                statement.name(),
                statement.unit(),
                Betterment.of(statement),
                promises,
                results,
                implied(promises, told, growths),
                breaks(results),
                List.of());
    }

    /** Of the years for which no level is promised. */
    private static List<ImpliedLevel> implied(List<Promise> promises, List<Statement> told, List<Statement> growths) {
        Set<Integer> promised =
                promises.stream().map(promise -> promise.pair().year()).collect(Collectors.toSet());
        Map<Integer, ImpliedLevel> implied = new TreeMap<>();
        growths.stream()
                .filter(growth -> !promised.contains(growth.period().to()))
                .flatMap(growth -> ImpliedLevel.of(growth, told).stream())
                .forEach(level -> implied.putIfAbsent(level.year(), level));
        return List.copyOf(implied.values());
    }

    /** The same with what was entered for it: under one of its names, in the same measure, in a unit of the same base. */
    public IndicatorSeries with(EnteredValues values) {
        Set<String> names = names();
        List<EnteredPoint> points = values.valid()
                .filter(value -> isOf(value, names))
                .map(EnteredValue::figure)
                .map(figure -> EnteredPoint.of(figure, unit))
                .sorted(Comparator.comparingInt(EnteredPoint::year))
                .toList();
        return new IndicatorSeries(name, unit, direction, promises, results, implied, breaks, points);
    }

    /** Whether a value that was entered is one of its results. */
    public boolean isOf(EnteredValue value) {
        return isOf(value, names());
    }

    private boolean isOf(EnteredValue value, Set<String> names) {
        Figure figure = value.figure();
        return EnteredPoint.isAlike(figure, promises.getFirst().statement().measure())
                && PrintedUnit.of(figure.unit()).isKin(unit)
                && names.contains(value.indicator());
    }

    /** A figure of it in its unit, negative for a decrease. */
    public BigDecimal valueOf(Figure figure) {
        return EnteredPoint.of(figure, unit).value();
    }

    private Stream<Statement> statements() {
        return Stream.concat(promises.stream().map(Promise::statement), results.values().stream());
    }

    /** All indicators for which the reports of a place promise something: those with the most years first. */
    public static List<IndicatorSeries> all(PlaceSeries series) {
        return new SeriesIndex(series)
                .of(series.promises()).stream()
                        .sorted(Comparator.comparingInt(each -> -each.years().size()))
                        .toList();
    }

    /** Whether it has more than one year, so that there is something to compare. */
    public boolean isOfSeveralYears() {
        return years().size() > 1;
    }

    /** The years for which it is promised or reported. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>(results.keySet());
        promises.forEach(promise -> years.add(promise.pair().year()));
        return years;
    }

    /** All that the reports call it, and all names of the indicator that many reports share. */
    public Set<String> names() {
        return statements()
                .flatMap(statement -> Stream.concat(
                        Stream.of(statement.name()), statement.topic().spellings()))
                .collect(Collectors.toSet());
    }

    /** Whether it is a growth, not what grows. */
    public boolean isRate() {
        return promises.getFirst().statement().isRate();
    }

    /** What distinguishes it from the place's other indicators: its name, and its unit, or + for a growth. */
    public String id() {
        Statement first = promises.getFirst().statement();
        String name =
                first.topic().id().isEmpty() ? first.name() : first.topic().id();
        return name + " " + (isRate() ? "+" : first.unit().base());
    }

    private static Stream<Statement> answers(List<Promise> promises) {
        return promises.stream()
                .map(Promise::pair)
                .filter(pair -> pair.result() != null && pair.mayBeJudged() && !pair.isJoined())
                .map(pair -> Objects.requireNonNull(pair.result()))
                .sorted(Comparator.comparingInt(Statement::reportYear));
    }

    /** How many values there are to draw. */
    public int size() {
        return results.size()
                + entered.size()
                + (int) promises.stream().map(Promise::statement).distinct().count();
    }

    private static List<SeriesBreak> breaks(Map<Integer, Statement> results) {
        List<SeriesBreak> breaks = new ArrayList<>();
        Statement before = null;
        for (Statement each : new TreeMap<>(results).values()) {
            if (before != null) {
                between(before, each).ifPresent(breaks::add);
            }
            before = each;
        }
        return breaks;
    }

    private static Optional<SeriesBreak> between(Statement one, Statement other) {
        int year = other.period().to();
        Entry known = other.topic().known();
        // A growth compares two years by one definition, whichever that is.
        Optional<SeriesBreak> dated = known == null || other.isRate()
                ? Optional.empty()
                : known.breakBetween(one.period().to(), year)
                        .map(found -> new SeriesBreak(found.year(), SeriesBreak.Kind.DEFINITION, found.note()));
        return dated.or(() -> kind(one, other).map(kind -> new SeriesBreak(year, kind, null)));
    }

    private static Optional<SeriesBreak.Kind> kind(Statement one, Statement other) {
        SeriesName first = SeriesName.of(one.name());
        SeriesName second = SeriesName.of(other.name());
        if (first.isNetIncome() != second.isNetIncome()) {
            return Optional.of(SeriesBreak.Kind.DEFINITION);
        }
        if (!one.unit().isKin(other.unit())) {
            return Optional.of(SeriesBreak.Kind.UNIT);
        }
        boolean constant = second.isOutput();
        return one.isRate() && !constant && one.isInOtherPrices() != other.isInOtherPrices()
                ? Optional.of(SeriesBreak.Kind.PRICES)
                : Optional.empty();
    }
}
