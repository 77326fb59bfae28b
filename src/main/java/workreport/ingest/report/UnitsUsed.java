package workreport.ingest.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.measure.Multiplier;
import workreport.measure.Unit;

/** The units of the numbers of a report, each with the smaller one that it is a multiple of. */
public final class UnitsUsed {

    /** The largest first. */
    private static final SortedMap<Long, String> LARGE = new TreeMap<>(
                    Map.of(1_000_000L, "million", 1_000_000_000L, "billion", 1_000_000_000_000L, "trillion"))
            .descendingMap();

    private final Map<String, Unit> bySymbol = new LinkedHashMap<>();

    /** A unit without a multiplier has no smaller one. */
    static String base(String symbol) {
        return symbol.substring(Multiplier.of(symbol).length());
    }

    /** The id of the unit that is printed so; the unit is one of those used from now on. */
    public String id(String symbol) {
        Unit known = bySymbol.get(symbol);
        if (known != null) {
            return known.id();
        }
        Unit unit = make(symbol);
        bySymbol.put(symbol, unit);
        return unit.id();
    }

    /** All that are used, with the smaller ones. */
    public List<Unit> all() {
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

    /** 万吨 is "10,000 t", 亿元 "100 million yuan". */
    private static @Nullable String english(Unit smaller, BigDecimal factor) {
        String en = smaller.symbol().en();
        String number = english(factor.longValueExact());
        return en == null ? null : smaller.isPrinted() ? number + " " + en : number;
    }

    private static String english(long factor) {
        return LARGE.entrySet().stream()
                .filter(word -> word.getKey() <= factor)
                .findFirst()
                .map(word -> factor == word.getKey()
                        ? word.getValue()
                        : "%,d %s".formatted(factor / word.getKey(), word.getValue()))
                .orElseGet(() -> "%,d".formatted(factor));
    }
}
