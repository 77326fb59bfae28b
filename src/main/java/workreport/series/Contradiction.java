package workreport.series;

import java.util.stream.Stream;

/**
 * Last year's level with this year's growth does not come to this year's level, within what all three were rounded from: a
 * number was misread or revised, or the growth is in other prices.
 *
 * @param growth as printed
 * @param implied by both levels
 */
public record Contradiction(Statement growth, ImpliedGrowth implied) {

    /** A deflator is hardly ever larger than this, in percentage points. */
    private static final double MOST_BY_PRICES = 10;

    /** Whether a number is one of the three that do not fit together. */
    boolean isAbout(Statement statement) {
        return statement == growth || statement == implied.former() || statement == implied.level();
    }

    /** The three numbers. */
    Stream<Statement> statements() {
        return Stream.of(growth, implied.former(), implied.level());
    }

    /** Whether prices explain it: the growth is in constant ones, both levels are not, and a deflator can be that large. */
    public boolean isExplainedByPrices() {
        boolean constant = SeriesName.of(growth.name()).isOutput() || growth.isInOtherPrices();
        double apart = implied.percent().value() - growth.value().doubleValue();
        return constant && Math.abs(apart) <= MOST_BY_PRICES;
    }
}
