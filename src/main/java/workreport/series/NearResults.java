package workreport.series;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Results in the answering report that might belong to a promise but were not paired with it: for a reader, who may
 * know better.
 */
public final class NearResults {

    private static final int MOST = 3;
    private static final double LEAST = 0.25;

    private NearResults() {}

    /** Results of the promise's year in the same kind of unit, the most alike first. */
    public static List<Statement> of(Promise promise, PlaceSeries series) {
        Statement promised = promise.statement();
        int year = promised.period().to();
        Statement paired = promise.pair().result();
        return series.reports().stream()
                .filter(report -> report.year() == year + 1)
                .flatMap(report -> Answers.results(report, year).stream())
                .filter(each -> each != paired
                        && each.isRate() == promised.isRate()
                        && !each.named().key().equals(promised.named().key())
                        && each.unit().fit(promised.unit()) > 0)
                .map(each -> new Near(each, likeness(promised, each)))
                .filter(near -> near.likeness >= LEAST)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed())
                .map(Near::result)
                .limit(MOST)
                .toList();
    }

    private record Near(Statement result, double likeness) {}

    private static double likeness(Statement promise, Statement result) {
        return Stream.of(
                        Likeness.ofNames(promise.name(), result.name()),
                        Likeness.ofNames(
                                SeriesName.of(promise.name()).stem(),
                                SeriesName.of(result.name()).stem()))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
    }
}
