package workreport.entered;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

/** Values for tests. */
final class Entries {

    static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");
    static final String PLACE = "某省某市某县";

    private Entries() {}

    static Figure figure(String period, Measure measure, String value, String unit) {
        return new Figure(
                Period.parse(period),
                measure,
                Status.ACTUAL,
                new BigDecimal(value),
                null,
                Sense.INCREASE,
                Bound.EXACT,
                unit,
                new Source.Entered("统计公报", "12", null, LocalDate.of(2026, 1, 6), "王"),
                "");
    }

    static EnteredValue value(String id, String indicator, Figure figure) {
        return new EnteredValue(id, indicator, figure, NOON);
    }

    static EnteredValues values(EnteredValue... all) {
        EnteredValues values = EnteredValues.empty(PLACE);
        for (EnteredValue value : all) {
            values = values.with(value, NOON);
        }
        return values;
    }
}
