package workreport.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workreport.check.Check;
import workreport.check.Rule;
import workreport.document.Bilingual;

/**
 * A unit of measurement as the report writes it.
 *
 * @param symbol the Chinese one is what follows the digits in print
 * @param si how to convert to an international unit, where there is one
 * @param multiple the smaller unit that it is a multiple of, if that one is used too
 */
public record Unit(
        String id,
        Bilingual symbol,
        @Nullable Conversion si,
        @Nullable Multiple multiple) {

    /** The id of the unit that growth, and most change, is given in. */
    public static final String PERCENT = "percent";

    /** The id of the unit for numbers without one, such as an index or a ratio: nothing is printed after the number. */
    public static final String NONE = "number";

    /**
     * A smaller unit of the same kind: 万户 is 10,000 户.
     *
     * @param of the smaller unit's id
     * @param factor how many of it make one; a power of ten
     */
    public record Multiple(String of, BigDecimal factor) {

        public Multiple {
            Check.of(Multiple.class)
                    .that(isPowerOfTen(factor), "factor", Rule.OUT_OF_BOUNDS, 10)
                    .done();
        }

        private static boolean isPowerOfTen(BigDecimal number) {
            return number.compareTo(BigDecimal.ONE) > 0
                    && number.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        }
    }

    /** A unit that is not a multiple of another. */
    public Unit(String id, Bilingual symbol, @Nullable Conversion si) {
        this(id, symbol, si, null);
    }

    /** Whether something is printed behind numbers in it. */
    public boolean isPrinted() {
        return !id.equals(NONE);
    }

    /** Whether both count the same thing: one is a multiple of the other, or both are multiples of a third. */
    public boolean isKin(Unit other) {
        return smallest().equals(other.smallest());
    }

    private String smallest() {
        return multiple == null ? id : multiple.of;
    }

    /** How many of the other unit make one of this, exactly; empty if neither is a multiple of the other. */
    public Optional<BigDecimal> in(Unit other) {
        if (id.equals(other.id)) {
            return Optional.of(BigDecimal.ONE);
        }
        if (multiple != null && multiple.of.equals(other.id)) {
            return Optional.of(multiple.factor);
        }
        return other.multiple != null && other.multiple.of.equals(id)
                ? Optional.of(BigDecimal.ONE.divide(other.multiple.factor))
                : Optional.empty();
    }

    /**
     * An international unit and the factor that leads to it.
     *
     * @param unit the international unit's symbol
     * @param factor one of the report's unit in the international one; positive
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
