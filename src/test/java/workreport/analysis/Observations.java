package workreport.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.evidence.Basis;
import workreport.evidence.Comparability;
import workreport.evidence.Direction;
import workreport.evidence.Indicator;
import workreport.evidence.Milestones;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.evidence.TestReports;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

/** Observations and indicators as the tests of the analysis need them. */
final class Observations {

    static final Milestones YEARS = TestReports.TERM;
    private static final Anchor SOMEWHERE = new Anchor("p", 0, 1);

    private Observations() {}

    static Observation baseline(String value) {
        return observation("2017", Measure.LEVEL, Status.ACTUAL, value, Bound.EXACT);
    }

    static Observation current(String value) {
        return observation("2021", Measure.LEVEL, Status.ACTUAL, value, Bound.EXACT);
    }

    static Observation goal(String value) {
        return goal(value, Bound.EXACT);
    }

    static Observation goal(String value, Bound bound) {
        return observation("2026", Measure.LEVEL, Status.TARGET, value, bound);
    }

    /** A growth aimed at; a value with a minus is a decrease. */
    static Observation growth(String period, String value) {
        return growth(period, value, Bound.EXACT);
    }

    static Observation growth(String period, String value, Bound bound) {
        BigDecimal signed = new BigDecimal(value);
        return new Observation(
                Period.parse(period),
                Measure.GROWTH,
                Status.TARGET,
                signed.abs(),
                null,
                signed.signum() < 0 ? Sense.DECREASE : Sense.INCREASE,
                bound,
                bound == Bound.EXACT ? "" : "word",
                Basis.STATED,
                new Source.InText(SOMEWHERE),
                "percent",
                null);
    }

    static Observation observation(String period, Measure measure, Status status, String value, Bound bound) {
        return observation(period, measure, status, value, bound, null);
    }

    static Observation observation(
            String period, Measure measure, Status status, String value, Bound bound, @Nullable String unit) {
        return new Observation(
                Period.parse(period),
                measure,
                status,
                new BigDecimal(value),
                bound,
                bound == Bound.EXACT ? "" : "word",
                Basis.STATED,
                SOMEWHERE,
                unit,
                null);
    }

    static Indicator indicator(Direction direction, Observation... observations) {
        return indicator(direction, Comparability.OK, observations);
    }

    static Indicator indicator(Direction direction, Comparability comparability, Observation... observations) {
        return new Indicator(
                "sample",
                new Bilingual("样本", "Sample"),
                "theme",
                "unit",
                direction,
                comparability,
                new Bilingual("说明", "Note"),
                List.of(observations));
    }
}
