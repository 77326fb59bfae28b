package workreport.ingest.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is printed in a sentence.
 *
 * @param start where its first digit stands, in UTF-16 units from the beginning of the sentence
 * @param end behind its unit, or behind its last digit if it has none
 * @param value of the digits: what the unit multiplies (万, 亿) is left to the unit. Null where it is no quantity
 * @param high the upper end of a range, or null
 * @param unit as printed, without 多 or 余; empty if there is none
 * @param more whether 多, 余 or 几 says that it is more than the value
 */
public record PrintedNumber(
        int start,
        int end,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal high,
        String unit,
        boolean more) {

    /** What a printed number is. */
    public enum Kind {
        QUANTITY,
        /** One of several shares that stand together: 22.7:30.3:47. */
        RATIO,
        DATE,
        /** A place in an order: 第3次. */
        ORDINAL,
        /** A place in a ranking: 第24名. */
        RANK,
        /** Part of a name: 4A, 5G, PM2.5, 1+3+N. */
        NAME,
        /** What something has to reach to bear a name: 500万元以上项目. */
        THRESHOLD,
        /** The mark of a footnote. */
        NOTE;

        /** Whether a value is read from it. */
        public boolean isQuantity() {
            return this == QUANTITY || this == RATIO;
        }
    }

    /** One that is no quantity. */
    static PrintedNumber other(int start, int end, Kind kind) {
        return new PrintedNumber(start, end, kind, null, null, "", false);
    }

    PrintedNumber withUnit(String shared) {
        return new PrintedNumber(start, end, kind, value, high, shared, more);
    }

    boolean isQuantity() {
        return kind.isQuantity();
    }

    boolean isPercent() {
        return unit.equals("%") || unit.equals("‰");
    }

    /** Whether it is a share of something: in percent, in tenths (成) or as a multiple. */
    boolean isRelative() {
        return isPercent() || unit.equals("倍") || unit.equals("成");
    }

    boolean isPoints() {
        return unit.endsWith("百分点");
    }

    /** Whether it counts things, whose noun may stand right behind it. */
    boolean counts() {
        return Units.counts(unit) && !isPercent();
    }
}
