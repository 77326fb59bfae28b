package workreport.series;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit as a report prints it.
 *
 * @param symbol as printed: 亿元
 * @param base without what multiplies it: 元; empty where only a multiplier is printed, as in 1000万
 * @param factor how many of the base it is
 */
public record PrintedUnit(String symbol, String base, BigDecimal factor) {

    private static final Pattern MULTIPLIED = Pattern.compile("^[千百十]?[万亿]{0,2}(?=.|$)");
    private static final Pattern KILO = Pattern.compile("^千[瓦米克伏].*");
    /** Any of several things may be counted by it. */
    private static final String GENERAL = "个";

    private static final Set<String> COUNTERS =
            Set.of("个", "家", "户", "处", "所", "座", "项", "条", "栋", "名", "人", "套", "件", "次", "场");
    private static final Set<String> PERSONS = Set.of("人", "名");
    /** The units that a bare multiplier may leave out. */
    private static final Set<String> LEFT_OUT = Set.of("人", "户", "个", "辆", "件", "人次");

    private static final Set<Set<String>> ALIKE =
            Set.of(Set.of("家", "户"), Set.of("名", "人"), Set.of("处", "座"), Set.of("套", "户"));

    /** Reads a unit as printed. */
    public static PrintedUnit of(String printed) {
        String symbol = printed.replace('％', '%').strip();
        if (KILO.matcher(symbol).matches()) {
            return new PrintedUnit(symbol, symbol, BigDecimal.ONE);
        }
        Matcher matcher = MULTIPLIED.matcher(symbol);
        String multiplier = matcher.find() ? matcher.group() : "";
        BigDecimal factor = BigDecimal.ONE;
        for (char each : multiplier.toCharArray()) {
            factor = factor.multiply(BigDecimal.TEN.pow(
                    switch (each) {
                        case '十' -> 1;
                        case '百' -> 2;
                        case '千' -> 3;
                        case '万' -> 4;
                        default -> 8;
                    }));
        }
        return new PrintedUnit(symbol, symbol.substring(multiplier.length()), factor);
    }

    boolean isPercent() {
        return base.equals("%");
    }

    /** Whether both count in the same base: 亿元 and 万元. */
    public boolean isKin(PrintedUnit other) {
        return base.equals(other.base);
    }

    /** A value in this unit, in another of the same base. */
    public BigDecimal convert(BigDecimal value, PrintedUnit other) {
        return value.multiply(factor).divide(other.factor, java.math.MathContext.DECIMAL64);
    }

    /**
     * How well numbers in both may be set side by side: 1 in the same base, a little less where different counting words are
     * used for the same things, 0 where they must not.
     */
    double fit(PrintedUnit other) {
        if (isKin(other)) {
            return 1;
        }
        if (base.isEmpty() || other.base.isEmpty()) {
            return LEFT_OUT.contains(base + other.base) ? 0.9 : 0;
        }
        if (!COUNTERS.contains(base) || !COUNTERS.contains(other.base)) {
            return 0;
        }
        boolean general = base.equals(GENERAL) || other.base.equals(GENERAL);
        boolean alike = ALIKE.contains(Set.of(base, other.base));
        return alike || general && !isOfPersons() && !other.isOfPersons() ? 0.95 : 0;
    }

    /** Whether persons are counted: jobs are too, and those in 个 as well. */
    boolean isOfPersons() {
        return PERSONS.contains(base);
    }

    /** Whether it measures something of its own kind, unlike 个, 元 or %, which stand behind anything. */
    boolean isSpecific() {
        return !COUNTERS.contains(base) && !base.isEmpty() && !base.endsWith("元") && !isPercent();
    }
}
