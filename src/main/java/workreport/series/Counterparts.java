package workreport.series;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A number in one report and the one that another report gives for the same thing.
 *
 * @param discrepancies in what both are of
 */
public record Counterparts(Statement before, Statement after, Set<Discrepancy> discrepancies) {

    public Counterparts {
        discrepancies = Set.copyOf(discrepancies);
    }

    /** Pairs the statements of two passages by names, units and subjects; those without a counterpart are left out. */
    public static List<Counterparts> of(List<Statement> before, List<Statement> after) {
        return Pairing.of(before, after).stream()
                .filter(pair -> pair.result() != null)
                .map(pair ->
                        new Counterparts(pair.promise(), Objects.requireNonNull(pair.result()), pair.discrepancies()))
                .toList();
    }
}
