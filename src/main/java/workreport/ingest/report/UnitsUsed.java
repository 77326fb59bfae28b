package workreport.ingest.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.measure.Multiplier;
import workreport.measure.Unit;

/** The units of the numbers of a report, each with the smaller one that it is a multiple of. */
final class UnitsUsed {

    private final Map<String, Unit> bySymbol = new LinkedHashMap<>();

    /** What multiplies nothing has no smaller unit. */
    static String base(String symbol) {
        return symbol.substring(Multiplier.of(symbol).length());
    }

    /** The id of the unit that is printed so; the unit is one of those used from now on. */
    String id(String symbol) {
        Unit known = bySymbol.get(symbol);
        if (known != null) {
            return known.id();
        }
        Unit unit = make(symbol);
        bySymbol.put(symbol, unit);
        return unit.id();
    }

    List<Unit> all() {
        return List.copyOf(bySymbol.values());
    }

    private Unit make(String symbol) {
        String base = base(symbol);
        if (base.equals(symbol)) {
            return CommonUnits.of(symbol);
        }
        id(base);
        Unit smaller = bySymbol.get(base);
        int zeros = Multiplier.zeros(Multiplier.of(symbol));
        BigDecimal factor = BigDecimal.TEN.pow(zeros);
        return new Unit(
                smaller.id() + "-e" + zeros,
                new Bilingual(symbol, english(smaller, factor)),
                null,
                new Unit.Multiple(smaller.id(), factor));
    }

    /** 万吨 is "10,000 t". */
    private static @Nullable String english(Unit smaller, BigDecimal factor) {
        String en = smaller.symbol().en();
        String number = "%,d".formatted(factor.toBigIntegerExact());
        return en == null ? null : smaller.isPrinted() ? number + " " + en : number;
    }
}
