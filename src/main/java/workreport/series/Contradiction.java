package workreport.series;

/**
 * Last year's level with this year's growth does not come to this year's level, within what all three were rounded from: a
 * number was misread or revised, or the growth is in other prices.
 *
 * @param growth as printed
 * @param implied by both levels
 */
public record Contradiction(Statement growth, ImpliedGrowth implied) {}
