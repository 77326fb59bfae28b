package workreport.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.model.Anchor;
import workreport.model.Basis;
import workreport.model.Bilingual;
import workreport.model.Bound;
import workreport.model.Comparability;
import workreport.model.Direction;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Period;
import workreport.model.Reading;
import workreport.model.Sense;
import workreport.model.Status;
import workreport.model.Years;

/** Readings and indicators as the tests of the analysis need them. */
final class Readings {

    static final Years YEARS = new Years(2017, 2021, 2022, 2026);
    private static final Anchor SOMEWHERE = new Anchor("p", 0, 1);

    private Readings() {}

    static Reading baseline(String value) {
        return reading("2017", Measure.LEVEL, Status.ACTUAL, value, Bound.EXACT);
    }

    static Reading current(String value) {
        return reading("2021", Measure.LEVEL, Status.ACTUAL, value, Bound.EXACT);
    }

    static Reading goal(String value) {
        return goal(value, Bound.EXACT);
    }

    static Reading goal(String value, Bound bound) {
        return reading("2026", Measure.LEVEL, Status.TARGET, value, bound);
    }

    /** A growth aimed at; a value with a minus is a decrease. */
    static Reading growth(String period, String value) {
        return growth(period, value, Bound.EXACT);
    }

    static Reading growth(String period, String value, Bound bound) {
        BigDecimal signed = new BigDecimal(value);
        return new Reading(
                Period.parse(period),
                Measure.GROWTH,
                Status.TARGET,
                signed.abs(),
                signed.signum() < 0 ? Sense.DECREASE : Sense.INCREASE,
                bound,
                bound == Bound.EXACT ? "" : "word",
                Basis.STATED,
                SOMEWHERE,
                "percent",
                null);
    }

    static Reading reading(String period, Measure measure, Status status, String value, Bound bound) {
        return reading(period, measure, status, value, bound, null);
    }

    static Reading reading(
            String period, Measure measure, Status status, String value, Bound bound, @Nullable String unit) {
        return new Reading(
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

    static Indicator indicator(Direction direction, Reading... readings) {
        return indicator(direction, Comparability.OK, readings);
    }

    static Indicator indicator(Direction direction, Comparability comparability, Reading... readings) {
        return new Indicator(
                "sample",
                new Bilingual("样本", "Sample"),
                "theme",
                "unit",
                direction,
                comparability,
                new Bilingual("说明", "Note"),
                List.of(readings));
    }
}
