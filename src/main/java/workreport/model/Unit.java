package workreport.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement as the report writes it.
 *
 * @param symbol the Chinese is what stands behind the digits in print
 * @param si how to convert to an international unit, where there is one
 */
public record Unit(String id, Bilingual symbol, @Nullable Conversion si) {

    /** The id of the unit that growth and change are given in. */
    public static final String PERCENT = "percent";

    /**
     * An international unit and the factor that leads to it.
     *
     * @param unit the international unit's symbol
     * @param factor what one of the report's unit is in it; positive
     */
    public record Conversion(String unit, BigDecimal factor) {

        public Conversion {
            Check.of(Conversion.class)
                    .text(unit, "unit")
                    .that(factor.signum() > 0, "factor", Rule.OUT_OF_BOUNDS, 0)
                    .done();
        }
    }
}
