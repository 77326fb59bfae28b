package workreport.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The promises and results of a place by subject, so that each indicator can be looked up. */
public final class SeriesIndex {

    private final Map<Identity, List<Promise>> promises = new HashMap<>();
    private final Map<Identity, List<Statement>> results = new HashMap<>();

    public SeriesIndex(PlaceSeries series) {
        series.promises()
                .forEach(promise -> promises.computeIfAbsent(Identity.of(promise.statement()), _ -> new ArrayList<>())
                        .add(promise));
        for (YearReport report : series.reports()) {
            report.results().stream()
                    .filter(each -> each.isOf(report.year() - 1))
                    .forEach(each -> results.computeIfAbsent(Identity.of(each), _ -> new ArrayList<>())
                            .add(each));
        }
    }

    /** The indicator that a promise is of. */
    public IndicatorSeries of(Promise promise) {
        Identity identity = Identity.of(promise.statement());
        Topic topic = promise.statement().topic();
        return IndicatorSeries.of(
                promise,
                promises.getOrDefault(identity, List.of()).stream()
                        .filter(each -> !each.statement().topic().isApart(topic))
                        .toList(),
                results.getOrDefault(identity, List.of()).stream()
                        .filter(each -> !each.topic().isApart(topic))
                        .toList(),
                identity.rate() ? List.of() : growths(identity, topic));
    }

    private List<Statement> growths(Identity identity, Topic topic) {
        return promises.getOrDefault(identity.growth(), List.of()).stream()
                .map(Promise::statement)
                .filter(each -> !each.topic().isApart(topic))
                .toList();
    }

    /** The indicators of some promises, each once, in the order of the promises. */
    public List<IndicatorSeries> of(List<Promise> wanted) {
        List<IndicatorSeries> all = new ArrayList<>();
        Set<Promise> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Promise promise : wanted) {
            if (!seen.contains(promise)) {
                IndicatorSeries series = of(promise);
                all.add(series);
                seen.addAll(series.promises());
            }
        }
        return all;
    }
}
