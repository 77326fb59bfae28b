package workreport.evidence;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Unit;

/** Indicators and observations for tests. */
public final class Sample {

    public static final Milestones YEARS = TestReports.TERM;
    public static final Bilingual NOTE = new Bilingual("以任期末为准。", "The end of the term.");

    public static final List<Unit> UNITS = List.of(
            new Unit("percent", new Bilingual("%", "%"), null),
            new Unit("yuan", new Bilingual("元", "yuan"), null),
            new Unit("mu-10k", new Bilingual("万亩", "10,000 mu"), null),
            new Unit("gw", new Bilingual("GW", "GW"), null));

    private Sample() {}

    /** An indicator named 覆盖率, whose observations may be compared. */
    public static Indicator indicator(String unit, Observation... observations) {
        return indicator(unit, Comparability.OK, observations);
    }

    public static Indicator indicator(String unit, Comparability comparability, Observation... observations) {
        return new Indicator(
                "cover",
                new Bilingual("覆盖率", "Cover"),
                "ecology",
                unit,
                Direction.HIGHER,
                comparability,
                NOTE,
                List.of(observations));
    }

    public static Observation actual(String period, Measure measure, String value) {
        return observation(period, measure, Status.ACTUAL, value, Bound.EXACT, Basis.STATED, null);
    }

    public static Observation target(String period, Measure measure, String value, Bound bound) {
        return observation(period, measure, Status.TARGET, value, bound, Basis.STATED, null);
    }

    /** A goal for growth in percent a year. */
    public static Observation growth(String period, String percent, Bound bound) {
        return observation(period, Measure.GROWTH, Status.TARGET, percent, bound, Basis.STATED, "percent");
    }

    public static Observation observation(
            String period,
            Measure measure,
            Status status,
            String value,
            Bound bound,
            Basis basis,
            @Nullable String unit) {
        return new Observation(
                Period.parse(period),
                measure,
                status,
                new BigDecimal(value),
                bound,
                bound == Bound.EXACT ? "" : "左右",
                basis,
                new Anchor("s1.p1", 0, 1),
                unit,
                basis == Basis.INFERRED ? NOTE : null);
    }
}
