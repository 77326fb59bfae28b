package workreport.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * A value in an international unit.
 *
 * @param value only as exact as it was printed
 */
public record InternationalValue(BigDecimal value, String unit) {

    private static final BigDecimal MU_A_HECTARE = BigDecimal.valueOf(15);

    private static final Map<String, String> SAME = Map.of(
            "公里", "km", "千米", "km", "米", "m", "平方公里", "km²", "平方米", "m²", "立方米", "m³", "吨", "t", "公顷", "ha", "千瓦", "kW",
            "公斤", "kg");

    /** The value, if it has such a unit; empty for counts, money and percentages. */
    public static Optional<InternationalValue> of(Statement statement) {
        PrintedUnit unit = statement.unit();
        BigDecimal whole = statement.value().multiply(unit.factor());
        if (unit.base().equals("亩")) {
            MathContext digits = new MathContext(Math.max(2, statement.value().precision()));
            return Optional.of(new InternationalValue(plain(whole.divide(MU_A_HECTARE, digits)), "ha"));
        }
        String same = SAME.get(unit.base());
        return same == null ? Optional.empty() : Optional.of(new InternationalValue(plain(whole), same));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
