package workreport.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import workreport.series.Fit.Named;

/**
 * The outcome of a place's promises with a number. A promise counts once; one with several results is kept or missed only
 * where all of them say so.
 *
 * @param lists for each verdict its promises, in the order of the reports; every verdict has a list
 * @param forgotten those that no later report speaks of at all, in whatever year; part of the unanswered
 */
public record ScoreCard(Map<Verdict, List<Promise>> lists, List<Promise> forgotten) {

    public ScoreCard {
        lists = Collections.unmodifiableMap(new EnumMap<>(lists));
        forgotten = List.copyOf(forgotten);
    }

    /** Counts the promises of a place. */
    static ScoreCard of(List<Promise> promises, List<YearReport> reports) {
        Map<Statement, List<Promise>> rows = new IdentityHashMap<>();
        List<Statement> order = new ArrayList<>();
        for (Promise promise : promises) {
            rows.computeIfAbsent(promise.statement(), statement -> {
                        order.add(statement);
                        return new ArrayList<>();
                    })
                    .add(promise);
        }
        Map<Verdict, List<Promise>> lists = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            lists.put(verdict, new ArrayList<>());
        }
        order.forEach(statement ->
                lists.get(verdict(rows.get(statement))).add(rows.get(statement).getFirst()));
        return new ScoreCard(lists, forgotten(lists.get(Verdict.UNANSWERED), reports));
    }

    private static Verdict verdict(List<Promise> rows) {
        Set<Verdict> all = Set.copyOf(rows.stream().map(Promise::verdict).toList());
        return all.size() == 1 ? all.iterator().next() : Verdict.NOT_JUDGED;
    }

    private static List<Promise> forgotten(List<Promise> unanswered, List<YearReport> reports) {
        Map<Integer, List<Named>> told = new TreeMap<>();
        reports.forEach(report -> told.put(report.year(), Named.of(report.statements())));
        return unanswered.stream()
                .filter(promise -> told.entrySet().stream()
                        .filter(later -> later.getKey() > promise.statement().reportYear())
                        .noneMatch(later -> Pairing.isSpokenOf(promise.statement(), later.getValue())))
                .toList();
    }

    /** How many promises had that outcome. */
    public int count(Verdict verdict) {
        return lists.get(verdict).size();
    }

    /** How many promises are due and have a later report: the base of all shares. */
    public int due() {
        return lists.entrySet().stream()
                .filter(each -> each.getKey() != Verdict.OPEN
                        && each.getKey() != Verdict.EXPECTED
                        && each.getKey() != Verdict.EARLY)
                .mapToInt(each -> each.getValue().size())
                .sum();
    }

    /** How many promises there are, whether due or not. */
    public int all() {
        return lists.values().stream().mapToInt(List::size).sum();
    }
}
