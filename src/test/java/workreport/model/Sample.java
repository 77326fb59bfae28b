package workreport.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indicators and readings for tests. */
public final class Sample {

    public static final Years YEARS = new Years(2017, 2021, 2022, 2026);
    public static final Bilingual NOTE = new Bilingual("以任期末为准。", "The end of the term.");

    public static final List<Unit> UNITS = List.of(
            new Unit("percent", new Bilingual("%", "%"), null),
            new Unit("yuan", new Bilingual("元", "yuan"), null),
            new Unit("mu-10k", new Bilingual("万亩", "10,000 mu"), null),
            new Unit("gw", new Bilingual("GW", "GW"), null));

    private Sample() {}

    /** An indicator named 覆盖率, whose readings may be compared. */
    public static Indicator indicator(String unit, Reading... readings) {
        return indicator(unit, Comparability.OK, readings);
    }

    public static Indicator indicator(String unit, Comparability comparability, Reading... readings) {
        return new Indicator(
                "cover",
                new Bilingual("覆盖率", "Cover"),
                "ecology",
                unit,
                Direction.HIGHER,
                comparability,
                NOTE,
                List.of(readings));
    }

    public static Reading actual(String period, Measure measure, String value) {
        return reading(period, measure, Status.ACTUAL, value, Bound.EXACT, Basis.STATED, null);
    }

    public static Reading target(String period, Measure measure, String value, Bound bound) {
        return reading(period, measure, Status.TARGET, value, bound, Basis.STATED, null);
    }

    /** A goal for growth in percent a year. */
    public static Reading growth(String period, String percent, Bound bound) {
        return reading(period, Measure.GROWTH, Status.TARGET, percent, bound, Basis.STATED, "percent");
    }

    public static Reading reading(
            String period,
            Measure measure,
            Status status,
            String value,
            Bound bound,
            Basis basis,
            @Nullable String unit) {
        return new Reading(
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
