package workreport.evidence;

import workreport.check.Check;
import workreport.check.Rule;

/**
 * The years that a report turns on.
 *
 * @param baseline end of the term before
 * @param current end of the term reported on
 * @param next the year whose work is planned
 * @param goal the last year of the new term
 */
public record Years(int baseline, int current, int next, int goal) {

    public Years {
        Check.of(Years.class)
                .that(baseline < current && current < next && next < goal, "", Rule.YEARS_OUT_OF_ORDER)
                .done();
    }
}
