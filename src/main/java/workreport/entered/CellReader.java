package workreport.entered;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workreport.check.InvalidModelException;
import workreport.entered.Proposal.Written;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Quantity;
import workreport.measure.Sense;
import workreport.measure.Unit;

/** Reads the cells of a row as figures of an indicator. */
final class CellReader {

    private static final Pattern SIGNED = Pattern.compile("(>=|<=|[≥≤>≈~约+-]|−)?\\s*(.+)");
    private static final Pattern UNIT_BEHIND = Pattern.compile(".+\\(([^()]+)\\)");

    private final Report report;
    private final YearTable.Row row;
    private final Source.Entered source;

    /** @param source where the values are from, unless the row says otherwise */
    CellReader(Report report, YearTable.Row row, Source.Entered source) {
        this.report = report;
        this.row = row;
        YearTable.From from = row.from();
        this.source = new Source.Entered(
                Objects.requireNonNullElse(from.title(), source.title()),
                from.page() == null ? source.page() : from.page(),
                from.address() == null ? source.address() : from.address(),
                source.when(),
                source.by());
    }

    /** The measures that may be meant: the one that the table names, else those usual in tables. */
    List<Measure> measures(Period period) {
        return row.measure().map(List::of).orElse(List.of(Measure.LEVEL, Measure.TOTAL, Measure.GROWTH)).stream()
                .filter(measure -> measure.fits(period))
                .toList();
    }

    /** Whether the unit that the row names, if any, is one in which the indicator can be stated in that measure. */
    boolean hasUnit(Indicator indicator, Measure measure) {
        return units(indicator, measure).findAny().isPresent();
    }

    /** The units it may be in: the one that the row names, else all possible ones, the usual one first. */
    private Stream<Unit> units(Indicator indicator, Measure measure) {
        List<Unit> possible = WithEntered.units(report, indicator, measure);
        return unit(indicator)
                .map(named -> possible.stream().filter(isNamed(named)))
                .orElse(possible.stream());
    }

    /** The unit that the row names, or that stands behind the name; empty if none does. */
    private Optional<String> unit(Indicator indicator) {
        if (!row.unit().isEmpty()) {
            return Optional.of(row.unit());
        }
        Matcher behind = UNIT_BEHIND.matcher(row.name());
        boolean isName = NamedIndicators.plain(indicator.name().zh()).equals(row.name());
        return behind.matches() && !isName ? Optional.of(behind.group(1)) : Optional.empty();
    }

    private static Predicate<Unit> isNamed(String symbol) {
        String plain = plain(symbol);
        return unit -> unit.symbol().all().map(CellReader::plain).anyMatch(plain::equals);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** A cell as a figure; empty if it is not a number in such a unit. Without a unit it is in the indicator's own. */
    Optional<Figure> figure(Written written, Indicator indicator, Measure measure) {
        Matcher parts = SIGNED.matcher(written.text());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String sign = parts.group(1) == null ? "" : parts.group(1);
        String number = parts.group(2);
        List<Unit> units = units(indicator, measure).toList();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        // A cell may name its own unit, of the same family as that of its row.
        return Stream.concat(units.stream(), WithEntered.units(report, indicator, measure).stream())
                .flatMap(unit ->
                        without(number, unit).flatMap(digits -> figure(written, digits, unit, sign, measure).stream()))
                .findFirst()
                .or(() -> figure(written, number, units.getFirst(), sign, measure));
    }

    /** A number without its unit; empty if it is not in that. */
    private static Stream<String> without(String number, Unit unit) {
        return unit.symbol()
                .all()
                .map(CellReader::plain)
                .filter(symbol -> !symbol.isEmpty() && number.endsWith(symbol))
                .map(symbol ->
                        number.substring(0, number.length() - symbol.length()).strip());
    }

    private Optional<Figure> figure(Written written, String digits, Unit unit, String sign, Measure measure) {
        boolean down = sign.equals("-") || sign.equals("−");
        String symbol = unit.symbol().zh();
        return Quantity.parse(digits + symbol)
                .filter(quantity -> quantity.isIn(symbol) && (!down || measure.isRate()))
                .flatMap(quantity -> figure(written, quantity, bound(sign, quantity), down, symbol, measure));
    }

    private Optional<Figure> figure(
            Written written, Quantity quantity, Bound bound, boolean down, String unit, Measure measure) {
        try {
            BigDecimal upper = quantity.upper();
            return Optional.of(new Figure(
                    written.period(),
                    measure,
                    Status.ACTUAL,
                    quantity.value(),
                    upper,
                    down ? Sense.DECREASE : Sense.INCREASE,
                    bound,
                    unit,
                    source,
                    Objects.requireNonNullElse(row.from().note(), "")));
        } catch (InvalidModelException impossible) {
            return Optional.empty();
        }
    }

    private static Bound bound(String sign, Quantity quantity) {
        return switch (sign) {
            case ">=", "≥" -> Bound.AT_LEAST;
            case "<=", "≤" -> Bound.AT_MOST;
            case ">" -> Bound.OVER;
            case "≈", "~", "约" -> Bound.ABOUT;
            default -> quantity.bound();
        };
    }
}
