package workreport.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.entered.EnteredValue;
import workreport.entered.EnteredValues;
import workreport.measure.Measure;

/**
 * What the reports of several places for one year say of the same shared indicators: results of the year before, and
 * targets. A row has only numbers of the same period, measure, unit and price basis; amounts only of places of the same rank.
 *
 * @param reports one for each place
 * @param rows in the order of the catalogue; those in which nothing may be compared come last
 */
public record SideBySide(List<YearReport> reports, List<Row> rows) {

    /** Why a number does not stand in a row with the others. Each has a sentence for people in both word files. */
    public enum Reason {
        /** The measures differ: a growth, a sum, a level. */
        MEASURES,
        UNITS,
        /** One is said to be in constant prices or on a comparable basis, the other is not. */
        PRICES,
        /** An amount for an area of a different rank. */
        RANKS,
        /** The report itself gives two different numbers. */
        TWICE
    }

    /**
     * A number that may not be compared with those of its row.
     *
     * @param reasons not empty
     */
    public record Refused(Statement statement, Set<Reason> reasons) {

        public Refused {
            reasons = Set.copyOf(reasons);
        }
    }

    /**
     * An indicator for a period.
     *
     * @param target whether it is a target, not a result
     * @param values by the id of the report; none or at least two, or one beside what was entered for other places
     * @param refused those of other reports, which may not be compared with them, by the id of the report
     * @param entered what a person entered for places whose reports give nothing here, by the id of the report
     */
    public record Row(
            Entry indicator,
            boolean target,
            Map<String, Statement> values,
            Map<String, Refused> refused,
            Map<String, EnteredPoint> entered) {

        public Row {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            refused = Collections.unmodifiableMap(new LinkedHashMap<>(refused));
            entered = Collections.unmodifiableMap(new LinkedHashMap<>(entered));
        }

        private Row with(Map<String, EnteredPoint> points) {
            return new Row(indicator, target, values, refused, points);
        }

        /** One of its numbers, for what all have in common. */
        public Statement example() {
            return Stream.concat(
                            values.values().stream(), refused.values().stream().map(Refused::statement))
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether anything may be compared. */
        public boolean isComparable() {
            return !values.isEmpty();
        }
    }

    public SideBySide {
        reports = List.copyOf(reports);
        rows = List.copyOf(rows);
    }

    /**
     * Sets reports for the same year side by side; of two of one place the first counts.
     *
     * @param entered what was entered for places, by their names as the reports have them
     */
    public static SideBySide of(List<YearReport> all, Map<String, EnteredValues> entered) {
        List<YearReport> reports = new ArrayList<>();
        for (YearReport report : all) {
            if (reports.stream().noneMatch(each -> each.isOf(report.place()))) {
                reports.add(report);
            }
        }
        Map<Subject, List<Told>> told = new LinkedHashMap<>();
        reports.forEach(report -> told(report)
                .forEach(each -> told.computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                        .add(each)));
        List<Row> rows = told.values().stream()
                .flatMap(group -> Stream.concat(rows(group), alone(group)))
                .map(row -> row.with(entered(row, reports, entered)))
                .filter(row -> row.values.size() != 1 || !row.entered.isEmpty())
                .collect(Collectors.toList());
        List<Entry> order = List.copyOf(Catalogue.standard().entries());
        rows.sort(Comparator.comparing((Row row) -> !row.isComparable())
                .thenComparingInt(row -> order.indexOf(row.indicator()))
                .thenComparing(Row::target)
                .thenComparing(row -> row.example().measure())
                .thenComparing(row -> row.example().period()));
        return new SideBySide(reports, rows);
    }

    private static Map<String, EnteredPoint> entered(
            Row row, List<YearReport> reports, Map<String, EnteredValues> entered) {
        Map<String, EnteredPoint> points = new LinkedHashMap<>();
        Statement example = row.example();
        Optional<AreaRank> rank = Optional.ofNullable(kind(example, AreaRank.TOWNSHIP).rank)
                .flatMap(_ -> reports.stream()
                        .filter(report -> report.id().equals(example.passage().report()))
                        .findFirst())
                .flatMap(report -> AreaRank.of(report.place()));
        for (YearReport report : reports) {
            boolean may = row.isComparable()
                    && !row.target
                    && !row.values.containsKey(report.id())
                    && !row.refused.containsKey(report.id())
                    && (rank.isEmpty() || rank.equals(AreaRank.of(report.place())));
            EnteredValues values = entered.get(report.place());
            if (may && values != null) {
                values.valid()
                        .filter(value -> row.indicator.spellings().anyMatch(value.indicator()::equals))
                        .map(EnteredValue::figure)
                        .filter(figure -> EnteredPoint.isAlike(figure, example.measure())
                                && figure.period().to() == example.period().to()
                                && PrintedUnit.of(figure.unit()).isKin(example.unit()))
                        .findFirst()
                        .ifPresent(figure -> points.put(report.id(), EnteredPoint.of(figure, example.unit())));
            }
        }
        return points;
    }

    /** What is stated, for when. */
    private record Subject(Entry indicator, boolean target, int from, int to) {}

    /** All that must be the same in two numbers that are compared; the rank only of amounts. */
    private record Kind(
            Measure measure,
            String unit,
            boolean otherPrices,
            @Nullable AreaRank rank) {

        Set<Reason> against(Kind other) {
            Set<Reason> reasons = EnumSet.noneOf(Reason.class);
            if (measure != other.measure) {
                reasons.add(Reason.MEASURES);
            } else if (!unit.equals(other.unit)) {
                reasons.add(Reason.UNITS);
            }
            if (otherPrices != other.otherPrices) {
                reasons.add(Reason.PRICES);
            }
            if (rank != other.rank) {
                reasons.add(Reason.RANKS);
            }
            return reasons;
        }
    }

    /** A number of a report. */
    private record Told(String report, Statement statement, Subject subject, Kind kind) {}

    private static Stream<Told> told(YearReport report) {
        Optional<AreaRank> rank = AreaRank.of(report.place());
        Stream<Statement> results = report.results().stream().filter(each -> each.isOf(report.year() - 1));
        Stream<Statement> promises =
                report.promises().stream().filter(each -> each.period().to() >= report.year());
        return Stream.concat(results, promises)
                .filter(each -> each.topic().known() != null)
                .map(each -> new Told(report.id(), each, subject(each), kind(each, rank.orElse(AreaRank.TOWNSHIP))));
    }

    private static Subject subject(Statement statement) {
        int to = statement.period().to();
        int from = statement.measure().isState() ? to : statement.period().from();
        return new Subject(Objects.requireNonNull(statement.topic().known()), statement.isPromise(), from, to);
    }

    private static Kind kind(Statement statement, AreaRank rank) {
        Measure measure = statement.measure() == Measure.HELD ? Measure.LEVEL : statement.measure();
        boolean anyRank = statement.isRate() || statement.unit().isPercent() || isPerHead(statement);
        boolean constant = SeriesName.of(statement.name()).isOutput();
        return new Kind(
                measure,
                statement.unit().base(),
                statement.isRate() && !constant && statement.isInOtherPrices(),
                anyRank ? null : rank);
    }

    private static boolean isPerHead(Statement statement) {
        SeriesName name = SeriesName.of(statement.name());
        return !name.feature(Feature.PER).isEmpty() || name.isIncomeOfPeople();
    }

    /** A row for each kind that two tell; without one, a row of refusals for each measure, or one for all measures. */
    private static Stream<Row> rows(List<Told> group) {
        List<Row> rows = group.stream()
                .collect(Collectors.groupingBy(each -> each.kind.measure, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(SideBySide::rowsOfMeasure)
                .toList();
        return rows.isEmpty() && reports(group) > 1 ? Stream.of(refusals(group)) : rows.stream();
    }

    private static Stream<Row> rowsOfMeasure(List<Told> told) {
        List<Row> rows = told.stream()
                .collect(Collectors.groupingBy(Told::kind, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(each -> reports(each.getValue()) > 1)
                .map(each -> row(each.getKey(), each.getValue(), told))
                .toList();
        return rows.isEmpty() && reports(told) > 1 ? Stream.of(refusals(told)) : rows.stream();
    }

    /** A row for each result that one report alone tells: others may have been entered. */
    private static Stream<Row> alone(List<Told> group) {
        return group.stream()
                .filter(each -> !each.subject.target
                        && group.stream()
                                .noneMatch(other -> other != each && other.kind.measure() == each.kind.measure()))
                .map(each -> new Row(
                        each.subject.indicator, false, Map.of(each.report, each.statement), Map.of(), Map.of()));
    }

    /** The first number of each report, each with what sets it apart from another's. */
    private static Row refusals(List<Told> group) {
        Told first = group.getFirst();
        Told other = group.stream()
                .filter(each -> !each.report.equals(first.report))
                .findFirst()
                .orElseThrow();
        Map<String, Refused> refused = new LinkedHashMap<>();
        for (Told each : group) {
            Kind against = each.report.equals(first.report) ? other.kind : first.kind;
            refused.putIfAbsent(each.report, new Refused(each.statement, each.kind.against(against)));
        }
        return new Row(first.subject.indicator, first.subject.target, Map.of(), refused, Map.of());
    }

    private static long reports(List<Told> told) {
        return told.stream().map(Told::report).distinct().count();
    }

    private static Row row(Kind kind, List<Told> same, List<Told> ofMeasure) {
        Map<String, Statement> values = new LinkedHashMap<>();
        Map<String, Refused> refused = new LinkedHashMap<>();
        for (Told each : same) {
            Statement before = values.putIfAbsent(each.report, each.statement);
            if (before != null && before.value(each.statement.unit()).compareTo(each.statement.value()) != 0) {
                refused.put(each.report, new Refused(each.statement, Set.of(Reason.TWICE)));
            }
        }
        values.keySet().removeAll(refused.keySet());
        for (Told each : ofMeasure) {
            if (!values.containsKey(each.report)) {
                refused.putIfAbsent(each.report, new Refused(each.statement, kind.against(each.kind)));
            }
        }
        if (values.size() < 2) {
            values.forEach((report, statement) -> refused.put(report, new Refused(statement, Set.of(Reason.TWICE))));
            values.clear();
        }
        Subject subject = same.getFirst().subject;
        return new Row(subject.indicator, subject.target, values, refused, Map.of());
    }
}
