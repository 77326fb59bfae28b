package workreport.entered;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workreport.check.InvalidModelException;
import workreport.entered.Proposal.Kind;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.evidence.Status;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Quantity;
import workreport.measure.Sense;

/** Reads a table of years for a report, and tells of each cell what would become of it. Nothing is entered by that. */
public final class Proposals {

    private static final Pattern SIGNED = Pattern.compile("(>=|<=|[≥≤>≈~约-]|−)?\\s*(.+)");

    private final Report report;
    private final EnteredValues values;
    private final Source.Entered source;

    private Proposals(Report report, EnteredValues values, Source.Entered source) {
        this.report = report;
        this.values = values;
        this.source = source;
    }

    /** One for each cell in which something stands, in the order of the table. */
    public static List<Proposal> of(YearTable table, Report report, EnteredValues values, Source.Entered source) {
        Proposals proposals = new Proposals(report, values, source);
        List<Proposal> all = new ArrayList<>();
        for (YearTable.Row row : table.rows()) {
            for (Map.Entry<Period, String> cell : row.cells().entrySet()) {
                all.add(proposals.proposal(row, cell.getKey(), cell.getValue()));
            }
        }
        return all;
    }

    /**
     * The values with what a person has agreed to. A former one stays as such.
     *
     * @param ids makes ids for new values
     */
    public static EnteredValues entered(
            EnteredValues values, List<Proposal> agreed, Supplier<String> ids, Instant now) {
        EnteredValues more = values;
        for (Proposal proposal : agreed) {
            Optional<Figure> wanted = proposal.wanted();
            if (wanted.isPresent()) {
                EnteredValue existing = proposal.existing();
                more = more.with(
                        existing == null
                                ? new EnteredValue(ids.get(), proposal.name(), wanted.get(), now)
                                : existing.corrected(wanted.get()),
                        now);
            }
        }
        return more;
    }

    private Proposal proposal(YearTable.Row row, Period period, String text) {
        boolean readable = false;
        for (Measure measure : measures(row, period)) {
            Optional<Figure> figure = figure(text, row.unit(), period, measure);
            readable |= figure.isPresent();
            if (figure.isPresent() && isTold(row.name(), figure.get())) {
                List<EnteredValue> before = values.about(row.name(), figure.get());
                Kind kind = before.isEmpty()
                        ? Kind.NEW
                        : before.stream().anyMatch(value -> value.figure().saysTheSame(figure.get()))
                                ? Kind.SAME
                                : Kind.DIFFERS;
                return new Proposal(
                        row.line(),
                        row.name(),
                        period,
                        text,
                        kind,
                        figure.get(),
                        before.isEmpty() ? null : before.getLast());
            }
        }
        return new Proposal(
                row.line(), row.name(), period, text, readable ? Kind.UNPLACED : Kind.UNREADABLE, null, null);
    }

    /** The ways in which it may be meant: the one that the table names, else those that the indicator is told in. */
    private static List<Measure> measures(YearTable.Row row, Period period) {
        return row.measure().map(List::of).orElse(List.of(Measure.LEVEL, Measure.TOTAL, Measure.GROWTH)).stream()
                .filter(measure -> measure.fits(period))
                .toList();
    }

    /** Whether the report has the indicator, and tells it in that way too. */
    private boolean isTold(String name, Figure figure) {
        Optional<Indicator> indicator =
                WithEntered.indicator(report, new EnteredValue("tried", name, figure, Instant.EPOCH));
        return indicator.stream()
                .flatMap(each -> each.observations().stream())
                .anyMatch(observation -> observation.measure() == figure.measure()
                        || observation.measure().isState() && figure.measure().isState());
    }

    private Optional<Figure> figure(String text, String unit, Period period, Measure measure) {
        Matcher parts = SIGNED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String sign = parts.group(1) == null ? "" : parts.group(1);
        boolean down = sign.equals("-") || sign.equals("−");
        return Stream.of(parts.group(2) + unit, parts.group(2))
                .map(Quantity::parse)
                .flatMap(Optional::stream)
                .filter(quantity -> quantity.isIn(unit))
                .findFirst()
                .filter(quantity -> !down || measure.isRate())
                .flatMap(quantity -> figure(quantity, bound(sign, quantity), down, unit, period, measure));
    }

    private Optional<Figure> figure(
            Quantity quantity, Bound bound, boolean down, String unit, Period period, Measure measure) {
        try {
            BigDecimal upper = quantity.upper();
            return Optional.of(new Figure(
                    period,
                    measure,
                    Status.ACTUAL,
                    quantity.value(),
                    upper,
                    down ? Sense.DECREASE : Sense.INCREASE,
                    bound,
                    unit,
                    source,
                    ""));
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
